// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/zone_clock.h"
#include "core/tables/date_format.h"

#include <array>
#include <string>
#include <unordered_map>

namespace attest {

/// Whether a text is a minute or second of a day that every month has, in ISO 8601: "2024-01-28 09:15", "2024-01-28T09:15:00".
bool isIsoMinute(std::string_view text);

inline constexpr std::size_t kIsoDayLength = 10; ///< 2024-01-31

/// For a month's name, which gives no length of its own.
constexpr qint64 kAboutAMonth = 30 * 86'400;

/// When an interval is.
struct IntervalMoment {
    LocalMoment moment;      ///< an instant where the stamp has an offset of its own
    bool isAbsolute = false; ///< the stamp has an offset of its own
    bool hasTime = false;    ///< without it the stamp is the name of a day, month or year
    qint64 named = 0;        ///< how long a month or year is that the stamp names, about, in seconds
};

/// Reads the stamps of one column, millions of them, in the format that the column has. The stamps of one file repeat
/// themselves from meter to meter, and most are ISO 8601: both are read in some nanoseconds.
class StampReader {
public:
    /// The clock must live as long.
    StampReader(const ZoneClock& clock, DateFormat format, bool stampIsEnd);

    /// Null where the cell is no point in time in the format; else it counts until the next call.
    const IntervalMoment* read(const Utf8Cell& cell);
    /// Whether the latest one was a text such as 2024-01-31 09:15 or 2024-01-31T09:15:00.
    bool wasIso() const { return m_wasIso; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    bool readIso(std::string_view text);
    std::optional<IntervalMoment> readAny(const Utf8Cell& cell) const;

    const ZoneClock& m_clock;
    DateFormat m_format;
    bool m_stampIsEnd;
    bool m_takesIso; ///< texts such as 2024-01-31 09:15 are what they seem
    IntervalMoment m_latest;
    bool m_wasIso = false;
    std::size_t m_isoLength; ///< of these texts; 0 where both are taken
    std::array<char, kIsoDayLength> m_day{}; ///< the latest date, as text
    qint64 m_dayStarts = 0;               ///< and in local seconds
    std::unordered_map<std::string, std::optional<IntervalMoment>, Hash, std::equal_to<>> m_known;
};

} // namespace attest
