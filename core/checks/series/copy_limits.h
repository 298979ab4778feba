// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// When values that stand at two places are copied: a part of the parameters of `copied-series`, which give the reasons.
/// Shares are of 1.
struct CopyLimits {
    std::size_t values = 0;  ///< in one stretch, zeros not counted
    double varying = 0;      ///< share of `values` that must differ from the one before
    double marginBits = 0;   ///< over what all pairs of places explain
    double valueBits = 0;    ///< that one value says, at most
    std::size_t places = 0;  ///< with the same values, at most
    double replaced = 0;     ///< share of a stretch that may be marked as replaced
};

/// When digits are not a meter's or a ledger's own: the others of its parameters.
struct DigitLimits {
    double probability = 0;
    double marginBits = 0;   ///< that a common factor of a day's values must have
    qint64 values = 0;
    double excess = 0;       ///< of the share of one digit over its share elsewhere
    double evenness = 0;     ///< of an even share, that each other digit must have where round tens are too many
    qint64 decades = 0;      ///< that must show an odd digit, where values move slowly
    qint64 decadeValues = 0; ///< that make a decade count
    qint64 fromLast = 0;     ///< units of the last digit that a value must be away from the one before
    qint64 fromZero = 0;     ///< units that it must be large
    double together = 0;     ///< share of the other values that may lie within `fromLast` units
    double deviation = 0;    ///< of first digits
    double span = 0;         ///< of the ledger's amounts, largest over smallest
    double tails = 0;        ///< share of the amounts at either end that the span leaves out
    double oneSource = 0;    ///< share of the postings that one source may make
};

std::vector<CheckParameter> copyParameters();
CopyLimits copyLimits(const CheckContext& context);
DigitLimits digitLimits(const CheckContext& context);

} // namespace attest
