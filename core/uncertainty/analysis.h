// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/inventory.h"
#include "core/domain/snapshot.h"
#include "core/uncertainty/key_categories.h"
#include "core/uncertainty/monte_carlo.h"

#include <optional>
#include <vector>

namespace attest {

/// How uncertain the emissions of a submission are (IPCC 2006 Guidelines, volume 1, chapters 3 and 4). Emissions are the inventory's
/// exact ones; percentages and half-widths are statistics, rounded for reading.

/// A half-width of the 95 % interval, in percent. Stated by the team; else from an accuracy class, the kind of paper or a
/// published table; else not known, and then nothing is invented.
struct UncertainPercent {
    std::optional<Decimal> percent;
    Message origin;       ///< where it comes from, or why it is not known
    bool isStated = false;
};

struct UncertaintyLine {
    QString source;
    Rational emissions;               ///< tCO2e, of the basis
    std::optional<Rational> before;   ///< tCO2e verified for the year before
    UncertainPercent activity;
    UncertainPercent factor;
    Decimal combinedPercent;          ///< of what is known
    Decimal varianceShare;            ///< percent of the total's squared half-width
    Decimal levelPercent;             ///< percent of the total
    bool isKeyByLevel = false;
    bool isKeyByUncertainty = false;
    bool sharesFactor = false;        ///< another line uses the same factor: its error is common to both

    bool isKnown() const { return activity.percent && factor.percent; }
};

/// Of the total against the year before, in percent and percent points.
struct UncertainTrend {
    Period before;
    Decimal changePercent;
    Decimal uncertaintyPoints;
};

/// Of the total against the year before, approach 2, in percent.
struct SimulatedChange {
    Decimal mean;
    Decimal low;
    Decimal high;
};

/// Approach 2, rounded for reading; the interval in tCO2e and against the mean in percent.
struct SimulatedUncertainty {
    quint64 seed = 0;
    int runs = 0;
    Decimal mean;
    Decimal deviation;
    Decimal low;
    Decimal high;
    std::optional<Decimal> lowPercent;  ///< negative
    std::optional<Decimal> highPercent;
    std::optional<SimulatedChange> change; ///< where approach 1 has a trend
};

enum class ReachesMateriality {
    yes,
    no,
    undetermined, ///< what is known stays below, but something is not known
};
QString nameOf(ReachesMateriality); ///< "yes", "no", "undetermined"

struct UncertaintyAnalysis {
    Message basis;                        ///< which emissions, and why these
    std::vector<UncertaintyLine> lines;   ///< sources with emissions, in the submission's order
    Rational total;                       ///< tCO2e
    Decimal halfWidthTco2e;               ///< of the total, approach 1
    std::optional<Decimal> percent;       ///< the same against the total; nothing for a total of zero
    /// Where every source has a verified value of the same earlier year; sources that had one and emit nothing now count in it.
    std::optional<UncertainTrend> trend;
    std::vector<KeyCategory> keyByLevel;       ///< all lines, the heaviest first
    std::vector<KeyCategory> keyByUncertainty;
    std::optional<SimulatedUncertainty> simulated;
    QStringList unknown;                  ///< sources with something that is not known
    Decimal unknownPercent;               ///< their share of the emissions, signs left out
    /// What the combined uncertainty of these sources, as one common error, would have to be for the total to reach the threshold;
    /// set where that is undetermined.
    std::optional<Decimal> percentToReach;
    ReachesMateriality reaches = ReachesMateriality::undetermined;
    Message verdict;                      ///< one sentence for the statement; blocks nothing

    const UncertaintyLine* line(const QString& source) const;
};

/// What an analysis is made of; everything belongs to one submission.
struct UncertaintyFacts {
    const Snapshot& snapshot;
    const Submission& submission;
    const Quantities& quantities;
    const Inventory& inventory;
    const Materiality& materiality;
};

/// Approach 1, key categories and materiality; with settings approach 2 too (about 60 ns a draw). Pure. The basis is what the
/// materiality is measured by: the market-based emissions for a claim of neutrality, the location-based ones for a statement,
/// and for a claim of (nearly) zero what all electricity used would make from the grid, with the location-based emissions of
/// the other sources: the zero rests on these amounts.
UncertaintyAnalysis analyseUncertainty(const UncertaintyFacts& facts, const std::optional<MonteCarloSettings>& settings = {});

} // namespace attest
