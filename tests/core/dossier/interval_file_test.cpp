// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dossier/dossier_folder.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace attest {
namespace {

const QByteArray kLong = R"({"path": "f.csv", "kind": "meter-intervals", "delimiter": ","})";

QByteArray with(const QByteArray& keys)
{
    QByteArray entry = kLong;
    return entry.replace("\"delimiter\"", QByteArray(keys + ", \"delimiter\""));
}

TEST(IntervalFileTest, oneSeriesAMeterWithPlaces)
{
    const auto imported = DossierFolder().import(kLong, "time,meter,value\n"
                                                        "2024-01-01 00:00,M,1.50\n2024-01-01 00:00,X1,7\n"
                                                        "2024-01-01 00:15,M,2.25\n\n2024-01-01 00:30,M,0.5\n");
    const Submission& submission = imported.submission;
    ASSERT_EQ(submission.series.size(), 1U) << "X1 has no unit: the dossier does not name it";
    const Series& series = submission.series[0];
    EXPECT_EQ(series.meter, QStringLiteral("M"));
    EXPECT_EQ(series.unit, Unit::kWh());
    EXPECT_EQ(series.stepSeconds, 900);
    EXPECT_EQ(series.start[0], utc("2024-01-01T00:00:00+01:00"));
    EXPECT_EQ(series.value(1), Decimal::of("2.25")) << "not multiplied by the meter's multiplier";
    EXPECT_EQ(series.at(1), (SourceRef{QStringLiteral("E-001"), {}, 4, QStringLiteral("C")}));
    EXPECT_EQ(series.at(2).row, 6);
    EXPECT_TRUE(series.quality.empty());
    EXPECT_TRUE(imported.rows.empty());
    ASSERT_EQ(submission.rejected.size(), 1U);
    EXPECT_EQ(submission.rejected[0].at.row, 3);
    EXPECT_EQ(submission.files[0].rows, 4);
    EXPECT_EQ(submission.files[0].accepted, 3);
}

TEST(IntervalFileTest, unknownMetersAreKept)
{
    const auto imported = DossierFolder().import(with(R"("constants": {"unit": "MWh"})"), "time,meter,value\n2024-01-01 00:00,X,1\n");
    ASSERT_EQ(imported.submission.series.size(), 1U);
    EXPECT_EQ(imported.submission.series[0].meter, QStringLiteral("X"));
    EXPECT_EQ(imported.submission.series[0].unit, Unit::MWh());
}

struct Rejection {
    const char* row;
    const char* column;
    const char* reason;
};

TEST(IntervalFileTest, rowsThatAreRejected)
{
    const Rejection cases[] = {
        {",M,1,kWh,", "A", "“time” is empty"},
        {"2024-01-01 00:00,,1,kWh,", "B", "“meter” is empty"},
        {"2024-01-01 00:00,M,,kWh,", "C", "“value” is empty"},
        {"yesterday,M,1,kWh,", "A", "Not a point in time"},
        {"2024-01-01 00:00,M,n/a,kWh,", "C", ""},
        {"2024-01-01 00:00,M,12 %,kWh,", "C", "percentage"},
        {"2024-01-01 00:00,M,1,quux,", "D", "Unknown unit"},
        {"2024-01-01 00:00,M,1,kg,", "D", "does not convert to kWh"},
        {"2024-01-01 00:00,M,1,kWh,guessed", "E", "measured, estimated, substituted"},
        {"2024-01-01 00:00,M,123456789012345678901,kWh,", "C", "too many digits"},
    };
    for (const Rejection& test : cases) {
        const auto imported = DossierFolder().import(
            kLong, QByteArray("time,meter,value,unit,quality\n2023-12-31 23:45,M,1,kWh,\n") + test.row + "\n");
        ASSERT_EQ(imported.submission.rejected.size(), 1U) << test.row;
        const RejectedRow& rejected = imported.submission.rejected[0];
        EXPECT_EQ(rejected.at.row, 3) << test.row;
        EXPECT_EQ(rejected.at.column, QString::fromLatin1(test.column)) << test.row;
        EXPECT_TRUE(rejected.reason.english().contains(QString::fromUtf8(test.reason))) << rejected.reason.english().toStdString();
        EXPECT_EQ(imported.submission.files[0].accepted, 1) << test.row;
    }
}

TEST(IntervalFileTest, placesThatDoNotFitAreRoundedAndSaid)
{
    const auto imported = DossierFolder().import(kLong, "time,meter,value,unit\n2024-01-01 00:00,M,12.5,kWh\n"
                                                        "2024-01-01 00:15,M,0.00001234567890123123,kWh\n2024-01-01 00:30,M,0.1000000000000000055511151,kWh\n");
    EXPECT_TRUE(imported.submission.rejected.empty());
    const Series& series = imported.submission.series.at(0);
    EXPECT_EQ(series.value(1).text(), QStringLiteral("0.00001234567890123"));
    EXPECT_EQ(series.value(2).text(), QStringLiteral("0.10000000000000001"));
    const auto isRounding = [](const ReadingNote& note) { return note.note.english().contains(u"are rounded"); };
    const auto& notes = imported.submission.notes;
    ASSERT_EQ(std::count_if(notes.begin(), notes.end(), isRounding), 1) << "once for a meter";
    EXPECT_EQ(std::find_if(notes.begin(), notes.end(), isRounding)->at.row, 3);
}

TEST(IntervalFileTest, qualityWords)
{
    const auto imported = DossierFolder().import(kLong, "time,meter,value,quality\n2024-01-01 00:00,M,1,\n"
                                                        "2024-01-01 00:15,M,1,estimated\n2024-01-01 00:30,M,1,substituted\n");
    EXPECT_EQ(imported.submission.series.at(0).quality,
              (std::vector<Quality>{Quality::measured, Quality::estimated, Quality::substituted}));
}

TEST(IntervalFileTest, qualityWordsInOtherLanguages)
{
    const auto imported = DossierFolder().import(kLong, "time,meter,value,quality\n2024-01-01 00:00,M,1,实测\n"
                                                        "2024-01-01 00:15,M,1,Geschätzt\n2024-01-01 00:30,M,1,geschätzt\n2024-01-01 00:45,M,1,remplacée\n"
                                                        "2024-01-01 01:00,M,1,ok\n");
    EXPECT_EQ(imported.submission.series.at(0).quality,
              (std::vector<Quality>{Quality::measured, Quality::estimated, Quality::estimated, Quality::substituted}));
    EXPECT_EQ(imported.submission.rejected.size(), 1U);
    QStringList notes;
    for (const ReadingNote& note : imported.submission.notes)
        notes << QString(QString::number(note.at.row) + u' ' + note.note.english());
    for (const QString& note : {QStringLiteral("2 “实测” was read as “measured”"), QStringLiteral("3 “Geschätzt” was read as “estimated”"),
                                QStringLiteral("5 “remplacée” was read as “substituted”")})
        EXPECT_EQ(notes.count(note), 1) << note.toStdString();
    EXPECT_FALSE(notes.join(u' ').contains(QStringLiteral("“geschätzt”"))) << "once for a word";
}

/// A day of quarter hours as local stamps, taken from the universal time.
QByteArray dayOfLocalStamps(const char* from, int intervals, const QByteArray& zone, int shift)
{
    const QTimeZone peer(zone);
    QByteArray csv = "time,meter,value\n";
    for (int i = 0; i < intervals; ++i) {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(utc(from) + 900 * (i + shift), Qt::UTC).toTimeZone(peer);
        csv += moment.toString(QStringLiteral("yyyy-MM-dd HH:mm")).toLatin1() + ",M," + QByteArray::number(i) + "\n";
    }
    return csv;
}

struct Day {
    const char* zone;
    const char* from;
    int intervals;
};

TEST(IntervalFileTest, daysOfChangeAreCompleteWithStartsAndEnds)
{
    const Day days[] = {{"Europe/Berlin", "2024-10-26T22:00:00Z", 100}, {"Europe/Berlin", "2024-03-30T23:00:00Z", 92},
                        {"Asia/Kolkata", "2024-03-30T18:30:00Z", 96},   {"America/New_York", "2024-11-03T04:00:00Z", 100},
                        {"Australia/Lord_Howe", "2024-04-06T13:00:00Z", 98}};
    for (const Day& day : days) {
        for (const bool isEnd : {false, true}) {
            const QByteArray stamp = isEnd ? R"("stamp": "end")" : R"("stamp": "start")";
            const auto imported = DossierFolder(QString::fromLatin1(day.zone))
                                      .import(with(stamp), dayOfLocalStamps(day.from, day.intervals, day.zone, isEnd ? 1 : 0));
            ASSERT_EQ(imported.submission.series.size(), 1U);
            const Series& series = imported.submission.series[0];
            ASSERT_EQ(series.size(), static_cast<std::size_t>(day.intervals));
            for (int i = 0; i < day.intervals; ++i)
                ASSERT_EQ(series.start[static_cast<std::size_t>(i)], utc(day.from) + 900 * i) << day.zone << isEnd << i;
            EXPECT_TRUE(imported.submission.rejected.empty());
        }
    }
}

TEST(IntervalFileTest, eachMeterHasItsOwnOrder)
{
    const auto imported = DossierFolder().import(with(R"("constants": {"unit": "kWh"})"),
                                                 "time,meter,value\n2024-10-27 02:00,M,1\n2024-10-27 02:00,N,1\n"
                                                 "2024-10-27 02:00,M,2\n2024-10-27 02:00,N,2\n");
    ASSERT_EQ(imported.submission.series.size(), 2U);
    for (const Series& series : imported.submission.series)
        EXPECT_EQ(series.start, (std::vector<qint64>{utc("2024-10-27T00:00:00Z"), utc("2024-10-27T01:00:00Z")}));
}

TEST(IntervalFileTest, stampsInTheGapAreNoted)
{
    const auto imported = DossierFolder().import(kLong, "time,meter,value\n2024-03-31 01:45,M,1\n2024-03-31 02:15,M,1\n");
    EXPECT_EQ(imported.submission.series.at(0).start.at(1), utc("2024-03-31T02:15:00+01:00"));
    const auto& notes = imported.submission.notes;
    EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](const ReadingNote& note) {
        return note.at.row == 3 && note.note.english().contains(QStringLiteral("does not exist"));
    }));
}

