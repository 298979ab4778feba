// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/corrections.h"

#include "tests/core/intake/intake_case.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QDateTime kNow(QDate(2025, 2, 18), QTime(10, 15), Qt::UTC);
const QString kActor = QStringLiteral("LV");

std::vector<RowToCorrect> toCorrect(const FileEntry& entry, const QByteArray& csv, int maximumRows = 100)
{
    NoProgress progress;
    auto rows = rowsToCorrect(entry, bytesOf(csv), trialOf(entry, csv), maximumRows, progress);
    if (rows)
        return std::move(*rows);
    ADD_FAILURE() << rows.error().line().toStdString();
    return {};
}

/// The corrections read again, which must take every row.
TrialReading readAgain(const Corrections& corrections, qint64 records)
{
    FileEntry entry = corrections.entry;
    entry.id = QStringLiteral("E-009");
    TrialReading trial = trialOf(entry, corrections.csv);
    for (const RejectedRow& rejected : trial.rejected())
        ADD_FAILURE() << rejected.text.toStdString() << ": " << rejected.reason.english().toStdString();
    EXPECT_EQ(trial.file().accepted, records);
    return trial;
}

CorrectedRow corrected(const RowToCorrect& row, const PlainValues& changes)
{
    CorrectedRow mended{row.at, row.values};
    for (const auto& [field, text] : changes)
        mended.values[field] = text;
    return mended;
}

TEST(RowsToCorrect, giveWhatCanBeReadInPlainForm)
{
    FileEntry entry = entryOf(FileKind::stock);
    entry.constants = {{QStringLiteral("unit"), QStringLiteral("m3")}};
    const auto rows = toCorrect(entry, "source;date;value\nGAS;31.01.2024;1.234,5\nGAS;29.02.2024;12x\nGAS;31.13.2024;2.000,5\nGAS;;n/a\n");
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].at.row, 3);
    EXPECT_EQ(rows[0].values, (PlainValues{{QStringLiteral("source"), QStringLiteral("GAS")}, {QStringLiteral("date"), QStringLiteral("2024-02-29")}, {QStringLiteral("unit"), QStringLiteral("m3")}}));
    EXPECT_EQ(rows[0].written.at(QStringLiteral("value")), QStringLiteral("12x"));
    EXPECT_EQ(rows[1].values.at(QStringLiteral("value")), QStringLiteral("2000.5"));
    EXPECT_EQ(rows[1].written.at(QStringLiteral("value")), QStringLiteral("2.000,5"));
    EXPECT_EQ(rows[2].reasons.size(), 1u);
    EXPECT_EQ(toCorrect(entry, "source;date;value\nGAS;31.01.2024;x\nGAS;29.02.2024;y\n", 1).size(), 1u);
    EXPECT_TRUE(toCorrect(entry, "source;date;value\nGAS;31.01.2024;1\n").empty());
}

TEST(Corrections, becomeAFileOfTheirOwn)
{
    FileEntry entry = entryOf(FileKind::stock);
    entry.decimal = QStringLiteral(",");
    entry.grouping = QStringLiteral(".");
    const QByteArray csv = "source;date;value;unit\nGAS;31.01.2024;1,5;m3\nGAS;29.02.2024;12x;m3\nGAS;31.03.2024;-2,5;cubic\n";
    const auto rows = toCorrect(entry, csv);
    ASSERT_EQ(rows.size(), 2u);
    const auto made = makeCorrections(entry, {corrected(rows[0], {{QStringLiteral("value"), QStringLiteral("12.50")}}),
                                              corrected(rows[1], {{QStringLiteral("unit"), QStringLiteral("m3")}})}, header(), kActor, kNow);
    ASSERT_TRUE(made) << made.error().line().toStdString();
    EXPECT_TRUE(made->notes.empty());
    EXPECT_EQ(made->entry.path, QStringLiteral("corrections/E-001-20250218T101500Z.csv"));
    EXPECT_TRUE(made->csv.contains("\r\nGAS,2024-03-31,-2.5,m3,E-001,,4,,LV,2025-02-18T10:15:00Z\r\n")) << made->csv.toStdString();
    const TrialReading again = readAgain(*made, 2);
    const std::vector<StockLevel>& stock = again.imported.submission.stock;
    ASSERT_EQ(stock.size(), 2u);
    EXPECT_EQ(stock[0].date, QDate(2024, 2, 29));
    EXPECT_EQ(stock[0].quantity.value.text(), QStringLiteral("12.50"));
    EXPECT_EQ(stock[1].quantity.value.text(), QStringLiteral("-2.5"));
    FileEntry described = made->entry;
    described.id = QStringLiteral("E-002");
    EXPECT_TRUE(editDossier(*newDossier(basics()), {{}, {}, {described}, {}, {}, {}}));
}

