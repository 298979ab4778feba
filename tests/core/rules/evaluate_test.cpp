// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/evaluate.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");

/// Half a year of a plant: declared 1,000 kWh a month (February: 1,100), invoices without April, output in t, last year's
/// values; a PV plant whose meters measure generation and export.
class Plant : public CaseBuilder {
public:
    Plant()
    {
        period(QStringLiteral("2024-01/2024-06"));
        source(kGrid, SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"));
        source(QStringLiteral("GAS"), SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), QStringLiteral("2"), QStringLiteral("tCO2/t"));
        for (int month = 1; month <= 6; ++month) {
            const QString text = Period::month(2024, month).text();
            declared(kGrid, text, month == 2 ? QStringLiteral("1100") : QStringLiteral("1000"));
            declared(QStringLiteral("GAS"), text, QStringLiteral("3"), QStringLiteral("t"));
            if (month != 4)
                invoice(QStringLiteral("I-%1").arg(month), kGrid, text, QStringLiteral("1.05"), QStringLiteral("MWh"));
            output(Period::month(2024, month), QStringLiteral("10"), QStringLiteral("t"));
        }
        submission().priorYear.push_back({kGrid, Period::month(2023, 2), {dec("900"), Unit::kWh()}, nextPlace()});
        submission().priorYear.push_back({kGrid, Period::month(2022, 2), {dec("800"), Unit::kWh()}, nextPlace()});
    }

    void output(const Period& when, const QString& value, const QString& unit)
    {
        submission().production.push_back({when, QStringLiteral("robots"), {*Decimal::parse(value), Unit::findOrNamed(unit)}, nextPlace()});
    }

    std::string value(const char* expression, const char* when = "2024-02")
    {
        const Evaluated result = evaluated(expression, when);
        if (const auto* none = std::get_if<NoValue>(&result))
            return (none->kind == NoValue::Kind::wrong ? "wrong " : "none ") + std::to_string(none->at) + ": " + none->why.english().toStdString();
        return std::get<RuleValue>(result).quantity(6).text().trimmed().toStdString();
    }

    Evaluated evaluated(const char* expression, const char* when = "2024-02")
    {
        const QString text = QString::fromUtf8(expression);
        const Parsed parsed = parseExpression(text);
        const auto* term = std::get_if<Term>(&parsed);
        if (term == nullptr)
            return NoValue{NoValue::Kind::wrong, 0, "not read"};
        m_quantities = workOut(submission());
        m_inventory = takeInventory(submission(), m_quantities, *m_library);
        return evaluate(*term, text, {submission(), m_quantities, m_inventory}, per(when));
    }

private:
    std::shared_ptr<const FactorLibrary> m_library = FactorLibrary::builtIn();
    Quantities m_quantities;
    Inventory m_inventory;
};

const char* const kHalf = "2024-01/2024-06";

TEST(Evaluate, countsExactly)
{
    Plant plant;
    EXPECT_EQ(plant.value("0.1 + 0.2"), "0.3");
    EXPECT_EQ(plant.value("1 / 3 * 3"), "1") << "no binary fractions, no early rounding";
    EXPECT_EQ(plant.value("2 - -3"), "5");
    EXPECT_EQ(plant.value("50 %"), "0.5");
    EXPECT_EQ(plant.value("min(3, 1, 2) + max(3, 1, 2) + sum(1, 2, 3) + abs(-4)"), "14");
}

TEST(Evaluate, keepsUnits)
{
    Plant plant;
    EXPECT_EQ(plant.value("500 kWh + 2 MWh"), "2500 kWh") << "in the unit that came first";
    EXPECT_EQ(plant.value("2 MWh + 500 kWh"), "2.5 MWh");
    EXPECT_EQ(plant.value("3 MWh * 0.5 tCO2/MWh"), "1.5 tCO2e");
    EXPECT_EQ(plant.value("10 MWh / 4 t"), "2.5 MWh/t");
    EXPECT_EQ(plant.value("10 MWh / 4 t * 8000 kg"), "20 MWh");
    EXPECT_EQ(plant.value("6 kWh / 3 kWh"), "2");
    EXPECT_EQ(plant.value("5 kW * 3 h + 1 kWh"), "16 kWh") << "power is energy per time";
    EXPECT_EQ(plant.value("3 pcs + 4 pcs"), "7 pcs");
}

