// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/recognition/recognized.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

QString invoices(const QString& rows)
{
    return QStringLiteral("Belegnummer;Lieferant;Quelle;von;bis;Menge;Einheit;Betrag\n") + rows;
}

TEST(Numbers, OneGroupOrThreePlacesIsAsked)
{
    const TableRecognition seen = recognized(invoices(QStringLiteral("R-1;W;EL-GRID;2024-01-01;2024-01-31;1.234;kWh;2.345\n")));
    EXPECT_EQ(choicesOf(seen, "decimal"), (QStringList{QStringLiteral("."), QStringLiteral(",")}));
    EXPECT_FALSE(seen.entry.decimal);
}

TEST(Numbers, AnotherColumnOfTheFileProvesTheFormat)
{
    const TableRecognition seen = recognized(invoices(QStringLiteral("R-1;W;EL-GRID;2024-01-01;2024-01-31;1.234;kWh;2.345,10\n")));
    EXPECT_FALSE(asks(seen, "decimal"));
    EXPECT_EQ(seen.entry.decimal, QStringLiteral(","));
    EXPECT_EQ(seen.entry.grouping, QStringLiteral("."));
}

TEST(Numbers, IndianGroupsAndDigits)
{
    const TableRecognition seen = recognized(
        QStringLiteral("स्रोत;अवधि;मात्रा;इकाई\nEL-GRID;2024-01;१२,३४,५६७.५;kWh\nEL-GRID;2024-02;२,३४,५६७;kWh\n"), QStringLiteral("सांख्यिकी.csv"));
    EXPECT_EQ(seen.entry.decimal, QStringLiteral("."));
    EXPECT_EQ(seen.entry.grouping, QStringLiteral(","));
    EXPECT_EQ(seen.entry.kind, FileKind::statistics);
}

TEST(Dates, OnlySmallDaysAreAsked)
{
    const TableRecognition seen = recognized(invoices(QStringLiteral("R-1;W;EL-GRID;01.02.2024;03.04.2024;12,5;kWh;1,5\n")));
    EXPECT_EQ(choicesOf(seen, "date_format"), (QStringList{QStringLiteral("dd.MM.yyyy"), QStringLiteral("MM.dd.yyyy")}));
    EXPECT_EQ(seen.entry.dateFormat, QString());
}

TEST(Dates, AnotherColumnOfTheFileProvesTheOrder)
{
    const TableRecognition seen = recognized(invoices(QStringLiteral("R-1;W;EL-GRID;01.02.2024;29.02.2024;12,5;kWh;1,5\n")));
    EXPECT_FALSE(asks(seen, "date_format"));
    EXPECT_EQ(seen.entry.dateFormat, QStringLiteral("dd.MM.yyyy"));
}

TEST(Dates, EqualStepsProveTheOrder)
{
    QString text = QStringLiteral("time,meter,value\n");
    for (int day = 1; day <= 5; ++day) {
        for (int hour = 0; hour < 24; ++hour)
            text += QStringLiteral("2/%1/2024 %2:00,M-1,1.5\n").arg(day).arg(hour);
    }
    const TableRecognition seen = recognized(text);
    EXPECT_FALSE(asks(seen, "date_format"));
    EXPECT_EQ(seen.entry.dateFormat, QStringLiteral("M/d/yyyy H:mm"));
}

TEST(Stamps, WithinADayAreAsked)
{
    const TableRecognition seen = recognized(QStringLiteral("time,meter,value\n2024-01-05 06:00,M-1,1.5\n2024-01-05 06:15,M-1,2.5\n2024-01-05 06:30,M-1,2\n"));
    EXPECT_EQ(choicesOf(seen, "stamp"), (QStringList{QStringLiteral("start"), QStringLiteral("end")}));
    EXPECT_FALSE(seen.entry.stampIsEnd);
}

TEST(Stamps, OwnOffsetIsSaid)
{
    const TableRecognition seen = recognized(QStringLiteral("time,meter,value\n2024-01-05T06:00:00+01:00,M-1,1.5\n2024-01-05T06:15:00+01:00,M-1,2.5\n"));
    const auto said = std::any_of(seen.verdicts.begin(), seen.verdicts.end(), [](const ReadingVerdict& verdict) {
        return verdict.about == QLatin1String("timezone") && verdict.certainty == Certainty::proven;
    });
    EXPECT_TRUE(said);
}

TEST(Stamps, DayAndClockApartAreAsked)
{
    const TableRecognition seen = recognized(QStringLiteral("Datum;Uhrzeit;Zähler;Verbrauch [kWh]\n13.01.2024;00:15;M-1;1,5\n13.01.2024;00:30;M-1;2,5\n"));
    EXPECT_TRUE(asks(seen, "columns"));
}

TEST(Units, PowerIsNeverReadAsEnergy)
{
    const TableRecognition seen = recognized(QStringLiteral("Zeitpunkt;Zähler;Leistung [kW]\n13.01.2024 00:00;M-1;1,5\n13.01.2024 00:15;M-1;2,5\n"));
    EXPECT_EQ(seen.entry.kind, FileKind::meterIntervals);
    EXPECT_EQ(seen.entry.constants.at(QStringLiteral("unit")), QStringLiteral("kW"));
    EXPECT_TRUE(asks(seen, "unit"));
}

