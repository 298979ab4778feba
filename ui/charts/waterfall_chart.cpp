// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall_chart.h"

#include "ui/style/colours.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace attest {

WaterfallChart::WaterfallChart(QWidget* parent) : ChartFrame(QStringLiteral("waterfallChart"), parent) {}

void WaterfallChart::show(const std::vector<WaterfallStep>& steps, const QString& unit)
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto* bars = new QStackedBarSeries;
    bars->setBarWidth(0.6);
    m_gap = new QBarSet(QString(), bars);
    m_level = new QBarSet(tr("total"), bars);
    m_up = new QBarSet(tr("corrected upwards"), bars);
    m_down = new QBarSet(tr("corrected downwards"), bars);
    QStringList names;
    double at = 0;
    double highest = 0;
    for (const WaterfallStep& step : steps) {
        const double to = step.level ? step.value : at + step.value;
        *m_gap << (step.level ? 0 : std::min(at, to));
        *m_level << (step.level ? step.value : 0);
        *m_up << (!step.level && step.value > 0 ? step.value : 0);
        *m_down << (!step.level && step.value < 0 ? -step.value : 0);
        at = to;
        highest = std::max(highest, at);
        QString name = step.name;
        while (names.contains(name))
            name += QChar(0x200B); // equal names would be taken for one category
        names += name;
    }
    for (QBarSet* set : {m_gap, m_level, m_up, m_down})
        bars->append(set);
    chart()->addSeries(bars);
    auto* categories = new QBarCategoryAxis;
    categories->append(names);
    categories->setGridLineVisible(false);
    auto* values = new QValueAxis;
    values->setRange(0, highest > 0 ? highest * 1.08 : 1);
    values->applyNiceNumbers();
    values->setTitleText(unit);
    chart()->addAxis(categories, Qt::AlignBottom);
    chart()->addAxis(values, Qt::AlignLeft);
    bars->attachAxis(categories);
    bars->attachAxis(values);
    const QList<QLegendMarker*> markers = chart()->legend()->markers(bars);
    if (!markers.isEmpty())
        markers.front()->setVisible(false);
    dress();
}

void WaterfallChart::colour()
{
    if (m_gap == nullptr)
        return;
    m_gap->setColor(Qt::transparent);
    m_gap->setBorderColor(Qt::transparent);
    const std::pair<QBarSet*, QColor> colours[] = {{m_level, ink(Hue::grid, palette())},
                                                  {m_up, fill(Hue::bad, palette())},
                                                  {m_down, fill(Hue::good, palette())}};
    for (const auto& [set, colour] : colours) {
        set->setColor(colour);
        set->setBorderColor(palette().color(QPalette::Base));
    }
}

} // namespace attest
