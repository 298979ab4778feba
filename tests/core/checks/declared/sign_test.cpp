// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGas = QStringLiteral("BOILER");

CaseBuilder withHeatExport(const QString& total)
{
    CaseBuilder report;
    report.source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), QStringLiteral("1"), QStringLiteral("tCO2/MWh"));
    report.source(QStringLiteral("HEAT-OUT"), SourceCategory::exportedHeat, QStringLiteral("heat"), QStringLiteral("1"), QStringLiteral("tCO2/MWh"));
    report.declared(kGas, QStringLiteral("2024"), QStringLiteral("100"), QStringLiteral("MWh"));
    report.declared(QStringLiteral("HEAT-OUT"), QStringLiteral("2024"), QStringLiteral("20"), QStringLiteral("MWh"));
    report.total(QStringLiteral("total"), total);
    return report;
}

TEST(Sign, SubtractsExportsOnce)
{
    EXPECT_EQ(found(kSign, withHeatExport(QStringLiteral("80"))), "");
    EXPECT_EQ(found(kSign, withHeatExport(QStringLiteral("120"))), "total 2024 must-correct wrong-sign");
    EXPECT_EQ(found(kSign, withHeatExport(QStringLiteral("60"))), "total 2024 must-correct double-count");
    EXPECT_EQ(found(kSign, withHeatExport(QStringLiteral("-20"))), "total 2024 must-correct wrong-sign");
}

TEST(Sign, QuantitiesAndEmissionsAreNotNegative)
{
    CleanPlant plant;
    EXPECT_EQ(found(kSign, plant), "");
    plant.declare(kGas, 4, QStringLiteral("-7400"));
    EXPECT_EQ(found(kSign, plant), "BOILER 2024-04 must-correct wrong-sign");
    CleanPlant credited;
    credited.row(kGas, 5).emissionsTco2e = dec("-16.2164");
    EXPECT_EQ(found(kSign, credited), "BOILER 2024-05 must-correct wrong-sign");
}

} // namespace
} // namespace attest::test
