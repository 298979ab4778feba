// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/analysis.h"
#include "ui/models/grid.h"
#include "ui/shell/session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace attest {

class DataTable;
class HueLabel;

/// How uncertain the emissions are, source by source and together; its acts: state what the team holds of a source, and
/// simulate with a seed.
class UncertaintyView final : public QWidget {
    Q_OBJECT

public:
    explicit UncertaintyView(Session& session, QWidget* parent = nullptr);

    void retranslate();
    void refresh(const std::shared_ptr<const Assessment>& assessment, bool canAct);

private:
    void simulate();
    void show(const UncertaintyAnalysis& analysis);
    void state();
    QString sentencesOf(const UncertaintyAnalysis& analysis) const;
    Grid gridOf(const UncertaintyAnalysis& analysis) const;

    Session& m_session;
    HueLabel* m_sentences;
    DataTable* m_lines;
    QPushButton* m_state;
    QSpinBox* m_runs;
    QLineEdit* m_seed;
    QPushButton* m_simulate;
    std::shared_ptr<const Assessment> m_assessment;
    bool m_canAct = false;
};

} // namespace attest
