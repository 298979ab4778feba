// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/statement/assessment.h"
#include "ui/charts/chart_frame.h"
#include "ui/style/colours.h"

class QBarSet;
class QLineSeries;

namespace attest {

/// One stack of the chart: a kind of origin with its evidence by month, in MWh (pixels only).
struct ElectricityStack {
    Hue hue;
    QString name;
    std::vector<double> months;
};

/// Electricity by month: own PV used on site, direct line, grid with proof, grid without, from meters or else documents.
struct ElectricityPicture {
    std::vector<Period> months;
    std::vector<ElectricityStack> stacks;
    std::vector<double> declared;
};
ElectricityPicture electricityPicture(const Assessment& assessment);

/// Stacked bars by month, with the declared quantity as a line over them.
class ElectricityChart final : public ChartFrame {
    Q_OBJECT

public:
    explicit ElectricityChart(QWidget* parent = nullptr);
    void show(const Assessment& assessment, const Language& language);
    using QWidget::show;

protected:
    void colour() override;

private:
    std::vector<std::pair<QBarSet*, Hue>> m_sets;
    QLineSeries* m_line = nullptr;
};

} // namespace attest
