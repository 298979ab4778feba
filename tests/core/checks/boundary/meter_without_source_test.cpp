// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/boundary/boundary_checks.h"

#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

CaseBuilder plant()
{
    CaseBuilder builder;
    builder.source(QStringLiteral("GRID"), SourceCategory::purchasedElectricity)
        .nil(QStringLiteral("RESALE"), SourceCategory::exportedElectricity, QStringLiteral("x.pdf"))
        .meter(QStringLiteral("IMP"), MeterMeasures::gridImport, QStringLiteral("GRID"))
        .meter(QStringLiteral("CON"), MeterMeasures::consumption)
        .meter(QStringLiteral("CH"), MeterMeasures::storageCharge)
        .meter(QStringLiteral("PIECES"), MeterMeasures::output)
        .invoice(QStringLiteral("1"), QStringLiteral("GRID"), QStringLiteral("2024-01"), QStringLiteral("5"));
    return builder;
}

TEST(MeterWithoutSource, Valid)
{
    const CheckOutcome outcome = CheckTester(kMeterWithoutSource).run(plant());
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 5);
}

TEST(MeterWithoutSource, MetersWithoutAPlaceInTheBoundary)
{
    using Change = void (*)(Meter&);
    const Change changes[] = {[](Meter& m) { m.source.clear(); }, [](Meter& m) { m.source = QStringLiteral("NOWHERE"); },
                              [](Meter& m) { m.site = QStringLiteral("S9"); }};
    for (const Change change : changes) {
        CaseBuilder builder = plant();
        change(builder.submission().meters[0]);
        const auto found = CheckTester(kMeterWithoutSource).find(builder);
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].subject.meter, QStringLiteral("IMP"));
    }
}

TEST(MeterWithoutSource, CountedEnergyOfANilSource)
{
    CaseBuilder builder = plant();
    builder.meter(QStringLiteral("TENANT"), MeterMeasures::consumption, QStringLiteral("RESALE"));
    EXPECT_TRUE(CheckTester(kMeterWithoutSource).find(builder).empty());
    builder.flatSeries(QStringLiteral("TENANT"), QStringLiteral("2024-02"), 3600, QStringLiteral("1"));
    EXPECT_EQ(CheckTester(kMeterWithoutSource).find(builder).size(), 1U);
}

TEST(MeterWithoutSource, UnknownSupplyPointOfDocumentsIsFoundOnce)
{
    CaseBuilder builder = plant();
    for (const char* month : {"2024-02", "2024-03"})
        builder.invoice(QString::fromLatin1(month), {}, QString::fromLatin1(month), QStringLiteral("5"), QStringLiteral("kWh"), {}, QStringLiteral("DE-77"));
    builder.invoice(QStringLiteral("9"), QStringLiteral("OTHER"), QStringLiteral("2024-03"), QStringLiteral("5"));
    const auto found = CheckTester(kMeterWithoutSource).find(builder);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].subject.meter, QStringLiteral("DE-77"));
    EXPECT_EQ(found[1].subject.source, QStringLiteral("OTHER"));
    EXPECT_EQ(found[0].records.size(), 1U);
}

TEST(MeterWithoutSource, ValuesOfAnUnknownMeter)
{
    CaseBuilder builder = plant();
    builder.flatSeries(QStringLiteral("GHOST"), QStringLiteral("2024-02"), 3600, QStringLiteral("1"));
    builder.reading(QStringLiteral("GHOST"), QStringLiteral("2024-02-01T00:00:00"), QStringLiteral("1"));
    EXPECT_EQ(CheckTester(kMeterWithoutSource).find(builder).size(), 1U);
}

TEST(MeterWithoutSource, NothingToCompare)
{
    EXPECT_FALSE(CheckTester(kMeterWithoutSource).run(CaseBuilder()).reason.isEmpty());
}

} // namespace
} // namespace attest::test
