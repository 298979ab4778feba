// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/covered_days.h"

#include "core/checks/documents/supply_lines.h"

#include <algorithm>
#include <map>
#include <set>

namespace attest {
namespace {

using Lines = std::vector<const InvoiceLine*>;

/// The lines that settle days of their own.
Lines settling(const Lines& lines)
{
    Lines measured;
    Lines weighing;
    for (const InvoiceLine* line : lines) {
        if (!line->estimated)
            measured.push_back(line);
        if (!line->quantity.value.isZero())
            weighing.push_back(line);
    }
    Lines result;
    for (const InvoiceLine* line : lines) {
        const bool replaced = line->estimated && coverEveryDay(measured, line->period);
        const bool idle = line->quantity.value.isZero() && coverEveryDay(weighing, line->period);
        if (!line->period.isEmpty() && !replaced && !idle)
            result.push_back(line);
    }
    return result;
}

/// Lines of one document; one without a number is a document of its own.
std::map<QString, Lines> byNumber(const Lines& lines)
{
    std::map<QString, Lines> result;
    for (const InvoiceLine* line : lines) {
        const QString number = foldedName(line->number);
        const QString own = QStringLiteral("#%1").arg(result.size());
        result[number.isEmpty() ? own : QString(foldedName(line->supplier) + u'|' + number)].push_back(line);
    }
    return result;
}

} // namespace

CoveredDays::CoveredDays(const std::vector<const InvoiceLine*>& lines, const Period& period)
    : m_period(period), m_lines(settling(lines)), m_times(static_cast<std::size_t>(period.days()))
{
    count();
}

void CoveredDays::count()
{
    for (const auto& [number, lines] : byNumber(m_lines)) {
        std::set<qint64> days;
        for (const InvoiceLine* line : lines) {
            const Period inside = line->period.intersected(m_period);
            for (qint64 day = 0; day < inside.days(); ++day)
                days.insert(m_period.from().daysTo(inside.from()) + day);
        }
        for (const qint64 day : days)
            ++m_times[static_cast<std::size_t>(day)];
    }
    std::map<int, int> days;
    for (const int times : m_times)
        ++days[times];
    days.erase(0);
    const auto most = std::max_element(days.begin(), days.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    m_usual = most == days.end() ? 0 : most->first;
}

qint64 CoveredDays::settledDays() const
{
    return std::count_if(m_times.begin(), m_times.end(), [](int times) { return times > 0; });
}

/// −2 nothing, −1 too seldom, 0 as usual, 1 too often.
int CoveredDays::deviationAt(std::size_t i) const
{
    if (m_times[i] == 0)
        return -2;
    return m_times[i] < m_usual ? -1 : m_times[i] > m_usual ? 1 : 0;
}

std::vector<CoveredDays::Stretch> CoveredDays::unusual() const
{
    std::vector<Stretch> result;
    for (std::size_t first = 0; first < m_times.size();) {
        std::size_t end = first + 1;
        while (end < m_times.size() && deviationAt(end) == deviationAt(first))
            ++end;
        if (deviationAt(first) != 0) {
            const auto at = [&](std::size_t i) { return m_times.begin() + static_cast<std::ptrdiff_t>(i); };
            const auto [least, most] = std::minmax_element(at(first), at(end));
            result.push_back({Period(dayAt(first), dayAt(end - 1)), *least, *most});
        }
        first = end;
    }
    return result;
}

std::vector<const InvoiceLine*> CoveredDays::linesIn(const Period& stretch) const
{
    Lines result;
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(result), [&](const InvoiceLine* line) { return line->period.overlaps(stretch); });
    return result;
}

int CoveredDays::papersIn(const Period& stretch) const
{
    std::set<std::pair<QString, Period>> papers;
    for (const InvoiceLine* line : linesIn(stretch))
        papers.insert({foldedName(line->number), line->period});
    return static_cast<int>(papers.size());
}

} // namespace attest
