// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/trend_checks.h"

#include "tests/support/found.h"

#include <gtest/gtest.h>

#include <array>

namespace attest::test {
namespace {

using Months = std::array<double, 12>;

constexpr Months kSteady{41, 40, 43, 42, 40, 44, 42, 39, 43, 44, 42, 40};
constexpr Months kHeating{95, 82, 66, 38, 14, 4, 0, 0, 9, 33, 64, 90};
constexpr Months kSun{28, 45, 88, 120, 150, 158, 155, 138, 98, 62, 33, 22};
constexpr Months kSouthernCooling{60, 58, 47, 33, 20, 14, 13, 17, 26, 38, 49, 57};
constexpr Months kSummerClosing{52, 50, 51, 53, 49, 50, 47, 31, 50, 52, 53, 45};
constexpr Months kPurchases{0, 0, 800, 0, 0, 750, 0, 0, 820, 0, 0, 790};
constexpr Months kOnce{0, 0, 0, 0, 7.4, 0, 0, 0, 0, 0, 0, 0};
constexpr Months kScattering{100, 87, 113, 95, 110, 88, 104, 92, 114, 86, 99, 108};

CaseBuilder declaring(const Months& months, int year = 2024)
{
    CaseBuilder builder;
    builder.period(QString::number(year)).source(QStringLiteral("S"), SourceCategory::stationaryCombustion, QStringLiteral("natural gas"));
    for (int month = 1; month <= 12; ++month)
        builder.declared(QStringLiteral("S"), QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0')),
                         QString::number(months[static_cast<std::size_t>(month - 1)] * 100, 'f', 1));
    return builder;
}

Months times(Months months, int month, double factor)
{
    months[static_cast<std::size_t>(month - 1)] *= factor;
    return months;
}

TEST(MonthProfile, seasonsAndRarePurchasesAreSilent)
{
    for (const Months& months : {kSteady, kHeating, kSun, kSouthernCooling, kSummerClosing, kPurchases, kOnce, kScattering})
        EXPECT_EQ(found(kMonthProfile, declaring(months)), "") << months[0];
}

TEST(MonthProfile, aMonthOfItsOwn)
{
    const struct {
        Months months;
        int month;
        double factor;
    } cases[] = {{kSteady, 5, 10}, {kSteady, 1, 2}, {kSteady, 12, 0.3}, {kHeating, 2, 10}, {kSun, 6, 0.1}, {kScattering, 9, 3}, {kSouthernCooling, 8, 100}};
    for (const auto& [months, month, factor] : cases) {
        const auto one = CheckTester(kMonthProfile).find(declaring(times(months, month, factor)));
        ASSERT_EQ(one.size(), 1U) << month << ' ' << factor;
        EXPECT_EQ(one[0].subject.period, Period::month(2024, month));
        EXPECT_EQ(one[0].records.size(), 1U);
        const double expected = months[static_cast<std::size_t>(month - 1)] * 100;
        EXPECT_NEAR(one[0].expected->value.toDouble(), expected, 0.25 * expected) << month;
    }
}

TEST(MonthProfile, aMonthThatAMeterConfirmsIsUnusualOnly)
{
    CaseBuilder builder = declaring(times(kSteady, 8, 0.3));
    EXPECT_EQ(CheckTester(kMonthProfile).find(builder).size(), 1U);
    builder.invoice(QStringLiteral("R-8"), QStringLiteral("S"), QStringLiteral("2024-08"), QStringLiteral("1170"));
    EXPECT_EQ(found(kMonthProfile, builder), "");
}

TEST(MonthProfile, aMonthFarAboveItsPatternIsToBeExplainedThoughPapersConfirmIt)
{
    const struct {
        double factor;
        const char* document;
        bool isFound;
    } cases[] = {{4, "15600", true}, {2, "7800", false}, {0, "0", false}};
    for (const auto& [factor, document, isFound] : cases) {
        CaseBuilder builder = declaring(times(kSteady, 8, factor));
        builder.invoice(QStringLiteral("R-8"), QStringLiteral("S"), QStringLiteral("2024-08"), QString::fromLatin1(document));
        EXPECT_EQ(found(kMonthProfile, builder), isFound ? "S 2024-08 must-explain" : "") << factor;
    }
    CaseBuilder winter = declaring(times(kSteady, 1, 0.125));
    winter.invoice(QStringLiteral("R-1"), QStringLiteral("S"), QStringLiteral("2024-01"), QStringLiteral("512.5"));
    EXPECT_EQ(found(kMonthProfile, winter), "") << "the plant may have stood still";
    for (int month = 1; month <= 12; ++month)
        winter.submission().production.push_back({Period::month(2024, month), QStringLiteral("Widgets"), {Decimal(100 + month % 3), unitOf(QStringLiteral("t"))}, {}});
    EXPECT_EQ(found(kMonthProfile, winter), "S 2024-01 must-explain");
    winter.submission().production.front().quantity.value = 20;
    EXPECT_EQ(found(kMonthProfile, winter), "");
    CaseBuilder summer = declaring(times(kHeating, 7, 0));
    summer.submission().activity[6].quantity.value = dec("9500"); // July's gas as January's
    summer.invoice(QStringLiteral("R-7"), QStringLiteral("S"), QStringLiteral("2024-07"), QStringLiteral("9500"));
    EXPECT_EQ(found(kMonthProfile, summer), "S 2024-07 must-explain");
}

/// August's bill of `share` of what is usual, in a place without output whose electricity and vehicles go on as given.
CaseBuilder office(double share, double electricity, double vehicles)
{
    CaseBuilder builder = declaring(times(kSteady, 8, share));
    builder.source(QStringLiteral("EL"), SourceCategory::purchasedElectricity).source(QStringLiteral("CARS"), SourceCategory::mobileCombustion);
    for (int month = 1; month <= 12; ++month) {
        const QString period = Period::month(2024, month).text();
        builder.declared(QStringLiteral("EL"), period, QString::number(3000 * (month == 8 ? electricity : 1)));
        builder.declared(QStringLiteral("CARS"), period, QString::number(900 * (month == 8 ? vehicles : 1)));
    }
    builder.invoice(QStringLiteral("R-8"), QStringLiteral("S"), QStringLiteral("2024-08"), QString::number(kSteady[7] * 100 * share, 'f', 1));
    return builder;
}

// 3 % of the usual gas while all else goes on: declared and billed alike, and odd all the same. A holiday shows elsewhere too.
TEST(MonthProfile, aMonthThatCollapsesWhileTheSiteGoesOn)
{
    EXPECT_EQ(found(kMonthProfile, office(0.03, 1, 1)), "S 2024-08 must-explain");
    EXPECT_EQ(found(kMonthProfile, office(0.1, 1, 1)), "S 2024-08 must-explain") << "a digit is lost";
    EXPECT_EQ(found(kMonthProfile, office(0.03, 0.75, 1)), "");
    EXPECT_EQ(found(kMonthProfile, office(0.03, 1, 0.75)), "");
    EXPECT_EQ(found(kMonthProfile, office(0.2, 1, 1)), "") << "the canteen was closed for most of the month";
    EXPECT_EQ(found(kMonthProfile, office(0, 1, 1)), "") << "closed, as the bill says";
}

TEST(MonthProfile, outputExplainsAMonth)
{
    CaseBuilder builder = declaring(times(kSteady, 8, 0.3));
    const auto produce = [&](double august) {
        builder.submission().production.clear();
        for (int month = 1; month <= 12; ++month) {
            const double output = kSteady[static_cast<std::size_t>(month - 1)] * (month == 8 ? august : 1);
            builder.submission().production.push_back({Period::month(2024, month), QStringLiteral("Widgets"), {*Decimal::parse(QString::number(output, 'f', 1)), unitOf(QStringLiteral("t"))}, {}});
        }
    };
    produce(0.3);
    EXPECT_EQ(found(kMonthProfile, builder), "");
    produce(1);
    EXPECT_EQ(CheckTester(kMonthProfile).find(builder).size(), 1U);
}

TEST(MonthProfile, theYearBeforeExplainsAMonth)
{
    CaseBuilder builder = declaring(times(kSteady, 8, 0.3));
    for (int month = 1; month <= 12; ++month) {
        const double before = kSteady[static_cast<std::size_t>(month - 1)] * (month == 8 ? 29 : 97);
        builder.submission().priorYear.push_back({QStringLiteral("S"), Period::month(2023, month), {*Decimal::parse(QString::number(before, 'f', 1)), Unit::kWh()}, {}});
    }
    EXPECT_EQ(found(kMonthProfile, builder), "");
}

TEST(MonthProfile, partOfAYearHasNoNeighboursAtItsEnds)
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-01/2024-09")).source(QStringLiteral("S"), SourceCategory::stationaryCombustion);
    for (int month = 1; month <= 9; ++month)
        builder.declared(QStringLiteral("S"), QStringLiteral("2024-0%1").arg(month), month == 5 ? QStringLiteral("9000") : month == 9 ? QStringLiteral("1400") : QStringLiteral("1000"));
    const auto odd = CheckTester(kMonthProfile).find(builder);
    ASSERT_EQ(odd.size(), 1U);
    EXPECT_EQ(odd[0].subject.period, per("2024-05"));
}

TEST(MonthProfile, yearsHaveNoCourse)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("S"), SourceCategory::stationaryCombustion).declared(QStringLiteral("S"), QStringLiteral("2024"), QStringLiteral("1000"));
    const CheckOutcome outcome = CheckTester(kMonthProfile).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
