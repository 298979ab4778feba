// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/trial_dialog.h"

#include "ui/models/check_grids.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr int kPause = 250; // milliseconds after the last key

} // namespace

TrialDialog* TrialDialog::ask(Session& session, const QString& title, const QString& explanation, const Trial& trial, Agreed agreed, QWidget* parent)
{
    auto* dialog = new TrialDialog(session, title, explanation, parent);
    dialog->setTrial(trial);
    connect(dialog, &QDialog::accepted, dialog, [dialog, agreed = std::move(agreed)]() { agreed(dialog->reason()); });
    dialog->open();
    return dialog;
}

TrialDialog::TrialDialog(Session& session, const QString& title, const QString& explanation, QWidget* parent)
    : QDialog(parent), m_session(session), m_form(new QVBoxLayout), m_sentence(wrappedText(Hue::muted)),
      m_difference(new DataTable(QStringLiteral("difference"))), m_reason(new QPlainTextEdit),
      m_accept(mainButton(QStringLiteral("acceptButton"), this)), m_pause(new QTimer(this))
{
    setObjectName(u"trialDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(QSize(860, 620).boundedTo(screen()->availableSize() - QSize(40, 80)));
    auto* words = wrappedText();
    words->setText(explanation);
    words->setVisible(!explanation.isEmpty());
    m_sentence->setObjectName(u"trialSentence");
    m_difference->setPlain(true);
    m_difference->setWrapping(true);
    m_difference->setLabel(tr("What would change"));
    m_difference->setEmptyHint(tr("No discrepancy appears, and none vanishes."));
    m_reason->setObjectName(u"reason");
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why? The reason is kept in the trail and printed in the report."));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(fontMetrics().height() * 4);
    m_accept->setText(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel")); // Qt itself has no Hindi
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(m_form);
    layout->addWidget(m_sentence);
    layout->addWidget(m_difference, 1);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &TrialDialog::start);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &TrialDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void TrialDialog::setTrial(const std::optional<Trial>& trial, const QString& why)
{
    m_trial = trial;
    m_known = false;
    ++m_tried;
    m_difference->setGrid({});
    m_sentence->setHue(trial ? Hue::muted : Hue::warning);
    m_sentence->setText(trial ? tr("What this would change is being computed …") : why);
    check();
    if (trial)
        m_pause->start();
    else
        m_pause->stop();
}

void TrialDialog::setNeedsReason(bool needed)
{
    m_needsReason = needed;
    m_reason->setVisible(needed);
    check();
}

QString TrialDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

void TrialDialog::start()
{
    if (!m_trial)
        return;
    const QPointer<TrialDialog> alive(this);
    m_session.acts().tryOut(*m_trial, [alive, tried = m_tried](const Result<RunDifference>& difference) {
        if (alive && alive->m_tried == tried)
            alive->show(difference);
    });
}

void TrialDialog::show(const Result<RunDifference>& difference)
{
    if (!difference) {
        m_sentence->setHue(Hue::bad);
        m_sentence->setText(m_session.text(difference.error().what));
        return;
    }
    m_known = true;
    m_sentence->setHue(Hue::plain);
    m_sentence->setText(tr("%1 discrepancies would appear, %2 would vanish, %3 would change.")
                            .arg(difference->appears.size()).arg(difference->vanishes.size()).arg(difference->changes.size()));
    if (const Assessment* assessment = m_session.assessment())
        m_difference->setGrid(differenceGrid(*difference, *assessment, m_session.language()));
    check();
}

void TrialDialog::check()
{
    m_accept->setEnabled(m_known && (!m_needsReason || !reason().isEmpty()));
}

} // namespace attest
