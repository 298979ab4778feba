// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/balance/balance_checks.h"

#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

CaseBuilder exporting(const char* january, const char* february)
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-01/2024-02"));
    builder.source(QStringLiteral("EXP"), SourceCategory::exportedElectricity)
        .meter(QStringLiteral("OUT"), MeterMeasures::gridExport, QStringLiteral("EXP"))
        .declared(QStringLiteral("EXP"), QStringLiteral("2024-01"), QStringLiteral("1"))
        .flatSeries(QStringLiteral("OUT"), QStringLiteral("2024-01"), 3600, QStringLiteral("1"))  // 744 kWh
        .flatSeries(QStringLiteral("OUT"), QStringLiteral("2024-02"), 3600, QStringLiteral("2")) // 1,392 kWh
        .invoice(QStringLiteral("1"), QStringLiteral("EXP"), QStringLiteral("2024-01"), QString::fromLatin1(january))
        .invoice(QStringLiteral("2"), QStringLiteral("EXP"), QStringLiteral("2024-02"), QString::fromLatin1(february));
    return builder;
}

TEST(ExportVsSettlement, ValidValues)
{
    for (const char* january : {"744", "744.4", "740.5", "747.7", "-744"}) {
        const CheckOutcome outcome = CheckTester(kExportVsSettlement).run(exporting(january, "1392"));
        EXPECT_TRUE(outcome.found.empty()) << january;
        EXPECT_EQ(outcome.compared, 2);
    }
}

TEST(ExportVsSettlement, OneKilowattHourIsTolerated)
{
    CaseBuilder builder = exporting("744", "1392");
    for (qint64& value : builder.submission().series[0].values)
        value = 0;
    builder.submission().invoices[0].quantity.value = dec("0.9");
    EXPECT_TRUE(CheckTester(kExportVsSettlement).find(builder).empty());
}

TEST(ExportVsSettlement, DifferenceIsFound)
{
    const auto found = CheckTester(kExportVsSettlement).find(exporting("7440", "1392"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.source, QStringLiteral("EXP"));
    EXPECT_EQ(found[0].subject.meter, QStringLiteral("OUT"));
    EXPECT_EQ(found[0].subject.period, per("2024-01"));
    EXPECT_EQ(found[0].observed->value, dec("744"));
    EXPECT_EQ(found[0].expected->value, dec("7440"));
    EXPECT_EQ(found[0].records.size(), 2U);
}

TEST(ExportVsSettlement, ValueOfAnotherMonthIsNamed)
{
    const auto found = CheckTester(kExportVsSettlement).find(exporting("1392", "744"));
    ASSERT_EQ(found.size(), 2U);
    ASSERT_EQ(found[0].causes.size(), 1U);
    EXPECT_EQ(found[0].causes[0].cause, Cause::wrongPeriod);
}

TEST(ExportVsSettlement, NothingToCompare)
{
    CaseBuilder builder = exporting("1", "1");
    builder.submission().invoices.clear();
    const CheckOutcome outcome = CheckTester(kExportVsSettlement).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
