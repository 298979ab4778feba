// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/surprise.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

constexpr double kTheMatchItself = 2; // the copy and its original

template <class T>
double countIn(const std::vector<T>& sorted, const T& value)
{
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), value);
    return std::max(0.0, static_cast<double>(last - first) - kTheMatchItself);
}

/// Of a value among those of a stretch, sorted.
double bitsAmong(const std::vector<float>& own, float value)
{
    const auto [first, last] = std::equal_range(own.begin(), own.end(), value);
    return std::log2(static_cast<double>(own.size()) / static_cast<double>(last - first));
}

} // namespace

Surprise::Surprise(std::span<const double> values, double most)
{
    m_values.reserve(values.size());
    m_pairs.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_values.push_back(static_cast<float>(values[i]));
        if (i > 0)
            m_pairs.emplace_back(m_values[i - 1], m_values[i]);
    }
    std::sort(m_values.begin(), m_values.end());
    std::sort(m_pairs.begin(), m_pairs.end());
    for (std::size_t i = 1; i < m_values.size(); ++i)
        m_kinds += m_values[i] != m_values[i - 1] ? 1 : 0;
    m_kinds = std::min(m_kinds, std::exp2(most));
}

double Surprise::countOf(float value) const { return countIn(m_values, value); }
double Surprise::countOf(float before, float value) const { return countIn(m_pairs, std::pair(before, value)); }

double Surprise::bits(std::span<const double> stretch) const
{
    std::vector<float> own(stretch.begin(), stretch.end());
    std::sort(own.begin(), own.end());
    double sum = 0;
    for (std::size_t i = 1; i < stretch.size(); ++i) {
        const auto before = static_cast<float>(stretch[i - 1]);
        const auto value = static_cast<float>(stretch[i]);
        if (value != 0 && value != before)
            sum += std::min(std::log2((countOf(before) + m_kinds) / (countOf(before, value) + 1)), bitsAmong(own, value));
    }
    return sum;
}

} // namespace attest
