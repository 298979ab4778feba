// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/trend_checks.h"

#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

/// 100,000 kWh at 0.5 t/MWh this year: 50 t; and one value of last year.
CaseBuilder withPrior(const char* item, const char* value, const char* unit, const char* period = "2023")
{
    CaseBuilder builder;
    builder.source(QStringLiteral("EL"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"))
        .declared(QStringLiteral("EL"), QStringLiteral("2024"), QStringLiteral("100000"), QStringLiteral("kWh"), Origin::grid);
    builder.submission().production.push_back({per("2024"), QStringLiteral("Pumps"), {dec("200"), unitOf(QStringLiteral("t"))}, builder.nextPlace()});
    builder.submission().priorYear.push_back({QString::fromUtf8(item), per(period), {dec(value), unitOf(QString::fromUtf8(unit))}, builder.nextPlace()});
    return builder;
}

struct PriorCase {
    const char* item;
    const char* value;
    const char* unit;
};

TEST(YearOnYear, ValidValues)
{
    for (const PriorCase& c : {PriorCase{"EL", "100000", "kWh"}, PriorCase{"EL", "10.9", "万kWh"}, PriorCase{"EL", "90910", "kWh"}, PriorCase{"EL", "50.00", "tCO2e"},
                               PriorCase{"total", "46", "tCO2e"}, PriorCase{"product:Pumps", "190", "t"}}) {
        const CheckOutcome outcome = CheckTester(kYearOnYear).run(withPrior(c.item, c.value, c.unit));
        EXPECT_TRUE(outcome.found.empty()) << c.item << ' ' << c.value;
        EXPECT_EQ(outcome.compared, 1) << c.item << ' ' << c.value;
    }
}

TEST(YearOnYear, FoundValues)
{
    for (const PriorCase& c : {PriorCase{"EL", "90000", "kWh"}, PriorCase{"EL", "112000", "kWh"}, PriorCase{"EL", "0", "kWh"}, PriorCase{"EL", "40", "tCO2e"},
                               PriorCase{"total", "0.00", "tCO2e"}, PriorCase{"product:Pumps", "150", "t"}}) {
        const auto found = CheckTester(kYearOnYear).find(withPrior(c.item, c.value, c.unit));
        ASSERT_EQ(found.size(), 1U) << c.item << ' ' << c.value;
        EXPECT_EQ(found[0].severity, Severity::mustExplain);
        EXPECT_EQ(found[0].expected->value, dec(c.value));
        EXPECT_EQ(found[0].subject.period, per("2024"));
    }
}

/// Twelve months of the year before in place of the one value.
CaseBuilder byMonths(const char* item, const char* value, const char* unit, int months = 12)
{
    CaseBuilder builder = withPrior(item, value, unit, "2023-01");
    for (int month = 2; month <= months; ++month) {
        PriorYearValue next = builder.submission().priorYear.front();
        next.period = Period::month(2023, month);
        next.at = builder.nextPlace();
        builder.submission().priorYear.push_back(next);
    }
    return builder;
}

TEST(YearOnYear, MonthsAreAddedUpToTheYear)
{
    EXPECT_EQ(CheckTester(kYearOnYear).find(byMonths("EL", "8333.25", "kWh")).size(), 0U); // 99,999 kWh
    const auto all = CheckTester(kYearOnYear).find(byMonths("EL", "10000", "kWh"));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].expected->value, dec("120000"));
    EXPECT_EQ(all[0].records.size(), 13U);
    EXPECT_EQ(CheckTester(kYearOnYear).find(byMonths("product:Pumps", "10", "t")).size(), 1U); // 120 t, now 200 t
    EXPECT_EQ(CheckTester(kYearOnYear).run(byMonths("EL", "10000", "kWh", 11)).compared, 0) << "a month is missing";
}

TEST(YearOnYear, AYearBesideItsMonthsIsComparedOnce)
{
    CaseBuilder builder = byMonths("EL", "10000", "kWh");
    builder.submission().priorYear.push_back({QStringLiteral("EL"), per("2023"), {dec("100000"), Unit::kWh()}, builder.nextPlace()});
    const CheckOutcome outcome = CheckTester(kYearOnYear).run(builder);
    EXPECT_EQ(outcome.compared, 1);
    EXPECT_TRUE(outcome.found.empty());
}

TEST(YearOnYear, OnlyTheLatestEarlierYearIsCompared)
{
    CaseBuilder builder = withPrior("EL", "95000", "kWh");
    builder.submission().priorYear.push_back({QStringLiteral("EL"), per("2022"), {dec("50000"), Unit::kWh()}, builder.nextPlace()});
    const CheckOutcome outcome = CheckTester(kYearOnYear).run(builder);
    EXPECT_EQ(outcome.compared, 1);
    EXPECT_TRUE(outcome.found.empty());
    builder.submission().priorYear.front().quantity.value = dec("50000");
    const auto found = CheckTester(kYearOnYear).find(builder);
    ASSERT_EQ(found.size(), 1U) << "one discrepancy a subject";
    EXPECT_TRUE(found[0].finding.english().contains(QStringLiteral("2023")));
}

TEST(YearOnYear, FiscalYearsOf52WeeksAreYearsTwoYearsAreNone)
{
    CaseBuilder builder = withPrior("EL", "50000", "kWh", "2023-01-01/2023-12-30");
    builder.period(QStringLiteral("2023-12-31/2024-12-28"));
    builder.submission().activity[0].period = builder.submission().engagement.period;
    EXPECT_EQ(CheckTester(kYearOnYear).find(builder).size(), 1U);
    EXPECT_EQ(CheckTester(kYearOnYear).run(withPrior("EL", "200000", "kWh", "2022-01-01/2023-12-31")).compared, 0);
}

TEST(YearOnYear, AYearsTotalBesideItsMonthsCountsOnce)
{
    CaseBuilder builder = withPrior("product:pumps", "200", "t");
    for (const char* half : {"2024-01/2024-06", "2024-07/2024-12"})
        builder.submission().production.push_back({per(half), QStringLiteral("Pumps"), {dec("100"), unitOf(QStringLiteral("t"))}, builder.nextPlace()});
    const CheckOutcome outcome = CheckTester(kYearOnYear).run(builder);
    EXPECT_EQ(outcome.compared, 1);
    EXPECT_TRUE(outcome.found.empty());
}

TEST(YearOnYear, NothingToCompareIsNotAPass)
{
    EXPECT_EQ(CheckTester(kYearOnYear).run(CaseBuilder()).compared, 0);
    EXPECT_EQ(CheckTester(kYearOnYear).run(withPrior("GONE", "1", "kWh")).compared, 0);
    EXPECT_EQ(CheckTester(kYearOnYear).run(withPrior("EL", "1", "t")).compared, 0);
    EXPECT_EQ(CheckTester(kYearOnYear).run(withPrior("EL", "1", "kWh", "2023-12")).compared, 0);
}

} // namespace
} // namespace attest::test