TEST(IntervalFileTest, offsetsAndZonesOfTheFileWin)
{
    const auto utcFile = DossierFolder().import(with(R"("timezone": "UTC")"), "time,meter,value\n2024-06-01 00:00,M,1\n");
    EXPECT_EQ(utcFile.submission.series.at(0).start.at(0), utc("2024-06-01T00:00:00Z"));
    const auto offsets = DossierFolder().import(kLong, "time,meter,value\n2024-06-01T00:00+05:30,M,1\n2024-06-01T00:00Z,M,1\n");
    EXPECT_EQ(offsets.submission.series.at(0).start,
              (std::vector<qint64>{utc("2024-05-31T18:30:00Z"), utc("2024-06-01T00:00:00Z")}));
}

TEST(IntervalFileTest, daysAndMonthsByName)
{
    const auto months = DossierFolder().import(with(R"("stamp": "end")"), "time,meter,value\n2024-01,M,1\n2024-02,M,1\n2024-03,M,1\n2024-04,M,1\n");
    EXPECT_EQ(months.submission.series.at(0).start.at(3), utc("2024-04-01T00:00:00+02:00")) << "a month's name is not its end";
    const auto days = DossierFolder().import(kLong, "time,meter,value\n2024-03-30,M,1\n2024-03-31,M,1\n2024-04-01,M,1\n2024-04-02,M,1\n");
    EXPECT_EQ(days.submission.series.at(0).stepSeconds, 86'400);
    EXPECT_EQ(days.submission.series.at(0).start.at(2), utc("2024-04-01T00:00:00+02:00"));
}

TEST(IntervalFileTest, wideMetersShareTheirStamps)
{
    const auto imported = DossierFolder().import(
        R"({"path": "f.csv", "kind": "meter-intervals", "layout": "wide", "delimiter": ";", "decimal": ",",
            "columns": {"time": "t", "values": {"B": "P", "Import [kWh]": "M"}}})",
        "t;Parent;Import [kWh]\n2024-10-27 02:00;1,5;\n2024-10-27 02:00;2,5;3\n");
    ASSERT_EQ(imported.submission.series.size(), 2U);
    const Series& parent = imported.submission.series[0];
    EXPECT_EQ(parent.meter, QStringLiteral("P"));
    EXPECT_EQ(parent.unit, Unit::MWh());
    EXPECT_EQ(parent.column, QStringLiteral("B"));
    EXPECT_EQ(parent.start, (std::vector<qint64>{utc("2024-10-27T00:00:00Z"), utc("2024-10-27T01:00:00Z")}));
    const Series& import = imported.submission.series[1];
    EXPECT_EQ(import.start, (std::vector<qint64>{utc("2024-10-27T01:00:00Z")}));
    EXPECT_EQ(imported.submission.files[0].rows, 2);
    EXPECT_EQ(imported.submission.files[0].accepted, 3);
    EXPECT_TRUE(imported.submission.rejected.empty()) << "an empty cell of a wide file is no record";
}

