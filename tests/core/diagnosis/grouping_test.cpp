// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"
#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

Discrepancy one(const char* check, const char* source, const char* meter, const char* period, Cause cause, Severity severity = Severity::mustCorrect)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(check);
    discrepancy.severity = severity;
    discrepancy.subject.source = QLatin1String(source);
    discrepancy.subject.meter = QLatin1String(meter);
    discrepancy.subject.period = test::per(period);
    discrepancy.causes = {{cause, "why", 1}};
    return discrepancy;
}

class GroupingTest : public ::testing::Test {
protected:
    GroupingTest()
    {
        m_case.source(QStringLiteral("EL"), SourceCategory::purchasedElectricity).source(QStringLiteral("GAS"), SourceCategory::stationaryCombustion)
            .meter(QStringLiteral("M1"), MeterMeasures::gridImport, QStringLiteral("EL"))
            .meter(QStringLiteral("M2"), MeterMeasures::gridImport, QStringLiteral("EL"));
    }
    std::vector<DiscrepancyGroup> groups(const std::vector<Discrepancy>& all) const { return group(all, m_case.submission()); }

    test::CaseBuilder m_case;
};

TEST_F(GroupingTest, JoinsOneSlipThatSeveralChecksShow)
{
    const auto result = groups({one("meter-vs-reported", "EL", "M1", "2024-03", Cause::decimalShift),
                                one("invoice-vs-reported", "EL", "", "2024-03", Cause::decimalShift),
                                one("submeter-sum", "", "M1", "2024-03", Cause::decimalShift),
                                one("statistics-vs-reported", "EL", "", "2024", Cause::decimalShift, Severity::mustExplain)});
    ASSERT_EQ(result.size(), 1u);
    EXPECT_EQ(result.front().members.size(), 4u);
    EXPECT_EQ(result.front().severity, Severity::mustCorrect);
    EXPECT_EQ(result.front().cause, Cause::decimalShift);
}

TEST_F(GroupingTest, KeepsOtherMonthsSourcesMetersAndCausesApart)
{
    EXPECT_EQ(groups({one("a", "EL", "", "2024-03", Cause::decimalShift), one("a", "EL", "", "2024-04", Cause::decimalShift),
                      one("a", "GAS", "", "2024-03", Cause::decimalShift), one("a", "EL", "", "2024-03", Cause::wrongSign)})
                  .size(), 4u);
    EXPECT_EQ(groups({one("a", "EL", "M1", "2024-03", Cause::meterFault), one("a", "EL", "M2", "2024-03", Cause::meterFault)}).size(), 2u);
}

TEST_F(GroupingTest, AYearThatTwoMonthsWouldExplainStandsAlone)
{
    EXPECT_EQ(groups({one("a", "EL", "", "2024-03", Cause::unitFactor), one("a", "EL", "", "2024-05", Cause::unitFactor),
                      one("b", "EL", "", "2024", Cause::unitFactor)}).size(), 3u);
}

TEST_F(GroupingTest, ANamelessOneFollowsOnlyInTheSamePeriod)
{
    EXPECT_EQ(groups({one("a", "EL", "", "2024-03", Cause::unknown), one("b", "EL", "", "2024-03", Cause::unitFactor)}).size(), 1u);
    EXPECT_EQ(groups({one("a", "EL", "", "2024", Cause::unknown), one("b", "EL", "", "2024-03", Cause::unitFactor)}).size(), 2u);
}

/// A balance of site S1: what it observed and expected, in kWh.
Discrepancy balance(const char* period, const char* observed, const char* expected)
{
    Discrepancy discrepancy;
    discrepancy.check = QStringLiteral("site-balance");
    discrepancy.subject.item = QStringLiteral("S1");
    discrepancy.subject.period = test::per(period);
    discrepancy.observed = Quantity{test::dec(observed), Unit::kWh()};
    discrepancy.expected = Quantity{test::dec(expected), Unit::kWh()};
    discrepancy.difference = Quantity{test::dec(observed) - test::dec(expected), Unit::kWh()};
    return discrepancy;
}

Discrepancy slip(const char* period, const char* difference, const char* source = "EL")
{
    Discrepancy discrepancy = one("meter-vs-reported", source, "", period, Cause::digitTransposition);
    discrepancy.difference = Quantity{test::dec(difference), Unit::kWh()};
    return discrepancy;
}

// 900 kWh of 54,000 are a slip, 166 kWh are losses that a balance allows (1 %).
TEST_F(GroupingTest, ABalanceJoinsTheSlipThatClosesIt)
{
    EXPECT_EQ(groups({slip("2024-05", "900"), balance("2024-05", "55105", "54039")}).size(), 1u);
    EXPECT_EQ(groups({slip("2024-05", "9000"), balance("2024-05", "55105", "54039")}).size(), 2u);
    EXPECT_EQ(groups({slip("2024-04", "900"), balance("2024-05", "55105", "54039")}).size(), 2u);
    EXPECT_EQ(groups({slip("2024-05", "900", "GAS"), balance("2024-05", "55105", "54039")}).size(), 2u);
    EXPECT_EQ(groups({balance("2024-05", "55105", "54039")}).size(), 1u);
}

TEST_F(GroupingTest, ABalanceThatTwoSlipsCloseJoinsTheLarger)
{
    m_case.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable);
    const auto result = groups({slip("2024-05", "900"), slip("2024-05", "-4000", "PV"), balance("2024-05", "50900", "54000")});
    ASSERT_EQ(result.size(), 2u);
    EXPECT_EQ(result[0].members, (std::vector<std::size_t>{0}));
    EXPECT_EQ(result[1].members, (std::vector<std::size_t>{1, 2}));
}

TEST_F(GroupingTest, EveryDiscrepancyIsInExactlyOneGroup)
{
    const std::vector<Discrepancy> all{one("a", "EL", "", "2024-03", Cause::unknown), one("b", "", "M1", "2024-03", Cause::unitFactor),
                                       one("c", "GAS", "", "2024", Cause::rounding), one("d", "", "", "2024", Cause::unknown)};
    std::vector<std::size_t> members;
    for (const DiscrepancyGroup& found : groups(all))
        members.insert(members.end(), found.members.begin(), found.members.end());
    std::sort(members.begin(), members.end());
    EXPECT_EQ(members, (std::vector<std::size_t>{0, 1, 2, 3}));
    EXPECT_TRUE(groups({}).empty());
}

} // namespace
} // namespace attest
