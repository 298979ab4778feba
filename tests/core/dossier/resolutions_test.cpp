// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/quantities.h"

#include "tests/core/dossier/dossier_folder.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace attest {
namespace {

struct Resolution {
    const char* name;
    qint64 seconds; ///< of a step shorter than a day
    int days;       ///< else so many days
    int months;     ///< else so many months
};

const Resolution kResolutions[] = {
    {"1 min", 60, 0, 0},     {"5 min", 300, 0, 0},   {"10 min", 600, 0, 0}, {"15 min", 900, 0, 0},  {"30 min", 1800, 0, 0},
    {"60 min", 3600, 0, 0},  {"day", 0, 1, 0},       {"week", 0, 7, 0},     {"month", 0, 0, 1},     {"two months", 0, 0, 2},
    {"quarter", 0, 0, 3},    {"half a year", 0, 0, 6},
};

/// The borders of all intervals of the span, the last one's end included, UTC.
std::vector<qint64> borders(const Resolution& resolution, QDate from, QDate to, const QTimeZone& zone)
{
    std::vector<qint64> result;
    if (resolution.seconds > 0) {
        const qint64 end = to.startOfDay(zone).toSecsSinceEpoch();
        for (qint64 at = from.startOfDay(zone).toSecsSinceEpoch(); at <= end; at += resolution.seconds)
            result.push_back(at);
        return result;
    }
    for (QDate day = from; day <= to; day = resolution.days > 0 ? day.addDays(resolution.days) : day.addMonths(resolution.months))
        result.push_back(day.startOfDay(zone).toSecsSinceEpoch());
    return result;
}

QByteArray fileOf(const std::vector<qint64>& all, const QTimeZone& zone, bool stampIsEnd, std::size_t hole)
{
    QByteArray csv = "time,meter,value\n";
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        const QDateTime local = QDateTime::fromSecsSinceEpoch(all[stampIsEnd ? i + 1 : i], zone);
        if (i != hole)
            csv += local.toString(QStringLiteral("yyyy-MM-dd HH:mm")).toLatin1() + ",M,0.5\n";
    }
    return csv;
}

ImportedSubmission import(const QByteArray& csv, const QByteArray& zone, bool stampIsEnd)
{
    QByteArray entry = R"({"path": "f.csv", "kind": "meter-intervals", "delimiter": ",", "stamp": ")";
    entry += stampIsEnd ? "end\"}" : "start\"}";
    return DossierFolder(QString::fromLatin1(zone)).import(entry, csv);
}

ByPeriod monthsOf(const ImportedSubmission& imported)
{
    return workOut(imported.submission).meter(QStringLiteral("M"))->intervals;
}

struct Case {
    QByteArray zone;
    bool stampIsEnd;
};

const Case kCases[] = {{"Europe/Berlin", false}, {"Europe/Berlin", true}, {"Asia/Kolkata", true},
                       {"Australia/Lord_Howe", true}, {"America/Santiago", false}, {"America/Santiago", true}};

TEST(Resolutions, EveryOneIsReadToItsStartsAndAddsUp)
{
    for (const Resolution& tested : kResolutions) {
        for (const Case& at : kCases) {
            SCOPED_TRACE(std::string(tested.name) + ' ' + at.zone.toStdString() + (at.stampIsEnd ? " end" : " start"));
            const QTimeZone zone(at.zone);
            const bool isShort = tested.seconds > 0 && tested.seconds < 600; // two months of those are enough
            const QDate from = isShort ? QDate(2024, 3, 1) : QDate(2024, 1, 1);
            const QDate to = isShort ? QDate(2024, 5, 1) : QDate(2025, 1, 1);
            const std::vector<qint64> all = borders(tested, from, to, zone);
            const auto imported = import(fileOf(all, zone, at.stampIsEnd, all.size()), at.zone, at.stampIsEnd);
            ASSERT_EQ(imported.submission.series.size(), 1U);
            ASSERT_EQ(imported.submission.series[0].start, std::vector<qint64>(all.begin(), all.end() - 1));
            const ByPeriod months = monthsOf(imported);
            Rational sum;
            for (const auto& [period, value] : months) {
                sum += value.amount;
                EXPECT_TRUE(value.complete || tested.days == 7) << period.text().toStdString();
                EXPECT_EQ(value.apportioned, tested.days == 7) << period.text().toStdString();
            }
            EXPECT_EQ(sum * 2, Rational(static_cast<qint64>(all.size()) - 1));
        }
    }
}

