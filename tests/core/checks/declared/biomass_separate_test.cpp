// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGas = QStringLiteral("BOILER");

CaseBuilder withPellets(const QString& total)
{
    CaseBuilder report;
    report.source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), QStringLiteral("0.20196"));
    report.source(QStringLiteral("PELLETS"), SourceCategory::stationaryCombustion, QStringLiteral("wood pellets"), QStringLiteral("0.4"));
    report.declared(kGas, QStringLiteral("2024"), QStringLiteral("1000"), QStringLiteral("MWh"));
    report.declared(QStringLiteral("PELLETS"), QStringLiteral("2024"), QStringLiteral("500"), QStringLiteral("MWh"));
    report.total(QStringLiteral("total"), total);
    return report;
}

TEST(BiomassSeparate, BiogenicCo2StaysOutOfTheTotal)
{
    EXPECT_EQ(found(kBiomassSeparate, withPellets(QStringLiteral("201.96"))), "");
    EXPECT_EQ(found(kBiomassSeparate, withPellets(QStringLiteral("401.96"))), "PELLETS 2024 must-correct double-count");
    EXPECT_EQ(found(kBiomassSeparate, withPellets(QStringLiteral("402"))), "PELLETS 2024 must-correct double-count");
}

TEST(BiomassSeparate, NotApplicableWithoutBiomassOrTotal)
{
    EXPECT_EQ(CheckTester(kBiomassSeparate).run(CleanPlant()).compared, 0);
    CaseBuilder without = withPellets(QStringLiteral("1"));
    without.submission().totals.clear();
    EXPECT_EQ(CheckTester(kBiomassSeparate).run(without).compared, 0);
}

} // namespace
} // namespace attest::test
