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

/// A second plant whose series and register begin on 15 April.
CaseBuilder extended(const char* firstReading)
{
    CaseBuilder builder = roofWith("2024");
    builder.meter(QStringLiteral("PV2"), MeterMeasures::pvGeneration, QStringLiteral("PV"))
        .flatSeries(QStringLiteral("PV2"), QStringLiteral("2024-04-15/2024-12-31"), 3600, QStringLiteral("1"))
        .reading(QStringLiteral("PV2"), QStringLiteral("2024-04-14T16:00:00Z"), QString::fromLatin1(firstReading))
        .reading(QStringLiteral("PV2"), QStringLiteral("2024-12-31T16:00:00Z"), QStringLiteral("6000"));
    return builder;
}

TEST(SelfUseRecords, APlantHasNoRecordsBeforeItIsThere)
{
    EXPECT_TRUE(CheckTester(kSelfUseRecords).find(extended("0")).empty());
    const auto found = CheckTester(kSelfUseRecords).find(extended("4000")); // it counted before
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.period, per("2024-01/2024-03"));
}

TEST(SelfUseRecords, WhatIsDeclaredBeforeThePlantIsThereHasNoRecord)
{
    CaseBuilder builder = extended("0");
    std::erase_if(builder.submission().series, [](const Series& series) { return series.meter == u"PV1"; });
    std::erase_if(builder.submission().meters, [](const Meter& meter) { return meter.id == u"PV1"; });
    builder.submission().activity.clear();
    for (const char* month : {"2024-03", "2024-05"})
        builder.declared(QStringLiteral("PV"), QString::fromLatin1(month), QStringLiteral("100"));
    const auto found = CheckTester(kSelfUseRecords).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.period, per("2024-03"));
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
