// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/apportion.h"

#include "core/quantities/sums.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace attest {
namespace {

Rational ratio(qint64 part, qint64 whole) { return {Decimal(part), Decimal(whole)}; }

/// Days that each subject covers.
class CoveredDays {
public:
    void add(const QString& subject, const Period& period)
    {
        for (QDate day = period.from(); day <= period.to(); day = day.addDays(1))
            m_days[subject].insert(day);
    }
    bool cover(const Period& period) const
    {
        return std::all_of(m_days.begin(), m_days.end(), [&](const auto& subject) {
            const auto first = subject.second.lower_bound(period.from());
            const auto end = subject.second.upper_bound(period.to());
            return std::distance(first, end) == period.days();
        });
    }

private:
    std::map<QString, std::set<QDate>> m_days;
};

QuantityValue partOf(const DatedAmount& amount, const Period& inside)
{
    QuantityValue value = amount.value.shareOf(amount.days, inside);
    if (!amount.startsBetween && !amount.endsBetween)
        return value;
    value.apportioned = true;
    for (Contribution& part : value.parts) {
        if (!part.share)
            part.share = DayShare{amount.days, amount.days.days()};
        part.share->startsBetween = amount.startsBetween;
        part.share->endsBetween = amount.endsBetween;
    }
    return value;
}

/// What tells papers apart: whose, the cell, the days that it speaks of.
using Paper = std::tuple<QString, QString, QString, int, QString, Period>;

Paper paperOf(const Contribution& part)
{
    return {part.what, part.at.file, part.at.sheet, part.at.row, part.at.column, part.share->whole};
}

void join(Contribution& into, const Contribution& part)
{
    into.amount += part.amount;
    into.share->days += part.share->days;
    into.estimated.amount += part.estimated.amount;
    into.substituted.amount += part.substituted.amount;
}

void toggle(std::set<std::pair<QString, QDate>>& borders, const QString& what, QDate day)
{
    if (!borders.insert({what, day}).second)
        borders.erase({what, day});
}

/// Borders between midnights that no neighbour takes up: what one of two spans has too much there, the other lacks.
std::set<std::pair<QString, QDate>> looseBorders(const std::vector<Contribution>& parts)
{
    std::set<std::pair<QString, QDate>> borders;
    std::set<std::pair<QString, Period>> seen; // a span of two runs has two parts
    for (const Contribution& part : parts) {
        if (!part.share || part.share->isPart() || !seen.insert({part.what, part.share->whole}).second)
            continue;
        if (part.share->startsBetween)
            toggle(borders, part.what, part.share->whole.from());
        if (part.share->endsBetween)
            toggle(borders, part.what, part.share->whole.to().addDays(1));
    }
    return borders;
}

} // namespace

void Contribution::scale(const Rational& factor)
{
    amount *= factor;
    estimated.amount *= factor;
    substituted.amount *= factor;
}

Rational QuantityValue::uncertainty() const
{
    Rational sum;
    const auto loose = looseBorders(parts);
    for (const Contribution& part : parts) {
        if (!part.share)
            continue;
        const Rational whole = part.amount.absolute() * ratio(part.share->whole.days(), part.share->days);
        if (part.share->isPart())
            sum += std::max(part.amount.absolute(), whole - part.amount.absolute());
        for (const QDate day : {part.share->whole.from(), part.share->whole.to().addDays(1)}) {
            if (loose.contains({part.what, day}))
                sum += whole * ratio(1, part.share->whole.days());
        }
    }
    return sum;
}

void QuantityValue::joinShares()
{
    std::vector<Contribution> joined;
    std::map<Paper, std::size_t> known;
    for (Contribution& part : parts) {
        if (part.share) {
            const auto [at, isNew] = known.try_emplace(paperOf(part), joined.size());
            if (!isNew) {
                join(joined[at->second], part);
                continue;
            }
        }
        joined.push_back(std::move(part));
    }
    parts = std::move(joined);
    const bool anyPart = std::any_of(parts.begin(), parts.end(), [](const Contribution& part) { return part.share && part.share->isPart(); });
    apportioned = anyPart || !looseBorders(parts).empty();
}

QuantityValue QuantityValue::shareOf(const Period& whole, const Period& inside) const
{
    const Period common = whole.intersected(inside);
    if (common == whole || common.isEmpty())
        return common.isEmpty() ? QuantityValue() : *this;
    const Rational factor = ratio(common.days(), whole.days());
    QuantityValue value = *this;
    value.amount *= factor;
    value.apportioned = true;
    for (Contribution& part : value.parts) {
        part.scale(factor);
        const DayShare before = part.share.value_or(DayShare{whole, whole.days()});
        part.share = DayShare{whole, common.days(), before.startsBetween, before.endsBetween};
    }
    return value;
}

namespace {

Period cutTo(const Period& within, const Period& period) { return within.isEmpty() ? period : period.intersected(within); }

/// The period cut at months' ends; several whole months stay together.
std::vector<Period> calendarParts(const Period& period)
{
    std::vector<Period> parts = period.months();
    if (!spansMonths(period))
        return parts;
    const auto isWhole = [](const Period& month) { return month.isMonth(); };
    const auto first = std::find_if(parts.begin(), parts.end(), isWhole);
    const auto last = std::find_if(parts.rbegin(), parts.rend(), isWhole).base();
    *first = Period(first->from(), std::prev(last)->to());
    parts.erase(std::next(first), last);
    return parts;
}

} // namespace

bool spansMonths(const Period& period)
{
    const std::vector<Period> months = period.months();
    return std::count_if(months.begin(), months.end(), [](const Period& month) { return month.isMonth(); }) >= 2;
}

ByPeriod byMonths(const std::vector<DatedAmount>& amounts, const Period& within)
{
    ByPeriod result;
    CoveredDays days;
    for (const DatedAmount& amount : amounts) {
        for (const Period& part : calendarParts(amount.days)) {
            const Period key = spansMonths(part) ? part : cutTo(within, Period::month(part.from().year(), part.from().month()));
            const Period inside = part.intersected(key);
            if (inside.isEmpty() || cutTo(within, key).isEmpty())
                continue;
            if (!spansMonths(part))
                days.add(amount.subject, inside);
            add(result[key], partOf(amount, inside));
        }
    }
    for (auto& [period, value] : result) {
        if (!spansMonths(period) && !days.cover(period))
            value.complete = false;
        value.joinShares();
    }
    return result;
}

} // namespace attest
