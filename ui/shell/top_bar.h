// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace attest {

class Badge;

/// The case, its criteria, the submission shown, who acts, find-anything, undo and redo, the language.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(Session& session, QWidget* parent = nullptr);
    /// The window's actions appear as buttons.
    void addButtons(QAction* undo, QAction* redo, QAction* inspector);
    QPushButton* findButton() const { return m_find; }

Q_SIGNALS:
    void languageChosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fillSubmissions();
    void fillActors();
    /// The criteria, which the engagement's page shows too, go first where it is narrow; then the title is cut.
    void fit();

    Session& m_session;
    QHBoxLayout* m_layout;
    QLabel* m_title;
    QString m_name;
    Badge* m_criteria;
    Badge* m_readOnly;
    QComboBox* m_submissions;
    QComboBox* m_actors;
    QPushButton* m_find;
    QComboBox* m_languages;
};

} // namespace attest
