// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/deviation.h"
#include "tests/core/accounting/taken.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace attest::test {
namespace {

using enum SourceCategory;

DeviationTable deviation(const CaseBuilder& initial, const CaseBuilder& verified, const std::vector<Finding>& findings = {})
{
    const Taken first(initial);
    const Taken last(verified);
    return deviationTable(first.submission, first.quantities, first.inventory, last.submission, last.quantities, last.inventory, findings);
}

CaseBuilder base()
{
    CaseBuilder builder;
    builder.source(q("EL"), purchasedElectricity, q("electricity"), q("0.5"))
        .contract(q("K"), ContractKind::supply, q("EL"), Delivery::publicGrid, AttributeHolder::company, q("P"))
        .meter(q("M"), MeterMeasures::gridImport, q("EL"));
    for (const char* month : {"2024-01", "2024-02", "2024-03"})
        builder.invoice(q("I-%1").arg(q(month)), q("EL"), q(month), q("1000"));
    return builder;
}

CaseBuilder right()
{
    CaseBuilder builder = base();
    for (const char* month : {"2024-01", "2024-02", "2024-03"})
        builder.declared(q("EL"), q(month), q("1000"), q("kWh"), Origin::pv, q("0"));
    return builder;
}

Finding finding(const char* id, const char* period, FindingState state, Cause cause)
{
    Finding result;
    result.id = q(id);
    result.state = state;
    result.cause = cause;
    result.subject.source = q("EL");
    if (*period != '\0')
        result.subject.period = per(period);
    FindingEntry answer;
    answer.act = FindingAct::answer;
    answer.evidence = {q("E-007"), q("E-007")};
    result.thread.push_back(answer);
    return result;
}

TEST(Deviation, EqualSubmissionsGiveNoRows)
{
    const DeviationTable table = deviation(right(), right());
    EXPECT_TRUE(table.rows.empty());
    EXPECT_TRUE(table.addsUp);
}

TEST(Deviation, AWrongValueAWrongUnitAndAWrongOriginEachHaveARow)
{
    CaseBuilder initial = base();
    initial.declared(q("EL"), q("2024-01"), q("2.9"), q("MWh"), Origin::pv, q("0"))
        .declared(q("EL"), q("2024-02"), q("1000"), q("kWh"), Origin::grid, q("0.5"))
        .declared(q("EL"), q("2024-03"), q("1"), q("kWh"), Origin::pv, q("0"));
    const DeviationTable table = deviation(initial, right(), {
        finding("F-01", "", FindingState::raised, Cause::unknown),
        finding("F-02", "2024-02", FindingState::closed, Cause::misclassifiedOrigin),
        finding("F-03", "2024-03", FindingState::withdrawn, Cause::unitFactor),
    });
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(*table.rows[0].initial, Rational(2900));
    EXPECT_EQ(*table.rows[0].verified, Rational(1000));
    EXPECT_EQ(table.rows[0].difference, Rational(1900));
    EXPECT_EQ(table.rows[0].effectLocation, rat("0.95"));
    EXPECT_EQ(table.rows[0].effectMarket, rat("0.4505")) << "2,901 kWh are claimed, 2,000 were settled in January and March";
    EXPECT_EQ(table.rows[0].finding, q("F-01"));
    EXPECT_EQ(table.rows[1].difference, Rational(0));
    EXPECT_EQ(table.rows[1].effectLocation, Rational(0));
    EXPECT_EQ(table.rows[1].effectMarket, rat("0.5"));
    EXPECT_EQ(table.rows[1].finding, q("F-02"));
    EXPECT_EQ(table.rows[1].cause, Cause::misclassifiedOrigin);
    EXPECT_EQ(table.rows[1].evidence, QStringList(q("E-007")));
    EXPECT_EQ(table.rows[2].effectLocation, rat("-0.4995"));
    EXPECT_EQ(table.rows[2].finding, q("F-01")) << "a withdrawn finding explains nothing";
    EXPECT_TRUE(table.addsUp);
    EXPECT_GT(table.rows[0].initialAt.at(0).row, 0);
}

TEST(Deviation, OmittedAndAddedMonthsStandOnOneSide)
{
    CaseBuilder initial = base();
    initial.declared(q("EL"), q("2024-01"), q("1000"), q("kWh"), Origin::pv, q("0"))
        .declared(q("EL"), q("2024-04"), q("500"), q("kWh"), Origin::grid, q("0.5"));
    const DeviationTable table = deviation(initial, right());
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_FALSE(table.rows[0].initial.has_value());
    EXPECT_EQ(*table.rows[0].verified, Rational(1000));
    EXPECT_FALSE(table.rows[2].verified.has_value());
    EXPECT_EQ(table.rows[2].effectMarket, rat("0.25"));
    EXPECT_EQ(table.initialLocation - table.verifiedLocation, rat("-0.75"));
}

TEST(Deviation, AChangedFactorIsOneRowWithTheVerifiedQuantity)
{
    CaseBuilder initial = right();
    initial.submission().sources[0].factor->value = dec("0.7");
    initial.submission().activity[0].quantity.value = dec("1500");
    const DeviationTable table = deviation(initial, right());
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].effectLocation, rat("0.35")) << "500 kWh at the initial factor";
    EXPECT_EQ(*table.rows[1].initial, rat("0.0007"));
    EXPECT_EQ(*table.rows[1].verified, rat("0.0005"));
    EXPECT_EQ(table.rows[1].effectLocation, rat("0.6")) << "3,000 kWh × 0.0002";
    EXPECT_EQ(table.rows[1].period, Period::year(2024));
    EXPECT_TRUE(table.addsUp);
}

