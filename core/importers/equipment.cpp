// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {
namespace {

bool isRemoved(RowReader& row)
{
    const QString status = row.text("status").toLower();
    if (status == QLatin1String("removed"))
        return true;
    if (!status.isEmpty() && status != QLatin1String("in-use"))
        row.refuse("status",
                   Message{QT_TRANSLATE_NOOP("core", "Unknown word; allowed are: %1"), {QStringLiteral("in-use, removed")}});
    return false;
}

} // namespace

void acceptEquipment(RowReader& row, Submission& submission)
{
    EquipmentItem record;
    record.tag = row.text("tag");
    record.site = row.text("site");
    record.name = row.text("name");
    record.kind = row.text("kind");
    record.carrier = row.text("carrier");
    record.ratedKw = row.numberIfAny("rated_kw");
    record.refrigerant = row.text("refrigerant");
    record.chargeKg = row.numberIfAny("charge_kg");
    record.source = row.text("source");
    record.removed = isRemoved(row);
    record.at = row.at("tag");
    row.appendTo(submission.equipment, std::move(record));
}

} // namespace attest