TEST(Evaluate, refusesUnitsThatDoNotFit)
{
    Plant plant;
    EXPECT_EQ(plant.value("1 kWh + 1 t"), "wrong 8: Units that do not fit: kWh and t");
    EXPECT_EQ(plant.value("declared(\"EL-GRID\") - 5"), "wrong 22: Units that do not fit: kWh and a plain number");
    EXPECT_EQ(plant.value("max(1 kWh, 1 m3)"), "wrong 11: Units that do not fit: kWh and m3");
    EXPECT_EQ(plant.value("if(1 kWh < 1 t, 1, 2)"), "wrong 11: Units that do not fit: kWh and t");
    EXPECT_EQ(plant.value("1 m3 + 1 Nm3"), "wrong 7: Units that do not fit: m3 and Nm3") << "another state of the gas";
}

TEST(Evaluate, readsTheCase)
{
    Plant plant;
    EXPECT_EQ(plant.value("declared(\"EL-GRID\")"), "1100 kWh");
    EXPECT_EQ(plant.value("declared(\"EL-GRID\")", kHalf), "6100 kWh");
    EXPECT_EQ(plant.value("invoiced(\"EL-GRID\") - documented(\"EL-GRID\")"), "0 kWh");
    EXPECT_EQ(plant.value("documented(\"EL-GRID\")"), "1050 kWh");
    EXPECT_EQ(plant.value("emissions(\"EL-GRID\")"), "0.55 tCO2e");
    EXPECT_EQ(plant.value("emissions(\"GAS\", location) + emissions(\"EL-GRID\", location)"), "6.55 tCO2e");
    EXPECT_EQ(plant.value("emissions()"), "6.55 tCO2e");
    EXPECT_EQ(plant.value("emissions()", kHalf), "39.05 tCO2e");
    EXPECT_EQ(plant.value("production(\"robots\")", kHalf), "60 t");
    EXPECT_EQ(plant.value("declared(\"EL-GRID\") / production(\"robots\")"), "110 kWh/t");
    EXPECT_EQ(plant.value("prior(\"EL-GRID\")"), "900 kWh") << "the latest earlier February";
    EXPECT_EQ(plant.value("hours()"), "696 h") << "a leap year's February";
}

TEST(Evaluate, whatIsMissingIsNeverZero)
{
    Plant plant;
    EXPECT_EQ(plant.value("documented(\"EL-GRID\")", "2024-04"), "none 0: EL-GRID has no value for 2024-04");
    EXPECT_EQ(plant.value("1 kWh + documented(\"EL-GRID\")", kHalf), "none 8: EL-GRID does not cover all of 2024-01/2024-06");
    EXPECT_EQ(plant.value("metered(\"EL-GRID\")"), "none 0: EL-GRID has no value for 2024-02");
    EXPECT_EQ(plant.value("declared(\"X\")"), "none 0: X is not a reported source");
    EXPECT_EQ(plant.value("prior(\"EL-GRID\")", "2024-03"), "none 0: EL-GRID has no earlier value for 2024-03");
    EXPECT_EQ(plant.value("stock(\"GAS\")"), "none 0: GAS has no value for 2024-02");
    EXPECT_EQ(plant.value("generation()"), "none 0: No meter measures this for 2024-02");
    EXPECT_EQ(plant.value("max(documented(\"EL-GRID\"), 1 kWh)", "2024-04"), "none 4: EL-GRID has no value for 2024-04");
    EXPECT_EQ(plant.value("1 / (declared(\"EL-GRID\") - 1100 kWh)"), "none 5: What is divided by is zero");
}

