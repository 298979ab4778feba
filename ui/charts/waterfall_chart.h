// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/charts/chart_frame.h"

#include <vector>

class QBarSet;

namespace attest {

/// One step of the waterfall; a level (first, last) stands on the axis.
struct WaterfallStep {
    QString name;
    double value = 0; ///< pixels only
    bool level = false;
};

/// From the initial to the verified total, one step a cause.
class WaterfallChart final : public ChartFrame {
    Q_OBJECT

public:
    explicit WaterfallChart(QWidget* parent = nullptr);
    void show(const std::vector<WaterfallStep>& steps, const QString& unit);
    using QWidget::show;

protected:
    void colour() override;

private:
    QBarSet* m_level = nullptr;
    QBarSet* m_up = nullptr;
    QBarSet* m_down = nullptr;
    QBarSet* m_gap = nullptr;
};

} // namespace attest
