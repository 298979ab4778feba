// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/months_chart.h"

#include "ui/models/assessment_view.h"
#include "ui/style/curve_colours.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace attest {
namespace {

constexpr float kOtherMonths = 0.4F; // opacity of the months that nothing is said of

Unit shownUnit(const Unit& unit)
{
    return unit.convertsTo(Unit::MWh()) ? Unit::MWh() : unit;
}

/// Numbers of months: names would not fit below narrow groups of bars.
QStringList monthNumbers(const std::vector<Period>& months, const Language& language)
{
    QStringList numbers;
    for (const Period& month : months) {
        QString number = language.locale().toString(month.from().month());
        while (numbers.contains(number))
            number += QChar(0x200B); // equal ones (a period over more than a year) would be taken for one category
        numbers += number;
    }
    return numbers;
}

bool touches(const Period& month, const Period& marked)
{
    return !marked.isEmpty() && month.from() <= marked.to() && marked.from() <= month.to();
}

} // namespace

MonthsChart::MonthsChart(QWidget* parent) : ChartFrame(QStringLiteral("monthsChart"), parent) {}

std::vector<MonthsChart::Kind> MonthsChart::kindsOf(const Assessment& assessment, const QString& source, const std::vector<Period>& months) const
{
    std::vector<Kind> kinds;
    for (std::size_t i = 0; i < months.size(); ++i) {
        for (const NamedValue& value : valuesOf(assessment, source, months[i])) {
            auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& one) { return one.name == value.name; });
            if (kind == kinds.end())
                kind = kinds.insert(kinds.end(), {value.name, value.declared, std::vector<double>(months.size(), 0.0)});
            kind->months[i] = (value.value->amount * value.unit.size() / shownUnit(value.unit).size()).toDouble();
        }
    }
    return kinds;
}

void MonthsChart::clear()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_sets.clear();
}

bool MonthsChart::show(const Assessment& assessment, const QString& source, const Period& marked, const Language& language)
{
    clear();
    const SourceQuantities* quantities = assessment.quantities.source(source);
    const std::vector<Period> months = assessment.submission().engagement.period.months();
    const std::vector<Kind> kinds = quantities == nullptr ? std::vector<Kind>() : kindsOf(assessment, source, months);
    if (kinds.empty())
        return false;
    auto* bars = new QBarSeries;
    double lowest = 0;
    double highest = 0;
    for (const Kind& kind : kinds) {
        auto* set = new QBarSet(kind.name, bars);
        for (std::size_t i = 0; i < months.size(); ++i) {
            set->append(kind.months[i]);
            set->setBarSelected(static_cast<int>(i), touches(months[i], marked));
            lowest = std::min(lowest, kind.months[i]);
            highest = std::max(highest, kind.months[i]);
        }
        bars->append(set);
        m_sets.push_back(set);
    }
    chart()->addSeries(bars);
    chart()->setLocale(language.locale());
    auto* names = new QBarCategoryAxis;
    names->append(monthNumbers(months, language));
    names->setGridLineVisible(false);
    auto* amounts = new QValueAxis;
    amounts->setRange(lowest * 1.05, highest > lowest ? highest * 1.05 : 1);
    amounts->applyNiceNumbers();
    amounts->setTitleText(shownUnit(quantities->unit).symbol());
    amounts->setLineVisible(false);
    chart()->addAxis(names, Qt::AlignBottom);
    chart()->addAxis(amounts, Qt::AlignLeft);
    bars->attachAxis(names);
    bars->attachAxis(amounts);
    dress();
    return true;
}

void MonthsChart::colour()
{
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const QColor colour = curveColour(static_cast<int>(i), palette());
        QColor quiet = colour;
        quiet.setAlphaF(kOtherMonths);
        m_sets[i]->setColor(quiet);
        m_sets[i]->setSelectedColor(colour);
        m_sets[i]->setBorderColor(palette().color(QPalette::Base));
    }
}

} // namespace attest
