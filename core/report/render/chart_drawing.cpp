// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/chart_drawing.h"

#include "core/report/render/chart_bars.h"

namespace attest {
namespace {

constexpr double kPlotHeight = 176;
constexpr double kGap = 6;
constexpr double kSwatch = 7;
constexpr double kWidestBar = 46;
constexpr TextStyle kLabelText{7, kInk};
constexpr TextStyle kTitleText{9, kInk, true};

Colour paletteColour(int place)
{
    return kPalette[static_cast<std::size_t>(place) % kPalette.size()];
}

struct LegendEntry {
    TextBox text;
    double x, y; ///< relative to the legend
    Colour colour;
    bool line;
};

/// All that stands in a chart, set once and drawn at the place that the page gives.
class ChartFigure {
public:
    ChartFigure(const ChartBlock& chart, const Typesetter& typesetter, const Language& language)
        : m_chart(chart), m_shape(chartShape(chart)), m_scale(m_shape.least, m_shape.greatest),
          m_title(typesetter.set(chart.title, kTitleText, kBodyWidth)), m_unit(typesetter.setLine(chart.unit, kChartText))
    {
        for (const Decimal& tick : m_scale.ticks())
            m_ticks.push_back(typesetter.setLine(language.number(tick.normalized()), kChartText));
        for (const ChartLabel& label : m_shape.labels)
            m_labels.push_back(typesetter.setLine(language.number(label.value, chart.labelPlaces), kLabelText));
        for (const TextBox& tick : m_ticks)
            m_axisWidth = std::max(m_axisWidth, tick.inkWidth() + kGap);
        for (const QString& category : chart.categories)
            m_categories.push_back(typesetter.set(category, kChartText, slot() - 2, TextAlignment::centre));
        for (const TextBox& category : m_categories)
            m_categoryHeight = std::max(m_categoryHeight, category.height());
        if (chart.kind == ChartKind::stackedBars)
            setLegend(typesetter);
    }

    double height() const { return plotTop() + kPlotHeight + kGap + m_categoryHeight; }

    void draw(Canvas& canvas, double top) const
    {
        canvas.open("Figure");
        if (!m_chart.title.isEmpty())
            canvas.text(m_title, kMargin, top);
        drawLegend(canvas, top + titleHeight());
        const double plot = top + plotTop();
        canvas.text(m_unit, kMargin, plot - m_unit.height() - 7);
        drawAxis(canvas, plot);
        drawBars(canvas, plot);
        drawLabels(canvas, plot);
        drawLines(canvas, plot); // last: no label may hide a value
        canvas.close("Figure");
    }

private:
    double titleHeight() const { return m_chart.title.isEmpty() ? 0 : m_title.height() + 3; }
    double plotTop() const { return titleHeight() + m_legendHeight + m_unit.height() + 13; }
    double plotLeft() const { return kMargin + m_axisWidth; }
    double plotWidth() const { return kBodyWidth - m_axisWidth; }
    double slot() const { return plotWidth() / std::max(1.0, static_cast<double>(m_chart.categories.size())); }
    double barWidth() const { return std::min(slot() * 0.64, kWidestBar); }
    double centreOf(std::size_t category) const { return plotLeft() + (static_cast<double>(category) + 0.5) * slot(); }
    double yOf(double value, double plot) const { return plot + kPlotHeight * (1 - m_scale.share(value)); }

    void setLegend(const Typesetter& typesetter)
    {
        double x = 0;
        double y = 0;
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            const TextBox text = typesetter.setLine(m_chart.series[s].name, {kChartText.size, kInk});
            const double width = kSwatch + 5 + text.inkWidth() + 14;
            if (x > 0 && x + width > kBodyWidth) {
                x = 0;
                y += text.height();
            }
            m_legend.push_back({text, x, y, paletteColour(colourOf(m_chart, s)), m_chart.series[s].line});
            m_legendHeight = y + text.height() + 2;
            x += width;
        }
    }

    void drawLegend(Canvas& canvas, double top) const
    {
        for (const LegendEntry& entry : m_legend) {
            const double x = kMargin + entry.x;
            const double middle = top + entry.y + entry.text.height() / 2;
            if (entry.line) {
                canvas.line(x - 1, middle, x + kSwatch + 1, middle, entry.colour, 1.4);
                canvas.dot(x + kSwatch / 2, middle, 2, entry.colour);
            } else {
                canvas.fill({x, middle - kSwatch / 2, kSwatch, kSwatch}, entry.colour);
            }
            canvas.text(entry.text, x + kSwatch + 5, top + entry.y);
        }
    }

