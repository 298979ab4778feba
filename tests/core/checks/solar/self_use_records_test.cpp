// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

CaseBuilder roofWith(const char* recorded)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable)
        .meter(QStringLiteral("PV1"), MeterMeasures::pvGeneration, QStringLiteral("PV"))
        .declared(QStringLiteral("PV"), QStringLiteral("2024"), QStringLiteral("100"))
        .flatSeries(QStringLiteral("PV1"), QString::fromLatin1(recorded), 3600, QStringLiteral("1"));
    return builder;
}

TEST(SelfUseRecords, EveryMonthRecorded)
{
    const CheckOutcome outcome = CheckTester(kSelfUseRecords).run(roofWith("2024"));
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 12);
}

TEST(SelfUseRecords, MonthsWithoutARecordStandTogether)
{
    const auto found = CheckTester(kSelfUseRecords).find(roofWith("2024-03/2024-10"));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].subject.period, per("2024-01/2024-02"));
    EXPECT_EQ(found[1].subject.period, per("2024-11/2024-12"));
    EXPECT_EQ(found[1].subject.source, QStringLiteral("PV"));
    EXPECT_EQ(found[1].severity, Severity::mustExplain);
}

TEST(SelfUseRecords, SettlementOfTheMonthIsARecord)
{
    CaseBuilder builder = roofWith("2024-01/2024-11");
    builder.invoice(QStringLiteral("1"), QStringLiteral("PV"), QStringLiteral("2024-12"), QStringLiteral("5"));
    EXPECT_TRUE(CheckTester(kSelfUseRecords).find(builder).empty());
}

TEST(SelfUseRecords, NoMeterAtAll)
{
    CaseBuilder builder = roofWith("2024");
    builder.submission().meters.clear();
    const auto found = CheckTester(kSelfUseRecords).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.period, per("2024"));
}

TEST(SelfUseRecords, NothingDeclared)
{
    CaseBuilder builder;
    EXPECT_EQ(CheckTester(kSelfUseRecords).run(builder).compared, 0);
}

} // namespace
} // namespace attest::test
