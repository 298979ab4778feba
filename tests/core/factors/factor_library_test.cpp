// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor_library.h"

#include "core/factors/regions.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attest {
namespace {

const FactorLibrary& library()
{
    static const auto instance = FactorLibrary::builtIn();
    return *instance;
}

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

QStringList ids(const std::vector<const FactorEntry*>& entries)
{
    QStringList result;
    for (const FactorEntry* entry : entries)
        result.append(entry->id);
    return result;
}

TEST(FactorLibrary, HasEveryNumericRowOfTheEightTables)
{
    // Counted apart from this program: of the rows of the tables those whose value is a decimal number.
    EXPECT_EQ(library().entries().size(), 4477u);
    const FactorEntry* national = library().entry(text("CN.ELEC.AVG.NATIONAL.2022"));
    ASSERT_NE(national, nullptr);
    EXPECT_EQ(national->value.text(), text("0.5366"));
    EXPECT_EQ(national->published, QDate(2024, 12, 26));
    EXPECT_EQ(library().entry(text("no such id")), nullptr);
}

struct Known {
    QDate day;
    const char* newest;
};

TEST(FactorLibrary, ChinaNationalFactorIsTheNewestThatWasOutOnTheDay)
{
    const Known table[] = {
        {{2024, 4, 11}, "0.5703"},  // only the reporting notice of February 2023
        {{2024, 4, 12}, "0.5703"},  // data year 2022 of the notice is newer than the announcement's 2021
        {{2024, 12, 25}, "0.5703"},
        {{2024, 12, 26}, "0.5366"}, // announcement 33 of 2024, posted
        {{2025, 12, 30}, "0.5366"},
        {{2025, 12, 31}, "0.5306"}, // announcement 47 of 2025
    };
    for (const Known& row : table) {
        const auto found = library().gridElectricity(text("CN"), {}, row.day);
        ASSERT_FALSE(found.empty());
        EXPECT_EQ(found.front()->value.text(), text(row.newest)) << row.day.toString(Qt::ISODate).toStdString();
    }
    EXPECT_TRUE(library().gridElectricity(text("CN"), {}, QDate(2010, 1, 1)).empty());
}

TEST(FactorLibrary, SupersededRowsStay)
{
    const QStringList found = ids(library().gridElectricity(text("CN"), {}, QDate(2026, 6, 1)));
    EXPECT_TRUE(found.contains(text("CN.ELEC.AVG.NATIONAL.2021")));
    EXPECT_TRUE(found.contains(text("CN.ELEC.NOTICE.2022.05703")));
    EXPECT_EQ(found.front(), text("CN.ELEC.AVG.NATIONAL.2023"));
    const QStringList german = ids(library().gridElectricity(text("DE"), {}, QDate(2026, 6, 1)));
    EXPECT_TRUE(german.contains(text("EU.ELEC.EEA.2023.DE")));
    EXPECT_TRUE(german.contains(text("EU.ELEC.EEA.2023R.DE")));
}

TEST(FactorLibrary, AProvinceIsFoundByItsNamesAndKeepsTheNationalRows)
{
    for (const char* name : {"Anhui", "ANHUI", "安徽", "安徽省", "CN-AH", "Anhui Province"}) {
        const auto found = library().gridElectricity(text("CN"), text(name), QDate(2025, 2, 18));
        const bool hasAnhui = std::any_of(found.begin(), found.end(), [](const FactorEntry* e) { return e->value.text() == text("0.6782"); });
        const bool hasEast = std::any_of(found.begin(), found.end(), [](const FactorEntry* e) { return e->value.text() == text("0.5617"); });
        EXPECT_TRUE(hasAnhui && hasEast) << name;
    }
    EXPECT_EQ(regionCodes(text("CN"), text("内蒙古自治区")), QStringList({text("CN"), text("CN-NM")}));
    EXPECT_EQ(regionCodes(text("CN"), text("Shaanxi")), QStringList({text("CN"), text("CN-SN"), text("CN-GRID-NORTHWEST")}));
    EXPECT_EQ(regionCodes(text("CN"), text("Shanxi")), QStringList({text("CN"), text("CN-SX"), text("CN-GRID-NORTH")}));
}

TEST(FactorLibrary, AnUnknownRegionFallsBackToTheCountry)
{
    const auto found = library().gridElectricity(text("DE"), text("Sachsen"), QDate(2025, 6, 1));
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front()->value.text(), text("363"));
    EXPECT_EQ(library().gridElectricity(text("IN"), text("Gujarat"), QDate(2025, 12, 1)).size(), 2u);
    EXPECT_TRUE(library().gridElectricity(text("ZZ"), {}, QDate(2025, 6, 1)).empty());
}

