// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QCheckBox;
class QPlainTextEdit;
class QLineEdit;
class QPushButton;

namespace attest {

/// What a note dialog asks for.
struct NoteQuestion {
    QString title;
    QString explanation;
    QString text;            ///< to start from
    bool required = true;    ///< the act needs a note
    QString choice;          ///< a box to tick; empty = none
    bool evidence = false;   ///< asks for reference numbers as well
};

struct NoteAnswer {
    QString note;
    QStringList evidence;
    bool chosen = false;
};

/// Asks for the words that go with an act. Not modal to the thread: `accepted` is called when the user agrees.
class NoteDialog final : public QDialog {
    Q_OBJECT

public:
    static NoteDialog* ask(QWidget* parent, const NoteQuestion& question, std::function<void(const NoteAnswer&)> accepted);

private:
    NoteDialog(QWidget* parent, const NoteQuestion& question);
    NoteAnswer answer() const;

    QPlainTextEdit* m_note;
    QLineEdit* m_evidence;
    QCheckBox* m_choice;
    QPushButton* m_accept;
};

} // namespace attest
