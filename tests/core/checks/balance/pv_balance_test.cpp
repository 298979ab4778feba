// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/balance/balance_checks.h"

#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

/// 744 h of January: 10 kWh an hour generated, 3 exported, 2 into the storage: 3,720 kWh are used at once.
CaseBuilder roof(const char* declared)
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-01"));
    builder.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable)
        .source(QStringLiteral("EXP"), SourceCategory::exportedElectricity)
        .meter(QStringLiteral("PV1"), MeterMeasures::pvGeneration, QStringLiteral("PV"))
        .meter(QStringLiteral("OUT"), MeterMeasures::gridExport, QStringLiteral("EXP"))
        .meter(QStringLiteral("CH"), MeterMeasures::storageCharge)
        .flatSeries(QStringLiteral("PV1"), QStringLiteral("2024-01"), 3600, QStringLiteral("10"))
        .flatSeries(QStringLiteral("OUT"), QStringLiteral("2024-01"), 3600, QStringLiteral("3"))
        .flatSeries(QStringLiteral("CH"), QStringLiteral("2024-01"), 3600, QStringLiteral("2"))
        .declared(QStringLiteral("PV"), QStringLiteral("2024-01"), QString::fromLatin1(declared));
    return builder;
}

TEST(PvBalance, ValidValues)
{
    for (const char* declared : {"3720", "3721", "3794", "3646"}) { // within 1 % of the generation, 74.4 kWh
        const CheckOutcome outcome = CheckTester(kPvBalance).run(roof(declared));
        EXPECT_TRUE(outcome.found.empty()) << declared;
        EXPECT_EQ(outcome.compared, 1) << declared;
    }
}

TEST(PvBalance, FoundValues)
{
    const struct {
        const char* declared;
        std::vector<Cause> causes;
    } cases[] = {{"3795", {}}, {"3640", {}}, {"5952", {Cause::exportNotDeducted}}, {"5208", {Cause::doubleCount}}};
    for (const auto& [declared, causes] : cases) {
        const auto found = CheckTester(kPvBalance).find(roof(declared));
        ASSERT_EQ(found.size(), 1U) << declared;
        EXPECT_EQ(found[0].subject.source, QStringLiteral("PV"));
        EXPECT_EQ(found[0].subject.period, per("2024-01"));
        EXPECT_EQ(found[0].observed->value, dec(declared));
        EXPECT_EQ(found[0].expected->value, dec("3720"));
        ASSERT_EQ(found[0].causes.size(), causes.size()) << declared;
        for (std::size_t i = 0; i < causes.size(); ++i)
            EXPECT_EQ(found[0].causes[i].cause, causes[i]);
    }
}

TEST(PvBalance, SettlementStandsInForAnExportMeter)
{
    CaseBuilder builder = roof("3720");
    std::erase_if(builder.submission().meters, [](const Meter& meter) { return meter.id == QStringLiteral("OUT"); });
    builder.invoice(QStringLiteral("1"), QStringLiteral("EXP"), QStringLiteral("2024-01"), QStringLiteral("2232"));
    EXPECT_TRUE(CheckTester(kPvBalance).find(builder).empty());
}

TEST(PvBalance, NothingToCompare)
{
    CaseBuilder noMeter;
    noMeter.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable)
        .declared(QStringLiteral("PV"), QStringLiteral("2024-01"), QStringLiteral("1"));
    const CheckOutcome outcome = CheckTester(kPvBalance).run(noMeter);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
    CaseBuilder gap = roof("9999");
    gap.submission().series[0].start.pop_back();
    gap.submission().series[0].values.pop_back();
    EXPECT_EQ(CheckTester(kPvBalance).run(gap).compared, 0) << "an incomplete month says nothing";
}

} // namespace
} // namespace attest::test
