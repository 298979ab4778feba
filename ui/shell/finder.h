// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/find_model.h"
#include "ui/shell/session.h"

#include <QDialog>

class QLineEdit;

namespace attest {

class FilterModel;
class GridModel;
class PrintTable;

/// Find-anything: type words, choose with the arrows, Return goes there.
class Finder final : public QDialog {
    Q_OBJECT

public:
    explicit Finder(Session& session, QWidget* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void go();

    Session& m_session;
    FindIndex m_index;
    GridModel* m_model;
    FilterModel* m_filter;
    QLineEdit* m_words;
    PrintTable* m_results;
};

} // namespace attest