TEST(Resolutions, MissingIntervalIsSeenAndNothingElse)
{
    for (const Resolution& tested : kResolutions) {
        if (tested.months > 3 || (tested.seconds > 0 && tested.seconds < 600))
            continue; // of two half years one is missing: then nobody knows the step
        for (const Case& at : kCases) {
            SCOPED_TRACE(std::string(tested.name) + ' ' + at.zone.toStdString() + (at.stampIsEnd ? " end" : " start"));
            const QTimeZone zone(at.zone);
            const std::vector<qint64> all = borders(tested, QDate(2024, 1, 1), QDate(2025, 1, 1), zone);
            const std::size_t hole = all.size() / 2;
            const auto imported = import(fileOf(all, zone, at.stampIsEnd, hole), at.zone, at.stampIsEnd);
            const ByPeriod months = monthsOf(imported);
            const auto year = SourceQuantities::total(months, Period::year(2024));
            EXPECT_FALSE(year->complete);
            EXPECT_EQ(year->amount * 2, Rational(static_cast<qint64>(all.size()) - 2));
            const QDate missing = QDateTime::fromSecsSinceEpoch(all[hole], zone).date();
            for (const auto& [period, value] : months) {
                if (tested.days != 7) {
                    EXPECT_EQ(value.complete, !period.contains(missing)) << period.text().toStdString();
                }
            }
        }
    }
}

struct Named {
    const char* name;
    const char* rows;
    bool stampIsEnd;
    std::vector<const char*> periods; ///< of the values 1, 2 …
};

TEST(Resolutions, NamesOfMonthsAndYearsAndLastDays)
{
    const Named cases[] = {
        {"months by name, one missing each time", "2024-01,M,1\n2024-03,M,2\n2024-05,M,3\n", false, {"2024-01", "2024-03", "2024-05"}},
        {"one month by name", "2024-04,M,1\n", false, {"2024-04"}},
        {"one year by name", "2024,M,1\n", false, {"2024"}},
        {"last days of months", "2024-01-31,M,1\n2024-02-29,M,2\n2024-03-31,M,3\n", false, {"2024-01", "2024-02", "2024-03"}},
        {"last days of months as ends", "2024-01-31,M,1\n2024-02-29,M,2\n2024-03-31,M,3\n", true, {"2024-01", "2024-02", "2024-03"}},
        {"last days of quarters", "2024-03-31,M,1\n2024-06-30,M,2\n2024-09-30,M,3\n", true, {"2024-01/2024-03", "2024-04/2024-06", "2024-07/2024-09"}},
        {"first days of quarters", "2024-01-01,M,1\n2024-04-01,M,2\n", false, {"2024-01/2024-03", "2024-04/2024-06"}},
    };
    for (const Named& tested : cases) {
        SCOPED_TRACE(tested.name);
        const auto imported = import(QByteArray("time,meter,value\n") + tested.rows, "Europe/Berlin", tested.stampIsEnd);
        const ByPeriod values = monthsOf(imported);
        ASSERT_EQ(values.size(), tested.periods.size());
        for (std::size_t i = 0; i < tested.periods.size(); ++i) {
            const auto found = values.find(*Period::parse(QString::fromLatin1(tested.periods[i])));
            ASSERT_NE(found, values.end()) << tested.periods[i];
            EXPECT_EQ(found->second.amount, Rational(static_cast<qint64>(i) + 1));
            EXPECT_TRUE(found->second.isExact()) << tested.periods[i];
        }
    }
}

} // namespace
} // namespace attest
