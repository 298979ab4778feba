// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/series_axis.h"
#include "ui/charts/series_painter.h"
#include "ui/charts/series_plot.h"

#include <QStringList>

namespace attest {

/// The values of any number of meters over time. One unit has its axis left, a second one right; with more units each
/// curve is drawn as a share of its greatest value. The height follows what is seen.
class SeriesChart final : public SeriesPlot {
    Q_OBJECT

public:
    explicit SeriesChart(QWidget* parent = nullptr);

    /// Shows none of the curves until setShown(); the window spans all of them.
    void show(SeriesCurves curves, const SeriesTime& time);
    using QWidget::show;
    /// Which meters are drawn; their colours are those of their place among all curves.
    void setShown(const QStringList& meters);
    /// The meter that is drawn on top and that the keyboard reads.
    void setCurrent(const QString& meter);
    QStringList shown() const;
    void setEmptyHint(const QString& hint);
    /// What is read at the moment, the meter first; empty without a read-out.
    QStringList readOut() const;

Q_SIGNALS:
    /// A value was clicked: a meter and the value's place among its values in time.
    void valueChosen(const QString& meter, std::size_t value);

protected:
    int leftMargin() const override;
    int rightMargin() const override;
    void hover(const QPoint& at) override;
    void leave() override;
    void click(const QPoint& at) override;
    void stepCursor(int values) override;
    void stepRow(int rows) override;
    void activate() override;
    std::vector<const SeriesMark*> marks() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cursor {
        std::size_t curve;
        std::size_t value;
    };
    struct Axis {
        Unit unit;
        ValueScale scale;
    };
    CurveFrame deviceFrame() const;
    std::vector<CurveLayer> layers(const CurveFrame& frame) const;
    void scale(std::vector<CurveLayer>& layers);
    std::size_t axisOf(const SeriesCurve& curve) const;
    /// What a curve's values are divided by where curves are drawn as shares, in percent.
    double divisorOf(const SeriesCurve& curve) const;
    double heightOf(const SeriesCurve& curve, float value) const;
    std::optional<Cursor> nearest(const QPoint& at) const;
    QPoint pointOf(const Cursor& cursor) const;
    void setCursorTo(const std::optional<Cursor>& cursor);
    void paintValueAxes(QPainter& painter) const;
    void paintPlot(QPainter& painter, const CurveFrame& frame, const std::vector<CurveLayer>& layers) const;
    void paintFlags(QPainter& painter, const CurveFlags& flags) const;
    void paintCursor(QPainter& painter) const;
    void paintLegend(QPainter& painter, const CurveFlags& flags) const;
    QString axisTitle(std::size_t axis) const;

    SeriesCurves m_curves;
    std::vector<std::size_t> m_shown;
    std::size_t m_current = 0;
    std::optional<Cursor> m_cursor;
    std::vector<Axis> m_axes;
    bool m_shares = false; ///< more than two units
    QString m_hint;
};

} // namespace attest
