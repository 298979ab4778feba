// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/shell/case_acts.h"
#include "ui/shell/selection.h"
#include "ui/tasks/tasks.h"

#include <QObject>

namespace attest {

/// What the pages of one window have in common: the case and what can be done to it, the language, what is selected. A
/// page shows it and asks it; pages know nothing of each other.
class Session final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the session.
    Session(CaseActs& acts, Tasks& tasks, QObject* parent = nullptr);

    CaseActs& acts() const { return m_acts; }
    Tasks& tasks() const { return m_tasks; }
    const CaseView& state() const { return m_acts.state(); }
    /// Null where no case is open or it is not assessed yet.
    const Assessment* assessment() const { return state().assessment.get(); }

    const Language& language() const { return m_language; }
    /// The words of the core; windows hear of the change through QEvent::LanguageChange.
    void setLanguage(const Language& language) { m_language = language; }
    QString text(const Message& message) const { return m_language.text(message); }

    const Selection& selection() const { return m_selection; }
    void select(const Selection& selection);
    /// Asks the window to show a stage.
    void open(Stage stage) { Q_EMIT stageWanted(stage); }
    /// Asks the window to open a file of the case at a place.
    void openPlace(const SourceRef& at);

    /// For the end of an act: shows a failure to the user; success says nothing.
    CaseActs::Done reporting();

Q_SIGNALS:
    void stateChanged();
    void selectionChanged();
    void stageWanted(attest::Stage stage);
    void placeWanted(const attest::SourceRef& at);
    /// The user wants to add files to the case, or to take back an import.
    void addFilesWanted();
    void takeBackWanted(qint64 event);
    void failed(const attest::Error& error);

private:
    CaseActs& m_acts;
    Tasks& m_tasks;
    Language m_language;
    Selection m_selection;
};

} // namespace attest