TEST(Deviation, NewSourcesLostProofsAndUnitsOfOtherDimensions)
{
    CaseBuilder initial = right();
    initial.source(q("OLD"), stationaryCombustion, q("diesel"), q("3"), q("tCO2/t")).declared(q("OLD"), q("2024"), q("2"), q("t"));
    initial.source(q("GAS"), stationaryCombustion, q("natural gas"), q("2"), q("kgCO2/m3")).declared(q("GAS"), q("2024"), q("100"), q("m3"));
    CaseBuilder verified = right();
    verified.source(q("GAS"), stationaryCombustion, q("natural gas"), q("0.2")).declared(q("GAS"), q("2024"), q("1"), q("MWh"));
    verified.submission().contracts.clear();
    const DeviationTable table = deviation(initial, verified);
    EXPECT_TRUE(table.addsUp);
    ASSERT_EQ(table.rows.size(), 6u);
    EXPECT_EQ(table.rows[0].effectMarket, rat("-0.5")) << "January is no longer proven";
    EXPECT_EQ(table.rows[0].difference, Rational(0));
    EXPECT_EQ(table.rows.back().source, q("OLD"));
    EXPECT_EQ(table.rows.back().effectLocation, rat("6"));
}

CaseBuilder randomCase(const std::vector<int>& draws)
{
    CaseBuilder builder = base();
    const auto draw = [&draws](std::size_t i) { return draws[i % draws.size()]; };
    builder.submission().sources[0].factor->value = Decimal(draw(0) % 3, 1);
    std::size_t i = 1;
    for (const char* month : {"2024-01", "2024-02", "2024-03", "2024-04"}) {
        for (const Origin origin : {Origin::pv, Origin::grid}) {
            if (draw(i) % 3 != 0)
                builder.declared(q("EL"), q(month), QString::number(draw(i + 1) % 2000), draw(i) % 2 == 0 ? q("kWh") : q("MWh"), origin);
            i += 2;
        }
    }
    builder.certificate(q("C-1"), q("C-2"), q("P"), q("2024-02"), QString::number(draw(i) % 5));
    if (draw(i) % 2 == 0)
        builder.source(q("PV"), onsiteRenewable).declared(q("PV"), q("2024"), QString::number(draw(i)), q("kWh"), Origin::pv);
    return builder;
}

TEST(Deviation, EffectsAlwaysAddUpWithoutAResidual)
{
    rc::check("the effects of all rows are the difference of the totals", [] {
        const auto draws = rc::gen::container<std::vector<int>>(20, rc::gen::inRange(0, 100'000));
        const Taken first(randomCase(*draws));
        const Taken last(randomCase(*draws));
        const DeviationTable table = deviationTable(first.submission, first.quantities, first.inventory, last.submission, last.quantities,
                                                    last.inventory, {});
        Rational location;
        Rational market;
        for (const DeviationRow& row : table.rows) {
            RC_ASSERT(!row.source.isEmpty());
            location += row.effectLocation;
            market += row.effectMarket;
        }
        RC_ASSERT(location == first.inventory.location - last.inventory.location);
        RC_ASSERT(market == first.inventory.market - last.inventory.market);
        RC_ASSERT(table.addsUp);
    });
}

} // namespace
} // namespace attest::test
