// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/functions.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace attest {
namespace {

NoValue missing(Message why)
{
    return {NoValue::Kind::missing, 0, std::move(why)};
}

NoValue wrong(Message why)
{
    return {NoValue::Kind::wrong, 0, std::move(why)};
}

std::vector<SourceRef> cellsOf(const QuantityValue& value)
{
    std::vector<SourceRef> cells;
    for (const Contribution& part : value.parts)
        cells.push_back(part.at);
    return cells;
}

/// Only what covers every day of the period, and was not shared out by days, stands for it.
Found whole(const std::optional<QuantityValue>& value, const Unit& unit, const QString& id, const Period& period)
{
    if (!value)
        return missing({QT_TRANSLATE_NOOP("core", "%1 has no value for %2"), {id, period}});
    if (!value->complete)
        return missing({QT_TRANSLATE_NOOP("core", "%1 does not cover all of %2"), {id, period}});
    if (value->apportioned)
        return missing({QT_TRANSLATE_NOOP("core", "%1 has for %2 only shares of other periods"), {id, period}});
    return LookedUp{value->amount, unit, cellsOf(*value)};
}

Found ofPeriod(const ByPeriod& values, const Unit& unit, const QString& id, const Period& period)
{
    const auto exact = values.find(period);
    return whole(exact != values.end() ? std::optional(exact->second) : SourceQuantities::total(values, period), unit, id, period);
}

template <ByPeriod SourceQuantities::*values>
Found ofSource(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    const SourceQuantities* source = data.quantities.source(words[0]);
    if (source == nullptr)
        return missing({QT_TRANSLATE_NOOP("core", "%1 is not a reported source"), {words[0]}});
    return ofPeriod(source->*values, source->unit, words[0], period);
}

Found stock(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    const SourceQuantities* source = data.quantities.source(words[0]);
    if (source == nullptr || !source->stockBalance || !(source->stockBalance->first == period))
        return missing({QT_TRANSLATE_NOOP("core", "%1 has no value for %2"), {words[0], period}});
    return whole(source->stockBalance->second, source->unit, words[0], period);
}

Found meter(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    const MeterMonths* months = data.quantities.meter(words[0]);
    if (months == nullptr)
        return missing({QT_TRANSLATE_NOOP("core", "%1 has no value for %2"), {words[0], period}});
    const Found counted = ofPeriod(months->intervals, months->unit, words[0], period);
    return std::holds_alternative<LookedUp>(counted) ? counted : ofPeriod(months->registers, months->unit, words[0], period);
}

/// Emissions of the declared rows inside the period; the whole of them where it is the engagement's.
Found emissionsOf(const SourceEmissions& source, bool market, const RuleData& data, const Period& period)
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

Found emissions(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    const bool market = !words.empty() && words.back().compare(u"market", Qt::CaseInsensitive) == 0;
    const bool view = market || (!words.empty() && words.back().compare(u"location", Qt::CaseInsensitive) == 0);
    if (words.size() == (view ? 2U : 1U)) {
        const SourceEmissions* source = data.inventory.source(words[0]);
        return source != nullptr ? emissionsOf(*source, market, data, period)
                                 : Found(missing({QT_TRANSLATE_NOOP("core", "%1 is not a reported source"), {words[0]}}));
    }
    LookedUp sum{0, Unit::tCO2e(), {}};
    for (const SourceEmissions& source : data.inventory.sources) {
        const Found one = emissionsOf(source, market, data, period);
        if (std::holds_alternative<NoValue>(one))
            return one;
        const LookedUp& found = std::get<LookedUp>(one);
        sum.amount += found.amount;
        sum.cells.insert(sum.cells.end(), found.cells.begin(), found.cells.end());
    }
    return sum;
}

Found production(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    std::optional<LookedUp> sum;
    std::vector<bool> covered(static_cast<std::size_t>(period.days()));
    for (const ProductionRecord& record : data.submission.production) {
        if (record.product != words[0] || !period.contains(record.period))
            continue;
        if (!sum)
            sum = LookedUp{0, record.quantity.unit, {}};
        const auto amount = record.quantity.in(sum->unit);
        if (!amount)
            return wrong({QT_TRANSLATE_NOOP("core", "The production of “%1” is given in units that do not convert into each other"), {words[0]}});
        sum->amount += *amount;
        sum->cells.push_back(record.at);
        const auto first = covered.begin() + period.from().daysTo(record.period.from());
        std::fill(first, first + record.period.days(), true);
    }
    if (!sum || !std::all_of(covered.begin(), covered.end(), [](bool day) { return day; }))
        return missing({QT_TRANSLATE_NOOP("core", "%1 does not cover all of %2"), {words[0], period}});
    return *sum;
}

/// The latest earlier value of a period of the same kind: the same month, or a year.
Found prior(const std::vector<QString>& words, const RuleData& data, const Period& period)
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

using Reading = std::optional<QuantityValue> (*)(const ElectricityMonth&);

template <std::optional<QuantityValue> ElectricityMonth::*term>
std::optional<QuantityValue> measured(const ElectricityMonth& month)
{
    return month.*term;
}

std::optional<QuantityValue> selfUse(const ElectricityMonth& month)
{
    const auto amount = month.selfUse();
    if (!amount)
        return std::nullopt;
    QuantityValue value = *month.generation;
    for (const auto& other : {month.gridExport, month.storageCharge}) {
        value.complete = value.complete && (!other || other->complete);
        value.apportioned = value.apportioned || (other && other->apportioned);
        if (other)
            value.parts.insert(value.parts.end(), other->parts.begin(), other->parts.end());
    }
    value.amount = *amount;
    return value;
}

/// Of one site, or of all that have the term.
template <Reading read>
Found ofSite(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    LookedUp sum{0, Unit::kWh(), {}};
    qint64 days = 0;
    for (const ElectricityAccount& account : data.quantities.electricity) {
        const bool has = std::any_of(account.months.begin(), account.months.end(), [](const ElectricityMonth& month) { return read(month).has_value(); });
        if (words.empty() ? !has : account.site != words[0])
            continue;
        days = 0;
        for (const ElectricityMonth& month : account.months) {
            if (!period.contains(month.period))
                continue;
            const Found one = whole(read(month), Unit::kWh(), account.site, month.period);
            if (std::holds_alternative<NoValue>(one))
                return one;
            const LookedUp& found = std::get<LookedUp>(one);
            sum.amount += found.amount;
            sum.cells.insert(sum.cells.end(), found.cells.begin(), found.cells.end());
            days += month.period.days();
        }
    }
    if (days != period.days())
        return missing({QT_TRANSLATE_NOOP("core", "No meter measures this for %1"), {period}});
    return sum;
}

Found hours(const std::vector<QString>&, const RuleData&, const Period& period)
{
    return LookedUp{period.days() * 24, *Unit::find(QStringLiteral("h")), {}};
}

constexpr std::array kFunctions{
    CaseFunction{"declared", Wants::source, ofSource<&SourceQuantities::declared>},
    CaseFunction{"metered", Wants::source, ofSource<&SourceQuantities::metered>},
    CaseFunction{"registered", Wants::source, ofSource<&SourceQuantities::registered>},
    CaseFunction{"documented", Wants::source, ofSource<&SourceQuantities::documented>},
    CaseFunction{"invoiced", Wants::source, ofSource<&SourceQuantities::documented>},
    CaseFunction{"statistics", Wants::source, ofSource<&SourceQuantities::statistics>},
    CaseFunction{"stock", Wants::source, stock},
    CaseFunction{"meter", Wants::meter, meter},
    CaseFunction{"emissions", Wants::sourceAndView, emissions},
    CaseFunction{"production", Wants::product, production},
    CaseFunction{"prior", Wants::item, prior},
    CaseFunction{"generation", Wants::site, ofSite<measured<&ElectricityMonth::generation>>},
    CaseFunction{"import", Wants::site, ofSite<measured<&ElectricityMonth::gridImport>>},
    CaseFunction{"export", Wants::site, ofSite<measured<&ElectricityMonth::gridExport>>},
    CaseFunction{"direct_line", Wants::site, ofSite<measured<&ElectricityMonth::directLine>>},
    CaseFunction{"storage_charge", Wants::site, ofSite<measured<&ElectricityMonth::storageCharge>>},
    CaseFunction{"storage_discharge", Wants::site, ofSite<measured<&ElectricityMonth::storageDischarge>>},
    CaseFunction{"consumption", Wants::site, ofSite<measured<&ElectricityMonth::consumption>>},
    CaseFunction{"self_use", Wants::site, ofSite<selfUse>},
    CaseFunction{"resale", Wants::site, ofSite<measured<&ElectricityMonth::resale>>},
    CaseFunction{"hours", Wants::nothing, hours},
};

} // namespace