TEST(Corrections, rememberWhatTheyStandForAndWhoEnteredThem)
{
    FileEntry entry = entryOf(FileKind::stock);
    const CorrectedRow row{{QStringLiteral("E-003"), QStringLiteral("=Sheet"), 17, QStringLiteral("C")},
                           {{QStringLiteral("source"), QStringLiteral("GAS")}, {QStringLiteral("date"), QStringLiteral("2024-01-31")}, {QStringLiteral("value"), QStringLiteral("1")}, {QStringLiteral("unit"), QStringLiteral("m3")}}};
    const auto made = makeCorrections(entry, {row}, header(), kActor, kNow);
    ASSERT_TRUE(made);
    const auto origins = correctionsIn(made->entry, bytesOf(made->csv));
    ASSERT_EQ(origins.size(), 1u);
    EXPECT_EQ(origins.at(2).instead, row.instead);
    EXPECT_EQ(origins.at(2).by, kActor);
    EXPECT_EQ(origins.at(2).text().english(), QStringLiteral("Entered by LV on 2025-02-18, instead of E-003, sheet \"=Sheet\", row 17, column C"));
    EXPECT_TRUE(correctionsIn(entry, bytesOf("source,date,value,unit\nGAS,2024-01-31,1,m3\n")).empty());
}

TEST(Corrections, keepMomentsOfTheHourThatComesTwice)
{
    const FileEntry entry = entryOf(FileKind::meterRegisters);
    const auto rows = toCorrect(entry, "time,meter,reading\n2024-10-27 02:30,M,1\n2024-10-27 02:30,M,x\n");
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].values.at(QStringLiteral("time")), QStringLiteral("2024-10-27T02:30:00+01:00"));
    const auto made = makeCorrections(entry, {corrected(rows[0], {{QStringLiteral("reading"), QStringLiteral("2")}})}, header(), kActor, kNow);
    ASSERT_TRUE(made);
    const TrialReading again = readAgain(*made, 1);
    EXPECT_EQ(again.imported.submission.registers.at(0).time, QDateTime(QDate(2024, 10, 27), QTime(1, 30), Qt::UTC).toSecsSinceEpoch());
}

TEST(Corrections, giveIntervalsByTheirStartAlsoWhereTheFileGivesEnds)
{
    FileEntry entry = entryOf(FileKind::meterIntervals);
    entry.stampIsEnd = true;
    const QByteArray csv = "time,meter,value\n2024-01-01 00:15,M,1.5\n2024-01-01 00:30,M,x\n2024-01-01 00:45,M,2\n2024-01-01 01:00,M,2\n";
    const auto rows = toCorrect(entry, csv);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].values.at(QStringLiteral("time")), QStringLiteral("2024-01-01T00:15:00+01:00"));
    const auto made = makeCorrections(entry, {corrected(rows[0], {{QStringLiteral("value"), QStringLiteral("1.75")}})}, header(), kActor, kNow);
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->entry.stampIsEnd);
    const auto submission = submissionOf(readAgain(*made, 1));
    ASSERT_EQ(submission->series.size(), 1u);
    EXPECT_EQ(submission->series[0].meter, QStringLiteral("M"));
    EXPECT_EQ(submission->series[0].start, std::vector<qint64>{QDateTime(QDate(2023, 12, 31), QTime(23, 15), Qt::UTC).toSecsSinceEpoch()});
    EXPECT_EQ(submission->series[0].value(0).text(), QStringLiteral("1.75"));
}

TEST(Corrections, ofAWideFileNameMonthAndValue)
{
    FileEntry entry = entryOf(FileKind::reportedActivity);
    entry.wide = true;
    entry.values = {{QStringLiteral("Jan"), QStringLiteral("2024-01")}, {QStringLiteral("Feb"), QStringLiteral("2024-02")}};
    const auto rows = toCorrect(entry, "source,unit,Jan,Feb\nEL,kWh,10,x\nEL,cubic,1,2\n");
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].at.column, QStringLiteral("D"));
    EXPECT_EQ(rows[1].reasons.size(), 1u);
    EXPECT_EQ(rows[0].values.at(QStringLiteral("period")), QStringLiteral("2024-02"));
    EXPECT_EQ(rows[2].values.at(QStringLiteral("value")), QStringLiteral("2"));
    const auto made = makeCorrections(entry, {corrected(rows[0], {{QStringLiteral("value"), QStringLiteral("20")}}),
                                              corrected(rows[1], {{QStringLiteral("unit"), QStringLiteral("kWh")}})}, header(), kActor, kNow);
    ASSERT_TRUE(made);
    const TrialReading again = readAgain(*made, 2);
    EXPECT_EQ(again.imported.submission.activity[0].period, Period::month(2024, 2));
    EXPECT_EQ(again.imported.submission.activity[1].quantity.value.text(), QStringLiteral("1"));
}

