// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/interval_stamps.h"

#include "core/recognition/heading_text.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <map>

namespace attest {
namespace {

constexpr qint64 kDay = 86'400;
constexpr qint64 kHour = 3600;

/// Seconds of the clock on the wall, as if it were UTC.
qint64 wallSeconds(const Stamp& stamp)
{
    return stamp.date.startOfDay(Qt::UTC).toSecsSinceEpoch() + stamp.time.msecsSinceStartOfDay() / 1000;
}

ReadingVerdict side(bool isEnd, Certainty certainty, Message why)
{
    return {QStringLiteral("stamp"), isEnd ? QStringLiteral("end") : QStringLiteral("start"), certainty, std::move(why)};
}

struct Span {
    qint64 first;
    qint64 last;
};

std::optional<Span> spanOf(const StampSequence& sequence)
{
    if (sequence.stamps.size() < 2 || sequence.stepSeconds <= 0)
        return std::nullopt;
    const qint64 first = wallSeconds(sequence.stamps.front());
    const qint64 last = wallSeconds(sequence.last);
    return Span{std::min(first, last), std::max(first, last)};
}

bool isMidnight(qint64 seconds) { return seconds % kDay == 0; }

/// Local times that the zone's clocks never show.
qint64 stampsInGaps(const StampSequence& sequence, const QTimeZone& zone, const Span& span)
{
    const auto changes = zone.transitions(QDateTime::fromSecsSinceEpoch(span.first - kDay, Qt::UTC),
                                          QDateTime::fromSecsSinceEpoch(span.last + kDay, Qt::UTC));
    qint64 inGaps = 0;
    for (const QTimeZone::OffsetData& change : changes) {
        const qint64 utc = change.atUtc.toSecsSinceEpoch();
        const int before = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc - 1, Qt::UTC));
        const qint64 begin = utc + before;
        const qint64 end = utc + change.offsetFromUtc;
        inGaps += std::count_if(sequence.stamps.begin(), sequence.stamps.end(), [&](const Stamp& stamp) {
            const qint64 wall = wallSeconds(stamp);
            return wall > begin && wall < end;
        });
    }
    return inGaps;
}

/// Whether first and last stamp cover exactly the period, its midnights being so many seconds east of the stamps' clock.
bool covers(const Span& span, qint64 step, const Period& period, qint64 offsetAtStart, qint64 offsetAtEnd)
{
    const qint64 from = period.from().startOfDay(Qt::UTC).toSecsSinceEpoch() - offsetAtStart;
    const qint64 to = period.to().addDays(1).startOfDay(Qt::UTC).toSecsSinceEpoch() - offsetAtEnd;
    const bool asStarts = span.first == from && span.last + step == to;
    const bool asEnds = span.first - step == from && span.last == to;
    return asStarts || asEnds;
}

QString fixedZone(int offsetSeconds)
{
    if (offsetSeconds == 0 || offsetSeconds % kHour != 0)
        return offsetSeconds == 0 ? QStringLiteral("UTC") : QString();
    const auto hours = offsetSeconds / static_cast<int>(kHour);
    return hours > 0 ? QStringLiteral("Etc/GMT-%1").arg(hours) : QStringLiteral("Etc/GMT+%1").arg(-hours);
}

} // namespace

bool isDayEnd(const QString& text)
{
    static const QRegularExpression dayEnd(QStringLiteral("(?:^|[^\\d:])24:00"));
    return dayEnd.match(text).hasMatch();
}

