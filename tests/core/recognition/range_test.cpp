// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/recognition/recognized.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

const QString kHead = QStringLiteral("Source,Period,Quantity,Unit\nEL-GRID,2024-01,10,kWh\nEL-GRID,2024-02,20,kWh\nBOILER,2024-01,5.5,kWh\n");

struct EndCase {
    const char* below;
    const char* range;
    QList<int> leftOut;
};

class RowsBelow : public testing::TestWithParam<EndCase> {};

TEST_P(RowsBelow, AreLeftOutAndSaid)
{
    const TableRecognition seen = recognized(kHead + QString::fromUtf8(GetParam().below), QStringLiteral("statistics.csv"));
    EXPECT_EQ(seen.entry.range, QString::fromLatin1(GetParam().range));
    EXPECT_EQ(leftOutRows(seen), GetParam().leftOut);
}

INSTANTIATE_TEST_SUITE_P(
    Tables, RowsBelow,
    testing::Values(EndCase{"", "", {}}, EndCase{"Total,,35.5,kWh\n", "A1:D4", {5}}, EndCase{"Summe;,,35.5,\n", "A1:D4", {5}},
                    EndCase{"合计,,35.5,kWh\n", "A1:D4", {5}}, EndCase{"कुल,,35.5,kWh\n", "A1:D4", {5}},
                    EndCase{",,35.5,\n", "A1:D4", {5}},                                   // a sum without a word
                    EndCase{",,35.4,\n", "", {}},                                         // no sum: a row that is refused openly
                    EndCase{"\n\nTotal,,35.5,kWh\nNote: estimated,,,\n", "A1:D4", {7, 8}}, // row 5 and 6 are blank
                    EndCase{"制表人：张三,,,\n", "A1:D4", {5}}, EndCase{"\nMeter,Reading,Date,Remark\nM-1,17,2024-01-01,x\n", "A1:D4", {6}},
                    EndCase{"BOILER,2024-02\n", "", {}})); // cut off in the middle: refused openly

TEST(Range, TotalsAreRecordsOfReportedTotals)
{
    const TableRecognition seen = recognized(QStringLiteral("Item,Emissions,Unit\nEL-GRID,10,tCO2e\nBOILER,5.5,tCO2e\ntotal,15.5,tCO2e\n"));
    EXPECT_EQ(seen.entry.kind, FileKind::reportedTotals);
    EXPECT_EQ(seen.entry.range, QString());
    EXPECT_EQ(seen.rows, 3);
}

TEST(Range, TheLargerOfTwoTablesSideBySide)
{
    const TableRecognition seen = recognized(
        QStringLiteral("Source,Period,Quantity,Unit,,Remark,Who\nEL-GRID,2024-01,10,kWh,,a,b\nEL-GRID,2024-02,20,kWh,,,\nBOILER,2024-01,5.5,kWh,,,\n"));
    EXPECT_EQ(seen.entry.range, QStringLiteral("A1:D4"));
    EXPECT_EQ(columnOf(seen, "value"), QStringLiteral("Quantity"));
}

TEST(Range, LongTablesAreSeenToTheirEnd)
{
    QString text = QStringLiteral("Zeitpunkt;Zähler;Menge\n");
    QDateTime moment(QDate(2024, 1, 1), QTime(0, 15), Qt::UTC);
    for (int i = 0; i < 9600; ++i, moment = moment.addSecs(900))
        text += moment.toString(QStringLiteral("dd.MM.yyyy HH:mm")) + QStringLiteral(";M-1;1,5\n");
    text += QStringLiteral("Summe;;14400\nAlle Angaben ohne Gewähr\n");
    const TableRecognition seen = recognized(text);
    EXPECT_EQ(seen.rows, 9600);
    EXPECT_EQ(seen.entry.range, QStringLiteral("A1:C9601"));
    EXPECT_EQ(leftOutRows(seen), (QList<int>{9602, 9603}));
    EXPECT_EQ(seen.entry.dateFormat, QStringLiteral("dd.MM.yyyy HH:mm"));
    EXPECT_TRUE(seen.entry.stampIsEnd); // 00:15 of the first day to 00:00 behind the last
    EXPECT_FALSE(asks(seen, "stamp"));
}

TEST(Range, StatedOneStands)
{
    FileEntry entry;
    entry.range = QStringLiteral("A1:D3");
    const auto seen = recognizeTable(bytesOf(kHead.toUtf8()), entry, {QStringLiteral("range")}, knownCase(), NoProgress());
    ASSERT_TRUE(seen.has_value());
    EXPECT_EQ(seen->entry.range, QStringLiteral("A1:D3"));
    EXPECT_EQ(seen->rows, 2);
}

} // namespace
} // namespace attest
