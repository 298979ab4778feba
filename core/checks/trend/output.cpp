// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/output.h"

#include "core/checks/trend/prior_years.h"
#include "core/quantities/produced.h"

#include <algorithm>
#include <map>
#include <set>

namespace attest {
namespace {

const QLatin1String kPrefix("product:");

struct Kind {
    Unit unit;
    std::map<Period, Rational> amounts;
    Rational total;
    Rational before;
};

Kind& kindOf(std::vector<Kind>& kinds, const Unit& unit)
{
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.unit.convertsTo(unit); });
    if (known != kinds.end())
        return *known;
    kinds.push_back({unit, {}, 0, 0});
    return kinds.back();
}

std::vector<Kind> kindsOf(const std::vector<const ProductionRecord*>& records)
{
    std::vector<Kind> kinds;
    for (const ProductionRecord* record : records) {
        Kind& kind = kindOf(kinds, record->quantity.unit);
        const Rational amount = *record->quantity.in(kind.unit);
        kind.amounts[record->period] += amount;
        kind.total += amount;
    }
    return kinds;
}

bool hasEveryProduct(const std::vector<const ProductionRecord*>& records, const Period& month, std::size_t products)
{
    std::set<QString> present;
    for (const ProductionRecord* record : records) {
        if (record->period == month)
            present.insert(foldedProduct(record->product));
    }
    return present.size() == products;
}

Rational indexOf(const std::vector<Kind>& kinds, const Period& month)
{
    if (kinds.size() == 1)
        return kinds.front().amounts.at(month);
    Rational sum;
    for (const Kind& kind : kinds) {
        const auto amount = kind.amounts.find(month);
        if (amount != kind.amounts.end() && !kind.total.isZero())
            sum += amount->second * static_cast<qint64>(kind.amounts.size()) / kind.total;
    }
    return sum / static_cast<qint64>(kinds.size());
}

/// The latest earlier year that products were verified for.
Period latestYear(const std::vector<PriorYear>& years, const Period& engagement)
{
    Period latest;
    for (const PriorYear& value : years) {
        if (value.item.startsWith(kPrefix) && isYear(value.period) && value.period.to() < engagement.from()
            && (latest.isEmpty() || latest < value.period))
            latest = value.period;
    }
    return latest;
}

/// Whether the verified values of a year could be added to the kinds: every product known, none left.
bool addBefore(const Submission& submission, const std::vector<PriorYear>& years, const Period& year, std::vector<Kind>& kinds, OutputChange& change)
{
    std::set<QString> now;
    for (const ProductionRecord& record : submission.production) {
        if (record.quantity.value.sign() != 0)
            now.insert(foldedProduct(record.product));
    }
    for (const PriorYear& value : years) {
        if (value.period != year || !value.item.startsWith(kPrefix) || value.quantity.value.isZero())
            continue;
        Kind& kind = kindOf(kinds, value.quantity.unit);
        if (kind.amounts.empty() || now.erase(foldedProduct(value.item.mid(kPrefix.size()))) == 0)
            return false;
        kind.before += *value.quantity.in(kind.unit);
        change.cells.insert(change.cells.end(), value.cells.begin(), value.cells.end());
    }
    return now.empty();
}

} // namespace

std::vector<MonthOutput> monthlyOutput(const Submission& submission)
{
    const std::vector<const ProductionRecord*> records = producedIn(submission, submission.engagement.period);
    const std::vector<Kind> kinds = kindsOf(records);
    std::set<QString> products;
    for (const ProductionRecord* record : records)
        products.insert(foldedProduct(record->product));
    std::vector<MonthOutput> months;
    for (const Period& month : submission.engagement.period.months()) {
        if (products.empty() || !month.isMonth() || !hasEveryProduct(records, month, products.size()))
            continue;
        MonthOutput output{month, indexOf(kinds, month), {}};
        for (const ProductionRecord* record : records) {
            if (record->period == month)
                output.cells.push_back(record->at);
        }
        months.push_back(std::move(output));
    }
    return months;
}

std::optional<OutputChange> outputChange(const Submission& submission, const Decimal& percent)
{
    const std::vector<PriorYear> years = priorYears(submission);
    OutputChange change{0, latestYear(years, submission.engagement.period), {}};
    const std::vector<const ProductionRecord*> records = producedIn(submission, submission.engagement.period);
    if (change.before.isEmpty() || !isYear(submission.engagement.period) || records.empty())
        return std::nullopt;
    std::vector<Kind> kinds = kindsOf(records);
    if (!addBefore(submission, years, change.before, kinds, change))
        return std::nullopt;
    std::vector<Rational> ratios;
    for (const Kind& kind : kinds) {
        if (kind.before.isZero() || kind.total.isZero())
            return std::nullopt;
        ratios.push_back(kind.total / kind.before);
    }
    const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
    if ((*most - *least) * 100 > *least * Rational(percent))
        return std::nullopt;
    for (const Rational& ratio : ratios)
        change.ratio += ratio / static_cast<qint64>(ratios.size());
    for (const ProductionRecord* record : records)
        change.cells.push_back(record->at);
    return change;
}

} // namespace attest
