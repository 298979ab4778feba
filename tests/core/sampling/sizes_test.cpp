// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/presets.h"
#include "core/sampling/sizes.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

/// AICPA, audit guide Audit Sampling, confidence factors for sample evaluation: 0, 1, 2 … overstatements.
struct TableColumn {
    const char* confidence;
    std::vector<const char*> factors;
};
const TableColumn kTable[] = {
    {"95", {"3.00", "4.75", "6.30", "7.76", "9.16", "10.52", "11.85", "13.15", "14.44", "15.71", "16.97", "18.21", "19.45", "20.67", "21.89", "23.10", "24.31", "25.50", "26.70", "27.88", "29.07"}},
    {"90", {"2.31", "3.89", "5.33", "6.69", "8.00", "9.28", "10.54", "11.78", "13.00", "14.21", "15.41", "16.60"}},
    {"85", {"1.90", "3.38", "4.73", "6.02", "7.27", "8.50", "9.71", "10.90", "12.08", "13.25", "14.42"}},
    {"80", {"1.61", "3.00", "4.28", "5.52", "6.73", "7.91", "9.08", "10.24", "11.38", "12.52", "13.66"}},
    {"75", {"1.39", "2.70", "3.93", "5.11", "6.28", "7.43", "8.56", "9.69", "10.81", "11.92", "13.02"}},
    {"50", {"0.70", "1.68", "2.68", "3.68", "4.68", "5.68", "6.67", "7.67", "8.67", "9.67", "10.67"}},
};

TEST(ReliabilityFactor, IsThatOfThePublishedTable)
{
    for (const TableColumn& column : kTable) {
        for (std::size_t errors = 0; errors < column.factors.size(); ++errors) {
            const auto factor = reliabilityFactor(Decimal::of(column.confidence), static_cast<int>(errors));
            ASSERT_TRUE(factor);
            EXPECT_EQ(factor->text().toStdString(), column.factors[errors]) << column.confidence << " %, " << errors;
        }
    }
}

TEST(ReliabilityFactor, RefusesWhatNoTableHas)
{
    EXPECT_FALSE(reliabilityFactor(Decimal::of("49.9"), 0));
    EXPECT_FALSE(reliabilityFactor(Decimal::of("99.91"), 0));
    EXPECT_FALSE(reliabilityFactor(95, -1));
    EXPECT_FALSE(reliabilityFactor(95, 101));
    EXPECT_EQ(reliabilityFactor(Decimal::of("99.9"), 0)->text(), QStringLiteral("6.91")); // ln 1000 = 6.9077…
    EXPECT_GT(*reliabilityFactor(Decimal::of("99.9"), 100), Decimal(130));
}

TEST(MonetaryUnitSize, IsAmountTimesFactorThroughTolerable)
{
    EXPECT_EQ(monetaryUnitSize(500'000, 15'000, Decimal::of("3.00")), 100);
    EXPECT_EQ(monetaryUnitSize(500'001, 15'000, Decimal::of("3.00")), 101);
    EXPECT_EQ(monetaryUnitSize(1, 15'000, Decimal::of("3.00")), 1);
    EXPECT_FALSE(monetaryUnitSize(0, 15'000, 3));
    EXPECT_FALSE(monetaryUnitSize(500'000, 0, 3));
    EXPECT_FALSE(monetaryUnitSize(500'000, -1, 3));
    EXPECT_FALSE(monetaryUnitSize(500'000, Rational(Decimal::of("0.000001")), 3)); // 1.5 × 10^12
}

TEST(SizeOfPercent, RoundsUpAndStaysInside)
{
    EXPECT_EQ(sizeOfPercent(12, 30), 4);
    EXPECT_EQ(sizeOfPercent(10, 30), 3);
    EXPECT_EQ(sizeOfPercent(7, 250), 7);
    EXPECT_EQ(sizeOfPercent(7, 0), 0);
    EXPECT_EQ(sizeOfPercent(0, 30), 0);
}

// Golden case G13.
TEST(BeijingPreset, GrowsWithItsFindings)
{
    const SamplingPreset* preset = findSamplingPreset(QStringLiteral("beijing-2016"));
    ASSERT_TRUE(preset);
    struct Row {
        int records;
        int first;
        int second;
        int third;
    };
    for (const Row& row : {Row{12, 4, 6, 10}, Row{24, 8, 12, 20}, Row{120, 36, 60, 96}}) {
        EXPECT_EQ(preset->rule.required(row.records, 0), row.first);
        EXPECT_EQ(preset->rule.required(row.records, 1), row.second);
        EXPECT_EQ(preset->rule.required(row.records, 2), row.third);
        EXPECT_EQ(preset->rule.required(row.records, 7), row.third);
    }
    EXPECT_FALSE(findSamplingPreset(QStringLiteral("beijing")));
}

TEST(BeijingPreset, EveryFacilityMustBeBelowItsShare)
{
    const SamplingRule rule;
    const auto share = [](const char* percent) { return FacilityShare{QStringLiteral("EL"), QStringLiteral("M"), Decimal::of(percent)}; };
    EXPECT_TRUE(rule.admits({share("4.999"), share("0.1")}));
    EXPECT_FALSE(rule.admits({share("0.1"), share("5")}));
    EXPECT_TRUE(rule.admits({}));
    EXPECT_EQ(rule.required(120, {share("4.999")}, 1), 60);
    EXPECT_EQ(rule.required(120, {share("5")}, 0), 120) << "too large to sample: all";
}

} // namespace
} // namespace attest
