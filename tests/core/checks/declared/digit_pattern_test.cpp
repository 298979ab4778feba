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

class DigitPatternTest : public ::testing::TestWithParam<Row> {};

TEST_P(DigitPatternTest, Table) { EXPECT_EQ(found(kDigitPattern, entry(GetParam().value, GetParam().unit)), GetParam().answer); }

INSTANTIATE_TEST_SUITE_P(Table, DigitPatternTest,
                         ::testing::Values(Row{"656000", "kWh", "EL-GRID 2024 must-correct digit-transposition"}, // G16
                                           Row{"65.6", "万kWh", "EL-GRID 2024 must-correct digit-transposition"},
                                           Row{"65000", "kWh", "EL-GRID 2024 must-correct digit-dropped"},
                                           Row{"6650000", "kWh", ""}, // ten times as much: the check of units
                                           Row{"6165000", "kWh", "EL-GRID 2024 must-correct digit-dropped"},
                                           Row{"865000", "kWh", "EL-GRID 2024 must-correct digit-dropped"},
                                           Row{"665", "kWh", ""}, Row{"66.5", "MWh", ""}, Row{"665000", "kWh", ""},
                                           Row{"600000", "kWh", ""}));

} // namespace
} // namespace attest::test