TEST(Units, MissingOnesAreAsked)
{
    const TableRecognition seen = recognized(QStringLiteral("Belegnummer;Lieferant;Quelle;von;bis;Menge;Betrag\nR-1;W;EL-GRID;2024-01-01;2024-01-31;12,5;3,5\n"));
    EXPECT_TRUE(asks(seen, "unit"));
    EXPECT_EQ(choicesOf(seen, "unit").front(), QStringLiteral("kWh"));
    EXPECT_FALSE(seen.entry.constants.contains(QStringLiteral("unit")));
}

TEST(Units, OfTitlesAndCells)
{
    const TableRecognition title = recognized(QStringLiteral("单位：万kWh\n排放源,期间,数量\nEL-GRID,2024-01,12.5\nEL-GRID,2024-02,11.5\n"), QStringLiteral("能源统计.csv"));
    EXPECT_EQ(title.entry.constants.at(QStringLiteral("unit")), QStringLiteral("万kWh"));
    const TableRecognition cells = recognized(QStringLiteral("source;period;value\nEL-GRID;2024-01;12.5 MWh\nEL-GRID;2024-02;11 MWh\n"), QStringLiteral("statistics.csv"));
    EXPECT_EQ(cells.entry.constants.at(QStringLiteral("unit")), QStringLiteral("MWh"));
    EXPECT_EQ(columnOf(cells, "value"), QStringLiteral("value"));
}

TEST(Kinds, TwoPlausibleOnesAreAsked)
{
    const TableRecognition seen = recognized(QStringLiteral("source,period,value,unit\nEL-GRID,2024-01,10,kWh\nBOILER,2024-01,5,kWh\n"));
    const QStringList choices = choicesOf(seen, "kind");
    EXPECT_TRUE(choices.contains(QStringLiteral("reported-activity")));
    EXPECT_TRUE(choices.contains(QStringLiteral("statistics")));
}

TEST(Kinds, ValuesThatOnlyRiseMayBeRegisters)
{
    QString text = QStringLiteral("time,meter,value\n");
    for (int i = 0; i < 48; ++i)
        text += QStringLiteral("2024-01-01 %1:%2,M-1,%3\n").arg(i / 2, 2, 10, QLatin1Char('0')).arg(i % 2 == 0 ? QStringLiteral("00") : QStringLiteral("30")).arg(1000 + 3 * i);
    EXPECT_TRUE(choicesOf(recognized(text), "kind").contains(QStringLiteral("meter-registers")));
}

TEST(Meters, UnknownOnesAreAsked)
{
    const TableRecognition seen = recognized(QStringLiteral("time,value [kWh]\n2024-01-01 00:00,1.5\n2024-01-01 00:15,2.5\n"));
    EXPECT_EQ(choicesOf(seen, "meter"), (QStringList{QStringLiteral("M-1"), QStringLiteral("M-2")}));
    const TableRecognition named = recognized(QStringLiteral("time,value [kWh]\n2024-01-01 00:00,1.5\n2024-01-01 00:15,2.5\n"), QStringLiteral("load M-2.csv"));
    EXPECT_EQ(named.entry.constants.at(QStringLiteral("meter")), QStringLiteral("M-2"));
}

TEST(Delimiter, OneColumnIsAsked)
{
    EXPECT_TRUE(asks(recognized(QStringLiteral("Wert~Menge\n1~2\n3~4\n")), "delimiter"));
}

TEST(Answers, AreHonouredAndStable)
{
    const QString text = invoices(QStringLiteral("R-1;W;EL-GRID;01.02.2024;03.04.2024;1.234;kWh;1.500\nR-2;W;EL-GRID;01.02.2024;03.04.2024;1.234;kWh;1.500\nSumme;;;;;2.468;;3.000\n"));
    TableRecognition seen = recognized(text);
    ASSERT_TRUE(asks(seen, "decimal"));
    ASSERT_TRUE(asks(seen, "date_format"));
    seen.entry.decimal = QStringLiteral(",");
    seen.entry.dateFormat = QStringLiteral("dd.MM.yyyy");
    const TableRecognition again = recognizedAgain(text, seen, {QStringLiteral("decimal"), QStringLiteral("date_format")});
    EXPECT_FALSE(asks(again, "decimal"));
    EXPECT_FALSE(asks(again, "date_format"));
    EXPECT_EQ(again.entry.decimal, QStringLiteral(","));
    EXPECT_EQ(again.entry.dateFormat, QStringLiteral("dd.MM.yyyy"));
    const TableRecognition fixed = recognizedAgain(text, again, allKeys());
    EXPECT_EQ(fixed.entry.columns, again.entry.columns);
    EXPECT_EQ(fixed.entry.constants, again.entry.constants);
    EXPECT_EQ(fixed.entry.range, again.entry.range);
    EXPECT_EQ(fixed.rows, again.rows);
    EXPECT_EQ(fixed.entry.decimal, again.entry.decimal);
    EXPECT_EQ(fixed.entry.grouping, again.entry.grouping);
}

} // namespace
} // namespace attest