TEST(IntervalFileTest, wideMonths)
{
    const auto imported = DossierFolder().import(
        R"({"path": "f.csv", "kind": "meter-intervals", "layout": "wide", "delimiter": ",",
            "columns": {"meter": "Meter", "values": {"Jan": "2024-01", "Jul": "2024-07"}}})",
        "Meter,Jan,Jul\nM,10,20\n");
    ASSERT_EQ(imported.submission.series.size(), 2U);
    EXPECT_EQ(imported.submission.series[0].start.at(0), utc("2024-01-01T00:00:00+01:00"));
    EXPECT_EQ(imported.submission.series[1].start.at(0), utc("2024-07-01T00:00:00+02:00"));
    EXPECT_EQ(imported.submission.series[1].meter, QStringLiteral("M"));
    EXPECT_EQ(imported.submission.series[1].value(0), Decimal(20));
}

/// The first rows suggest a reading that later ones disprove: the whole column decides, as in a small file.
TEST(IntervalFileTest, theWholeColumnDecidesHoweverLateItsProofComes)
{
    QByteArray csv = "time;meter;value\n";
    for (int i = 0; i < 3000; ++i)
        csv += "01.02.2024;M;1,500\n";
    const QByteArray open = csv;
    const QByteArray entry = R"({"path": "f.csv", "kind": "meter-intervals", "delimiter": ";"})";
    EXPECT_EQ(DossierFolder().importError(entry, open).kind, ErrorKind::input) << "ambiguous to the end";
    const auto imported = DossierFolder().import(entry, csv + "13.02.2024;M;12,5\n");
    ASSERT_EQ(imported.submission.series.size(), 1U);
    const Series& series = imported.submission.series[0];
    EXPECT_EQ(series.size(), 3001U);
    EXPECT_EQ(series.value(0), Decimal::of("1.500"));
    EXPECT_EQ(series.start[0], utc("2024-02-01T00:00:00+01:00")) << "1 February, not 2 January";
    EXPECT_TRUE(imported.submission.rejected.empty());

    QByteArray turned = "time,meter,value\n";
    for (int i = 0; i < 3000; ++i)
        turned += "2024-02-01 00:00,M,12\n";
    const auto grouped = DossierFolder().import(kLong, turned + "2024-02-01 00:00,M,\"1,234,567\"\n");
    EXPECT_EQ(grouped.submission.series.at(0).value(3000), Decimal(1234567)) << "read again with the grouping that the last row proves";
    EXPECT_EQ(grouped.submission.files.at(0).accepted, 3001);
}

TEST(IntervalFileTest, unitsBehindTheNumberCount)
{
    const auto imported = DossierFolder().import(kLong, "time,meter,value\n2024-01-01 00:00,M,1.5 MWh\n2024-01-01 00:15,M,2\n2024-01-01 00:30,M,3 L\n");
    ASSERT_EQ(imported.submission.series.size(), 2U);
    EXPECT_EQ(imported.submission.series[1].unit, Unit::MWh());
    ASSERT_EQ(imported.submission.rejected.size(), 1U) << "litres are no energy";
}

TEST(IntervalFileTest, aRangeMayEndBehindTheLastRowOfASpreadsheet)
{
    const auto imported = DossierFolder().import(with(R"("range": "A1:C3000000")"), "time,meter,value\n2024-01-01 00:00,M,1\n");
    EXPECT_EQ(imported.submission.series.size(), 1U);
}

} // namespace
} // namespace attest
