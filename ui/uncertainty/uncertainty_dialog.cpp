// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/uncertainty/uncertainty_dialog.h"

#include "ui/intake/typed_number.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace attest {

UncertaintyDialog* UncertaintyDialog::ask(Session& session, const Assessment& assessment, const QString& source, QWidget* parent)
{
    auto* dialog = new UncertaintyDialog(session, assessment, source, parent);
    dialog->open();
    return dialog;
}

UncertaintyDialog::UncertaintyDialog(Session& session, const Assessment& assessment, const QString& source, QWidget* parent)
    : QDialog(parent), m_session(session), m_source(source), m_activity(new QLineEdit), m_factor(new QLineEdit), m_reason(new QLineEdit),
      m_accept(mainButton(QStringLiteral("acceptButton"), this)), m_withdraw(plainButton(QStringLiteral("withdrawButton"), this))
{
    setObjectName(u"uncertaintyDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("State the uncertainty"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_activity->setObjectName(u"activityPercent");
    m_factor->setObjectName(u"factorPercent");
    m_reason->setObjectName(u"reason");
    m_reason->setPlaceholderText(tr("Where do the numbers come from? Kept in the trail and printed in the report."));
    const auto& known = assessment.snapshot->uncertainties;
    const auto stated = known.find(source);
    if (stated != known.end()) {
        m_activity->setText(session.language().number(stated->second.activityPercent));
        m_factor->setText(session.language().number(stated->second.factorPercent));
    }
    const Source* named = assessment.submission().source(source);
    auto* words = wrappedText();
    words->setText((named == nullptr ? source : named->name) + u"\n" + tr("Half-widths of the 95 % interval, in percent of the value."));
    auto* form = new QFormLayout;
    form->addRow(tr("Activity data ± %"), m_activity);
    form->addRow(tr("Emission factor ± %"), m_factor);
    form->addRow(tr("Reason"), m_reason);
    m_accept->setText(tr("State the uncertainty"));
    m_withdraw->setText(tr("Take it back"));
    m_withdraw->setVisible(stated != known.end());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel")); // Qt itself has no Hindi
    buttons->addButton(m_withdraw, QDialogButtonBox::ActionRole);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(buttons);
    for (QLineEdit* line : {m_activity, m_factor, m_reason})
        connect(line, &QLineEdit::textChanged, this, &UncertaintyDialog::check);
    connect(m_withdraw, &QPushButton::clicked, this, [this]() {
        m_session.acts().setUncertainty(m_source, {}, m_reason->text().trimmed(), m_session.reporting());
        reject();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this]() {
        m_session.acts().setUncertainty(m_source, StatedUncertainty{*typed(m_activity), *typed(m_factor)}, m_reason->text().trimmed(), m_session.reporting());
    });
    check();
}

std::optional<Decimal> UncertaintyDialog::typed(const QLineEdit* line) const
{
    const auto number = typedDecimal(line->text(), m_session.language());
    return number && number->sign() >= 0 ? number : std::nullopt;
}

void UncertaintyDialog::check()
{
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_accept->setEnabled(hasReason && typed(m_activity) && typed(m_factor));
    m_withdraw->setEnabled(hasReason);
}

} // namespace attest
