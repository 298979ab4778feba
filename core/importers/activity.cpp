// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptActivity(RowReader& row, Submission& submission)
{
    ActivityRecord record;
    record.source = row.text("source");
    record.period = row.period();
    record.quantity = row.quantity();
    record.written = row.written("value");
    record.factor = row.numberIfAny("factor");
    record.factorUnit = row.factorUnit("factor_unit");
    record.emissionsTco2e = row.numberIfAny("emissions");
    record.emissionsPlaces = record.emissionsTco2e ? record.emissionsTco2e->scale() : -1;
    record.origin = row.word("origin", Origin::unstated);
    record.at = row.at("value");
    record.factorAt = row.at("factor");
    record.emissionsAt = row.at("emissions");
    checkSourceUnit(row, submission);
    row.appendTo(submission.activity, std::move(record));
}

} // namespace attest
