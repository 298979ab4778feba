// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace attest {

/// How much a meter's values surprise whoever knows the one before: coarse counters and schedules say little, fine
/// measurements say much. Takes O(n log n) to make, so it is made only where there is something to judge.
class Surprise {
public:
    /// `most`: bits that one value says, however seldom it is.
    Surprise(std::span<const double> values, double most);

    /// Bits that a stretch of the meter's values carries, of which the meter knows two: itself and its copy. Zeros and
    /// repeated values carry none; no value more than `most`, and none more than its share of the stretch itself says:
    /// in a shut-down a coarse counter shows two or three values, however seldom these are in the year.
    double bits(std::span<const double> stretch) const;

private:
    double countOf(float value) const;
    double countOf(float before, float value) const;

    std::vector<float> m_values;                  ///< sorted
    std::vector<std::pair<float, float>> m_pairs; ///< neighbours, sorted
    double m_kinds = 1;                           ///< different values
};

} // namespace attest
