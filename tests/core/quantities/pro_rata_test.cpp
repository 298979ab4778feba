// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/quantities.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attest::test {
namespace {

const QString kGas = QStringLiteral("GAS");

/// Bills of 100, 200, 300, 400 and 500 kWh a day, one after the other: by days 3,100, 5,400, 8,300, 10,000, 13,100 and 15,000.
SourceQuantities declaredAs(const std::vector<const char*>& months, const char* unit = "kWh")
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-01/2024-06"));
    builder.source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"));
    for (std::size_t i = 0; i < months.size(); ++i)
        builder.declared(kGas, Period::month(2024, static_cast<int>(i) + 1).text(), QString::fromLatin1(months[i]), QString::fromLatin1(unit));
    const char* const bills[] = {"2023-12-16/2024-02-04", "2024-02-05/2024-03-10", "2024-03-11/2024-04-20", "2024-04-21/2024-05-24", "2024-05-25/2024-07-05"};
    for (int i = 0; i < 5; ++i)
        builder.invoice(QString::number(i), kGas, QString::fromLatin1(bills[i]), QString::number(per(bills[i]).days() * 100 * (i + 1)));
    return *workOut(builder.submission()).source(kGas);
}

std::ptrdiff_t exactMonths(const SourceQuantities& gas)
{
    return std::count_if(gas.documented.begin(), gas.documented.end(), [](const auto& entry) { return entry.second.isExact(); });
}

TEST(ProRata, WhoDeclaresTheSharesIsHeldToThem)
{
    EXPECT_EQ(exactMonths(declaredAs({"3100", "5400", "8300", "10000", "13100", "15000"})), 6);
    EXPECT_EQ(exactMonths(declaredAs({"3.100", "5.400", "8.299", "10.000", "13.101", "15.000"}, "MWh")), 6) << "each share may be rounded";
    const SourceQuantities slip = declaredAs({"3100", "5400", "8300", "1000", "13100", "15000"});
    EXPECT_EQ(exactMonths(slip), 6);
    EXPECT_EQ(slip.documented.at(per("2024-04")).amount, Rational(10000));
}

TEST(ProRata, OtherDeclarationsProveNothing)
{
    EXPECT_EQ(exactMonths(declaredAs({"3150", "5350", "8310", "10040", "13050", "15010"})), 0) << "metered by the company";
    EXPECT_EQ(exactMonths(declaredAs({"3100", "5400", "8300", "10040", "13050", "15010"})), 0) << "not most of them";
    EXPECT_EQ(exactMonths(declaredAs({"3", "5", "8", "10", "13", "15"}, "MWh")), 0) << "too coarse to tell";
    EXPECT_EQ(exactMonths(declaredAs({"3100", "5400"})), 0) << "two months are chance";
}

} // namespace
} // namespace attest::test
