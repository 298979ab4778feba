// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/months_chart.h"
#include "ui/charts/series_chart.h"
#include "ui/shell/session.h"

#include <QStackedWidget>

namespace attest {

class HueLabel;

/// A discrepancy in its surroundings: the meter's curve around the offending values, or the source's months with all that
/// is known of them; words where neither says anything.
class DiscrepancyPicture final : public QStackedWidget {
    Q_OBJECT

public:
    explicit DiscrepancyPicture(Session& session, QWidget* parent = nullptr);

    /// Shows one of the assessment's discrepancies; nothing for none. The curve is made in the background.
    void show(const std::shared_ptr<const Assessment>& assessment, std::optional<std::size_t> discrepancy);
    using QWidget::show;
    void retranslate();

private:
    void showMonths();
    void showCurve(std::shared_ptr<const SeriesCurve> curve);
    const Discrepancy& discrepancy() const { return m_assessment->run.discrepancies[*m_discrepancy]; }

    Session& m_session;
    SeriesChart* m_curve;
    MonthsChart* m_months;
    HueLabel* m_words;
    std::shared_ptr<const Assessment> m_assessment;
    std::optional<std::size_t> m_discrepancy;
};

} // namespace attest
