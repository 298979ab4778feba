// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampling/extend_dialog.h"

#include "core/sampling/presets.h"
#include "ui/sampling/sample_controls.h"
#include "ui/sampling/sample_words.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace attest {

ExtendDialog* ExtendDialog::ask(Session& session, const Sample& sample, const Population& population, QWidget* parent)
{
    auto* dialog = new ExtendDialog(session, sample, population, parent);
    dialog->open();
    return dialog;
}

ExtendDialog::ExtendDialog(Session& session, const Sample& sample, const Population& population, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"extendDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Extend the sample"));
    auto* more = countBox(QStringLiteral("moreRecords"));
    auto* reason = new QLineEdit;
    reason->setObjectName(u"reason");
    if (const auto required = requiredOf(sample, population, *session.assessment()))
        more->setValue(std::max(1, *required - static_cast<int>(sample.records.size())));
    auto* form = new QFormLayout;
    form->addRow(tr("Records more"), more);
    form->addRow(tr("Reason"), reason);
    auto* accept = mainButton(QStringLiteral("acceptButton"), this);
    accept->setText(tr("Extend the sample"));
    accept->setEnabled(false);
    auto* buttons = buttonsWith(accept, tr("Cancel"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(reason, &QLineEdit::textChanged, this, [accept](const QString& text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [&session, id = sample.id, more, reason]() {
        session.acts().extendSample(id, more->value(), reason->text().trimmed(), session.reporting());
    });
}

} // namespace attest
