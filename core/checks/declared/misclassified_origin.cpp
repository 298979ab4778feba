// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"

#include "core/checks/declared/declared_emissions.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

enum class Supply {
    pv,      ///< contract with the attributes for the company, direct line, or the site's own plant
    grid,    ///< plain supply
    unclear, ///< certificates or contracts leave it open
};

bool hasMeter(const Submission& submission, const Source& source, MeterMeasures measures)
{
    return std::any_of(submission.meters.begin(), submission.meters.end(),
                       [&](const Meter& meter) { return meter.source == source.id && meter.measures == measures; });
}

bool contractGivesPv(const Contract& contract)
{
    if (contract.attributes == AttributeHolder::owner || contract.attributes == AttributeHolder::sold)
        return false;
    return contract.attributes == AttributeHolder::company || contract.delivery == Delivery::directLine;
}

Supply supplyOf(const Submission& submission, const Source& source, const Period& period)
{
    if (source.category == SourceCategory::onsiteRenewable || hasMeter(submission, source, MeterMeasures::directLine))
        return Supply::pv;
    bool pv = false;
    bool other = false;
    for (const Contract& contract : submission.contracts) {
        if (contract.source != source.id || !contract.period.overlaps(period))
            continue;
        pv = pv || contractGivesPv(contract);
        other = other || !contractGivesPv(contract);
    }
    if (pv)
        return other ? Supply::unclear : Supply::pv;
    return submission.certificates.empty() ? Supply::grid : Supply::unclear;
}

/// A source's quantity of one period by its declared origin, in the row's own units.
struct OriginSplit {
    std::vector<const ActivityRecord*> grid;
    std::vector<const ActivityRecord*> pv;
    bool isMixed() const { return !grid.empty() && !pv.empty(); }
};

std::map<Period, OriginSplit> splitByPeriod(const Submission& submission, const QString& source)
{
    std::map<Period, OriginSplit> result;
    for (const ActivityRecord* row : carryingRows(submission, source)) {
        if (row->origin == Origin::unstated || row->quantity.value.isZero())
            continue;
        OriginSplit& split = result[row->period];
        (row->origin == Origin::pv ? split.pv : split.grid).push_back(row);
    }
    return result;
}

Rational parameter(const CheckContext& context, const char* name)
{
    return Rational(context.parameter(kMisclassifiedOrigin.id, name));
}

/// What the other periods of the source say most, where contracts leave it open.
Supply usualOrigin(const CheckContext& context, const std::map<Period, OriginSplit>& splits)
{
    const Rational all(static_cast<qint64>(splits.size()));
    const Rational usual = all * parameter(context, "usual-percent") / 100;
    const auto isUsual = [&](auto test) { return Rational(std::count_if(splits.begin(), splits.end(), test)) >= usual; };
    if (all < parameter(context, "fewest-periods"))
        return Supply::unclear;
    if (isUsual([](const auto& entry) { return entry.second.grid.empty(); }))
        return Supply::pv;
    return isUsual([](const auto& entry) { return entry.second.pv.empty(); }) ? Supply::grid : Supply::unclear;
}

bool isUsuallyMixed(const CheckContext& context, const std::map<Period, OriginSplit>& splits)
{
    const auto mixed = std::count_if(splits.begin(), splits.end(), [](const auto& entry) { return entry.second.isMixed(); });
    return Rational(mixed) * 100 > Rational(static_cast<qint64>(splits.size())) * parameter(context, "mixed-percent");
}

Rational amountOf(const std::vector<const ActivityRecord*>& rows, const Unit& unit)
{
    Rational sum;
    for (const ActivityRecord* row : rows)
        sum += row->quantity.in(unit).value_or(Rational(0));
    return sum;
}

Discrepancy report(const SourceQuantities& source, const Period& period, const OriginSplit& split, Supply supply)
{
    const bool enteredAsGrid = supply == Supply::pv;
    const auto& wrong = enteredAsGrid ? split.grid : split.pv;
    const Rational amount = amountOf(wrong, source.unit);
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kMisclassifiedOrigin.id);
    discrepancy.severity = kMisclassifiedOrigin.severity;
    discrepancy.subject.source = source.source;
    discrepancy.subject.period = period;
    setAmounts(discrepancy, amount, Rational(0), source.unit);
    discrepancy.effectTco2e = Decimal(0); // the location-based result does not ask for the origin
    for (const ActivityRecord* row : wrong)
        discrepancy.records.push_back(row->at);
    const char* sentence = enteredAsGrid
        ? QT_TRANSLATE_NOOP("core", "%1, %2: %3 %4 declared as grid electricity, while contract, meters and the other months say photovoltaic")
        : QT_TRANSLATE_NOOP("core", "%1, %2: %3 %4 declared as photovoltaic, while contract, meters and the other months say grid electricity");
    discrepancy.finding = {sentence, {source.source, period, discrepancy.observed->value, source.unit.symbol()}};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Correct the origin and its factor, or show the contract and settlement behind it.");
    const char* why = enteredAsGrid ? QT_TRANSLATE_NOOP("core", "%1 %2 of photovoltaic electricity entered as grid electricity")
                                    : QT_TRANSLATE_NOOP("core", "%1 %2 of grid electricity entered as photovoltaic");
    discrepancy.causes = {{Cause::misclassifiedOrigin, {why, {discrepancy.observed->value, source.unit.symbol()}}, 1}};
    return discrepancy;
}

bool isElectricity(const Source& source)
{
    return source.category == SourceCategory::purchasedElectricity || source.category == SourceCategory::onsiteRenewable;
}

void compare(const CheckContext& context, const SourceQuantities& source, CheckOutcome& outcome)
{
    const auto splits = splitByPeriod(context.submission, source.source);
    if (isUsuallyMixed(context, splits))
        return;
    for (const auto& [period, split] : splits) {
        Supply supply = supplyOf(context.submission, *context.submission.source(source.source), period);
        if (supply == Supply::unclear)
            supply = usualOrigin(context, splits);
        if (supply == Supply::unclear)
            continue;
        ++outcome.compared;
        const auto& wrong = supply == Supply::pv ? split.grid : split.pv;
        if (!wrong.empty())
            outcome.found.push_back(report(source, period, split, supply));
    }
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const SourceQuantities& source : context.quantities.sources) {
        if (isElectricity(*context.submission.source(source.source)))
            compare(context, source, outcome);
    }
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 declared origins compared with contracts and meters"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no electricity has a declared origin that contracts or meters could confirm"));
    return outcome;
}

} // namespace

const CheckDefinition kMisclassifiedOrigin{
    "misclassified-origin", CheckGroup::declared, Severity::mustCorrect, Technique::reconciliation,
    QT_TRANSLATE_NOOP("core", "Origin of the electricity"),
    {{"fewest-periods", Decimal(4), "", QT_TRANSLATE_NOOP("core", "so many periods show what a source usually is, where contracts and meters leave it open; our choice")},
     {"usual-percent", Decimal(75), "%", QT_TRANSLATE_NOOP("core", "share of the periods with one origin that makes it the usual one; our choice")},
     {"mixed-percent", Decimal(50), "%", QT_TRANSLATE_NOOP("core", "where more of the periods have both origins, the source is mixed by its nature; our choice")}},
    run};

} // namespace attest
