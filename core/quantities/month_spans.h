// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace attest {

/// A calendar month, cut to the period asked for, with its borders as seconds since 1970 (UTC); `end` is outside.
struct MonthSpan {
    Period period;
    qint64 start = 0;
    qint64 end = 0;
};

/// An unknown zone counts as UTC.
QTimeZone zoneNamed(const QString& timezone);

/// The midnight nearest to a moment.
struct DayBorder {
    QDate day;            ///< the one that starts there
    bool between = false; ///< the moment is more than an hour away from it
};
DayBorder nearestMidnight(qint64 utc, const QTimeZone& zone);

/// The months of a period as a time zone's clocks see them, in order. An unknown zone counts as UTC.
std::vector<MonthSpan> monthSpans(const Period& period, const QString& timezone);

} // namespace attest
