// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/recognition/table_recognition.h"

namespace attest {

/// The stamps of a column in the order of the rows, as far as they are kept, and what they say.
struct StampSequence {
    std::vector<Stamp> stamps; ///< the readable ones
    Stamp last;                ///< of the last row
    qint64 stepSeconds = 0;    ///< the most frequent distance; 0 = none
    bool hasDayEnd = false;    ///< 24:00 is written
    bool hasTimes = false;
};

StampSequence readSequence(const QStringList& texts, const QString& last, const DateFormat& format);

/// How many distances between neighbours are not the usual one: the right reading of regular stamps has hardly any.
qint64 irregularSteps(const StampSequence& sequence);

/// Whether 24:00 is written, the end of a day.
bool isDayEnd(const QString& text);

/// First and last stamp as the clocks of `zone` show them, when the stamps carry their own offset or are written in
/// another zone.
StampSequence shownIn(const StampSequence& sequence, const QString& writtenIn, const QString& zone);

/// Whether the stamps are the starts or the ends of their intervals: proven by whole days ("00:15 … 00:00"), by 24:00 or by the
/// heading; else guessed to be starts.
ReadingVerdict judgeStampSide(const StampSequence& sequence, const QString& heading);

/// The zone in which the stamps are written, where they tell: times that the clocks of `zone` never show at the start of
/// summer time, or a table that covers the period only when read as UTC. Without a name when they say nothing.
ReadingVerdict judgeZone(const StampSequence& sequence, const QString& zone, const Period& period);

} // namespace attest
