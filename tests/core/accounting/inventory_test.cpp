// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/accounting/taken.h"

#include "core/accounting/rounding.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

using enum SourceCategory;

const char* const kMonths[] = {"2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06",
                               "2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12"};
const char* const kCentralPv[] = {"21500", "22137", "16550", "14735", "9677", "11750",
                                  "17983", "19622", "13281", "24775", "24708", "30082"};

/// The published case: central PV over the public grid, proven by contract and settlement.
CaseBuilder centralPv()
{
    CaseBuilder builder;
    builder.source(q("EL-CPV"), purchasedElectricity, q("electricity"), q("0.5366"))
        .meter(q("M-IMP"), MeterMeasures::gridImport, q("EL-CPV"))
        .contract(q("K-1"), ContractKind::supply, q("EL-CPV"), Delivery::publicGrid, AttributeHolder::company, q("PLANT"));
    for (int month = 0; month < 12; ++month)
        builder.invoice(q("I-%1").arg(month), q("EL-CPV"), q(kMonths[month]), q(kCentralPv[month]));
    return builder;
}

TEST(Inventory, TheCaseWithRightFigures)
{
    CaseBuilder builder = centralPv();
    for (int month = 0; month < 12; ++month)
        builder.declared(q("EL-CPV"), q(kMonths[month]), q(kCentralPv[month]), q("kWh"), Origin::pv, q("0"));
    builder.declared(q("EL-CPV"), q("2024"), q("226800"), q("kWh"), Origin::pv, q("0"));
    const Taken taken(builder);
    EXPECT_EQ(taken.inventory.location, rat("121.70088")); // 226.8 MWh × 0.5366
    EXPECT_EQ(taken.inventory.market, Rational(0));
    ASSERT_EQ(taken.inventory.claims.size(), 1u);
    EXPECT_EQ(taken.inventory.claims[0].claimedKwh, Rational(226800));
    EXPECT_EQ(taken.inventory.claims[0].provenByContractKwh, Rational(226800));
    EXPECT_EQ(taken.inventory.claims[0].unprovenKwh, Rational(0));
}

TEST(Inventory, TheCaseAsFirstReported)
{
    CaseBuilder builder = centralPv();
    for (int month = 0; month < 12; ++month) {
        const bool isGrid = month == 6; // July entered as grid power
        const char* value = month == 10 ? "2.4708" : kCentralPv[month]; // November in the wrong unit
        builder.declared(q("EL-CPV"), q(kMonths[month]), q(value), q("kWh"), isGrid ? Origin::grid : Origin::pv, q(isGrid ? "0.5366" : "0"));
    }
    const Taken taken(builder);
    EXPECT_EQ(taken.inventory.market, rat("9.6496778"));           // 17.983 MWh × 0.5366
    EXPECT_EQ(taken.inventory.location, rat("108.44389303128"));   // 202.0944708 MWh × 0.5366
}

TEST(Inventory, GoldenCaseG03OfAMachineFactory)
{
    CaseBuilder builder;
    builder.source(q("EL"), purchasedElectricity, q("electricity"), q("0.5257")).declared(q("EL"), q("2024"), q("1619.725"), q("MWh"));
    builder.source(q("GAS"), stationaryCombustion, q("天然气")).declared(q("GAS"), q("2024"), q("8.4082"), q("万Nm3"));
    const Taken taken(builder);
    EXPECT_EQ(taken.source("EL").location, rat("851.4894325"));
    EXPECT_EQ(taken.source("GAS").location, rat("181.801159438338"));
    EXPECT_EQ(printed(taken.source("EL").location, ReportRounding::truncate, 0), dec("851"));
    EXPECT_EQ(printed(taken.source("GAS").location, ReportRounding::truncate, 0), dec("181"));
    EXPECT_EQ(printed(taken.source("GAS").location, ReportRounding::wholeTonnes), dec("182"));
}

struct UnitTrap {
    const char* value;
    const char* unit;
    const char* tonnes;
};

/// Golden case G16: what the same figures mean in other units; 665 MWh × 0.5366 = 356.839 t.
TEST(Inventory, GoldenCaseG16UnitsScaleExactly)
{
    const UnitTrap table[] = {
        {"66.5", "万kWh", "356.839"}, {"665", "MWh", "356.839"},      {"665000", "kWh", "356.839"}, {"665", "kWh", "0.356839"},
        {"665000", "MWh", "356839"},  {"66.5", "MWh", "35.6839"},     {"656000", "kWh", "352.0096"}, {"2394", "GJ", "356.839"},
    };
    for (const UnitTrap& row : table) {
        CaseBuilder builder;
        builder.source(q("EL"), purchasedElectricity, q("electricity"), q("0.5366")).declared(q("EL"), q("2024"), q(row.value), q(row.unit));
        EXPECT_EQ(Taken(builder).inventory.location, rat(row.tonnes)) << row.value << row.unit;
    }
}

