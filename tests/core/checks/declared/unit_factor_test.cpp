// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");

/// 665,000 kWh metered and invoiced; the declared value is the entry of G16.
CaseBuilder entry(const char* value, const char* unit)
{
    CaseBuilder report;
    report.source(kGrid, SourceCategory::purchasedElectricity);
    report.declared(kGrid, QStringLiteral("2024"), QLatin1String(value), QString::fromUtf8(unit));
    report.invoice(QStringLiteral("1"), kGrid, QStringLiteral("2024"), QStringLiteral("665000"));
    return report;
}

struct Row {
    const char* value;
    const char* unit;
    const char* answer;
};

class UnitFactorTest : public ::testing::TestWithParam<Row> {};

TEST_P(UnitFactorTest, G16) { EXPECT_EQ(found(kUnitFactor, entry(GetParam().value, GetParam().unit)), GetParam().answer); }

INSTANTIATE_TEST_SUITE_P(Table, UnitFactorTest,
                         ::testing::Values(Row{"66.5", "万kWh", ""}, Row{"665", "MWh", ""},
                                           Row{"665", "kWh", "EL-GRID 2024 must-correct unit-factor"},
                                           Row{"665000", "MWh", "EL-GRID 2024 must-correct unit-factor"},
                                           Row{"66.5", "MWh", "EL-GRID 2024 must-correct unit-factor"},
                                           Row{"656000", "kWh", ""}, // digits, not units
                                           Row{"665000", "kWh", ""}, Row{"2394000", "MJ", ""},
                                           Row{"2394000", "kWh", "EL-GRID 2024 must-correct unit-factor"}, // the MJ
                                           Row{"600000", "kWh", ""}));

TEST(UnitFactor, NeedsMoreThanATrifle)
{
    CaseBuilder report;
    report.source(kGrid, SourceCategory::purchasedElectricity);
    report.declared(kGrid, QStringLiteral("2024"), QStringLiteral("1"));
    report.invoice(QStringLiteral("1"), kGrid, QStringLiteral("2024"), QStringLiteral("0.1"));
    EXPECT_EQ(found(kUnitFactor, report), ""); // ten times as much, and within 1 kWh
}

TEST(UnitFactor, RestsOnEveryIndependentPaper)
{
    CaseBuilder report = entry("665", "kWh");
    report.statistics(kGrid, QStringLiteral("2024"), QStringLiteral("66.5"), QStringLiteral("万kWh"));
    const auto slips = CheckTester(kUnitFactor).find(report);
    ASSERT_EQ(slips.size(), 1u);
    EXPECT_EQ(slips.front().records.size(), 3u);
    EXPECT_EQ(slips.front().records.front(), report.submission().activity.front().at);
}

} // namespace
} // namespace attest::test
