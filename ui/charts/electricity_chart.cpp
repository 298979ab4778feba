// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/electricity_chart.h"

#include <QCoreApplication>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace attest {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ElectricityChart)
};

std::optional<Hue> originOf(const Source& source, const Assessment& assessment)
{
    if (source.status != SourceStatus::reported)
        return {};
    if (source.category == SourceCategory::onsiteRenewable)
        return Hue::sun;
    if (source.category != SourceCategory::purchasedElectricity)
        return {};
    const auto& meters = assessment.submission().meters;
    const bool direct = std::any_of(meters.begin(), meters.end(), [&](const Meter& meter) {
        return meter.source == source.id && meter.measures == MeterMeasures::directLine;
    });
    if (direct)
        return Hue::line;
    const auto& claims = assessment.inventory.claims;
    const bool proven = std::any_of(claims.begin(), claims.end(), [&](const ContractualClaim& claim) {
        return claim.source == source.id && !claim.claimedKwh.isZero() && claim.unprovenKwh.isZero();
    });
    return proven ? Hue::grid : Hue::other;
}

double megawattHours(const ByPeriod& values, const Period& month, const Unit& unit)
{
    const auto found = values.find(month);
    if (found == values.end() || !unit.convertsTo(Unit::MWh()))
        return 0;
    return (found->second.amount * unit.size() / Unit::MWh().size()).toDouble();
}

void add(ElectricityPicture& picture, Hue hue, const SourceQuantities& quantities)
{
    auto stack = std::find_if(picture.stacks.begin(), picture.stacks.end(),
                              [hue](const ElectricityStack& one) { return one.hue == hue; });
    const ByPeriod& evidence = quantities.metered.empty() ? quantities.documented : quantities.metered;
    for (std::size_t i = 0; i < picture.months.size(); ++i) {
        stack->months[i] += megawattHours(evidence, picture.months[i], quantities.unit);
        picture.declared[i] += megawattHours(quantities.declared, picture.months[i], quantities.unit);
    }
}

} // namespace

ElectricityPicture electricityPicture(const Assessment& assessment)
{
    ElectricityPicture picture;
    picture.months = assessment.submission().engagement.period.months();
    const std::vector<double> none(picture.months.size(), 0.0);
    picture.declared = none;
    picture.stacks = {{Hue::sun, Words::tr("own photovoltaics, used on site"), none},
                      {Hue::line, Words::tr("direct line"), none},
                      {Hue::grid, Words::tr("public grid, proven renewable"), none},
                      {Hue::other, Words::tr("public grid, not proven"), none}};
    for (const Source& source : assessment.submission().sources) {
        const auto hue = originOf(source, assessment);
        const SourceQuantities* quantities = assessment.quantities.source(source.id);
        if (hue && quantities != nullptr)
            add(picture, *hue, *quantities);
    }
    std::erase_if(picture.stacks, [](const ElectricityStack& stack) {
        return std::all_of(stack.months.begin(), stack.months.end(), [](double value) { return value == 0; });
    });
    return picture;
}

ElectricityChart::ElectricityChart(QWidget* parent) : ChartFrame(QStringLiteral("electricityChart"), parent) {}

void ElectricityChart::show(const Assessment& assessment, const Language& language)
{
    const ElectricityPicture picture = electricityPicture(assessment);
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_sets.clear();
    auto* bars = new QStackedBarSeries;
    bars->setBarWidth(0.62);
    double highest = 0;
    std::vector<double> sums(picture.months.size(), 0.0);
    for (const ElectricityStack& stack : picture.stacks) {
        auto* set = new QBarSet(stack.name, bars);
        for (std::size_t i = 0; i < stack.months.size(); ++i) {
            set->append(stack.months[i]);
            highest = std::max({highest, sums[i] += stack.months[i], picture.declared[i]});
        }
        bars->append(set);
        m_sets.emplace_back(set, stack.hue);
    }
    m_line = new QLineSeries;
    m_line->setName(Words::tr("declared"));
    m_line->setPointsVisible(true);
    QStringList names;
    for (std::size_t i = 0; i < picture.months.size(); ++i) {
        m_line->append(static_cast<double>(i), picture.declared[i]);
        names += language.locale().standaloneMonthName(picture.months[i].from().month(), QLocale::ShortFormat);
    }
    chart()->addSeries(bars);
    chart()->addSeries(m_line);
    auto* months = new QBarCategoryAxis;
    // Equal names (a period over a year's end) would be taken for one category.
    for (qsizetype i = 0; i < names.size(); ++i) {
        while (names.indexOf(names[i]) < i)
            names[i] += QChar(0x200B);
    }
    months->append(names);
    months->setGridLineVisible(false);
    chart()->setLocale(language.locale());
    auto* energy = new QValueAxis;
    energy->setRange(0, highest > 0 ? highest * 1.05 : 1);
    energy->applyNiceNumbers();
    energy->setLabelFormat(QStringLiteral("%.0f"));
    energy->setTitleText(Unit::MWh().symbol());
    energy->setLineVisible(false);
    chart()->addAxis(months, Qt::AlignBottom);
    chart()->addAxis(energy, Qt::AlignLeft);
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(months);
        series->attachAxis(energy);
    }
    dress();
}

void ElectricityChart::colour()
{
    for (const auto& [set, hue] : m_sets) {
        set->setColor(ink(hue, palette()));
        set->setBorderColor(palette().color(QPalette::Base));
    }
    if (m_line == nullptr)
        return;
    m_line->setPen(QPen(palette().color(QPalette::Text), 1.6));
    m_line->setMarkerSize(6);
}

} // namespace attest
