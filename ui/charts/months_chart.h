// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/statement/assessment.h"
#include "ui/charts/chart_frame.h"

#include <vector>

class QBarSet;

namespace attest {

/// Every value that is known of a source's months, side by side; the months that a discrepancy speaks of stand out.
class MonthsChart final : public ChartFrame {
    Q_OBJECT

public:
    explicit MonthsChart(QWidget* parent = nullptr);

    /// False where no month of the source has a value; then the chart is empty.
    bool show(const Assessment& assessment, const QString& source, const Period& marked, const Language& language);
    using QWidget::show;

protected:
    void colour() override;

private:
    struct Kind {
        QString name;
        bool declared = false;
        std::vector<double> months; ///< pixels only; 0 = no value
    };
    std::vector<Kind> kindsOf(const Assessment& assessment, const QString& source, const std::vector<Period>& months) const;
    void clear();

    std::vector<QBarSet*> m_sets;
};

} // namespace attest
