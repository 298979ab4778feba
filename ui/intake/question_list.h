// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake.h"

#include <QWidget>

class QVBoxLayout;

namespace attest {

/// What has to be decided about the chosen file, highlighted, each with its choices: open questions of the reading, content
/// that the case has already, names that the boundary does not know; and a saved profile that fits. The first few are shown, the
/// next ones follow with the answers. Hidden while there is nothing.
class QuestionList final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionList(Intake& intake, QWidget* parent = nullptr);
    /// −1: no file is chosen.
    void show(int file);

Q_SIGNALS:
    void meterWanted(const QString& id);
    void sourceWanted(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// False where there is no room for another one.
    bool addSentence(const QString& text);
    void addProfile(const IntakeFile& file);
    void addQuestion(const OpenQuestion& question);
    void addChoices(const OpenQuestion& question);
    void addFreeAnswer(const OpenQuestion& question);
    void addKnown(const IntakeFile& file);
    void addUnknown(const UnknownNames& unknown);

    /// What is shown, to see whether it is something else.
    QString contentOf(int file) const;

    Intake& m_intake;
    QString m_content;
    QVBoxLayout* m_body;
    int m_file = -1;
    int m_sentences = 0;
    int m_buttons = 0; ///< for their object names
};

} // namespace attest
