// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/stamp_reader.h"

#include <cstring>

namespace attest {
namespace {

constexpr std::size_t kMostKnown = 100'000;
constexpr std::size_t kMinuteLength = 16; // 2024-01-31 09:15
constexpr std::size_t kSecondLength = 19; // 2024-01-31 09:15:00
constexpr qint64 kEpochJulianDay = 2'440'588;
constexpr qint64 kSecondsOfDay = 86'400;
constexpr qint64 kAboutAYear = 365 * kSecondsOfDay;

/// The two digits at a place as a number; −1 where they are none.
int twoDigits(std::string_view text, std::size_t at)
{
    const auto tens = static_cast<unsigned char>(text[at] - '0');
    const auto ones = static_cast<unsigned char>(text[at + 1] - '0');
    return tens > 9 || ones > 9 ? -1 : tens * 10 + ones;
}

/// Seconds since midnight of "09:15" or "09:15:00" at a place; −1 where it is no time of day, and for 24:00.
int secondsOfDay(std::string_view text, std::size_t at)
{
    const bool hasSeconds = text.size() == kSecondLength;
    const int hour = twoDigits(text, at);
    const int minute = twoDigits(text, at + 3);
    const int second = hasSeconds ? twoDigits(text, at + 6) : 0;
    const bool isTime = text[at + 2] == ':' && (!hasSeconds || text[at + 5] == ':') && hour >= 0 && hour < 24 && minute >= 0
                        && minute < 60 && second >= 0 && second < 60;
    return isTime ? (hour * 60 + minute) * 60 + second : -1;
}

bool isIsoTokens(const QString& tokens)
{
    return tokens.isEmpty() || tokens == QLatin1String("yyyy-MM-dd HH:mm") || tokens == QLatin1String("yyyy-MM-dd HH:mm:ss");
}

qint64 localSeconds(const Stamp& stamp)
{
    return (stamp.date.toJulianDay() - kEpochJulianDay) * kSecondsOfDay + stamp.time.msecsSinceStartOfDay() / 1000;
}

} // namespace

bool isIsoMinute(std::string_view text)
{
    if ((text.size() != kMinuteLength && text.size() != kSecondLength) || text[4] != '-' || text[7] != '-')
        return false;
    const int century = twoDigits(text, 0);
    const int month = twoDigits(text, 5);
    const int day = twoDigits(text, 8);
    return (text[kIsoDayLength] == ' ' || text[kIsoDayLength] == 'T') && century >= 19 && century <= 21 && twoDigits(text, 2) >= 0 && month >= 1
           && month <= 12 && day >= 1 && day <= 28 && secondsOfDay(text, kIsoDayLength + 1) >= 0;
}

StampReader::StampReader(const ZoneClock& clock, DateFormat format, bool stampIsEnd)
    : m_clock(clock), m_format(std::move(format)), m_stampIsEnd(stampIsEnd), m_takesIso(isIsoTokens(m_format.tokens())),
      m_isoLength(static_cast<std::size_t>(m_format.tokens().size()))
{
}

const IntervalMoment* StampReader::read(const Utf8Cell& cell)
{
    const bool mayBeIso = (m_takesIso && (m_isoLength == 0 || m_isoLength == cell.text.size())) || cell.type == Cell::Type::date;
    m_wasIso = mayBeIso && readIso(cell.text);
    if (m_wasIso)
        return &m_latest;
    auto known = m_known.find(cell.text);
    if (known == m_known.end()) {
        const auto moment = readAny(cell);
        if (m_known.size() >= kMostKnown || cell.type == Cell::Type::date) {
            m_latest = moment.value_or(IntervalMoment());
            return moment ? &m_latest : nullptr;
        }
        known = m_known.emplace(cell.text, moment).first;
    }
    return known->second ? &*known->second : nullptr;
}

bool StampReader::readIso(std::string_view text)
{
    if (text.size() != kMinuteLength && text.size() != kSecondLength)
        return false;
    if (text[kIsoDayLength] != ' ' && text[kIsoDayLength] != 'T')
        return false;
    const int seconds = secondsOfDay(text, kIsoDayLength + 1);
    if (seconds < 0)
        return false;
    if (std::memcmp(text.data(), m_day.data(), kIsoDayLength) != 0) {
        const auto stamp = parseIsoStamp(QString::fromLatin1(text.data(), kIsoDayLength));
        if (!stamp || stamp->monthOnly)
            return false;
        std::memcpy(m_day.data(), text.data(), kIsoDayLength);
        m_dayStarts = localSeconds(*stamp);
    }
    m_latest.isAbsolute = false;
    m_latest.hasTime = true;
    m_latest.named = 0;
    m_clock.toUtc(m_dayStarts + seconds, m_stampIsEnd, m_latest.moment);
    return true;
}

std::optional<IntervalMoment> StampReader::readAny(const Utf8Cell& cell) const
{
    const auto stamp = readStamp(cell.decoded(), m_format);
    if (!stamp)
        return std::nullopt;
    const qint64 local = localSeconds(*stamp);
    if (stamp->offsetSeconds)
        return IntervalMoment{{local - *stamp->offsetSeconds, std::nullopt}, true, stamp->hasTime};
    const qint64 named = stamp->yearOnly ? kAboutAYear : stamp->monthOnly ? kAboutAMonth : 0;
    return IntervalMoment{m_clock.toUtc(local, m_stampIsEnd && stamp->hasTime), false, stamp->hasTime, named};
}

} // namespace attest