const CaseFunction* findCaseFunction(const QString& name)
{
    const auto found = std::find_if(kFunctions.begin(), kFunctions.end(), [&](const CaseFunction& function) { return name == QLatin1String(function.name); });
    return found == kFunctions.end() ? nullptr : &*found;
}

std::optional<OperandCount> operandsOf(const QString& name)
{
    if (name == u"min" || name == u"max" || name == u"sum" || name == u"first")
        return OperandCount{1, kMostTerms};
    if (name == u"abs")
        return OperandCount{1, 1};
    return name == u"if" ? std::optional(OperandCount{3, 3}) : std::nullopt;
}

const std::vector<RuleFunction>& ruleFunctions()
{
    static const std::vector<RuleFunction> functions{
        {"declared", "declared(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "what the company declares for a source")},
        {"metered", "metered(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "what the meters of a source measured")},
        {"registered", "registered(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "what register readings alone give for a source")},
        {"documented", "documented(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "what the suppliers' documents add up to; invoiced() is the same")},
        {"statistics", "statistics(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "what was returned to the statistics office")},
        {"stock", "stock(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "documents less the increase of the stock")},
        {"meter", "meter(\"METER\")", QT_TRANSLATE_NOOP("core", "what one meter measured")},
        {"emissions", "emissions(\"SOURCE\", market)", QT_TRANSLATE_NOOP("core", "emissions of a source, or of all without one; location or market")},
        {"production", "production(\"PRODUCT\")", QT_TRANSLATE_NOOP("core", "output of a product")},
        {"prior", "prior(\"ITEM\")", QT_TRANSLATE_NOOP("core", "value verified for the latest earlier year, or for the same month of it")},
        {"generation", "generation(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity that a site generated; all sites without one")},
        {"import", "import(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity from the grid")},
        {"export", "export(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity into the grid")},
        {"direct_line", "direct_line(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity over a direct line")},
        {"storage_charge", "storage_charge(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity into storage")},
        {"storage_discharge", "storage_discharge(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity out of storage")},
        {"consumption", "consumption(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity that the meters of consumption measured")},
        {"self_use", "self_use(\"SITE\")", QT_TRANSLATE_NOOP("core", "generation less export and charge of storage")},
        {"resale", "resale(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity sold on")},
        {"hours", "hours()", QT_TRANSLATE_NOOP("core", "hours of the period")},
        {"min", "min(a, b, …)", QT_TRANSLATE_NOOP("core", "the smallest")},
        {"max", "max(a, b, …)", QT_TRANSLATE_NOOP("core", "the largest")},
        {"sum", "sum(a, b, …)", QT_TRANSLATE_NOOP("core", "all of them added")},
        {"abs", "abs(a)", QT_TRANSLATE_NOOP("core", "without its sign")},
        {"first", "first(a, b, …)", QT_TRANSLATE_NOOP("core", "the first that has a value")},
        {"if", "if(a < b, c, d)", QT_TRANSLATE_NOOP("core", "c where the comparison holds, else d")},
    };
    return functions;
}

} // namespace attest
