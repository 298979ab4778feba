// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/zone_clock.h"
#include "core/domain/submission.h"

#include <map>

namespace attest {

/// A row as people type it: canonical field → text in plain form, that is numbers with a point and without grouping, dates,
/// months and periods as in ISO 8601, moments with or without an offset.
using PlainValues = std::map<QString, QString>;

/// Such a row, checked field by field.
struct PlainRow {
    PlainValues texts;                   ///< as it is written into a file; read again it means the same
    std::map<QString, Message> problems; ///< field → why its text cannot be taken
};

/// A moment without an offset is local to the clock. A period of one day is given as from and to, because a column of first
/// days would be read as months. A field that is blank is not there.
PlainRow plainRow(FileKind kind, const PlainValues& values, const ZoneClock& clock);

/// A moment in ISO 8601 as the clock shows it, with its offset: "2024-10-27T02:15:00+01:00".
QString localStamp(qint64 utc, const ZoneClock& clock);

} // namespace attest
