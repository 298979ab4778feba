// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampling/differ_dialog.h"

#include "ui/intake/typed_number.h"
#include "ui/sampling/sample_controls.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace attest {

DifferDialog* DifferDialog::ask(Session& session, const QString& sample, const QStringList& records, const Population& population, QWidget* parent)
{
    auto* dialog = new DifferDialog(session, sample, records, population, parent);
    dialog->open();
    return dialog;
}

DifferDialog::DifferDialog(Session& session, const QString& sample, const QStringList& records, const Population& population, QWidget* parent)
    : QDialog(parent), m_session(session), m_note(new QPlainTextEdit), m_amount(new QLineEdit), m_unit(new QComboBox)
{
    setObjectName(u"differDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The record differs"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_note->setObjectName(u"note");
    m_note->setAccessibleName(tr("The record differs"));
    m_note->setTabChangesFocus(true);
    m_amount->setObjectName(u"evidenceAmount");
    m_amount->setPlaceholderText(tr("The amount that the evidence shows, if it can be said"));
    m_amount->setAccessibleName(tr("Amount of the evidence"));
    m_unit->setObjectName(u"evidenceUnit");
    m_unit->setAccessibleName(tr("Unit"));
    const PopulationRecord* record = records.size() == 1 ? population.find(records.front()) : nullptr;
    if (record != nullptr)
        m_unit->addItem(record->written.unit.symbol());
    if (m_unit->findText(population.unit.symbol()) < 0)
        m_unit->addItem(population.unit.symbol());
    m_amount->setVisible(record != nullptr);
    m_unit->setVisible(record != nullptr);
    auto* explanation = wrappedText();
    explanation->setText(tr("What does the evidence say? The sample grows after a round with such a record. The difference in amount is projected to all records."));
    auto* line = new QHBoxLayout;
    line->addWidget(m_amount, 1);
    line->addWidget(m_unit);
    auto* accept = mainButton(QStringLiteral("acceptButton"), this);
    accept->setText(tr("The record differs"));
    auto* buttons = buttonsWith(accept, tr("Cancel"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_note, 1);
    layout->addLayout(line);
    layout->addWidget(buttons);
    const auto check = [this, accept]() {
        accept->setEnabled(!m_note->toPlainText().trimmed().isEmpty() && (m_amount->text().trimmed().isEmpty() || typedAmount()));
    };
    connect(m_note, &QPlainTextEdit::textChanged, this, check);
    connect(m_amount, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this, sample, records]() { m_session.acts().testRecords(sample, results(records), m_session.reporting()); });
    check();
}

std::optional<Decimal> DifferDialog::typedAmount() const { return typedDecimal(m_amount->text().trimmed(), m_session.language()); }

std::vector<TestResult> DifferDialog::results(const QStringList& records) const
{
    std::vector<TestResult> results;
    for (const QString& record : records) {
        TestResult result{record, false, m_note->toPlainText().trimmed()};
        if (const auto amount = typedAmount())
            result.evidence = Quantity{*amount, Unit::findOrNamed(m_unit->currentText())};
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace attest
