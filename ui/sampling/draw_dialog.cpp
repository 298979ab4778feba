// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampling/draw_dialog.h"

#include "core/domain/sample_names.h"
#include "core/factors/factor_library.h"
#include "core/sampling/presets.h"
#include "core/sampling/projection.h"
#include "core/sampling/sizes.h"
#include "ui/models/assessment_view.h"
#include "ui/sampling/sample_controls.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace attest {
namespace {

constexpr int kShownOfHash = 16;

QComboBox* box(const QString& name)
{
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    return combo;
}

} // namespace

DrawDialog* DrawDialog::ask(Session& session, QWidget* parent)
{
    auto* dialog = new DrawDialog(session, parent);
    dialog->open();
    return dialog;
}

DrawDialog::DrawDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_preset(box(QStringLiteral("samplePreset"))), m_kind(box(QStringLiteral("sampleKind"))),
      m_unit(box(QStringLiteral("sampleUnit"))), m_method(box(QStringLiteral("sampleMethod"))), m_strata(box(QStringLiteral("sampleStrata"))),
      m_seed(new QLineEdit(QString::number(QRandomGenerator::system()->generate64()))), m_size(countBox(QStringLiteral("sampleSize"))),
      m_reason(new QLineEdit), m_population(wrappedText(Hue::muted)), m_proposal(wrappedText(Hue::muted)),
      m_accept(mainButton(QStringLiteral("acceptButton"), this))
{
    setObjectName(u"drawDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Draw a sample"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    m_seed->setObjectName(u"sampleSeed");
    m_reason->setObjectName(u"reason");
    auto* form = new QFormLayout;
    addFields(form);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_population);
    layout->addWidget(m_proposal);
    layout->addStretch();
    m_accept->setText(tr("Draw a sample"));
    auto* buttons = buttonsWith(m_accept, tr("Cancel"));
    layout->addWidget(buttons);
    for (QComboBox* combo : {m_preset, m_kind, m_unit})
        connect(combo, &QComboBox::currentIndexChanged, this, &DrawDialog::take);
    for (QLineEdit* line : {m_seed, m_reason})
        connect(line, &QLineEdit::textChanged, this, &DrawDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this]() { m_session.acts().drawSample(order(), m_session.reporting()); });
    take();
}

void DrawDialog::addFields(QFormLayout* form)
{
    m_preset->addItem(tr("none: by materiality"), QString());
    for (const SamplingPreset& preset : samplingPresets())
        m_preset->addItem(m_session.text(preset.title), QString::fromLatin1(preset.id));
    for (const PopulationKind kind : {PopulationKind::monthlyRecords, PopulationKind::invoices, PopulationKind::meterMonths})
        m_kind->addItem(m_session.text(label(kind)), static_cast<int>(kind));
    m_unit->addItem(Unit::tCO2e().symbol());
    m_unit->addItem(Unit::kWh().symbol());
    for (const SampleMethod method : {SampleMethod::systematic, SampleMethod::cells, SampleMethod::equal})
        m_method->addItem(m_session.text(label(method)), static_cast<int>(method));
    for (const SampleStrata strata : {SampleStrata::none, SampleStrata::source, SampleStrata::site, SampleStrata::meter})
        m_strata->addItem(m_session.text(label(strata)), static_cast<int>(strata));
    form->addRow(tr("Rule"), m_preset);
    form->addRow(tr("Records"), m_kind);
    form->addRow(tr("Amounts in"), m_unit);
    form->addRow(tr("Chance"), m_method);
    form->addRow(tr("Divided"), m_strata);
    form->addRow(tr("Seed"), m_seed);
    form->addRow(tr("Size"), m_size);
    form->addRow(tr("Reason"), m_reason);
}

void DrawDialog::take()
{
    const Assessment* assessment = m_session.assessment();
    if (assessment == nullptr)
        return;
    const SampleOrder wanted = order();
    const Population population = populationOf(assessment->submission(), assessment->quantities, assessment->inventory, wanted.kind, wanted.unit);
    const QString without = population.withoutAmount == 0 ? QString()
        : u'\n' + tr("%n of them have no amount in this unit: they are drawn last, and nothing is projected to them.", nullptr, population.withoutAmount);
    m_population->setText(tr("Population: %n record(s), %1, SHA-256 %2…", nullptr, population.size())
                              .arg(quantityText(Quantity{population.amount, wanted.unit}, m_session.language()), population.hash.left(kShownOfHash))
                          + without);
    m_size->setMaximum(std::max(1, population.size()));
    propose(population);
    check();
}

void DrawDialog::propose(const Population& population)
{
    const Assessment* assessment = m_session.assessment();
    if (const SamplingPreset* preset = findSamplingPreset(m_preset->currentData().toString())) {
        const auto shares = facilityShares(assessment->submission(), assessment->quantities, assessment->inventory, *FactorLibrary::builtIn());
        m_size->setValue(preset->rule.required(population.size(), shares, 0));
        m_proposal->setText(preset->rule.admits(shares) ? m_session.text(preset->text)
                                     : m_session.text(preset->text) + u"\n" + tr("Here a single meter has more than that: all records are to be tested."));
        return;
    }
    const auto factor = reliabilityFactor(kProjectionConfidence, 0);
    const auto threshold = thresholdIn(population.unit, assessment->materiality);
    const auto size = threshold && factor ? monetaryUnitSize(population.amount, *threshold, *factor) : std::nullopt;
    m_proposal->setText(size ? tr("Proposed: %n record(s), for %1 % confidence with no error expected and materiality as tolerable (ISA 530).", nullptr, *size).arg(kProjectionConfidence)
                             : tr("A size can be proposed where amounts are emissions, and neither they nor materiality are zero."));
    if (size)
        m_size->setValue(*size);
}

SampleOrder DrawDialog::order() const
{
    SampleOrder wanted;
    wanted.kind = static_cast<PopulationKind>(m_kind->currentData().toInt());
    wanted.unit = Unit::findOrNamed(m_unit->currentText());
    wanted.plan = {static_cast<SampleMethod>(m_method->currentData().toInt()), static_cast<SampleStrata>(m_strata->currentData().toInt()),
                   m_seed->text().trimmed(), m_preset->currentData().toString()};
    wanted.size = m_size->value();
    wanted.reason = m_reason->text().trimmed();
    return wanted;
}

void DrawDialog::check()
{
    m_accept->setEnabled(!m_seed->text().trimmed().isEmpty());
}

} // namespace attest
