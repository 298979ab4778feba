// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/balance/balance_checks.h"

#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

bool hasExportMeter(const Submission& submission, const QString& source)
{
    return std::any_of(submission.meters.begin(), submission.meters.end(), [&](const Meter& meter) {
        return meter.source == source && meter.measures == MeterMeasures::gridExport;
    });
}

/// Another month whose meter value the document carries.
const Period* periodOfValue(const ByPeriod& metered, const Rational& settled, const Period& own, const Decimal& percent)
{
    for (const auto& [period, value] : metered) {
        if (!(period == own) && !value.amount.isZero() && isWithin(settled, value.amount, percent))
            return &period;
    }
    return nullptr;
}

Discrepancy difference(const SourceQuantities& source, const Period& period, const QuantityValue& metered, const QuantityValue& settled,
                       const Decimal& percent)
{
    Subject subject;
    subject.source = source.source;
    if (!metered.parts.empty())
        subject.meter = metered.parts.front().what;
    subject.period = period;
    Discrepancy found = discrepancyOf(kExportVsSettlement, subject);
    setAmounts(found, metered.amount, settled.amount.absolute(), source.unit);
    found.finding = {QT_TRANSLATE_NOOP("core", "Export of %1: the own meter counted %2, the grid company settled %3"),
                     {period, shown(metered.amount, source.unit), shown(settled.amount.absolute(), source.unit)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Clarify with the grid company which of the two is right; correct the other");
    if (const Period* other = periodOfValue(source.metered, settled.amount.absolute(), period, percent)) {
        found.causes.push_back({Cause::wrongPeriod,
                                {QT_TRANSLATE_NOOP("core", "The settlement carries the value of %1"), {*other}}, 1});
    }
    found.records = cellsOf(metered);
    append(found.records, cellsOf(settled));
    return found;
}

void compareSource(CheckOutcome& outcome, const CheckContext& context, const SourceQuantities& source)
{
    const Decimal percent = context.parameter(kExportVsSettlement.id, "tolerance-percent");
    const Rational least(context.parameter(kExportVsSettlement.id, "tolerance-kwh"));
    for (const auto& [period, settled] : source.documented) {
        const auto metered = SourceQuantities::total(source.metered, period);
        if (!settled.isExact() || !metered || !metered->isExact())
            continue;
        ++outcome.compared;
        // A credit note may carry the export with a minus sign.
        if (!isWithin(metered->amount, settled.amount.absolute(), percent, least))
            outcome.found.push_back(difference(source, period, *metered, settled, percent));
    }
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const SourceQuantities& source : context.quantities.sources) {
        const Source* declared = context.submission.source(source.source);
        if (declared && declared->category == SourceCategory::exportedElectricity && hasExportMeter(context.submission, source.source))
            compareSource(outcome, context, source);
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No period has both an export meter and a settlement of the grid company"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Export meter against settlement in %1 periods"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kExportVsSettlement{
    "export-vs-settlement", CheckGroup::balance, Severity::mustCorrect, Technique::crossChecking,
    QT_TRANSLATE_NOOP("core", "Export meter against settlement"),
    {{"tolerance-percent", Decimal::of("0.5"), "%", QT_TRANSLATE_NOOP("core", "Two meters of class 0.5; default of this catalogue")},
     {"tolerance-kwh", Decimal(1), "kWh", QT_TRANSLATE_NOOP("core", "Settlements are written in whole kWh; dossier format 1")}},
    &run};

} // namespace attest