TEST(FactorLibrary, ProductFootprintsAndLifeCycleValuesAreNeverGridFactors)
{
    for (const char* country : {"CN", "DE", "IN", "GB", "US", "FR"}) {
        for (const FactorEntry* entry : library().gridElectricity(text(country), {}, QDate(2030, 1, 1))) {
            EXPECT_EQ(entry->category, text("grid_electricity"));
            EXPECT_TRUE(entry->gas == text("CO2") || entry->gas == text("CO2e")) << entry->id.toStdString();
        }
    }
}

TEST(FactorLibrary, ResidualMixIsTheNewestUpToTheYearThatWasOut)
{
    const auto china = library().residualMix(text("CN"), 2024, QDate(2025, 2, 18));
    EXPECT_EQ(std::get<const FactorEntry*>(china)->value.text(), text("0.5856"));
    const auto later = library().residualMix(text("CN"), 2024, QDate(2026, 1, 1));
    EXPECT_EQ(std::get<const FactorEntry*>(later)->value.text(), text("0.6096"));
    const auto german = library().residualMix(text("DE"), 2024, QDate(2025, 6, 1));
    EXPECT_EQ(std::get<const FactorEntry*>(german)->value.text(), text("724.56"));
    const auto before = library().residualMix(text("DE"), 2024, QDate(2025, 5, 29));
    EXPECT_EQ(std::get<const FactorEntry*>(before)->value.text(), text("719.90"));
    EXPECT_TRUE(std::holds_alternative<NoFactor>(library().residualMix(text("IN"), 2024, QDate(2026, 1, 1))));
}

TEST(FactorLibrary, HeatOfTheCountryComesBeforeThatOfItsRegions)
{
    const auto heat = library().heat(text("CN"));
    ASSERT_EQ(heat.size(), 2u);
    EXPECT_EQ(heat.front()->value.text(), text("0.11"));
    EXPECT_TRUE(library().heat(text("FR")).empty());
}

TEST(FactorLibrary, PublishedUnitsConvert)
{
    const FactorUnit target = *FactorUnit::find(text("tCO2/MWh"));
    const FactorEntry* german = library().entry(text("DE.ELEC.UBA.2024"));
    EXPECT_EQ(*factorIn(german->value, *emissionUnitOf(*german), target), Rational(Decimal::of("0.363")));
    const auto american = library().gridElectricity(text("US"), {}, QDate(2025, 3, 1));
    ASSERT_FALSE(american.empty());
    // 771.523 lb/MWh × 0.45359237 kg/lb = 349.95694608 kg/MWh (six more places by hand: 349.956946...)
    const auto inKilograms = factorIn(Decimal::of("771.523"), *emissionUnitOf(*american.front()), *FactorUnit::find(text("kgCO2/MWh")));
    EXPECT_EQ(inKilograms->rounded(3, Rounding::halfUp).text(), text("349.957"));
    EXPECT_FALSE(factorIn(1, target, *FactorUnit::find(text("tCO2/t"))).has_value());
    EXPECT_FALSE(asEmissionUnit(*FactorUnit::find(text("tC/TJ"))).has_value());
}

} // namespace
} // namespace attest
