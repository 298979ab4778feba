// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/trend/output.h"

#include <map>
#include <vector>

namespace attest {

/// Energy that output is held against: the electricity of all sources together (grid, direct line, own PV replace each
/// other), and each fuel or heat for production above the threshold of materiality by itself.
struct EnergyUse {
    QString name; ///< "purchased-electricity", or the source's id
    Unit unit;
    std::vector<const SourceQuantities*> sources;
    std::map<Period, Rational> months;                  ///< declared, whole months only
    std::map<Period, std::vector<SourceRef>> monthCells;
    Rational total;
    std::vector<SourceRef> cells;
};
std::vector<EnergyUse> energyUses(const CheckContext& context);

/// What lets a month be called unusual; shares, not percent.
struct MonthRule {
    double change = 0;        ///< of the expected energy
    double robustZ = 0;       ///< times the scatter of the other months
    double standstill = 0;    ///< of the median output of the other months: below it the plant stood still for a part of the month
    double extrapolation = 0; ///< of what the line adds between the outputs of the other months and that of a standstill
    double seasonFactor = 0;  ///< times the departure of a neighbour on the same side
    double seasonFit = 0;     ///< times closer to their neighbours than to the line: then the months follow the season
    std::size_t fewestMonths = 0;
};

struct IntensityMonth {
    Period period;
    Rational observed;
    Rational expected; ///< rounded to whole units: an estimate
    std::vector<SourceRef> cells; ///< energy first, then output
};
struct MonthVerdict {
    int judged = 0;
    std::vector<IntensityMonth> unusual;
};

/// Each month against the robust line of energy over output through the other months (base load and what follows the output),
/// with the interval of its slope; the base load of a standstill is unknown. Months that depart together with a neighbour are a season, not an error; where the
/// months as a whole follow the season and not the output (heating), none is judged.
MonthVerdict unusualMonths(const EnergyUse& use, const std::vector<MonthOutput>& output, const MonthRule& rule);

} // namespace attest