struct Chosen {
    const char* name;
    SourceCategory category;
    const char* carrier;
    const char* claimed;     ///< value, or empty
    const char* claimedUnit;
    const char* rowFactor;   ///< value, or empty
    const char* rowUnit;
    const char* value;
    const char* unit;
    const char* tonnes;      ///< empty = a problem
};

TEST(Inventory, FactorsAreClaimedElseOfTheRowElseOfTheLibrary)
{
    const Chosen table[] = {
        {"claimed before row", stationaryCombustion, "lpg", "2.98463", "kgCO2/kg", "9", "tCO2/t", "3.285", "t", "9.80450955"},
        {"row's", stationaryCombustion, "lpg", "", "", "3", "tCO2/t", "2000", "kg", "6"},
        {"library, family A", mobileCombustion, "柴油", "", "", "", "", "1000", "t", "3145.1224933333333333"},
        {"volume", mobileCombustion, "diesel", "2.676492", "kgCO2/L", "", "", "1", "m3", "2.676492"},
        {"heat, library", purchasedHeat, "heat", "", "", "", "", "100", "GJ", "11"},
        {"electricity, library: national", purchasedElectricity, "electricity", "", "", "", "", "1000", "kWh", "0.5366"},
        {"electricity: never a row's factor first", purchasedElectricity, "electricity", "", "", "9", "tCO2/MWh", "1000", "kWh", "0.5366"},
        {"refrigerant, library", fugitive, "R-134a", "", "", "", "", "6.1", "kg", "7.93"},
        {"refrigerant blend, library", fugitive, "R-410A", "", "", "", "", "2", "kg", "3.847"},
        {"refrigerant, claimed", fugitive, "R-134a", "1.43", "tCO2e/kg", "", "", "3.3", "kg", "4.719"},
        {"shielding gas", process, "CO2", "", "", "", "", "120", "kg", "0.12"},
        {"emissions measured as such", process, "", "", "", "", "", "232", "tCO2", "232"},
        {"mass as emission", stationaryCombustion, "coke", "2.86", "t/t", "", "", "2", "t", "5.72"},
        {"electricity against mass", purchasedElectricity, "electricity", "0.5", "tCO2/t", "", "", "1000", "kWh", ""},
        {"G07: Nm3 against tonnes", stationaryCombustion, "natural gas", "2.5", "tCO2/t", "", "", "10", "Nm3", ""},
        {"metered against normal volume", stationaryCombustion, "natural gas", "21.62", "tCO2/万Nm3", "", "", "10", "m3", ""},
        {"library against another dimension", stationaryCombustion, "natural gas", "", "", "", "", "10", "m3", ""},
        {"carbon is no emission", stationaryCombustion, "coke", "1", "tC/t", "", "", "1", "t", ""},
        {"row's factor of another dimension", stationaryCombustion, "coke", "", "", "1", "tCO2/MWh", "1", "t", ""},
        {"unknown fuel", stationaryCombustion, "mystery", "", "", "", "", "1", "t", ""},
        {"outside the basket", fugitive, "R-22", "", "", "", "", "5", "kg", ""},
        {"unknown gas", fugitive, "air", "", "", "", "", "5", "kg", ""},
    };
    for (const Chosen& row : table) {
        CaseBuilder builder;
        builder.source(q("X"), row.category, q(row.carrier), q(row.claimed), *row.claimed ? q(row.claimedUnit) : q("tCO2/MWh"));
        builder.declared(q("X"), q("2024"), q(row.value), q(row.unit), Origin::unstated, q(row.rowFactor), {}, *row.rowFactor ? q(row.rowUnit) : q("tCO2/MWh"));
        const Taken taken(builder);
        const SourceEmissions& emissions = taken.source("X");
        if (*row.tonnes == '\0') {
            EXPECT_FALSE(emissions.problem.isEmpty()) << row.name;
            EXPECT_FALSE(emissions.factor.has_value()) << row.name;
            EXPECT_EQ(taken.inventory.location, Rational(0)) << row.name;
            EXPECT_TRUE(emissions.rows.empty()) << row.name;
            continue;
        }
        EXPECT_TRUE(emissions.problem.isEmpty()) << row.name << emissions.problem.english().toStdString();
        EXPECT_EQ(emissions.location.rounded(16, Rounding::halfUp), dec(row.tonnes).rounded(16, Rounding::halfUp)) << row.name;
        EXPECT_EQ(emissions.market, emissions.location) << row.name;
    }
}

