// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QObject>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace attest {

class DataTable;

/// What the page Data offers for single files: add files, and take back an import, as buttons in its title line and in the
/// menus of its tables.
class ImportButtons final : public QObject {
    Q_OBJECT

public:
    /// `files` has reference numbers as keys, `submissions` revisions.
    ImportButtons(Session& session, QHBoxLayout* line, DataTable* files, DataTable* submissions, QObject* parent);
    /// To be called when the page is filled or speaks another language.
    void refresh();

private:
    void fillMenu();
    void addTo(QMenu* menu, const ImportEntry& entry);
    void openMenu(DataTable* table, const QPoint& at, const std::function<bool(const ImportEntry&)>& isMeant);
    bool canAct() const;

    Session& m_session;
    QPushButton* m_add;
    QToolButton* m_takeBack;
};

} // namespace attest