    void drawAxis(Canvas& canvas, double plot) const
    {
        for (std::size_t i = 0; i < m_ticks.size(); ++i) {
            const double y = yOf(m_scale.ticks()[i].toDouble(), plot);
            const bool zero = m_scale.ticks()[i].isZero();
            canvas.line(plotLeft(), y, plotLeft() + plotWidth(), y, zero ? kMuted : kRule, zero ? 0.8 : 0.4);
            canvas.text(m_ticks[i], plotLeft() - kGap - m_ticks[i].inkWidth(), y - m_ticks[i].height() / 2);
        }
        for (std::size_t i = 0; i < m_categories.size(); ++i)
            canvas.text(m_categories[i], centreOf(i) - slot() / 2 + 1, plot + kPlotHeight + kGap);
    }

    void drawBars(Canvas& canvas, double plot) const
    {
        for (std::size_t i = 0; i + 1 < m_shape.levels.size(); ++i) {
            const double y = yOf(m_shape.levels[i], plot);
            canvas.line(centreOf(i), y, centreOf(i + 1), y, kMuted, 0.5);
        }
        for (const ChartBar& bar : m_shape.bars) {
            const double upper = yOf(std::max(bar.from, bar.to), plot);
            const double lower = yOf(std::min(bar.from, bar.to), plot);
            canvas.fill({centreOf(bar.category) - barWidth() / 2, upper, barWidth(), lower - upper}, paletteColour(bar.colour));
        }
    }

    void drawLines(Canvas& canvas, double plot) const
    {
        for (std::size_t s = 0; s < m_chart.series.size(); ++s)
            if (m_chart.series[s].line && m_chart.kind == ChartKind::stackedBars)
                drawLine(canvas, plot, m_chart.series[s], paletteColour(colourOf(m_chart, s)));
    }

    /// A missing value parts the line.
    void drawLine(Canvas& canvas, double plot, const ChartSeries& series, Colour colour) const
    {
        std::vector<std::pair<double, double>> stretch;
        for (std::size_t i = 0; i <= m_categories.size(); ++i) {
            const bool known = i < m_categories.size() && i < series.values.size() && series.values[i];
            if (known) {
                stretch.emplace_back(centreOf(i), yOf(series.values[i]->toDouble(), plot));
                continue;
            }
            if (stretch.size() > 1)
                canvas.polyline(stretch, colour, 1.4);
            for (const auto& [x, y] : stretch)
                canvas.dot(x, y, 2, colour);
            stretch.clear();
        }
    }

    /// Labels that would run into their neighbours are left out.
    void drawLabels(Canvas& canvas, double plot) const
    {
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            const ChartLabel& label = m_shape.labels[i];
            const TextBox& text = m_labels[i];
            if (text.inkWidth() > slot())
                continue;
            const double x = centreOf(label.category) - text.inkWidth() / 2;
            const double y = label.below ? yOf(label.at, plot) + 1 : yOf(label.at, plot) - text.height() - 0.5;
            canvas.fill({x - 1, y + 1.5, text.inkWidth() + 2, text.height() - 2.5}, kPaper); // free of the axis lines
            canvas.text(text, x, y);
        }
    }

    ChartBlock m_chart;
    ChartShape m_shape;
    ChartScale m_scale;
    TextBox m_title, m_unit;
    std::vector<TextBox> m_ticks, m_labels, m_categories;
    std::vector<LegendEntry> m_legend;
    double m_axisWidth = 0;
    double m_categoryHeight = 0;
    double m_legendHeight = 0;
};

} // namespace

Piece chartPiece(const ChartBlock& chart, const Typesetter& typesetter, const Language& language)
{
    const auto figure = std::make_shared<const ChartFigure>(chart, typesetter, language);
    Piece piece;
    piece.before = 12;
    piece.height = figure->height() + 8;
    piece.draw = [figure](Canvas& canvas, double top) { figure->draw(canvas, top); };
    return piece;
}

} // namespace attest
