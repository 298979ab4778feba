// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/quantities.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

void flat(CaseBuilder& builder, const char* meter, const char* value, const char* period = "2024")
{
    builder.flatSeries(QString::fromLatin1(meter), QString::fromLatin1(period), 3600, QString::fromLatin1(value));
}

CaseBuilder plant()
{
    CaseBuilder builder;
    builder.source(QStringLiteral("GRID"), SourceCategory::purchasedElectricity)
        .source(QStringLiteral("PV"), SourceCategory::onsiteRenewable)
        .source(QStringLiteral("EXP"), SourceCategory::exportedElectricity)
        .source(QStringLiteral("TENANT"), SourceCategory::exportedElectricity)
        .declared(QStringLiteral("PV"), QStringLiteral("2024-01"), QStringLiteral("5"), QStringLiteral("MWh"))
        .meter(QStringLiteral("IMP"), MeterMeasures::gridImport, QStringLiteral("GRID"))
        .meter(QStringLiteral("EXP"), MeterMeasures::gridExport, QStringLiteral("EXP"))
        .meter(QStringLiteral("PV1"), MeterMeasures::pvGeneration, QStringLiteral("PV"))
        .meter(QStringLiteral("PV2"), MeterMeasures::pvGeneration, QStringLiteral("PV"))
        .meter(QStringLiteral("CH"), MeterMeasures::storageCharge)
        .meter(QStringLiteral("CON"), MeterMeasures::consumption)
        .meter(QStringLiteral("SUB"), MeterMeasures::consumption, {}, QStringLiteral("1"), QStringLiteral("CON"))
        .meter(QStringLiteral("SOLD"), MeterMeasures::consumption, QStringLiteral("TENANT"));
    flat(builder, "IMP", "10");
    flat(builder, "EXP", "1");
    flat(builder, "PV1", "4");
    flat(builder, "PV2", "3");
    flat(builder, "CH", "2");
    flat(builder, "CON", "13");
    flat(builder, "SUB", "6");
    flat(builder, "SOLD", "1");
    return builder;
}

TEST(Electricity, EveryTermOfTheSitesMonth)
{
    const Quantities quantities = workOut(plant().submission());
    ASSERT_EQ(quantities.electricity.size(), 1U);
    ASSERT_EQ(quantities.electricity[0].months.size(), 12U);
    const ElectricityMonth& january = quantities.electricity[0].months[0];
    EXPECT_EQ(january.period, per("2024-01"));
    EXPECT_EQ(january.gridImport->amount, Rational(7440));
    EXPECT_EQ(january.generation->amount, Rational(7 * 744));
    EXPECT_EQ(january.consumption->amount, Rational(13 * 744)) << "neither the sub-meter nor the tenant's";
    EXPECT_EQ(january.resale->amount, Rational(744));
    EXPECT_FALSE(january.directLine);
    EXPECT_FALSE(january.storageDischarge);
    EXPECT_EQ(*january.selfUse(), Rational((7 - 1 - 2) * 744));
    EXPECT_TRUE(january.generation->complete);
}

TEST(Electricity, MeterWithoutValuesMakesItsTermIncomplete)
{
    CaseBuilder builder = plant();
    std::erase_if(builder.submission().series, [](const Series& series) { return series.meter == QStringLiteral("PV2"); });
    const Quantities quantities = workOut(builder.submission());
    const ElectricityMonth& january = quantities.electricity[0].months[0];
    EXPECT_FALSE(january.generation->complete);
    EXPECT_EQ(january.generation->amount, Rational(4 * 744));
    EXPECT_FALSE(quantities.source(QStringLiteral("PV"))->metered.at(per("2024-01")).complete);
}

TEST(Electricity, OwnRenewableIsGenerationMinusExportMinusCharge)
{
    const Quantities quantities = workOut(plant().submission());
    const QuantityValue& value = quantities.source(QStringLiteral("PV"))->metered.at(per("2024-01"));
    EXPECT_EQ(value.amount, Rational(4 * 744));
    EXPECT_TRUE(value.complete);
    ASSERT_EQ(value.parts.size(), 4U);
    EXPECT_EQ(value.parts[2].what, QStringLiteral("EXP"));
    EXPECT_EQ(value.parts[2].amount, Rational(-744));
}

TEST(Electricity, TwoPlantsThatShareTheExportAreNotCompared)
{
    CaseBuilder builder = plant();
    builder.source(QStringLiteral("WIND"), SourceCategory::onsiteRenewable);
    EXPECT_TRUE(workOut(builder.submission()).source(QStringLiteral("PV"))->metered.empty());
}

TEST(Electricity, WithoutGenerationThereIsNoSelfUse)
{
    EXPECT_FALSE(ElectricityMonth().selfUse());
}

} // namespace
} // namespace attest::test