TEST(Inventory, RowsOfOneSourceMayHaveFactorsOfTheirOwn)
{
    CaseBuilder builder;
    builder.source(q("B"), stationaryCombustion, q("diesel"));
    builder.declared(q("B"), q("2024-01"), q("10"), q("t"), Origin::unstated, q("3"), {}, q("tCO2/t"));
    builder.declared(q("B"), q("2024-02"), q("2000"), q("kg"), Origin::unstated, q("3.1"), {}, q("kgCO2/kg"));
    const Taken taken(builder);
    EXPECT_EQ(taken.inventory.location, rat("36.2"));
    ASSERT_EQ(taken.source("B").rows.size(), 2u);
    EXPECT_EQ(taken.source("B").rows[1].location, rat("6.2"));
}

TEST(Inventory, BiomassIsReportedApart)
{
    CaseBuilder builder;
    builder.source(q("WOOD"), stationaryCombustion, q("Hackschnitzel"), q("1.747"), q("tCO2/t")).declared(q("WOOD"), q("2024"), q("10"), q("t"));
    const Taken taken(builder);
    EXPECT_EQ(taken.inventory.biogenic, rat("17.47"));
    EXPECT_EQ(taken.inventory.location, Rational(0));
    EXPECT_EQ(taken.inventory.market, Rational(0));
    EXPECT_NE(taken.inventory.find(q("source.WOOD.biogenic")), nullptr);
}

TEST(Inventory, ExportedHeatAndRecoveredGasAreSubtracted)
{
    CaseBuilder builder;
    builder.source(q("GAS"), stationaryCombustion, q("natural gas"), q("0.2"), q("tCO2/MWh")).declared(q("GAS"), q("2024"), q("1000"), q("MWh"));
    builder.source(q("HEAT-OUT"), exportedHeat, q("heat"), q("0.11"), q("tCO2/GJ")).declared(q("HEAT-OUT"), q("2024"), q("100"), q("GJ"));
    builder.source(q("CO2-OUT"), recovered, q("CO2")).declared(q("CO2-OUT"), q("2024"), q("4"), q("t"));
    const Taken taken(builder);
    EXPECT_EQ(taken.source("HEAT-OUT").location, rat("-11"));
    EXPECT_EQ(taken.source("CO2-OUT").location, rat("-4"));
    EXPECT_EQ(taken.inventory.location, rat("185"));
    EXPECT_EQ(taken.inventory.market, rat("185"));
}

TEST(Inventory, NilSourcesAreLeftOutAndSilentOnesHaveAProblem)
{
    CaseBuilder builder;
    builder.nil(q("SF6"), fugitive, q("evidence/nil.pdf")).source(q("EL"), purchasedElectricity, q("electricity"), q("0.5"));
    const Taken taken(builder);
    ASSERT_EQ(taken.inventory.sources.size(), 1u);
    EXPECT_FALSE(taken.source("EL").problem.isEmpty());
    EXPECT_EQ(taken.inventory.source(q("SF6")), nullptr);
}

TEST(Inventory, CategoriesAndGasesAddUpToTheTotal)
{
    CaseBuilder builder;
    builder.source(q("EL"), purchasedElectricity, q("electricity"), q("0.5")).declared(q("EL"), q("2024"), q("10"), q("MWh"));
    builder.source(q("R"), fugitive, q("R-32")).declared(q("R"), q("2024"), q("10"), q("kg"));
    builder.source(q("GAS"), stationaryCombustion, q("natural gas"), q("0.2")).declared(q("GAS"), q("2024"), q("10"), q("MWh"));
    const Taken taken(builder);
    EXPECT_EQ(taken.inventory.location, rat("13.77"));
    ASSERT_EQ(taken.inventory.categories.size(), 3u);
    Rational categories;
    for (const CategoryEmissions& category : taken.inventory.categories)
        categories += category.location;
    EXPECT_EQ(categories, taken.inventory.location);
    ASSERT_EQ(taken.inventory.gases.size(), 2u);
    EXPECT_EQ(taken.inventory.gases[0], std::pair(q("CO2"), rat("7")));
    EXPECT_EQ(taken.inventory.gases[1], std::pair(q("HFC32"), rat("6.77")));
}

} // namespace
} // namespace attest::test