/// A column of first days alone is read as months; a correction of one day must stay a day.
TEST(Corrections, aSingleFirstDayStaysADay)
{
    const FileEntry entry = entryOf(FileKind::production);
    const CorrectedRow row{{QStringLiteral("E-001"), {}, 2, {}},
                           {{QStringLiteral("period"), QStringLiteral("2024-03-01")}, {QStringLiteral("product"), QStringLiteral("p")}, {QStringLiteral("value"), QStringLiteral("3")}, {QStringLiteral("unit"), QStringLiteral("t")}}};
    const auto made = makeCorrections(entry, {row}, header(), kActor, kNow);
    ASSERT_TRUE(made) << made.error().line().toStdString();
    EXPECT_EQ(readAgain(*made, 1).imported.submission.production.at(0).period, Period::day(QDate(2024, 3, 1)));
}

TEST(Corrections, textsThatCouldRunAreNeutralisedAndSaid)
{
    const FileEntry entry = entryOf(FileKind::ledger);
    const CorrectedRow row{{QStringLiteral("E-001"), {}, 5, {}},
                           {{QStringLiteral("date"), QStringLiteral("2024-03-01")}, {QStringLiteral("account"), QStringLiteral("4240")}, {QStringLiteral("amount"), QStringLiteral("-12.50")},
                            {QStringLiteral("text"), QStringLiteral("=HYPERLINK(\"x\",\"y\")\nand more")}}};
    const auto made = makeCorrections(entry, {row}, header(), kActor, kNow);
    ASSERT_TRUE(made);
    ASSERT_EQ(made->notes.size(), 1u);
    const TrialReading again = readAgain(*made, 1);
    const LedgerPosting& posting = again.imported.submission.ledger.at(0);
    EXPECT_EQ(posting.amount.text(), QStringLiteral("-12.50"));
    EXPECT_EQ(posting.text, QStringLiteral("'=HYPERLINK(\"x\",\"y\")\nand more"));
}

TEST(Corrections, areRefusedWithTheirPlace)
{
    const FileEntry entry = entryOf(FileKind::stock);
    EXPECT_EQ(makeCorrections(entry, {}, header(), kActor, kNow).error().kind, ErrorKind::usage);
    const CorrectedRow row{{QStringLiteral("E-001"), {}, 7, {}}, {{QStringLiteral("value"), QStringLiteral("1,5")}}};
    EXPECT_EQ(makeCorrections(entry, {row}, header(), QStringLiteral(" "), kNow).error().kind, ErrorKind::usage);
    const auto refused = makeCorrections(entry, {row}, header(), kActor, kNow);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().place.row, 7);
    for (const auto& [field, text] : PlainValues{{QStringLiteral("date"), QStringLiteral("1.2.2024")}, {QStringLiteral("nonsense"), QStringLiteral("1")}, {QStringLiteral("source"), QString(QChar(QChar::Null)) + u'x'}})
        EXPECT_FALSE(makeCorrections(entry, {{{}, {{field, text}}}}, header(), kActor, kNow)) << qPrintable(field);
}

TEST(Problems, areThoseOfTheImporter)
{
    const FileEntry entry = entryOf(FileKind::stock);
    PlainValues values{{QStringLiteral("source"), QStringLiteral("GAS")}, {QStringLiteral("date"), QStringLiteral("2024-01-31")}, {QStringLiteral("value"), QStringLiteral("1.5")}, {QStringLiteral("unit"), QStringLiteral("m3")}};
    EXPECT_TRUE(problemsOf(entry, values, header()).empty());
    values[QStringLiteral("unit")] = QStringLiteral("elephants");
    EXPECT_EQ(problemsOf(entry, values, header()).begin()->first, QStringLiteral("unit"));
    values[QStringLiteral("value")] = QStringLiteral("1,5");
    EXPECT_EQ(problemsOf(entry, values, header()).begin()->first, QStringLiteral("value"));
    values.erase(QStringLiteral("value"));
    values[QStringLiteral("unit")] = QStringLiteral("m3");
    EXPECT_EQ(problemsOf(entry, values, header()).begin()->second.english(), QStringLiteral("The field “value” is empty"));
    const PlainValues interval{{QStringLiteral("time"), QStringLiteral("2024-01-31 00:00")}, {QStringLiteral("meter"), QStringLiteral("X")}, {QStringLiteral("value"), QStringLiteral("1")}};
    EXPECT_EQ(problemsOf(entryOf(FileKind::meterIntervals), interval, header()).begin()->first, QStringLiteral("meter"));
}

} // namespace
} // namespace attest::test
