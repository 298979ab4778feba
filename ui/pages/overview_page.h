// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace attest {

class Card;
class ElectricityChart;
class FigureCard;
class MatrixModel;
class MatrixView;

/// The claim against what is verified so far, the evidence matrix, the electricity by month, and what to do next.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void refresh(const Assessment& assessment) override;

private:
    void choose(const QModelIndex& index);
    void showState(const Assessment& assessment);
    void showFigures(const Assessment& assessment);
    void showNextSteps(const Assessment& assessment);

    FigureCard* m_claimed;
    FigureCard* m_recomputed;
    FigureCard* m_electricity;
    FigureCard* m_tested;
    Card* m_next;
    Card* m_matrixCard;
    Card* m_chartCard;
    MatrixModel* m_matrix;
    MatrixView* m_matrixView;
    ElectricityChart* m_chart;
};

} // namespace attest
