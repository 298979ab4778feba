// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor_library.h"
#include "core/factors/fuel_names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace attest {
namespace {

const FactorLibrary& library()
{
    static const auto instance = FactorLibrary::builtIn();
    return *instance;
}

std::optional<Rational> factor(const char* carrier, const char* family, const char* unit)
{
    const FactorUnit target = *FactorUnit::find(QString::fromUtf8(unit));
    for (const auto& fuel : library().fuelFactors(QString::fromUtf8(carrier))) {
        if (fuel.family == QString::fromLatin1(family)) {
            if (const auto value = factorIn(fuel.value, fuel.unit, target))
                return value;
        }
    }
    return std::nullopt;
}

struct Fuel {
    const char* carrier;
    const char* family;
    const char* unit;
    const char* rounded;
};

/// NCV × CC × OF × 44/12; golden case G04 (family B has its parameters for these), and the CCDB products of family A.
TEST(FuelFactors, ReproducePublishedFactors)
{
    const Fuel table[] = {
        {"coke", "B", "kgCO2/kg", "2.8604"},        {"crude oil", "B", "kgCO2/kg", "3.0202"},
        {"fuel oil", "B", "kgCO2/kg", "3.1705"},    {"gasoline", "B", "kgCO2/kg", "2.9251"},
        {"diesel", "B", "kgCO2/kg", "3.0959"},      {"lpg", "B", "kgCO2/kg", "3.1013"},
        {"diesel", "A", "tCO2/t", "3.1451"},        {"natural gas", "A", "kgCO2/Nm3", "2.1622"},
        {"natural gas", "A", "tCO2/万Nm3", "21.6219"}, {"lpg", "A", "tCO2/t", "2.9538"},
        {"natural gas", "IPCC 2006", "tCO2/MWh", "0.2020"}, {"lpg", "IPCC 2006", "kgCO2/kg", "2.9846"},
        {"diesel", "IPCC 2006", "tCO2/t", "3.1863"},
    };
    for (const Fuel& row : table) {
        const auto value = factor(row.carrier, row.family, row.unit);
        ASSERT_TRUE(value.has_value()) << row.carrier << row.family;
        EXPECT_EQ(value->rounded(4, Rounding::halfUp).text(), QString::fromLatin1(row.rounded)) << row.carrier << row.family;
    }
    EXPECT_EQ(*factor("natural gas", "IPCC 2006", "tCO2/MWh"), Rational(Decimal::of("0.20196")));
    EXPECT_EQ(*factor("lpg", "IPCC 2006", "kgCO2/kg"), Rational(Decimal::of("2.98463")));
}

struct Golden {
    const char* carrier;
    const char* fuel;
    const char* heating; ///< GJ/t, or GJ/10^4Nm3
    const char* carbon;  ///< tC/TJ
    const char* oxidation;
    const char* published;
};

/// Golden case G04: ten published factors from their own parameters, 4 places half up.
TEST(FuelFactors, TenPublishedFactorsFromTheirParameters)
{
    const Golden table[] = {
        {"原煤", "anthracite", "20.908", "26.37", "94", "1.9003"},     {"焦炭", "coke", "28.435", "29.5", "93", "2.8604"},
        {"原油", "crude", "41.816", "20.1", "98", "3.0202"},           {"燃料油", "fuel_oil", "41.816", "21.1", "98", "3.1705"},
        {"汽油", "gasoline", "43.070", "18.9", "98", "2.9251"},        {"煤油", "kerosene", "43.070", "19.5", "98", "3.0179"},
        {"柴油", "diesel", "42.652", "20.2", "98", "3.0959"},          {"液化石油气", "lpg", "50.179", "17.2", "98", "3.1013"},
        {"炼厂干气", "refinery_gas", "46.055", "18.2", "98", "3.0119"}, {"天然气", "natural_gas", "389.31", "15.3", "99", "2.1622"},
    };
    for (const Golden& row : table) {
        const QString fuel = QString::fromLatin1(row.fuel);
        const bool isGas = fuel == QStringLiteral("natural_gas");
        QString csv = QStringLiteral("id,category,name,gas,value,unit,region,valid_from,valid_to,publisher,document,year,table,status,notes,fuel,parameter,family\n");
        const auto add = [&](const char* parameter, const char* value, const QString& unit) {
            csv += QStringLiteral("G.%1.%2,fuel_default,n,,%3,%4,CN,,,p,d,2015,t,CONFIRMED,,%1,%2,A\n")
                       .arg(fuel, QLatin1String(parameter), QLatin1String(value), unit);
        };
        add("NCV", row.heating, isGas ? QStringLiteral("GJ/10^4Nm3") : QStringLiteral("GJ/t"));
        add("CC", row.carbon, QStringLiteral("tC/TJ"));
        add("OX", row.oxidation, QStringLiteral("%"));
        const auto own = FactorLibrary::read({{QStringLiteral("g04.csv"), csv.toUtf8()}});
        ASSERT_TRUE(own);
        const auto factors = (*own)->fuelFactors(QString::fromUtf8(row.carrier));
        ASSERT_FALSE(factors.empty()) << row.carrier;
        const FactorUnit target = *FactorUnit::find(isGas ? QStringLiteral("kgCO2/Nm3") : QStringLiteral("kgCO2/kg"));
        const auto value = factorIn(factors.front().value, factors.front().unit, target);
        ASSERT_TRUE(value.has_value()) << row.carrier;
        EXPECT_EQ(value->rounded(4, Rounding::halfUp).text(), QString::fromLatin1(row.published)) << row.carrier;
    }
}

TEST(FuelFactors, AreExactFractions)
{
    // 43.33 GJ/t × 20.2 tC/TJ × 0.98 × 44/12 = 43.33 × 20.2 × 0.98 × 44 / 12000 t/t
    EXPECT_EQ(*factor("diesel", "A", "tCO2/t"), Rational(Decimal::of("43.33") * Decimal::of("20.2") * Decimal::of("0.98") * Decimal(44), 12000));
}

TEST(FuelFactors, NamesOfFourLanguagesMeanOneFuel)
{
    const std::vector<std::vector<const char*>> names = {
        {"natural gas", "Erdgas", "天然气", "प्राकृतिक गैस", "Natural Gas (boiler house)", "锅炉用天然气"},
        {"diesel", "柴油", "डीज़ल", "Dieselkraftstoff", "0号柴油", "Diesel (fleet)"},
        {"gasoline", "petrol", "Benzin", "汽油", "पेट्रोल", "92号汽油"},
        {"lpg", "LPG", "Flüssiggas", "液化石油气", "एलपीजी"},
        {"coal", "Steinkohle", "原煤", "कोयला"},
        {"anthracite", "Anthrazit", "无烟煤"},
    };
    for (const auto& row : names) {
        for (const char* name : row) {
            EXPECT_EQ(fuelKeys(QString::fromUtf8(name)).ipcc, fuelKeys(QString::fromUtf8(row.front())).ipcc) << name;
            EXPECT_FALSE(library().fuelFactors(QString::fromUtf8(name)).empty()) << name;
        }
    }
}

TEST(FuelFactors, NamesWithinNamesDoNotConfuse)
{
    EXPECT_TRUE(isBiogenic(QStringLiteral("biodiesel")));
    EXPECT_TRUE(isBiogenic(QString::fromUtf8("生物柴油")));
    EXPECT_TRUE(isBiogenic(QStringLiteral("Holzpellets")));
    EXPECT_FALSE(isBiogenic(QStringLiteral("diesel")));
    EXPECT_FALSE(isBiogenic(QStringLiteral("electricity")));
    EXPECT_FALSE(isBiogenic(QStringLiteral("diesel with 7 % biodiesel"))) << "two fuels in one name are no fuel";
    EXPECT_EQ(fuelKeys(QStringLiteral("petroleum coke")).ipcc, QStringList(QStringLiteral("petroleum_coke")));
    EXPECT_EQ(fuelKeys(QString::fromUtf8("无烟煤")).chinese, QStringList(QStringLiteral("anthracite")));
    EXPECT_EQ(fuelKeys(QString::fromUtf8("液化天然气")).chinese, QStringList(QStringLiteral("lng")));
    EXPECT_EQ(fuelKeys(QString::fromUtf8("焦炉煤气")).chinese, QStringList(QStringLiteral("coke_oven_gas")));
    for (const char* none : {"", "electricity", "heat", "steam", "R-134a", "water"})
        EXPECT_TRUE(library().fuelFactors(QString::fromLatin1(none)).empty()) << none;
}

TEST(FuelFactors, NeverMixFamilies)
{
    int checked = 0;
    for (const char* carrier : {"natural gas", "diesel", "gasoline", "lpg", "coal", "lng", "coke", "kerosene"}) {
        for (const auto& fuel : library().fuelFactors(QString::fromLatin1(carrier))) {
            for (const FactorEntry* entry : fuel.entries)
                EXPECT_EQ(entry->family, fuel.family) << fuel.id.toStdString();
            ++checked;
        }
    }
    EXPECT_GT(checked, 30);
}

TEST(FuelFactors, CountryAndDayLimitWhatIsOffered)
{
    const auto families = [](const char* carrier, const char* country, QDate day) {
        std::set<QString> found;
        for (const auto& fuel : library().fuelFactors(QString::fromLatin1(carrier), QString::fromLatin1(country), day))
            found.insert(fuel.family);
        return found;
    };
    EXPECT_EQ(families("diesel", "DE", QDate(2025, 2, 1)), std::set<QString>({QStringLiteral("IPCC 2006")}));
    EXPECT_FALSE(families("diesel", "CN", QDate(2025, 2, 1)).contains(QStringLiteral("JS/T 303")));
    EXPECT_TRUE(families("diesel", "CN", QDate(2026, 2, 1)).contains(QStringLiteral("JS/T 303")));
    EXPECT_FALSE(families("diesel", "CN", QDate(2023, 2, 1)).contains(QStringLiteral("B")));
    EXPECT_EQ(families("diesel", "GB", QDate(2025, 2, 1)).size(), 2u);
}

TEST(FuelFactors, Ipcc2006PrintsOneCo2FactorForAllSectors)
{
    std::map<QString, Decimal> values;
    for (const FactorEntry& entry : library().entries()) {
        if (entry.family != QStringLiteral("IPCC 2006") || entry.parameter != QStringLiteral("EF") || entry.gas != QStringLiteral("CO2"))
            continue;
        const auto [known, isNew] = values.try_emplace(entry.fuel, entry.value);
        EXPECT_EQ(known->second, entry.value) << entry.id.toStdString();
    }
    EXPECT_GT(values.size(), 50u);
}

} // namespace
} // namespace attest
