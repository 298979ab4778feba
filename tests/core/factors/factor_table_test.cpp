// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor_table.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

const QByteArray kHeading = "id,category,name,gas,value,unit,region,valid_from,valid_to,publisher,document,year,table,status,notes\n";

FactorLibrary::File file(const QByteArray& rows) { return {QStringLiteral("t.csv"), kHeading + rows}; }

TEST(FactorTable, ReadsARowWithThePlacesItWasPublishedWith)
{
    const auto table = readFactorTable(file("X.1,grid_electricity,N,CO2,0.5810,tCO2/MWh,CN,2021-01-01,2021-12-31,MEE,D,2023,T 1,CONFIRMED,\n"));
    ASSERT_TRUE(table);
    ASSERT_EQ(table->size(), 1u);
    EXPECT_EQ(table->front().value.text(), QStringLiteral("0.5810"));
    EXPECT_EQ(table->front().validFrom, QDate(2021, 1, 1));
    EXPECT_EQ(table->front().published, QDate(2023, 1, 1));
    EXPECT_TRUE(table->front().isActive());
}

struct Broken {
    const char* rows;
    int row;
};

TEST(FactorTable, RefusesWhatIsBrokenAndNamesTheRow)
{
    const Broken table[] = {
        {"X,c,n,g,12a,u,CN,,,p,d,2023,t,CONFIRMED,\n", 2},
        {"X,c,n,g,\"1,5\",u,CN,,,p,d,2023,t,CONFIRMED,\n", 2},
        {"X,c,n,g,1e3,u,CN,,,p,d,2023,t,CONFIRMED,\n", 2},
        {"X,c,n,g,1,u,CN,2021-02-30,,p,d,2023,t,CONFIRMED,\n", 2},
        {"X,c,n,g,1,u,CN,,2021,p,d,2023,t,CONFIRMED,\n", 2},
        {"X,c,n,g,1,u,CN,,,p,d,MMXX,t,CONFIRMED,\n", 2},
        {"A,c,n,g,1,u,CN,,,p,d,2023,t,CONFIRMED,\n,c,n,g,1,u,CN,,,p,d,2023,t,CONFIRMED,\n", 3},
    };
    for (const Broken& broken : table) {
        const auto result = readFactorTable(file(broken.rows));
        ASSERT_FALSE(result) << broken.rows;
        EXPECT_EQ(result.error().place.row, broken.row) << broken.rows;
        EXPECT_EQ(result.error().place.file, QStringLiteral("t.csv"));
    }
}

TEST(FactorTable, RefusesAMissingColumnAndAnEmptyTable)
{
    EXPECT_FALSE(readFactorTable({QStringLiteral("t.csv"), "id,category,name\nA,b,c\n"}));
    EXPECT_FALSE(readFactorTable({QStringLiteral("t.csv"), ""}));
}

TEST(FactorTable, RowsWithoutANumberAreNoFactors)
{
    const auto table = readFactorTable(file("X,c,n,g,07:21:55,local time,CN,,,p,d,2023,t,CONFIRMED,\nY,c,n,g,,,CN,,,p,d,2023,t,CONFIRMED,\n"));
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->empty());
}

TEST(FactorTable, ARepeatedIdIsRefused)
{
    const QByteArray row = "X,c,n,g,1,u,CN,,,p,d,2023,t,CONFIRMED,\n";
    EXPECT_FALSE(FactorLibrary::read({file(row + row)}));
    EXPECT_FALSE(FactorLibrary::read({file(row), file(row)}));
    EXPECT_TRUE(FactorLibrary::read({file(row)}));
}

TEST(FactorTable, UnconfirmedRowsAreNeverActive)
{
    const auto library = FactorLibrary::read({file("X,grid_electricity,N,CO2,0.5,tCO2/MWh,CN,2021-01-01,,p,d,2023,t,UNCONFIRMED,\n")});
    ASSERT_TRUE(library);
    EXPECT_TRUE((*library)->gridElectricity(QStringLiteral("CN"), {}, QDate(2025, 1, 1)).empty());
    EXPECT_NE((*library)->entry(QStringLiteral("X")), nullptr);
}

TEST(FactorTable, EquallyNewResidualMixesAreAmbiguous)
{
    const auto library = FactorLibrary::read({file("X,grid_electricity_residual,N,CO2,0.5,tCO2/MWh,CN,2021-01-01,,p,d,2023,t,CONFIRMED,\n"
                                                   "Y,grid_electricity_residual,N,CO2,0.6,tCO2/MWh,CN,2021-01-01,,p,d,2023,t,CONFIRMED,\n")});
    ASSERT_TRUE(library);
    const auto mix = (*library)->residualMix(QStringLiteral("CN"), 2024, QDate(2025, 1, 1));
    ASSERT_TRUE(std::holds_alternative<AmbiguousFactor>(mix));
    EXPECT_EQ(std::get<AmbiguousFactor>(mix).candidates.size(), 2u);
}

struct Dated {
    const char* document;
    int year;
    QDate day;
};

TEST(FactorTable, PublicationDayComesFromTheDocument)
{
    const Dated table[] = {
        {"公告 (2024年第12号, 2024-04-12)", 2024, {2024, 4, 12}},
        {"公告 (2024年第33号, dated 2024-12-20, posted 2024-12-26)", 2024, {2024, 12, 26}},
        {"country level (published 2025-11-06, modified 2026-07-10)", 2025, {2025, 11, 6}},
        {"关于做好2023—2025年…的通知 (2023-02)", 2023, {2023, 2, 28}},
        {"Climate Change 13/2025, p. 21", 2025, {2025, 1, 1}},
        {"GB/T 32151.34-2024, 5.2.6.1", 2024, {2024, 1, 1}},
        {"Performance of State Power Utilities FY 2022-23", 2024, {2024, 1, 1}},
        {"no year", 0, {}},
    };
    for (const Dated& row : table)
        EXPECT_EQ(publicationDay(QString::fromUtf8(row.document), row.year), row.day) << row.document;
}

} // namespace
} // namespace attest
