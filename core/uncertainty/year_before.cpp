// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/year_before.h"

#include <algorithm>
#include <cstdlib>

namespace attest {
namespace {

/// Months and years of the calendar differ by so many days at most; a month does not compare with a year.
constexpr qint64 kCalendarDays = 3;

using Emissions = std::map<QString, Rational>; ///< tCO2e by source

struct LatestFirst {
    bool operator()(const Period& a, const Period& b) const { return b < a; }
};
using Years = std::map<Period, Emissions, LatestFirst>;

bool isEarlier(const Period& period, const Period& now)
{
    return period.to() < now.from() && std::abs(period.days() - now.days()) <= kCalendarDays;
}

bool isOfASource(const PriorYearValue& value)
{
    return value.item != u"total" && !value.item.startsWith(u"product:") && value.quantity.unit.dimension() == Dimension::emission;
}

/// What was verified for earlier periods.
Years earlierYears(const Submission& submission)
{
    Years years;
    for (const PriorYearValue& value : submission.priorYear) {
        if (isEarlier(value.period, submission.engagement.period) && isOfASource(value))
            years[value.period][value.item] = *value.quantity.in(Unit::tCO2e());
    }
    return years;
}

bool haveAll(const Emissions& year, const std::vector<UncertaintyLine>& lines)
{
    return std::all_of(lines.begin(), lines.end(), [&](const UncertaintyLine& line) { return year.contains(line.source); });
}

} // namespace

YearBefore setYearBefore(const UncertaintyFacts& facts, std::vector<UncertaintyLine>& lines)
{
    if (facts.materiality.zeroClaim || lines.empty())
        return {};
    Years years = earlierYears(facts.submission);
    for (auto& [period, year] : years) {
        if (!haveAll(year, lines))
            continue;
        for (UncertaintyLine& line : lines)
            line.before = year.extract(line.source).mapped();
        std::erase_if(year, [](const auto& entry) { return entry.second.isZero(); });
        return {period, std::move(year)};
    }
    return {};
}

} // namespace attest
