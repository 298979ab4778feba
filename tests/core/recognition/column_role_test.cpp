// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/column_role.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

ColumnProfile profileOf(const char* cells)
{
    ColumnProfile profile;
    int row = 1;
    for (const QByteArray& cell : QByteArray(cells).split('|'))
        profile.add({std::string_view(cell.constData(), static_cast<std::size_t>(cell.size())), cell.isEmpty() ? Cell::Type::empty : Cell::Type::text},
                    ++row);
    return profile;
}

struct RoleCase {
    const char* heading;
    const char* cells;
    ColumnRole role;
};

class RoleOfColumn : public testing::TestWithParam<RoleCase> {};

TEST_P(RoleOfColumn, IsSeenInTheCells)
{
    EXPECT_EQ(readColumn(profileOf(GetParam().cells), QString::fromUtf8(GetParam().heading)).role, GetParam().role);
}

INSTANTIATE_TEST_SUITE_P(
    Columns, RoleOfColumn,
    testing::Values(RoleCase{"Menge", "1.234,5|12|-3", ColumnRole::number}, RoleCase{"Menge", "(1,234)|12.5|(3)", ColumnRole::number},
                    RoleCase{"मात्रा", "१२३.५|४५", ColumnRole::number}, RoleCase{"Quantity", "12,34,567|1,00,000", ColumnRole::number},
                    RoleCase{"Menge", "1 234,5|12", ColumnRole::number}, RoleCase{"Verbrauch", "12.5 kWh|7 kWh", ColumnRole::number},
                    RoleCase{"Anteil", "12 %|7,5 %", ColumnRole::percent}, RoleCase{"Datum", "13.02.2024|14.02.2024", ColumnRole::date},
                    RoleCase{"Zeit", "13.02.2024 00:15|14.02.2024 00:30", ColumnRole::stamp}, RoleCase{"Monat", "01.2024|02.2024", ColumnRole::period},
                    RoleCase{"Jahr", "2023|2024", ColumnRole::period}, RoleCase{"Menge", "2023|2024", ColumnRole::number},
                    RoleCase{"Tag", "20240131|20240229", ColumnRole::date}, RoleCase{"Zähler", "00123|00456", ColumnRole::identifier},
                    RoleCase{"户号", "3201234567890123|3201234567890124", ColumnRole::identifier},
                    RoleCase{"Nr", "1.23E+15|1.24E+15", ColumnRole::identifier}, RoleCase{"Beleg", "EL-01|EL-02", ColumnRole::identifier},
                    RoleCase{"geschätzt", "yes|no|no", ColumnRole::yesNo}, RoleCase{"是否", "是|否", ColumnRole::yesNo},
                    RoleCase{"Text", "Wasser|Gas und Strom", ColumnRole::text}, RoleCase{"Leer", "|", ColumnRole::empty},
                    RoleCase{"Leer", "-|n/a|—", ColumnRole::empty}));

TEST(ReadColumn, ReportsDamagedIdentifiers)
{
    EXPECT_TRUE(readColumn(profileOf("1.23E+15|1.24E+15"), QStringLiteral("Nr")).isDamaged);
    EXPECT_FALSE(readColumn(profileOf("1.23E+05|1.24E+05"), QStringLiteral("Wert")).isDamaged);
}

TEST(ReadColumn, CountsWhatDoesNotFit)
{
    const ColumnReading reading = readColumn(profileOf("1|2|3|4|5|6|7|8|offen"), QStringLiteral("Wert"));
    EXPECT_EQ(reading.role, ColumnRole::number);
    EXPECT_EQ(reading.odd, 1);
    EXPECT_EQ(reading.oddExample, QStringLiteral("offen"));
    EXPECT_EQ(reading.firstOddRow, 10);
}

TEST(ReadColumn, SeesTheUnitInTheCells)
{
    EXPECT_EQ(readColumn(profileOf("12.5 kWh|7 kWh"), {}).unitInCells, QStringLiteral("kWh"));
    EXPECT_EQ(readColumn(profileOf("12.5 kWh|7 MWh"), {}).unitInCells, QString());
    EXPECT_TRUE(readColumn(profileOf("kWh|MWh|t"), {}).holdsUnits);
}

TEST(ColumnProfile, KeepsFewExamplesOfManyCells)
{
    ColumnProfile profile;
    for (int i = 0; i < 100'000; ++i) {
        const std::string text = std::to_string(10'000 + i % 80'000) + ".5";
        profile.add({text, Cell::Type::text}, i + 1);
    }
    EXPECT_EQ(profile.filled(), 100'000);
    EXPECT_LT(profile.shapes().size(), 5);
    EXPECT_TRUE(profile.distinct().isEmpty());
    EXPECT_TRUE(profile.sequence().isEmpty());
}

TEST(ShapeKey, TellsDaysFromMonths)
{
    const auto key = [](const char* text) { return shapeKey(Cell::Type::text, text); };
    EXPECT_EQ(key("14.02.2024"), key("15.03.2024"));
    EXPECT_NE(key("14.02.2024"), key("04.02.2024"));
    EXPECT_NE(key("05.05.2024"), key("04.05.2024")); // the same in either order
    EXPECT_NE(key("0,363"), key("1,363"));           // a group never begins with 0
    EXPECT_EQ(key("1234"), key("5678"));
    EXPECT_NE(key("2024"), key("1234"));
    EXPECT_NE(key("१२"), key("12"));
}

} // namespace
} // namespace attest
