// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

namespace attest {

/// A chart on a card: no margins or background of its own, colours and fonts of the palette, redrawn when that changes.
class ChartFrame : public QChartView {
    Q_OBJECT

public:
    explicit ChartFrame(const QString& name, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {400, 200}; }

protected:
    /// Puts palette and font on the chart and its axes; to be called after the series were replaced.
    void dress();
    /// Gives the series their colours.
    virtual void colour() = 0;
    void changeEvent(QEvent* event) override;
};

} // namespace attest
