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

TEST(YearOnYear, NothingToCompareIsNotAPass)
{
    EXPECT_EQ(CheckTester(kYearOnYear).run(CaseBuilder()).compared, 0);
    EXPECT_EQ(CheckTester(kYearOnYear).run(withPrior("GONE", "1", "kWh")).compared, 0);
    EXPECT_EQ(CheckTester(kYearOnYear).run(withPrior("EL", "1", "t")).compared, 0);
    EXPECT_EQ(CheckTester(kYearOnYear).run(withPrior("EL", "1", "kWh", "2023-12")).compared, 0);
}

} // namespace
} // namespace attest::test
