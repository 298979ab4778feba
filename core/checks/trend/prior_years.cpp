// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/prior_years.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

constexpr int kShortestYear = 364; // of 52 weeks
constexpr int kLongestYear = 371;

/// The months of one item, in units that convert to each other.
struct Course {
    QString item;
    Unit unit;
    std::multimap<Period, const PriorYearValue*> months;
};

Course& courseOf(std::vector<Course>& courses, const PriorYearValue& value)
{
    const auto known = std::find_if(courses.begin(), courses.end(), [&](const Course& course) {
        return course.item == value.item && course.unit.convertsTo(value.quantity.unit);
    });
    if (known != courses.end())
        return *known;
    courses.push_back({value.item, value.quantity.unit, {}});
    return courses.back();
}

/// The sum over a year; nothing where a month is missing or stands there twice.
std::optional<PriorYear> sumOf(const Course& course, const Period& year)
{
    Rational sum;
    std::vector<SourceRef> cells;
    for (const Period& month : year.months()) {
        if (course.months.count(month) != 1)
            return std::nullopt;
        const PriorYearValue& value = *course.months.find(month)->second;
        sum += *value.quantity.in(course.unit);
        cells.push_back(value.at);
    }
    return PriorYear{course.item, year, {sum.toDecimal(), course.unit}, std::move(cells)};
}

bool isGiven(const std::vector<PriorYear>& years, const Course& course, const Period& year)
{
    return std::any_of(years.begin(), years.end(), [&](const PriorYear& known) {
        return known.item == course.item && known.quantity.unit.convertsTo(course.unit) && known.period.overlaps(year);
    });
}

} // namespace

bool isYear(const Period& period)
{
    return period.days() >= kShortestYear && period.days() <= kLongestYear;
}

std::vector<PriorYear> lastYears(const Submission& submission)
{
    std::vector<PriorYear> last;
    for (PriorYear& year : priorYears(submission)) {
        if (!isYear(year.period) || !(year.period.from() < submission.engagement.period.from()))
            continue;
        const auto known = std::find_if(last.begin(), last.end(), [&](const PriorYear& other) {
            return other.item == year.item && other.quantity.unit.dimension() == year.quantity.unit.dimension();
        });
        if (known == last.end())
            last.push_back(std::move(year));
        else if (known->period < year.period)
            *known = std::move(year);
    }
    return last;
}

std::vector<PriorYear> priorYears(const Submission& submission)
{
    std::vector<PriorYear> years;
    std::vector<Course> courses;
    for (const PriorYearValue& value : submission.priorYear) {
        if (value.period.days() >= kShortestYear)
            years.push_back({value.item, value.period, value.quantity, {value.at}});
        else if (value.period.isMonth())
            courseOf(courses, value).months.emplace(value.period, &value);
    }
    const QDate first = submission.engagement.period.from();
    for (const Course& course : courses) {
        const QDate earliest = course.months.begin()->first.from();
        for (QDate from = first.addYears(-1); from >= earliest; from = from.addYears(-1)) {
            const Period year(from, from.addYears(1).addDays(-1));
            const auto sum = isGiven(years, course, year) ? std::nullopt : sumOf(course, year);
            if (sum)
                years.push_back(*sum);
        }
    }
    return years;
}

} // namespace attest
