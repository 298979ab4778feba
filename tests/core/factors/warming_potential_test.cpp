// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor_library.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

const FactorLibrary& library()
{
    static const auto instance = FactorLibrary::builtIn();
    return *instance;
}

struct Published {
    const char* gas;
    const char* set;
    const char* value;
};

/// IPCC tables as printed: SAR 1995, AR4 table 2.14, AR5 table 8.A.1; blends as printed by DESNZ 2024 and EPA 2025.
TEST(WarmingPotential, PureGasesInTheirUsualSpellings)
{
    const Published table[] = {
        {"CO2", "AR5", "1"},          {"CH4", "AR5", "28"},        {"methane", "AR5", "28"},   {"甲烷", "AR4", "25"},
        {"N2O", "AR5", "265"},        {"Lachgas", "AR5", "265"},   {"SF6", "AR5", "23500"},    {"SF₆", "AR5", "23500"},
        {"六氟化硫", "AR5", "23500"}, {"R-134a", "AR5", "1300"},   {"R134a", "AR5", "1300"},   {"HFC-134a", "AR5", "1300"},
        {"r 134A", "AR5", "1300"},    {"HFC134a", "AR4", "1430"},  {"R-32", "AR5", "677"},     {"R32", "AR4", "675"},
        {"Kältemittel R-134a", "AR5", "1300"}, {"制冷剂R-134a", "AR5", "1300"}, {"NF3", "AR5", "16100"},
        {"R-125", "AR5", "3170"},     {"HFC-143a", "AR5", "4800"}, {"CO2", "ar5", "1"},        {"सल्फर हेक्साफ्लोराइड", "AR5", "23500"},
        {"Kohlendioxid", "AR5", "1"},
    };
    for (const Published& row : table) {
        const auto potential = library().warmingPotential(QString::fromUtf8(row.gas), QString::fromLatin1(row.set));
        ASSERT_TRUE(potential.has_value()) << row.gas;
        EXPECT_EQ(potential->value, Rational(Decimal::of(row.value))) << row.gas;
        EXPECT_TRUE(potential->inBasket) << row.gas;
        ASSERT_FALSE(potential->entries.empty());
    }
}

TEST(WarmingPotential, BlendsFromTheirComposition)
{
    // R-410A is 50 % R-32 and 50 % R-125: (677 + 3170) / 2 = 1923.5; DESNZ 2024 prints 1924.
    const Published table[] = {
        {"R-410A", "AR5", "1923.5"}, {"R410a", "AR5", "1923.5"}, {"HFC-410A", "AR5", "1923.5"}, {"R-410A", "AR4", "2087.5"},
        {"R-404A", "AR5", "3942.8"}, {"R-404A", "AR4", "3921.6"}, {"R-507A", "AR5", "3985"}, {"R-407C", "AR4", "1773.85"},
    };
    for (const Published& row : table) {
        const auto potential = library().warmingPotential(QString::fromLatin1(row.gas), QString::fromLatin1(row.set));
        ASSERT_TRUE(potential.has_value()) << row.gas;
        EXPECT_EQ(potential->value, Rational(Decimal::of(row.value))) << row.gas << row.set;
        EXPECT_GE(potential->entries.size(), 4u);
    }
}

TEST(WarmingPotential, AgreesWithTheComputedRowsOfTheTable)
{
    int compared = 0;
    for (const FactorEntry& entry : library().entries()) {
        if (entry.category != QStringLiteral("blend_gwp100") || entry.notes.contains(QStringLiteral("CONFLICT")))
            continue;
        const QString set = entry.id.section(QLatin1Char('.'), -1);
        const auto potential = library().warmingPotential(entry.ashrae, set);
        if (!potential)
            continue;
        EXPECT_EQ(potential->value, Rational(entry.value)) << entry.id.toStdString();
        ++compared;
    }
    EXPECT_GT(compared, 300);
}

TEST(WarmingPotential, MontrealGasesAreOutsideTheBasket)
{
    const auto r22 = library().warmingPotential(QStringLiteral("R-22"), QStringLiteral("AR5"));
    ASSERT_TRUE(r22.has_value());
    EXPECT_EQ(r22->value, Rational(1760));
    EXPECT_FALSE(r22->inBasket);
    // R-401A: 53 % HCFC-22, 13 % HFC-152a, 34 % HCFC-124: only 0.13 × 138 counts.
    const auto blend = library().warmingPotential(QStringLiteral("R-401A"), QStringLiteral("AR5"));
    ASSERT_TRUE(blend.has_value());
    EXPECT_EQ(blend->value, Rational(Decimal::of("17.94")));
    EXPECT_EQ(blend->outside, Rational(Decimal::of("1111.98")));
}

TEST(WarmingPotential, NothingForUnknownGasesSetsAndDoubtfulCompositions)
{
    for (const char* gas : {"", "air", "R-9999", "electricity", "R-134a and R-32", "R-500", "R-405A", "R-426A"})
        EXPECT_FALSE(library().warmingPotential(QString::fromLatin1(gas), QStringLiteral("AR5")).has_value()) << gas;
    EXPECT_FALSE(library().warmingPotential(QStringLiteral("CO2"), QStringLiteral("AR9")).has_value());
    EXPECT_FALSE(library().warmingPotential(QStringLiteral("CO2"), {}).has_value());
}

} // namespace
} // namespace attest
