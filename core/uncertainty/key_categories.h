// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace attest {

/// A category in the order of its weight. Percentages for reading.
struct KeyCategory {
    QString id;
    double sharePercent = 0;
    double cumulativePercent = 0; ///< together with all heavier ones
    bool isKey = false;
};

struct WeighedCategory {
    QString id;
    double emissions = 0;        ///< tCO2e, signed
    double combinedPercent = 0;  ///< half-width of the 95 % interval
};

/// IPCC 2006 Guidelines, volume 1, chapter 4, level assessment. Approach 1 (4.3.1): the largest categories, by the size of their
/// emissions, that together make 95 % of the total.
std::vector<KeyCategory> keyByLevel(const std::vector<WeighedCategory>& categories);

/// Approach 2 (4.3.2): the same by level × uncertainty, up to 90 % of its sum.
std::vector<KeyCategory> keyByUncertainty(const std::vector<WeighedCategory>& categories);

} // namespace attest
