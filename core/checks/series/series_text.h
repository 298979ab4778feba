// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <QTimeZone>

namespace attest {

/// A moment as the clocks of the zone show it, the day written as the reader's language does.
Message shownMoment(qint64 utc, const QTimeZone& zone);
/// "A; B; C": at most `most` of them, then how many more there are.
Message joined(const std::vector<Message>& parts, std::size_t most);

/// The days that hold [from, to) on the zone's clocks; the one of `from` where it is empty.
Period daysOf(qint64 from, qint64 to, const QTimeZone& zone);
/// The calendar month of a moment, cut to a period that it lies in.
Period monthWithin(const Period& period, qint64 utc, const QTimeZone& zone);
/// The first moment of a period, and the one after its end, in seconds since 1970 (UTC).
qint64 startOf(const Period& period, const QTimeZone& zone);
qint64 endOf(const Period& period, const QTimeZone& zone);

/// A value of a series in a unit that it converts to, exactly.
Rational amountOf(const MeterValues::Place& place, const Unit& unit);

/// Keeps so many cells as people look at.
void limitCells(std::vector<SourceRef>& cells);

} // namespace attest