StampSequence readSequence(const QStringList& texts, const QString& last, const DateFormat& format)
{
    StampSequence sequence;
    qsizetype timed = 0;
    for (const QString& text : texts) {
        const auto stamp = readStamp({text, Cell::Type::text}, format);
        const auto iso = stamp ? stamp : parseIsoStamp(text);
        if (!iso)
            continue;
        timed += iso->hasTime ? 1 : 0;
        sequence.hasDayEnd = sequence.hasDayEnd || isDayEnd(text);
        sequence.stamps.push_back(*iso);
    }
    sequence.hasTimes = timed * 2 > static_cast<qsizetype>(sequence.stamps.size());
    const auto end = readStamp({last, Cell::Type::text}, format);
    const auto isoEnd = end ? end : parseIsoStamp(last);
    if (isoEnd)
        sequence.last = *isoEnd;
    else if (!sequence.stamps.empty())
        sequence.last = sequence.stamps.back();
    std::map<qint64, int> steps;
    for (std::size_t i = 1; i < sequence.stamps.size(); ++i)
        ++steps[std::abs(wallSeconds(sequence.stamps[i]) - wallSeconds(sequence.stamps[i - 1]))];
    steps.erase(0);
    const auto most = std::max_element(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    sequence.stepSeconds = most == steps.end() ? 0 : most->first;
    return sequence;
}

StampSequence shownIn(const StampSequence& sequence, const QString& writtenIn, const QString& zone)
{
    const QTimeZone shown(zone.toLatin1());
    const QTimeZone written((writtenIn.isEmpty() ? zone : writtenIn).toLatin1());
    StampSequence local = sequence;
    if (sequence.stamps.size() < 2 || !shown.isValid() || !written.isValid())
        return local;
    const auto moved = [&](const Stamp& stamp) {
        const QDateTime moment = stamp.offsetSeconds
                                     ? QDateTime::fromSecsSinceEpoch(wallSeconds(stamp) - *stamp.offsetSeconds, Qt::UTC)
                                     : QDateTime(stamp.date, stamp.time, written);
        const QDateTime there = moment.toTimeZone(shown);
        Stamp result = stamp;
        result.date = there.date();
        result.time = there.time();
        return result;
    };
    local.last = moved(sequence.last);
    local.stamps = {moved(sequence.stamps.front()), local.last};
    return local;
}

qint64 irregularSteps(const StampSequence& sequence)
{
    qint64 irregular = 0;
    for (std::size_t i = 1; i < sequence.stamps.size(); ++i)
        irregular += std::abs(wallSeconds(sequence.stamps[i]) - wallSeconds(sequence.stamps[i - 1])) == sequence.stepSeconds ? 0 : 1;
    return irregular;
}

ReadingVerdict judgeStampSide(const StampSequence& sequence, const QString& heading)
{
    static const QStringList starts{QStringLiteral("start"), QStringLiteral("interval start"), QStringLiteral("begin"), QStringLiteral("von"),
                                    QStringLiteral("beginn"), QStringLiteral("开始时间"), QStringLiteral("起始时间"), QStringLiteral("आरंभ")};
    static const QStringList ends{QStringLiteral("end"), QStringLiteral("ending"), QStringLiteral("until"), QStringLiteral("bis"),
                                  QStringLiteral("ende"), QStringLiteral("结束时间"), QStringLiteral("截止时间"), QStringLiteral("समाप्ति")};
    if (sequence.hasDayEnd)
        return side(true, Certainty::proven, QT_TRANSLATE_NOOP("core", "24:00 is the end of a day"));
    const QString folded = foldedText(heading);
    if (bestWordScore(folded, ends) > 0 || bestWordScore(folded, starts) > 0)
        return side(bestWordScore(folded, ends) > 0, Certainty::proven, QT_TRANSLATE_NOOP("core", "the heading says so"));
    const auto span = spanOf(sequence);
    if (span && sequence.stepSeconds < kDay) {
        if (isMidnight(span->first) && isMidnight(span->last + sequence.stepSeconds))
            return side(false, Certainty::proven, QT_TRANSLATE_NOOP("core", "first and last stamp make whole days as starts of intervals"));
        if (isMidnight(span->first - sequence.stepSeconds) && isMidnight(span->last))
            return side(true, Certainty::proven, QT_TRANSLATE_NOOP("core", "first and last stamp make whole days as ends of intervals"));
    }
    return side(false, Certainty::guessed, QT_TRANSLATE_NOOP("core", "nothing in the file tells whether stamps are starts or ends of intervals"));
}

ReadingVerdict judgeZone(const StampSequence& sequence, const QString& zone, const Period& period)
{
    ReadingVerdict verdict{QStringLiteral("timezone"), {}, Certainty::guessed, {}};
    const QTimeZone timeZone(zone.toLatin1());
    const auto span = spanOf(sequence);
    if (!timeZone.isValid() || !span || !sequence.hasTimes)
        return verdict;
    if (!period.isEmpty()) {
        const int atStart = timeZone.offsetFromUtc(QDateTime(period.from(), QTime(0, 0), timeZone));
        const int atEnd = timeZone.offsetFromUtc(QDateTime(period.to().addDays(1), QTime(0, 0), timeZone));
        const bool isLocal = covers(*span, sequence.stepSeconds, period, 0, 0);
        if (atStart != 0 && !isLocal && covers(*span, sequence.stepSeconds, period, atStart, atEnd)) {
            verdict.value = QStringLiteral("UTC");
            verdict.why = Message{QT_TRANSLATE_NOOP("core", "read as UTC it covers the period exactly, in %1 it does not"), {zone}};
            return verdict;
        }
    }
    const qint64 inGaps = stampsInGaps(sequence, timeZone, *span);
    if (inGaps == 0)
        return verdict;
    verdict.value = fixedZone(timeZone.standardTimeOffset(QDateTime::fromSecsSinceEpoch(span->first, Qt::UTC)));
    verdict.why = Message{QT_TRANSLATE_NOOP("core", "%1 times do not exist in %2 (start of summer time): the clock of this file has no summer time"),
                          {argument(inGaps), zone}};
    return verdict;
}

} // namespace attest
