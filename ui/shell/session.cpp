// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include <QPointer>

namespace attest {

Session::Session(CaseActs& acts, Tasks& tasks, QObject* parent) : QObject(parent), m_acts(acts), m_tasks(tasks)
{
    connect(&m_acts, &CaseActs::changed, this, &Session::stateChanged);
}

void Session::select(const Selection& selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged();
}

void Session::openPlace(const SourceRef& at)
{
    Q_EMIT stageWanted(Stage::evidence);
    Q_EMIT placeWanted(at);
}

CaseActs::Done Session::reporting()
{
    return [session = QPointer<Session>(this)](const Result<void>& result) {
        if (session && !result && result.error().kind != ErrorKind::cancelled)
            Q_EMIT session->failed(result.error());
    };
}

} // namespace attest
