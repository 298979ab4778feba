// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/note_dialog.h"

#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace attest {

NoteDialog* NoteDialog::ask(QWidget* parent, const NoteQuestion& question, std::function<void(const NoteAnswer&)> accepted)
{
    auto* dialog = new NoteDialog(parent, question);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, dialog, [dialog, accepted = std::move(accepted)]() { accepted(dialog->answer()); });
    dialog->open();
    return dialog;
}

NoteDialog::NoteDialog(QWidget* parent, const NoteQuestion& question)
    : QDialog(parent), m_note(new QPlainTextEdit(question.text)), m_evidence(new QLineEdit), m_choice(new QCheckBox(question.choice)),
      m_accept(mainButton(QStringLiteral("acceptButton"), this))
{
    setObjectName(u"noteDialog");
    setWindowTitle(question.title);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_note->setObjectName(u"note");
    m_note->setAccessibleName(question.title);
    m_note->setTabChangesFocus(true);
    m_evidence->setObjectName(u"evidence");
    m_evidence->setPlaceholderText(tr("Reference numbers of the evidence, such as E-012, E-014"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setVisible(question.evidence);
    m_choice->setObjectName(u"choice");
    m_choice->setVisible(!question.choice.isEmpty());
    m_accept->setText(question.title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel")); // Qt itself has no Hindi
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);

    auto* layout = new QVBoxLayout(this);
    auto* explanation = wrappedText(Hue::plain, this);
    explanation->setText(question.explanation);
    layout->addWidget(explanation);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_evidence);
    layout->addWidget(m_choice);
    layout->addWidget(buttons);

    const auto check = [this, required = question.required]() {
        m_accept->setEnabled(!required || !m_note->toPlainText().trimmed().isEmpty());
    };
    connect(m_note, &QPlainTextEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

NoteAnswer NoteDialog::answer() const
{
    static const QRegularExpression kSeparator(QStringLiteral("[,;\\s]+"));
    return {m_note->toPlainText().trimmed(), m_evidence->text().split(kSeparator, Qt::SkipEmptyParts), m_choice->isChecked()};
}

} // namespace attest
