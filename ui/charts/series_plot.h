// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/series_window.h"
#include "ui/models/series_curves.h"
#include "ui/models/series_time.h"

#include <QWidget>

#include <optional>

namespace attest {

/// A picture over time with what one expects of it: the wheel zooms at the cursor, dragging moves, Shift and dragging
/// chooses a stretch, a double click or Home shows all; arrows move, + and − zoom, Page up and down turn the page. What
/// the checks found lies in a strip above the plot; a click chooses it, and another click what lies below it.
class SeriesPlot : public QWidget {
    Q_OBJECT

public:
    explicit SeriesPlot(const QString& name, QWidget* parent = nullptr);

    const SeriesWindow& window() const { return m_window; }
    void showWindow(double from, double to);
    void showAll();
    /// The part of the widget that the time axis spans.
    QRect plotArea() const;
    double timeAt(double x) const;
    double xOf(double time) const;
    /// Where a mark lies in the strip.
    QRect markBox(const SeriesMark& mark) const;
    QSize sizeHint() const override { return {700, 340}; }
    QSize minimumSizeHint() const override { return {260, 150}; }

Q_SIGNALS:
    /// The stretch that is shown is another one.
    void windowChanged();
    /// Index of a discrepancy of the run.
    void discrepancyChosen(std::size_t discrepancy);
    /// A value's place is wanted.
    void placeWanted(const attest::SourceRef& at);

protected:
    void setWindow(const SeriesWindow& window);
    void setTime(const SeriesTime& time) { m_time = time; }
    const SeriesTime& time() const { return m_time; }

    /// The room that labels need left of and right of the plot.
    virtual int leftMargin() const = 0;
    virtual int rightMargin() const { return 12; }
    virtual void hover(const QPoint& at) = 0;
    virtual void leave() = 0;
    virtual void click(const QPoint& at) = 0;
    /// Moves the read-out by so many values.
    virtual void stepCursor(int values) = 0;
    /// Moves it to another curve or row.
    virtual void stepRow(int rows) = 0;
    virtual void activate() = 0;
    /// The marks that are shown; from and to in the window's time.
    virtual std::vector<const SeriesMark*> marks() const = 0;
    virtual double markTime(qint64 utc) const { return static_cast<double>(utc); }

    /// The strip, and with `shaded` a breath of each mark's colour over the plot.
    void paintMarks(QPainter& painter, bool shaded) const;
    void paintTimeAxis(QPainter& painter, const SeriesTime& time) const;
    /// Lines of text in a box beside a point, the first in bold.
    void paintReadOut(QPainter& painter, const QPoint& at, const QStringList& lines) const;
    QFont smallFont() const;
    /// The stretch that is being chosen, the focus' frame.
    void paintFrame(QPainter& painter) const;
    /// The marks at a point of the strip, the ones on top first.
    std::vector<const SeriesMark*> marksAt(const QPoint& at) const;

    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Drag {
        QPoint from;
        double window = 0; ///< its beginning when the button went down
        bool moved = false;
        bool box = false;
        QPoint to;
    };
    void paintShades(QPainter& painter, const std::vector<const SeriesMark*>& marks) const;
    bool moveByKey(int key, bool stepping);
    void chooseNextMark(int direction);
    void chooseMark(const std::vector<const SeriesMark*>& marks);
    void endDrag(const Drag& drag, const QPoint& at);
    int stripTop() const;

    SeriesWindow m_window;
    SeriesTime m_time;
    std::optional<Drag> m_drag;
    int m_mark = -1; ///< the one chosen by key
    std::optional<std::size_t> m_clicked; ///< the discrepancy that was chosen last
};

} // namespace attest
