// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/rounding.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

Rational rat(const char* text) { return Rational(Decimal::of(text)); }

struct Printed {
    const char* value;
    ReportRounding rule;
    int places;
    const char* text;
};

TEST(ReportRounding, PrintsByRule)
{
    const Printed table[] = {
        {"181.801159438338", ReportRounding::truncate, 0, "181"},   {"181.801159438338", ReportRounding::wholeTonnes, 0, "182"},
        {"851.4894325", ReportRounding::wholeTonnes, 0, "851"},     {"0.5", ReportRounding::wholeTonnes, 0, "1"},
        {"2.5", ReportRounding::wholeTonnes, 5, "3"},               {"2.5", ReportRounding::halfEven, 0, "2"},
        {"3.5", ReportRounding::halfEven, 0, "4"},                  {"0.125", ReportRounding::halfEven, 2, "0.12"},
        {"0.135", ReportRounding::halfEven, 2, "0.14"},             {"-0.129", ReportRounding::truncate, 2, "-0.12"},
        {"9.6496778", ReportRounding::exact, 0, "9.6496778"},
    };
    for (const Printed& row : table)
        EXPECT_EQ(printed(rat(row.value), row.rule, row.places).text(), QString::fromLatin1(row.text)) << row.value;
}

TEST(ReportRounding, NamesAreReadBack)
{
    for (const ReportRounding rule : {ReportRounding::exact, ReportRounding::wholeTonnes, ReportRounding::halfEven, ReportRounding::truncate})
        EXPECT_EQ(reportRounding(nameOf(rule)), rule);
    EXPECT_FALSE(reportRounding(QStringLiteral("nearest")).has_value());
}

TEST(ReportRounding, APrintedNumberMayBeARoundingOfTheExactOne)
{
    EXPECT_TRUE(isRoundingOf(Decimal::of("181"), rat("181.8")));
    EXPECT_TRUE(isRoundingOf(Decimal::of("182"), rat("181.8")));
    EXPECT_TRUE(isRoundingOf(Decimal::of("9.65"), rat("9.6496778")));
    EXPECT_FALSE(isRoundingOf(Decimal::of("180"), rat("181.8")));
    EXPECT_FALSE(isRoundingOf(Decimal::of("9.66"), rat("9.6496778")));
}

/// Golden case G03: the printed components add to 1,264; half up they would add to 1,265.
TEST(ReportRounding, GoldenCaseG03Total)
{
    const auto total = [](ReportRounding rule) {
        return printed(rat("851.4894325"), rule, 0) + printed(rat("181.801159438338"), rule, 0) + Decimal(232);
    };
    EXPECT_EQ(total(ReportRounding::truncate), Decimal(1264));
    EXPECT_EQ(total(ReportRounding::wholeTonnes), Decimal(1265));
}

/// Golden case G07: the UK reporting system's vectors, 5 places half up.
TEST(ReportRounding, GoldenCaseG07Vectors)
{
    const Rational activity = rat("11.4897652311");
    const Rational factor = rat("55.92");
    const Rational oxidation = rat("1.01");
    const Rational heating = rat("0.03470698");
    const Rational biomass = rat("0.4557");
    const auto shown = [](const Rational& value) { return value.rounded(5, Rounding::halfUp).text(); };
    const Rational perTonne = activity * factor * oxidation;
    EXPECT_EQ(perTonne, rat("648.93274844034312"));
    EXPECT_EQ(shown(perTonne * (Rational(1) - biomass)), QStringLiteral("353.21409"));
    EXPECT_EQ(shown(perTonne * biomass), QStringLiteral("295.71865"));
    const Rational perEnergy = perTonne * heating / Rational(1000);
    EXPECT_EQ(perEnergy, rat("0.0225224959214640198589776"));
    EXPECT_EQ(shown(perEnergy), QStringLiteral("0.02252"));
    EXPECT_EQ(shown(perEnergy * (Rational(1) - biomass)), QStringLiteral("0.01226"));
    EXPECT_EQ(shown(perEnergy * biomass), QStringLiteral("0.01026"));
}

} // namespace
} // namespace attest
