// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/propagation.h"

#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace attest {
namespace {

struct PublishedRow {
    QString name;
    UncertainAmount amount;
    double combined; // G … M as printed
    double share;
    double typeA;
    double typeB;
    double byFactor;
    double byActivity;
    double variance;
};

std::vector<PublishedRow> finland()
{
    QFile file(QStringLiteral(ATTEST_TEST_DATA "/uncertainty/ipcc2006_table3.4_finland2003.csv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<PublishedRow> rows;
    file.readLine();
    while (!file.atEnd()) {
        // Category names hold no commas.
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        EXPECT_EQ(cells.size(), 14) << cells.join(u'|').toStdString();
        const auto number = [&](int column) { return cells[column].toDouble(); };
        rows.push_back({QString(cells[0] + u' ' + cells[1] + u' ' + cells[2]), {number(4), number(3), number(5), number(6), -1},
                        number(7), number(8), number(9), number(10), number(11), number(12), number(13)});
    }
    return rows;
}

// Table 3.4 of the guidelines: the whole inventory of Finland 2003, every column of every row, and both totals.
TEST(Propagation, ReproducesThePublishedInventoryOfFinland)
{
    const std::vector<PublishedRow> rows = finland();
    ASSERT_EQ(rows.size(), 100U);
    std::vector<UncertainAmount> amounts;
    for (const PublishedRow& row : rows)
        amounts.push_back(row.amount);
    const Propagation result = propagate(amounts);
    ASSERT_TRUE(result.percent);
    ASSERT_TRUE(result.trend);
    EXPECT_NEAR(*result.percent, 15.876, 0.0005) << "printed 15.9";
    EXPECT_NEAR(result.trend->uncertaintyPoints, 18.696, 0.0005) << "printed 18.7";
    EXPECT_NEAR(result.trend->changePercent, 42, 0.5);
    EXPECT_NEAR(result.total, 67735.0, 0.05);
    EXPECT_NEAR(result.halfWidth, 67735.0 * 0.15876, 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PublishedRow& row = rows[i];
        const PropagatedAmount& columns = result.amounts[i];
        const std::string name = row.name.toStdString();
        // The printed C to F are rounded to whole numbers, so that what follows from them may be off by as much.
        EXPECT_NEAR(columns.combinedPercent, row.combined, 1) << name;
        EXPECT_NEAR(columns.varianceShare, row.share, 0.0002 + row.share * 0.05) << name;
        EXPECT_NEAR(columns.typeB, row.typeB, 0.0001) << name;
        EXPECT_NEAR(columns.typeA, row.typeA, 0.0003 + row.typeA * 0.1) << name;
    }
}

// Two rows by hand: 100 ± 3 ⊕ 4 % = 5 %, 300 ± 0 ⊕ 2 %: √(5² + 6²) = 7.8102 of 400 = 1.9526 %.
TEST(Propagation, ByHand)
{
    const Propagation result = propagate({{100, std::nullopt, 3, 4, -1}, {300, std::nullopt, 0, 2, -1}});
    EXPECT_NEAR(result.amounts[0].combinedPercent, 5, 1e-12);
    EXPECT_NEAR(result.halfWidth, 7.810249676, 1e-9);
    EXPECT_NEAR(*result.percent, 1.952562419, 1e-9);
    EXPECT_FALSE(result.trend) << "no base year";
}

// 100 and 300 with one factor of 2 %: 400 × 2 % = 8, not √(2² + 6²) = 6.32.
TEST(Propagation, AmountsWithOneFactorShareItsError)
{
    const Propagation shared = propagate({{100, std::nullopt, 0, 2, 0}, {300, std::nullopt, 0, 2, 0}});
    EXPECT_NEAR(shared.halfWidth, 8, 1e-12);
    EXPECT_NEAR(shared.amounts[0].varianceShare + shared.amounts[1].varianceShare, 0.0004, 1e-12);
    const Propagation own = propagate({{100, std::nullopt, 0, 2, -1}, {300, std::nullopt, 0, 2, -1}});
    EXPECT_NEAR(own.halfWidth, std::sqrt(40.0), 1e-12);
    // Recovered heat with the factor of the fuel: the common error is that of the difference.
    EXPECT_NEAR(propagate({{300, std::nullopt, 0, 2, 0}, {-100, std::nullopt, 0, 2, 0}}).halfWidth, 4, 1e-12);
}

// One factor for everything moves both years alike: the trend knows nothing of its error. Of 500 → 600 and 500 → 400 with one
// factor of 10 % each alone would count 2 × 1 point.
TEST(Propagation, AFactorOfAllAmountsLeavesTheTrendAlone)
{
    const Propagation shared = propagate({{600, 500.0, 0, 10, 0}, {400, 500.0, 0, 10, 0}});
    EXPECT_NEAR(shared.trend->changePercent, 0, 1e-12);
    EXPECT_NEAR(shared.trend->uncertaintyPoints, 0, 1e-9);
    EXPECT_NEAR(shared.amounts[0].typeA, 0.1 / 1.005, 1e-9) << "(6 + 1000) / (5 + 1000) − 1";
    const Propagation own = propagate({{600, 500.0, 0, 10, -1}, {400, 500.0, 0, 10, -1}});
    EXPECT_NEAR(own.trend->uncertaintyPoints, std::sqrt(2.0) / 1.005, 1e-9);
    // Both grow with their common factor beside a third that does not: (300 + 3 + 400) against 200 + 2 + 400.
    const Propagation both = propagate({{100, 50.0, 0, 10, 0}, {200, 150.0, 0, 10, 0}, {400, 400.0, 0, 0, -1}});
    EXPECT_NEAR(both.trend->uncertaintyPoints, (703.0 / 602 - 700.0 / 600) * 100 * 10, 1e-9);
}

TEST(Propagation, NothingAndZero)
{
    EXPECT_EQ(propagate({}).halfWidth, 0);
    EXPECT_FALSE(propagate({}).percent);
    const Propagation balanced = propagate({{100, 50.0, 10, 0, -1}, {-100, 50.0, 10, 0, -1}});
    EXPECT_FALSE(balanced.percent);
    EXPECT_NEAR(balanced.halfWidth, 14.142135624, 1e-9);
}

// GUM (JCGM 100:2008), annex H.1, end-gauge calibration: l = 50,000,838 nm, combined standard uncertainty 32 nm. Contributions:
// the standard 25; the difference 5.8, 3.9, 6.7; 50 mm × 0.1 °C × u(δα) = 1e-6/√3; 50 mm × 11.5e-6 × u(δθ) = 0.05/√3.
TEST(RootSumOfSquares, GivesTheCombinedUncertaintyOfGumH1)
{
    const double length = 50'000'623;
    const double expansion = length * 0.1 * 1e-6 / std::sqrt(3.0);
    const double temperature = length * 11.5e-6 * 0.05 / std::sqrt(3.0);
    EXPECT_NEAR(rootSumOfSquares({25, 5.8, 3.9, 6.7, expansion, temperature}), 32, 0.5);
    EXPECT_NEAR(expansion, 2.9, 0.05) << "table H.1";
    EXPECT_NEAR(temperature, 16.6, 0.05) << "table H.1";
}

// However a source is divided, its common factor makes the same error of the total and of the trend.
RC_GTEST_PROP(PropagationProperty, DividingASourceWithOneFactorChangesNothing, ())
{
    const auto amount = [] { return static_cast<double>(*rc::gen::inRange(1, 100'000)); };
    const double percent = *rc::gen::inRange(0, 200);
    const UncertainAmount other{amount(), amount(), static_cast<double>(*rc::gen::inRange(0, 100)), static_cast<double>(*rc::gen::inRange(0, 100)), -1};
    std::vector<UncertainAmount> parts{other};
    UncertainAmount whole{0, 0.0, 0, percent, 0};
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
        parts.push_back({amount(), amount(), 0, percent, 0});
        whole.emissions += parts.back().emissions;
        *whole.before += *parts.back().before;
    }
    const Propagation divided = propagate(parts);
    const Propagation undivided = propagate({other, whole});
    const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-9 * (1 + std::abs(b)); };
    RC_ASSERT(near(divided.halfWidth, undivided.halfWidth));
    RC_ASSERT(near(divided.trend->changePercent, undivided.trend->changePercent));
    RC_ASSERT(near(divided.trend->uncertaintyPoints, undivided.trend->uncertaintyPoints));
}

} // namespace
} // namespace attest
