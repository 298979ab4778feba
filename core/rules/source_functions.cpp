// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/source_functions.h"

#include "core/quantities/produced.h"

#include <algorithm>

namespace attest {
namespace {

/// Emissions of the declared rows inside the period; the whole of them where it is the engagement's.
Found declaredEmissions(const SourceEmissions& source, bool market, const RuleData& data, const Period& period)
{
    if (!source.problem.isEmpty())
        return missing(source.problem);
    LookedUp sum{0, Unit::tCO2e(), {}};
    for (const RowEmissions& row : source.rows) {
        if (!period.contains(row.record->period))
            continue;
        sum.amount += market ? row.market : row.location;
        sum.cells.push_back(row.record->at);
    }
    if (period == data.submission.engagement.period)
        sum.amount = market ? source.market : source.location;
    else if (sum.cells.empty())
        return missing({QT_TRANSLATE_NOOP("core", "%1 has no value for %2"), {source.source, period}});
    return sum;
}

} // namespace

Found ofPeriod(const ByPeriod& values, const Unit& unit, const QString& id, const Period& period)
{
    const auto exact = values.find(period);
    return whole(exact != values.end() ? std::optional(exact->second) : SourceQuantities::total(values, period), unit, id, period);
}

Found stockOf(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    const SourceQuantities* source = data.quantities.source(words[0]);
    if (source == nullptr || !source->stockBalance || !(source->stockBalance->first == period))
        return missing({QT_TRANSLATE_NOOP("core", "%1 has no value for %2"), {words[0], period}});
    return whole(source->stockBalance->second, source->unit, words[0], period);
}

Found meterOf(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    const MeterMonths* months = data.quantities.meter(words[0]);
    if (months == nullptr)
        return missing({QT_TRANSLATE_NOOP("core", "%1 has no value for %2"), {words[0], period}});
    const Found counted = ofPeriod(months->intervals, months->unit, words[0], period);
    return std::holds_alternative<LookedUp>(counted) ? counted : ofPeriod(months->registers, months->unit, words[0], period);
}

Found emissionsOf(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    const bool market = !words.empty() && words.back().compare(u"market", Qt::CaseInsensitive) == 0;
    const bool view = market || (!words.empty() && words.back().compare(u"location", Qt::CaseInsensitive) == 0);
    if (words.size() == (view ? 2U : 1U)) {
        const SourceEmissions* source = data.inventory.source(words[0]);
        return source != nullptr ? declaredEmissions(*source, market, data, period)
                                 : Found(missing({QT_TRANSLATE_NOOP("core", "%1 is not a reported source"), {words[0]}}));
    }
    LookedUp sum{0, Unit::tCO2e(), {}};
    for (const SourceEmissions& source : data.inventory.sources) {
        const Found one = declaredEmissions(source, market, data, period);
        if (std::holds_alternative<NoValue>(one))
            return one;
        const LookedUp& found = std::get<LookedUp>(one);
        sum.amount += found.amount;
        sum.cells.insert(sum.cells.end(), found.cells.begin(), found.cells.end());
    }
    return sum;
}

Found productionOf(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    std::optional<LookedUp> sum;
    std::vector<bool> covered(static_cast<std::size_t>(period.days()));
    for (const ProductionRecord* record : producedIn(data.submission, period)) {
        if (foldedProduct(record->product) != foldedProduct(words[0]))
            continue;
        if (!sum)
            sum = LookedUp{0, record->quantity.unit, {}};
        const auto amount = record->quantity.in(sum->unit);
        if (!amount)
            return NoValue{NoValue::Kind::wrong, 0, {QT_TRANSLATE_NOOP("core", "The production of “%1” is given in units that do not convert into each other"), {words[0]}}};
        sum->amount += *amount;
        sum->cells.push_back(record->at);
        const auto first = covered.begin() + period.from().daysTo(record->period.from());
        std::fill(first, first + record->period.days(), true);
    }
    if (!sum || !std::all_of(covered.begin(), covered.end(), [](bool day) { return day; }))
        return missing({QT_TRANSLATE_NOOP("core", "%1 does not cover all of %2"), {words[0], period}});
    return *sum;
}

Found priorOf(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    const PriorYearValue* latest = nullptr;
    for (const PriorYearValue& value : data.submission.priorYear) {
        const bool sameKind = period.isMonth() ? value.period.isMonth() && value.period.from().month() == period.from().month()
                                               : value.period.days() >= 365 && period.days() >= 365;
        if (value.item == words[0] && sameKind && value.period.to() < period.from() && (latest == nullptr || latest->period < value.period))
            latest = &value;
    }
    if (latest == nullptr)
        return missing({QT_TRANSLATE_NOOP("core", "%1 has no earlier value for %2"), {words[0], period}});
    return LookedUp{Rational(latest->quantity.value), latest->quantity.unit, {latest->at}};
}

} // namespace attest
