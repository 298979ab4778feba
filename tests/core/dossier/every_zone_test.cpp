// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/stamp_reader.h"
#include "core/dossier/zone_clock.h"

#include "tests/core/dossier/dossier_folder.h"

#include <QTimeZone>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <ctime>
#include <random>

namespace attest {
namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

const QList<QByteArray>& everyZone()
{
    static const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    return zones;
}

/// The C library reads the same database with code of its own.
class SystemZone {
public:
    explicit SystemZone(const QByteArray& zone) : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~SystemZone()
    {
        if (m_before.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", m_before);
        tzset();
    }
    Q_DISABLE_COPY_MOVE(SystemZone)

    qint64 offset(qint64 utc) const
    {
        const time_t moment = utc;
        tm shown{};
        localtime_r(&moment, &shown);
        return shown.tm_gmtoff;
    }

private:
    QByteArray m_before;
};

/// Moments at which the zone's offset changes, found by halving, and the offset after each.
std::vector<qint64> changesOf(const SystemZone& zone, qint64 from, qint64 to)
{
    std::vector<qint64> changes;
    constexpr qint64 kStep = 6 * kHour;
    for (qint64 at = from; at < to; at += kStep) {
        if (zone.offset(at) == zone.offset(at + kStep))
            continue;
        qint64 before = at;
        qint64 after = at + kStep;
        while (after - before > 1) {
            const qint64 middle = before + (after - before) / 2;
            (zone.offset(middle) == zone.offset(at) ? before : after) = middle;
        }
        changes.push_back(after);
    }
    return changes;
}

struct Years {
    const char* from;
    const char* to;
};

TEST(EveryZone, ShowsWhatTheSystemsClockShowsAroundEveryChange)
{
    ASSERT_GT(everyZone().size(), 300);
    const Years spans[] = {{"2010-01-01T00:00:00Z", "2013-01-01T00:00:00Z"}, {"2023-01-01T00:00:00Z", "2027-01-01T00:00:00Z"}};
    qint64 changes = 0;
    for (const QByteArray& id : everyZone()) {
        if (id.startsWith("UTC") || id.startsWith("leapseconds"))
            continue; // Qt's own names of fixed offsets; the system does not know them
        const ZoneClock clock(QString::fromLatin1(id));
        const SystemZone system(id);
        for (const Years& span : spans) {
            for (const qint64 change : changesOf(system, utc(span.from), utc(span.to))) {
                ++changes;
                for (const qint64 moment : {change - kDay, change - kHour, change - 1, change, change + 1, change + kHour, change + kDay})
                    ASSERT_EQ(clock.toLocal(moment) - moment, system.offset(moment)) << id.constData() << moment;
            }
        }
    }
    EXPECT_GT(changes, 1000);
}

/// Every local quarter hour of two days around a change: shown once, twice or never, as the two offsets say.
void expectDays(const ZoneClock& clock, const SystemZone& system, const QByteArray& id, qint64 change)
{
    const qint64 before = system.offset(change - 1);
    const qint64 after = system.offset(change);
    const qint64 quarter = 15 * kMinute;
    const qint64 first = (change + before - kDay) / quarter * quarter;
    for (qint64 local = first; local < first + 2 * kDay; local += quarter) {
        const bool shownBefore = local - before < change;
        const bool shownAfter = local - after >= change;
        const LocalMoment moment = clock.toUtc(local);
        ASSERT_EQ(moment.inGap, !shownBefore && !shownAfter) << id.constData() << local;
        ASSERT_EQ(moment.second.has_value(), shownBefore && shownAfter) << id.constData() << local;
        ASSERT_EQ(moment.utc, shownAfter && !shownBefore ? local - after : local - before) << id.constData() << local;
        if (moment.second) {
            ASSERT_EQ(*moment.second, local - after) << id.constData() << local;
        }
    }
}

TEST(EveryZone, LocalTimesComeOnceTwiceOrNever)
{
    const Years spans[] = {{"2011-01-01T00:00:00Z", "2012-01-05T00:00:00Z"}, {"2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"}};
    for (const QByteArray& id : everyZone()) {
        if (id.startsWith("UTC"))
            continue;
        const ZoneClock clock(QString::fromLatin1(id));
        const SystemZone system(id);
        for (const Years& span : spans) {
            const std::vector<qint64> changes = changesOf(system, utc(span.from), utc(span.to));
            for (std::size_t i = 0; i < changes.size(); ++i) {
                const bool isAlone = (i == 0 || changes[i] - changes[i - 1] > 3 * kDay)
                                     && (i + 1 == changes.size() || changes[i + 1] - changes[i] > 3 * kDay);
                if (isAlone)
                    expectDays(clock, system, id, changes[i]);
            }
        }
    }
}

struct Day {
    const char* zone;
    const char* day;
    int hours2; ///< half hours that the day has
    const char* why;
};

TEST(EveryZone, DaysThatAreNot24HoursLong)
{
    const Day cases[] = {
        {"Europe/Berlin", "2024-03-31", 46, "start of summer time"},
        {"Europe/Berlin", "2024-10-27", 50, "end of summer time"},
        {"Europe/Dublin", "2024-03-31", 46, "winter time is the exception there"},
        {"Europe/Dublin", "2024-10-27", 50, "winter time is the exception there"},
        {"Australia/Lord_Howe", "2024-04-07", 49, "half an hour of summer time"},
        {"Australia/Lord_Howe", "2024-10-06", 47, "half an hour of summer time"},
        {"America/Santiago", "2024-09-08", 46, "changes at 24:00: the day starts at 01:00"},
        {"America/Santiago", "2024-04-06", 50, "changes at 24:00: the last hour comes twice"},
        {"Asia/Beirut", "2024-03-31", 46, "changes at 00:00"},
        {"Africa/Cairo", "2024-04-26", 46, "changes at 00:00"},
        {"Africa/Cairo", "2024-10-31", 50, "changes at 24:00"},
        {"Pacific/Apia", "2011-12-30", 0, "the day that was skipped"},
        {"Pacific/Apia", "2011-12-29", 48, "the day before it"},
        {"Africa/Casablanca", "2024-03-10", 50, "summer time pauses in Ramadan"},
        {"America/Sao_Paulo", "2018-11-04", 46, "started at 00:00"},
        {"Pacific/Chatham", "2024-09-29", 46, "an offset of 12:45"},
        {"Asia/Kolkata", "2024-03-31", 48, "no summer time"},
    };
    for (const Day& tested : cases) {
        const ZoneClock clock(QString::fromLatin1(tested.zone));
        const qint64 midnight = utc((std::string(tested.day) + "T00:00:00Z").c_str());
        int shown = 0;
        for (qint64 half = 0; half < 48; ++half) {
            const LocalMoment moment = clock.toUtc(midnight + half * kHour / 2);
            shown += moment.inGap ? 0 : moment.second ? 2 : 1;
        }
        EXPECT_EQ(shown, tested.hours2) << tested.zone << ' ' << tested.day << ": " << tested.why;
    }
}

/// A meter's stamps as a file writes them: local time without offset. Read in order they give the moments back.
void expectRoundTrip(const QByteArray& id, qint64 from, qint64 step, int count, bool isEnd, bool backwards)
{
    const ZoneClock clock(QString::fromLatin1(id));
    StampReader reader(clock, DateFormat(), isEnd);
    StampOrder order;
    for (int i = 0; i < count; ++i) {
        const qint64 moment = from + (backwards ? count - 1 - i : i) * step;
        const QString text = QDateTime::fromSecsSinceEpoch(clock.toLocal(moment), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        const QByteArray bytes = text.toLatin1();
        const IntervalMoment* const read = reader.read({{bytes.constData(), static_cast<std::size_t>(bytes.size())}, Cell::Type::text});
        RC_ASSERT(read != nullptr);
        RC_ASSERT(!read->moment.inGap);
        const qint64 found = order.take(read->moment);
        if (found != moment)
            RC_FAIL(QByteArray(id + ' ' + bytes).toStdString());
    }
}

RC_GTEST_PROP(EveryZoneProperty, StampsInOrderComeBack, (quint32 seed))
{
    std::mt19937 random(seed);
    const auto between = [&random](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
    const qint64 steps[] = {kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour};
    const QByteArray& id = everyZone()[between(0, static_cast<int>(everyZone().size()) - 1)];
    const qint64 step = steps[between(0, 5)];
    const SystemZone system(id);
    const std::vector<qint64> changes = changesOf(system, utc("2024-01-01T00:00:00Z"), utc("2025-01-01T00:00:00Z"));
    const qint64 near = changes.empty() ? utc("2024-06-01T00:00:00Z") : changes[static_cast<std::size_t>(between(0, static_cast<int>(changes.size()) - 1))];
    const qint64 from = near / kHour * kHour - 6 * kHour;
    const int count = static_cast<int>(12 * kHour / step) + 1;
    expectRoundTrip(id, from, step, count, between(0, 1) == 1, between(0, 1) == 1);
}

} // namespace
} // namespace attest
