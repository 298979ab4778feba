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

/// Diesel of a tank that is measured at every month's end: purchases less the increase make 1,900, 1,650, 2,348 and 1,500 L.
CaseBuilder tank(const char* march)
{
    CaseBuilder report;
    report.period(QStringLiteral("2024-01/2024-04"));
    report.source(QStringLiteral("DIESEL"), SourceCategory::mobileCombustion, QStringLiteral("diesel"), QStringLiteral("2.68"), QStringLiteral("kgCO2/L"));
    const char* const declared[] = {"1900", "1650", march, "1500"};
    const char* const bought[] = {"2000", "1500", "2598", "1300"};
    const char* const closing[] = {"600", "450", "700", "500"};
    report.submission().stock.push_back({QStringLiteral("DIESEL"), QDate(2024, 1, 1), {dec("500"), unitOf(QStringLiteral("L"))}, report.nextPlace()});
    for (int month = 1; month <= 4; ++month) {
        const Period period = Period::month(2024, month);
        const auto i = static_cast<std::size_t>(month - 1);
        report.declared(QStringLiteral("DIESEL"), period.text(), QString::fromLatin1(declared[i]), QStringLiteral("L"));
        report.invoice(QString::number(month), QStringLiteral("DIESEL"), period.from().addDays(9).toString(Qt::ISODate), QString::fromLatin1(bought[i]), QStringLiteral("L"));
        report.submission().stock.push_back({QStringLiteral("DIESEL"), period.to(), {dec(closing[i]), unitOf(QStringLiteral("L"))}, report.nextPlace()});
    }
    return report;
}

TEST(UnitFactor, MonthsOfATankAreIndependentValues)
{
    EXPECT_EQ(found(kUnitFactor, tank("2348")), "");
    EXPECT_EQ(found(kUnitFactor, tank("2.348")), "DIESEL 2024-03 must-correct unit-factor");
    CaseBuilder cards = tank("2.348"); // declared by fuel cards: other months than the tank's
    cards.submission().activity[0].quantity.value = dec("1800");
    cards.submission().activity[1].quantity.value = dec("1750");
    EXPECT_EQ(found(kUnitFactor, cards), "");
}

} // namespace
} // namespace attest::test
