// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QDateTime>
#include <QString>

namespace attest {

/// What the team holds of the uncertainty of one source, half-widths of the 95 % interval in percent of the value
/// (IPCC 2006 Guidelines, volume 1, chapter 3).
struct SourceUncertainty {
    Decimal activityPercent;
    Decimal factorPercent;
    QString by;
    QDateTime at;
    QString reason; ///< where the two numbers come from
};

} // namespace attest
