// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/undo_effects.h"
#include "ui/models/grid.h"
#include "ui/shell/session.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace attest {

class DataTable;
class HueLabel;

/// Shows what taking back an import would do to the case, asks for the reason, and does it.
class TakeBackDialog final : public QDialog {
    Q_OBJECT

public:
    /// Opens; deletes itself. The session outlives it.
    static TakeBackDialog* ask(Session& session, const ImportEntry& entry, QWidget* parent);

private:
    TakeBackDialog(Session& session, const ImportEntry& entry, QWidget* parent);
    void show(const Result<UndoEffects>& effects);
    Grid gridOf(const UndoEffects& effects) const;
    void check();

    Session& m_session;
    ImportEntry m_entry;
    HueLabel* m_sentences;
    DataTable* m_details;
    QPlainTextEdit* m_reason;
    QPushButton* m_accept;
    bool m_known = false; ///< the effects are shown
};

} // namespace attest
