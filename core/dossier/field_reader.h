// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/column_map.h"
#include "core/dossier/zone_clock.h"
#include "core/tables/date_format.h"
#include "core/tables/number_format.h"

namespace attest {

/// How the cells of one column are read.
struct ColumnFormat {
    NumberFormat number;
    DateFormat date;
    bool firstsAreMonths = false; ///< of a period: every date of the column is the first of a month and means the month

    friend bool operator==(const ColumnFormat&, const ColumnFormat&) = default;
};

/// A cell's text in canonical form (see DraftField), or why it has none.
struct Canonical {
    QString text;
    Message problem;
    bool inGap = false; ///< of a stamp: a local time that the clock never shows
};

/// Brings a cell into the canonical form of its field. Stamps without an offset are local to the clock's zone; the order
/// is the one of the same meter's earlier rows.
class FieldReader {
public:
    FieldReader(const ZoneClock& clock, bool stampIsEnd) : m_clock(clock), m_stampIsEnd(stampIsEnd) {}

    Canonical read(FieldType type, const Cell& cell, const ColumnFormat& format, StampOrder& order) const;
    /// Seconds since 1970, UTC.
    qint64 toUtc(const Stamp& stamp, StampOrder& order, bool& inGap) const;

private:
    Canonical readTime(const Cell& cell, const ColumnFormat& format, StampOrder& order) const;

    const ZoneClock& m_clock;
    bool m_stampIsEnd;
};

/// A period as text: ISO, or in the column's date format.
std::optional<Period> readPeriod(const Cell& cell, const ColumnFormat& format);

} // namespace attest
