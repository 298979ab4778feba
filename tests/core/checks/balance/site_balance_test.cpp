// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/balance/balance_checks.h"

#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

/// January of a site with every term: 10 import, 7 generated, 1 exported, 2 into and 1.5 out of the storage, 3 by direct
/// line: 18.5 kWh an hour are supplied; 17.5 used and 1 sold on.
CaseBuilder balancedSite(const char* consumption = "17.5")
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-01"));
    builder.source(QStringLiteral("GRID"), SourceCategory::purchasedElectricity)
        .source(QStringLiteral("LINE"), SourceCategory::purchasedElectricity)
        .source(QStringLiteral("PV"), SourceCategory::onsiteRenewable)
        .source(QStringLiteral("EXP"), SourceCategory::exportedElectricity)
        .source(QStringLiteral("TENANT"), SourceCategory::exportedElectricity);
    const struct {
        const char* id;
        MeterMeasures measures;
        const char* source;
        const char* value;
    } meters[] = {{"IMP", MeterMeasures::gridImport, "GRID", "10"},      {"PV1", MeterMeasures::pvGeneration, "PV", "7"},
                  {"OUT", MeterMeasures::gridExport, "EXP", "1"},        {"CH", MeterMeasures::storageCharge, "", "2"},
                  {"DIS", MeterMeasures::storageDischarge, "", "1.5"},   {"DL", MeterMeasures::directLine, "LINE", "3"},
                  {"CON", MeterMeasures::consumption, "", consumption},  {"SOLD", MeterMeasures::consumption, "TENANT", "1"}};
    for (const auto& meter : meters) {
        builder.meter(QString::fromLatin1(meter.id), meter.measures, QString::fromLatin1(meter.source));
        builder.flatSeries(QString::fromLatin1(meter.id), QStringLiteral("2024-01"), 3600, QString::fromLatin1(meter.value));
    }
    return builder;
}

void declareSupply(CaseBuilder& builder, const char* grid)
{
    builder.declared(QStringLiteral("GRID"), QStringLiteral("2024-01"), QString::fromLatin1(grid))
        .declared(QStringLiteral("LINE"), QStringLiteral("2024-01"), QStringLiteral("2232"))
        .declared(QStringLiteral("PV"), QStringLiteral("2024-01"), QStringLiteral("2976"));
}

TEST(SiteBalance, ClosesWithEveryTerm)
{
    CaseBuilder builder = balancedSite();
    declareSupply(builder, "7440");
    const CheckOutcome outcome = CheckTester(kSiteBalance).run(builder);
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 1);
    EXPECT_EQ(*outcome.coveredPercent, Decimal(100));
}

TEST(SiteBalance, OnePercentIsTolerated)
{
    EXPECT_TRUE(CheckTester(kSiteBalance).find(balancedSite("17.32")).empty());  // 0.98 % less
    EXPECT_EQ(CheckTester(kSiteBalance).find(balancedSite("17.30")).size(), 1U); // 1.09 % less
}

TEST(SiteBalance, MissingSupplyIsFoundAndNamed)
{
    CaseBuilder builder = balancedSite("20.5"); // what the direct line would bring once more
    const auto found = CheckTester(kSiteBalance).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.item, QStringLiteral("S1"));
    EXPECT_EQ(found[0].subject.period, per("2024-01"));
    EXPECT_EQ(found[0].observed->value, dec("13764"));  // 18.5 × 744
    EXPECT_EQ(found[0].expected->value, dec("15996"));  // 21.5 × 744
    EXPECT_EQ(found[0].difference->value, dec("-2232"));
    ASSERT_EQ(found[0].causes.size(), 1U);
    EXPECT_EQ(found[0].causes[0].cause, Cause::omittedMeter);
    EXPECT_FALSE(found[0].records.empty());
}

TEST(SiteBalance, DeclaredSupplyIsHeldAgainstTheConsumption)
{
    CaseBuilder builder = balancedSite();
    declareSupply(builder, "74400");
    const auto found = CheckTester(kSiteBalance).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].observed->value, dec("80724")); // 74400 + 2232 + 2976 + 1116 from the storage
    EXPECT_EQ(found[0].records[0].file, QStringLiteral("E-001"));
}

TEST(SiteBalance, PowerWithoutAMeterCountsAsDeclared)
{
    CaseBuilder builder = balancedSite("22.5");
    builder.source(QStringLiteral("GREEN"), SourceCategory::purchasedElectricity)
        .declared(QStringLiteral("GREEN"), QStringLiteral("2024-01"), QStringLiteral("3720")); // 5 kWh an hour
    EXPECT_TRUE(CheckTester(kSiteBalance).find(builder).empty());
}

TEST(SiteBalance, ShareOfTheMeteredImportIsNotAddedTwice)
{
    CaseBuilder builder = balancedSite();
    builder.source(QStringLiteral("GREEN"), SourceCategory::purchasedElectricity)
        .declared(QStringLiteral("GREEN"), QStringLiteral("2024-01"), QStringLiteral("3720"));
    EXPECT_TRUE(CheckTester(kSiteBalance).find(builder).empty());
}

TEST(SiteBalance, IncompleteMonthIsNotCompared)
{
    CaseBuilder builder = balancedSite("99");
    for (Series& series : builder.submission().series) {
        if (series.meter == QStringLiteral("CON")) {
            series.start.pop_back();
            series.values.pop_back();
        }
    }
    const CheckOutcome outcome = CheckTester(kSiteBalance).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

TEST(SiteBalance, SubMetersOfASupplyAreNotTheWholeConsumption)
{
    CaseBuilder builder = balancedSite("4");
    for (Meter& meter : builder.submission().meters) {
        if (meter.id == QStringLiteral("CON"))
            meter.parent = QStringLiteral("IMP");
    }
    EXPECT_EQ(CheckTester(kSiteBalance).run(builder).compared, 0);
}

} // namespace
} // namespace attest::test
