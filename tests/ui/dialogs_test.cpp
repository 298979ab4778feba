// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/note_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace attest;

namespace {

TEST(NoteDialog, givesNoteEvidenceAndChoice)
{
    QWidget parent;
    NoteAnswer answer;
    NoteQuestion question{QStringLiteral("Accept"), QStringLiteral("Why?"), {}, true, QStringLiteral("Material"), true};
    NoteDialog* dialog = NoteDialog::ask(&parent, question, [&answer](const NoteAnswer& given) { answer = given; });
    auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("acceptButton"));
    EXPECT_FALSE(accept->isEnabled());
    dialog->findChild<QPlainTextEdit*>(QStringLiteral("note"))->setPlainText(QStringLiteral("  seen  "));
    dialog->findChild<QLineEdit*>(QStringLiteral("evidence"))->setText(QStringLiteral("E-012, E-014;E-020"));
    dialog->findChild<QCheckBox*>(QStringLiteral("choice"))->setChecked(true);
    EXPECT_TRUE(accept->isEnabled());
    dialog->accept();
    EXPECT_EQ(answer.note, QStringLiteral("seen"));
    EXPECT_EQ(answer.evidence, (QStringList{QStringLiteral("E-012"), QStringLiteral("E-014"), QStringLiteral("E-020")}));
    EXPECT_TRUE(answer.chosen);
}

TEST(NoteDialog, cancelDoesNothing)
{
    QWidget parent;
    bool called = false;
    NoteDialog* dialog = NoteDialog::ask(&parent, {QStringLiteral("Edit"), {}, {}, false, {}, false},
                                         [&called](const NoteAnswer&) { called = true; });
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("acceptButton"))->isEnabled()) << "an empty note is allowed here";
    dialog->reject();
    EXPECT_FALSE(called);
}

} // namespace
