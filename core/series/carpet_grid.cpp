// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/carpet_grid.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

constexpr int kDay = 86400;
constexpr qint64 kQuarter = 900;
constexpr qint64 kHour = 3600;
constexpr std::size_t kOneIn = 500;
constexpr qint64 kMostDays = 366 * 100;

int rowLength(qint64 step)
{
    const qint64 wanted = std::max(step, kQuarter);
    return static_cast<int>(kDay % wanted == 0 ? wanted : kHour);
}

} // namespace

CarpetGrid::CarpetGrid(const SeriesPyramid& values, qint64 stepSeconds, const QTimeZone& zone)
    : m_calendar(zone, values.from(), values.to())
{
    if (values.isEmpty() || stepSeconds <= 0 || stepSeconds > kLongest)
        return;
    m_firstDay = m_calendar.dayOf(values.from());
    const qint64 days = m_calendar.dayOf(std::max(values.from(), values.to() - 1)) - m_firstDay + 1;
    if (days > kMostDays)
        return;
    m_days = static_cast<int>(days);
    m_rowSeconds = rowLength(stepSeconds);
    fill(values, stepSeconds);
    bound();
}

void CarpetGrid::fill(const SeriesPyramid& values, qint64 stepSeconds)
{
    const std::size_t cells = static_cast<std::size_t>(m_days) * static_cast<std::size_t>(rows());
    m_means.assign(cells, 0.0F);
    m_states.assign(cells, CarpetCell::missing);
    std::vector<qint32> covered(cells, 0);
    std::vector<bool> estimated(cells, false);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const qint64 start = values.start(i);
        const std::size_t cell = at(dayOf(start), m_calendar.clockAt(start) / m_rowSeconds);
        m_means[cell] += values.value(i);
        covered[cell] += static_cast<qint32>(stepSeconds);
        estimated[cell] = estimated[cell] || values.quality(i) != Quality::measured;
    }
    classify(values, covered);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        if (covered[cell] == 0)
            continue;
        m_means[cell] *= static_cast<float>(kHour) / static_cast<float>(covered[cell]);
        if (m_states[cell] == CarpetCell::value && estimated[cell])
            m_states[cell] = CarpetCell::estimated;
    }
}

void CarpetGrid::classify(const SeriesPyramid& values, std::vector<qint32>& covered)
{
    const int lastDay = m_days - 1;
    const int firstRow = m_calendar.clockAt(values.from()) / m_rowSeconds;
    const int lastRow = m_calendar.clockAt(std::max(values.from(), values.to() - 1)) / m_rowSeconds;
    for (int day = 0; day < m_days; ++day) {
        for (int row = 0; row < rows(); ++row) {
            const std::size_t cell = at(day, row);
            const int shown = m_calendar.secondsShown(m_firstDay + day, row * m_rowSeconds, (row + 1) * m_rowSeconds);
            const bool outside = (day == 0 && row < firstRow) || (day == lastDay && row > lastRow);
            const bool edge = (day == 0 && row == firstRow) || (day == lastDay && row == lastRow);
            if (covered[cell] > 0 && (covered[cell] >= shown || edge))
                m_states[cell] = CarpetCell::value;
            else if (covered[cell] == 0 && (shown == 0 || outside))
                m_states[cell] = CarpetCell::nothing;
        }
    }
}

void CarpetGrid::bound()
{
    std::vector<float> numbers;
    for (std::size_t cell = 0; cell < m_means.size(); ++cell) {
        if (m_states[cell] == CarpetCell::value || m_states[cell] == CarpetCell::estimated)
            numbers.push_back(m_means[cell]);
    }
    if (numbers.empty())
        return;
    const auto ends = std::minmax_element(numbers.begin(), numbers.end());
    const auto [least, most] = std::pair(*ends.first, *ends.second);
    const auto rest = static_cast<std::ptrdiff_t>(numbers.size() / kOneIn);
    std::nth_element(numbers.begin(), numbers.begin() + rest, numbers.end());
    m_low = numbers[static_cast<std::size_t>(rest)];
    std::nth_element(numbers.begin(), numbers.end() - 1 - rest, numbers.end());
    m_high = *(numbers.end() - 1 - rest);
    m_clipped = least < m_low || most > m_high;
}

std::vector<std::size_t> CarpetGrid::valuesIn(const SeriesPyramid& values, int day, int row) const
{
    std::vector<std::size_t> found;
    const std::size_t end = values.firstFrom(m_calendar.startOf(m_firstDay + day + 1));
    for (std::size_t i = values.firstFrom(m_calendar.startOf(m_firstDay + day)); i < end; ++i) {
        if (m_calendar.clockAt(values.start(i)) / m_rowSeconds == row)
            found.push_back(i);
    }
    return found;
}

} // namespace attest
