// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");

const QString kGreen = QStringLiteral("EL-GREEN");

/// A PV contract over the public grid and a plain one, three months each.
CaseBuilder twoContracts(Origin green = Origin::pv, Origin plain = Origin::grid)
{
    CaseBuilder report;
    for (const QString& id : {kGrid, kGreen}) {
        report.source(id, SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5366"));
        for (const char* month : {"2024-01", "2024-02", "2024-03"})
            report.declared(id, QLatin1String(month), QStringLiteral("1000"), QStringLiteral("kWh"), Origin::unstated);
    }
    for (ActivityRecord& row : report.submission().activity)
        row.origin = row.source == kGreen ? Origin::pv : Origin::grid;
    report.submission().activity[5].origin = green;
    report.submission().activity[2].origin = plain;
    report.contract(QStringLiteral("K1"), ContractKind::supply, kGrid, Delivery::publicGrid, AttributeHolder::unstated);
    report.contract(QStringLiteral("K2"), ContractKind::supply, kGreen, Delivery::publicGrid, AttributeHolder::company, QStringLiteral("PLANT"));
    return report;
}

TEST(MisclassifiedOrigin, AcceptsWhatContractsSay) { EXPECT_EQ(found(kMisclassifiedOrigin, twoContracts()), ""); }

TEST(MisclassifiedOrigin, FindsPvEnteredAsGridAndGridAsPv)
{
    EXPECT_EQ(found(kMisclassifiedOrigin, twoContracts(Origin::grid)), "EL-GREEN 2024-03 must-correct misclassified-origin");
    EXPECT_EQ(found(kMisclassifiedOrigin, twoContracts(Origin::pv, Origin::pv)), "EL-GRID 2024-03 must-correct misclassified-origin");
}

TEST(MisclassifiedOrigin, AYearRowBesideMonthsSaysNothing)
{
    CaseBuilder report = twoContracts();
    report.declared(kGrid, QStringLiteral("2024"), QStringLiteral("3000"), QStringLiteral("kWh"), Origin::pv);
    EXPECT_EQ(found(kMisclassifiedOrigin, report), "");
}

TEST(MisclassifiedOrigin, OwnRoofIsNotGrid)
{
    CaseBuilder report;
    report.source(QStringLiteral("EL-PV"), SourceCategory::onsiteRenewable).declared(QStringLiteral("EL-PV"), QStringLiteral("2024-06"), QStringLiteral("10"), QStringLiteral("kWh"), Origin::grid);
    EXPECT_EQ(found(kMisclassifiedOrigin, report), "EL-PV 2024-06 must-correct misclassified-origin");
}

TEST(MisclassifiedOrigin, CertificatesMayStandBehindAPlainContract)
{
    CaseBuilder report = twoContracts();
    for (ActivityRecord& row : report.submission().activity)
        row.origin = Origin::pv;
    report.certificate(QStringLiteral("GC-1"), QStringLiteral("GC-3"), QStringLiteral("OTHER"), QStringLiteral("2024-01"), QStringLiteral("3"));
    EXPECT_EQ(found(kMisclassifiedOrigin, report), "");
}

TEST(MisclassifiedOrigin, StatedOriginsOnly)
{
    EXPECT_EQ(CheckTester(kMisclassifiedOrigin).run(CleanPlant()).compared, 12); // the grid's months
    EXPECT_EQ(found(kMisclassifiedOrigin, twoContracts(Origin::unstated, Origin::unstated)), "");
}

} // namespace
} // namespace attest::test
