// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QListView>

namespace attest {

class StageModel;

/// The stages on the left, each with its state; follows the session.
class StageRail final : public QListView {
    Q_OBJECT

public:
    explicit StageRail(Session& session, QWidget* parent = nullptr);
    void setStage(Stage stage);
    StageModel* stageModel() const { return m_model; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(attest::Stage stage);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Session& m_session;
    StageModel* m_model;
    Stage m_stage = Stage::overview;
    bool m_filling = false;
};

} // namespace attest
