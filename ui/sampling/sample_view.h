// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/standing.h"
#include "ui/models/grid.h"
#include "ui/shell/session.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace attest {

class DataTable;
class HueLabel;

/// The samples of a case, what was drawn and what its tests showed; its acts: draw, extend, write down a test.
class SampleView final : public QWidget {
    Q_OBJECT

public:
    explicit SampleView(Session& session, QWidget* parent = nullptr);

    void retranslate();
    void refresh(const Assessment& assessment, bool canAct);

private:
    void show();
    void extend();
    void agree();
    void differ();
    const Sample* current() const;
    QStringList chosenRecords() const;
    Grid gridOf(const Sample& sample, const SampleStanding& standing) const;
    void enable();

    Session& m_session;
    Population m_population; ///< of the sample that is shown
    QComboBox* m_samples;
    HueLabel* m_facts;
    DataTable* m_records;
    QPushButton* m_draw;
    QPushButton* m_extend;
    QPushButton* m_agrees;
    QPushButton* m_differs;
    bool m_canAct = false;
};

} // namespace attest
