// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {
namespace {

bool isElectricity(SourceCategory category)
{
    return category == SourceCategory::purchasedElectricity || category == SourceCategory::exportedElectricity
           || category == SourceCategory::onsiteRenewable;
}

} // namespace

void checkSourceUnit(RowReader& row, const Submission& submission)
{
    const Source* source = submission.source(row.text("source"));
    const Unit unit = row.unit();
    if (source != nullptr && isElectricity(source->category) && unit.isValid() && unit.dimension() != Dimension::energy)
        row.refuse("unit", Message{QT_TRANSLATE_NOOP("core", "“%1” is not a unit of electricity"), {unit.symbol()}});
}

void checkMeterUnit(RowReader& row, const Submission& submission)
{
    const Meter* meter = submission.meter(row.text("meter"));
    const auto unit = row.unitIfAny();
    if (meter != nullptr && unit && !unit->convertsTo(meter->unit))
        row.refuse("unit", Message{QT_TRANSLATE_NOOP("core", "The unit %1 does not convert to %2, the unit of meter %3"),
                                   {unit->symbol(), meter->unit.symbol(), meter->id}});
}

} // namespace attest
