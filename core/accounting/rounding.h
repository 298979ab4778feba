// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <QString>

#include <optional>

namespace attest {

/// How a report prints emissions. Numbers are kept exact and rounded once, when they are printed.
enum class ReportRounding {
    exact,       ///< every place, up to 20
    wholeTonnes, ///< whole tonnes, half up: ministry Q&A of 2016 on category and total emissions
    halfEven,    ///< to given places, ties to even: GB/T 8170
    truncate,    ///< to given places, cut off: what some printed reports did
};

/// A number as the rule prints it; `places` counts for halfEven and truncate only.
Decimal printed(const Rational& value, ReportRounding rule, int places = 2);

/// "exact", "whole-tonnes", "half-even", "truncate"; stored in cases, so a contract.
QString nameOf(ReportRounding rule);
std::optional<ReportRounding> reportRounding(const QString& name);

/// Whether a printed number can be the exact one after rounding by any rule to its own number of places.
bool isRoundingOf(const Decimal& printed, const Rational& exact);

} // namespace attest