TEST(Evaluate, productionMustCoverThePeriod)
{
    Plant plant;
    EXPECT_EQ(plant.value("production(\"robots\")", "2024-07"), "none 0: robots does not cover all of 2024-07");
    plant.output(per(kHalf), QStringLiteral("60"), QStringLiteral("t"));
    EXPECT_EQ(plant.value("production(\"Robots\")", kHalf), "60 t") << "a total beside its months is not added to them";
    plant.submission().production.resize(5);
    EXPECT_EQ(plant.value("production(\"robots\")", kHalf), "none 0: robots does not cover all of 2024-01/2024-06");
    plant.output(Period::month(2024, 5), QStringLiteral("2000"), QStringLiteral("kg"));
    EXPECT_EQ(plant.value("production(\"robots\")", "2024-05"), "12 t") << "a second row of the month is added, in its unit";
    plant.output(Period::month(2024, 5), QStringLiteral("7"), QStringLiteral("pcs"));
    EXPECT_EQ(plant.value("production(\"robots\")", "2024-05").substr(0, 5), "wrong");
}

TEST(Evaluate, choosesOneBranchOnly)
{
    Plant plant;
    EXPECT_EQ(plant.value("if(declared(\"EL-GRID\") > 1 MWh, 1, 1 / 0)"), "1") << "the other branch is not worked out";
    EXPECT_EQ(plant.value("if(declared(\"EL-GRID\") <= 1 MWh, 1, 2)"), "2");
    EXPECT_EQ(plant.value("if(1 = 1, 5, 6) + if(1 != 1, 10, 20)"), "25");
    EXPECT_EQ(plant.value("if(2 < 1, 1, if(2 >= 2, 3, 4))"), "3");
    EXPECT_EQ(plant.value("first(documented(\"EL-GRID\"), declared(\"EL-GRID\"))", "2024-04"), "1000 kWh");
    EXPECT_EQ(plant.value("first(documented(\"EL-GRID\"), declared(\"EL-GRID\"))"), "1050 kWh");
    EXPECT_EQ(plant.value("first(1 kWh + 1 t, 2)").substr(0, 5), "wrong") << "a mistake is not passed over";
}

TEST(Evaluate, sitesElectricity)
{
    Plant plant;
    plant.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable);
    plant.meter(QStringLiteral("M-PV"), MeterMeasures::pvGeneration, QStringLiteral("PV"));
    plant.meter(QStringLiteral("M-EXP"), MeterMeasures::gridExport);
    plant.flatSeries(QStringLiteral("M-PV"), QStringLiteral("2024-02"), 3600, QStringLiteral("2"));
    plant.flatSeries(QStringLiteral("M-EXP"), QStringLiteral("2024-02"), 3600, QStringLiteral("0.5"));
    const QString site = plant.submission().sites.front().id;
    EXPECT_EQ(plant.value("generation()"), "1392 kWh") << "696 hours";
    EXPECT_EQ(plant.value("export()"), "348 kWh");
    EXPECT_EQ(plant.value("self_use()"), "1044 kWh");
    EXPECT_EQ(plant.value(QString(u"generation(\"" + site + u"\") - meter(\"M-PV\")").toUtf8().constData()), "0 kWh");
    EXPECT_EQ(plant.value("generation()", "2024-03").substr(0, 4), "none");
    EXPECT_EQ(plant.value("generation()", kHalf).substr(0, 4), "none") << "one month of six";
}

TEST(Evaluate, saysWhatItRestsOn)
{
    Plant plant;
    const Evaluated result = plant.evaluated(" max(declared(\"EL-GRID\"), 2 * documented(\"EL-GRID\")) ");
    const auto& value = std::get<RuleValue>(result);
    EXPECT_EQ(value.filledIn, QStringLiteral("max(1100 kWh, 2 * 1050 kWh)"));
    ASSERT_EQ(value.cells.size(), 2U);
    EXPECT_EQ(value.cells[0], plant.submission().activity[2].at);
    const Evaluated passedOver = plant.evaluated("first(declared(\"EL-GRID\") + documented(\"EL-GRID\"), prior(\"EL-GRID\") * 2)", "2024-04");
    EXPECT_TRUE(std::holds_alternative<NoValue>(passedOver));
    const Evaluated other = plant.evaluated("first(declared(\"EL-GRID\") + metered(\"EL-GRID\"), prior(\"EL-GRID\"))");
    EXPECT_EQ(std::get<RuleValue>(other).cells.size(), 1U) << "what the operand without a value looked up is no ground";
}

} // namespace
} // namespace attest::test
