// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/carpet_grid.h"
#include "ui/charts/series_plot.h"

#include <QImage>

namespace attest {

/// A carpet ready to be shown: its colours are worked out once, in the background.
struct Carpet {
    std::shared_ptr<const SeriesCurve> curve;
    CarpetGrid grid;
    QImage image; ///< a pixel for each cell, transparent where there is no value
    bool hasMissing = false;
};
std::shared_ptr<const Carpet> carpetOf(const std::shared_ptr<const SeriesCurve>& curve, const SeriesTime& time);

/// One meter's values as a picture: a column for each local day, midnight at the top. The window's time is local time,
/// counted as if it were UTC.
class CarpetPlot final : public SeriesPlot {
    Q_OBJECT

public:
    explicit CarpetPlot(QWidget* parent = nullptr);

    /// Null: nothing but the hint. The window stays where it was as far as the carpet goes.
    void show(std::shared_ptr<const Carpet> carpet, const SeriesTime& time);
    using QWidget::show;
    void setEmptyHint(const QString& hint);
    const Carpet* carpet() const { return m_carpet.get(); }
    /// What is read at the moment, the meter first; empty without a read-out.
    QStringList readOut() const;
    double localTime(qint64 utc) const;
    qint64 utcOf(double localTime) const;

Q_SIGNALS:
    /// A cell was clicked: the meter and its first value's place among its values in time.
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
    double markTime(qint64 utc) const override { return localTime(utc); }
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cell {
        int day;
        int row;
    };

    bool hasDays() const { return m_carpet && m_carpet->grid.days() > 0; }
    std::optional<Cell> cellAt(const QPoint& at) const;
    QRectF boxOf(const Cell& cell) const;
    std::vector<std::size_t> valuesOf(const Cell& cell) const;
    void read(const std::optional<Cell>& cell);
    QString valueText(const std::vector<std::size_t>& values) const;
    QString meanUnit() const;
    void paintCarpet(QPainter& painter) const;
    void paintHours(QPainter& painter) const;
    void paintScale(QPainter& painter) const;
    void paintFound(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    std::shared_ptr<const Carpet> m_carpet;
    std::optional<Cell> m_cell;
    QString m_hint;
};

} // namespace attest
