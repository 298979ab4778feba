// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");
const QString kGas = QStringLiteral("BOILER");

/// The machine builder of G03: 851 t electricity, 181 t gas (cut off from 181.80), 232 t process.
CaseBuilder machineBuilder()
{
    CaseBuilder report;
    report.source(kGrid, SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5257"));
    report.source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), QStringLiteral("21.621888"), QStringLiteral("tCO2/万m3"));
    report.source(QStringLiteral("PROCESS"), SourceCategory::process, QStringLiteral("flux"), QStringLiteral("1"), QStringLiteral("tCO2/t"));
    report.declared(kGrid, QStringLiteral("2024"), QStringLiteral("1619.725"), QStringLiteral("MWh"));
    report.declared(kGas, QStringLiteral("2024"), QStringLiteral("8.4082"), QStringLiteral("万m3"));
    report.declared(QStringLiteral("PROCESS"), QStringLiteral("2024"), QStringLiteral("232"), QStringLiteral("t"));
    report.total(kGrid, QStringLiteral("851")).total(kGas, QStringLiteral("181")).total(QStringLiteral("PROCESS"), QStringLiteral("232"));
    return report;
}

TEST(TotalsConsistency, AcceptsPrintedPartsAndExactSums)
{
    CaseBuilder printed = machineBuilder();
    printed.total(QStringLiteral("total"), QStringLiteral("1264")); // as printed: 851 + 181 + 232
    EXPECT_EQ(found(kTotalsConsistency, printed), "BOILER 2024 note rounding");
    CaseBuilder exact = machineBuilder();
    exact.total(QStringLiteral("total"), QStringLiteral("1265")); // 1,265.29 exact
    EXPECT_EQ(found(kTotalsConsistency, exact), "BOILER 2024 note rounding");
}

TEST(TotalsConsistency, ADifferenceWithinTheRoundingOfThePartsIsANote)
{
    CaseBuilder report = machineBuilder();
    report.total(QStringLiteral("total"), QStringLiteral("1267")); // three parts of 1 t
    EXPECT_EQ(found(kTotalsConsistency, report), "BOILER 2024 note rounding; total 2024 note rounding");
}

TEST(TotalsConsistency, FindsATotalThatIsNotItsParts)
{
    CaseBuilder report = machineBuilder();
    report.total(QStringLiteral("total"), QStringLiteral("1188")); // 6 % less
    EXPECT_EQ(found(kTotalsConsistency, report), "BOILER 2024 note rounding; total 2024 must-correct unknown");
}

struct Slip {
    const char* printed;
    const char* what;
};

TEST(TotalsConsistency, NamesTheSlipOfThePrintedTotal)
{
    const Slip slips[] = {
        {"1496", "double-count"},        // 1,264 + 232 of the process again
        {"2115", "double-count"},        // 1,264 + 851
        {"1032", "unknown"},             // without the process; no cause of the list means it
        {"1624", "digit-transposition"}, {"12640", "decimal-shift"}, {"124", "digit-dropped"},
    };
    for (const Slip& slip : slips) {
        CaseBuilder report = machineBuilder();
        report.total(QStringLiteral("total"), QString::fromLatin1(slip.printed));
        EXPECT_EQ(found(kTotalsConsistency, report), std::string("BOILER 2024 note rounding; total 2024 must-correct ") + slip.what) << slip.printed;
    }
}

TEST(TotalsConsistency, FollowsTheFactorsOfTheRows)
{
    CaseBuilder claimed;
    claimed.source(kGrid, SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5366"));
    claimed.declared(kGrid, QStringLiteral("2024-01"), QStringLiteral("10000"), QStringLiteral("kWh"), Origin::pv, QStringLiteral("0"));
    claimed.declared(kGrid, QStringLiteral("2024-02"), QStringLiteral("17983"), QStringLiteral("kWh"), Origin::grid, QStringLiteral("0.5366"));
    claimed.total(kGrid, QStringLiteral("9.65")).total(QStringLiteral("purchased-electricity"), QStringLiteral("9.65")).total(QStringLiteral("total"), QStringLiteral("9.65"));
    EXPECT_EQ(found(kTotalsConsistency, claimed), "");
    claimed.total(QStringLiteral("purchased-electricity"), QStringLiteral("9.66"));
    EXPECT_EQ(found(kTotalsConsistency, claimed), "purchased-electricity 2024 note rounding");
}

} // namespace
} // namespace attest::test
