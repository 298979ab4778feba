// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/incoming.h"
#include "ui/shell/session.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace attest {

class ImportWizard;

/// Where everything comes in that is no case file: chosen, dropped and pasted files go into the wizard, whole submissions are
/// handed on; and the forms of a new case and of an import that is taken back.
class IntakeDesk final : public QObject {
    Q_OBJECT

public:
    /// The session and the window outlive the desk.
    IntakeDesk(Session& session, QWidget* window, const QString& profileFolder);

    void askForFiles();
    /// Files, folders, archives. Without an open case they wait until a new one is created.
    void take(const QStringList& paths);
    void paste();
    void newCase();
    void askToTakeBack(qint64 event);

Q_SIGNALS:
    /// A folder or archive with a dossier.json.
    void submissionFound(const QString& path);
    /// Something happened that is worth a sentence.
    void said(const QString& text);

private:
    void sort(Incoming incoming);
    void takePasted(const std::optional<QByteArray>& csv);
    void openWizard(std::vector<IncomingFile> files);
    bool canAct() const;

    Session& m_session;
    QWidget* m_window;
    QString m_profileFolder;
    QPointer<ImportWizard> m_wizard;
    std::vector<IncomingFile> m_waiting; ///< for the case that is being created
};

} // namespace attest
