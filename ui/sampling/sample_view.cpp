// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampling/sample_view.h"

#include "ui/models/assessment_view.h"
#include "ui/sampling/differ_dialog.h"
#include "ui/sampling/draw_dialog.h"
#include "ui/sampling/extend_dialog.h"
#include "ui/sampling/sample_words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/print_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace attest {

SampleView::SampleView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_samples(new QComboBox), m_facts(wrappedText(Hue::muted)),
      m_records(new DataTable(QStringLiteral("sampleRecords"))), m_draw(plainButton(QStringLiteral("drawButton"))),
      m_extend(plainButton(QStringLiteral("extendButton"))), m_agrees(plainButton(QStringLiteral("agreesButton"))),
      m_differs(plainButton(QStringLiteral("differsButton")))
{
    m_samples->setObjectName(u"samples");
    auto* line = new QHBoxLayout;
    line->addWidget(m_samples);
    line->addWidget(m_draw);
    line->addWidget(m_extend);
    line->addStretch();
    for (QPushButton* button : {m_agrees, m_differs})
        m_records->line()->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_facts);
    layout->addWidget(m_records, 1);
    connect(m_samples, &QComboBox::currentIndexChanged, this, &SampleView::show);
    connect(m_records->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SampleView::enable);
    connect(m_records, &DataTable::activated, this, [this](const QVariant& key) {
        const Sample* sample = current();
        for (const SampledRecord& record : sample->records) {
            if (record.key == key.toString())
                m_session.openPlace(record.at);
        }
    });
    connect(m_draw, &QPushButton::clicked, this, [this]() { DrawDialog::ask(m_session, this); });
    connect(m_extend, &QPushButton::clicked, this, &SampleView::extend);
    connect(m_agrees, &QPushButton::clicked, this, &SampleView::agree);
    connect(m_differs, &QPushButton::clicked, this, &SampleView::differ);
}

void SampleView::retranslate()
{
    m_records->retranslate();
    m_records->setLabel(tr("Records of the sample"));
    m_records->setEmptyHint(tr("No sample was drawn. The cross-checks look at every record; a sample says which of them are to be "
                               "compared with the original papers as well."));
    m_samples->setAccessibleName(tr("Sample"));
    m_draw->setText(tr("Draw a sample …"));
    m_extend->setText(tr("Extend …"));
    m_agrees->setText(tr("Agrees with the evidence"));
    m_differs->setText(tr("Differs …"));
}

void SampleView::refresh(const Assessment& assessment, bool canAct)
{
    m_canAct = canAct;
    const QString before = m_samples->currentText();
    const bool another = m_samples->count() != static_cast<int>(assessment.snapshot->samples.size());
    {
        const QSignalBlocker blocker(m_samples);
        m_samples->clear();
        for (const Sample& sample : assessment.snapshot->samples)
            m_samples->addItem(sample.id);
        const int kept = m_samples->findText(before);
        m_samples->setCurrentIndex(another || kept < 0 ? m_samples->count() - 1 : kept);
    }
    m_samples->setVisible(m_samples->count() > 0);
    show();
}

const Sample* SampleView::current() const
{
    const Assessment* assessment = m_session.assessment();
    if (assessment == nullptr)
        return nullptr;
    for (const Sample& sample : assessment->snapshot->samples) {
        if (sample.id == m_samples->currentText())
            return &sample;
    }
    return nullptr;
}

void SampleView::show()
{
    const Assessment* assessment = m_session.assessment();
    const Sample* sample = current();
    m_facts->setVisible(sample != nullptr);
    if (assessment == nullptr || sample == nullptr) {
        m_records->setGrid({});
        enable();
        return;
    }
    const auto kind = populationNamed(sample->population).value_or(PopulationKind::monthlyRecords);
    m_population = populationOf(assessment->submission(), assessment->quantities, assessment->inventory, kind, Unit::findOrNamed(sample->unit));
    const SampleStanding standing = standingOf(*sample, m_population);
    m_facts->setHue(standing.populationChanged ? Hue::warning : Hue::muted);
    m_facts->setText(factsOf(*sample, m_population, *assessment, m_session.language()));
    m_records->setGrid(gridOf(*sample, standing));
    enable();
}

Grid SampleView::gridOf(const Sample& sample, const SampleStanding& standing) const
{
    const Language& language = m_session.language();
    const auto tests = latestTests(sample);
    Grid grid;
    grid.columns = {{tr("Record"), false}, {tr("Stratum"), false}, {tr("Amount, %1").arg(sample.unit), true}, {tr("Round"), true},
                    {tr("Drawn"), false},  {tr("Test"), false},    {tr("Evidence, %1").arg(sample.unit), true},
                    {tr("Note"), false},   {tr("Read from"), false}};
    for (const SampledRecord& record : sample.records) {
        const auto found = tests.find(record.key);
        const RecordTest* test = found == tests.end() ? nullptr : found->second;
        GridCell result(tr("to be tested"), Hue::muted);
        if (standing.gone.contains(record.key))
            result = badge(tr("no more in the data"), Hue::warning);
        else if (test != nullptr && standing.untested.contains(record.key))
            result = badge(tr("changed since the test"), Hue::warning);
        else if (test != nullptr)
            result = test->agrees ? badge(tr("agrees"), Hue::good) : badge(tr("differs"), Hue::bad);
        grid.rows.push_back({{subjectText(record.subject, m_session.assessment()->submission(), language), record.stratum,
                              amount(record.amount, language), amount(Decimal(record.round), language),
                              record.certain ? tr("certain") : tr("by chance"), result,
                              test != nullptr && test->found ? amount(*test->found, language) : GridCell(), test != nullptr ? test->note : QString(),
                              GridCell(placeText(record.at), Hue::muted)},
                             record.key});
    }
    return grid;
}

QStringList SampleView::chosenRecords() const
{
    QStringList records;
    for (const QVariant& key : m_records->selectedKeys())
        records += key.toString();
    return records;
}

void SampleView::enable()
{
    const bool chosen = m_canAct && !chosenRecords().isEmpty();
    m_draw->setEnabled(m_canAct);
    m_extend->setEnabled(m_canAct && current() != nullptr);
    m_agrees->setEnabled(chosen);
    m_differs->setEnabled(chosen);
}

void SampleView::extend()
{
    if (const Sample* sample = current())
        ExtendDialog::ask(m_session, *sample, m_population, this);
}

void SampleView::agree()
{
    const Sample* sample = current();
    if (sample == nullptr)
        return;
    std::vector<TestResult> results;
    for (const QString& record : chosenRecords())
        results.push_back({record, true, {}});
    m_session.acts().testRecords(sample->id, results, m_session.reporting());
}

void SampleView::differ()
{
    if (const Sample* sample = current())
        DifferDialog::ask(m_session, sample->id, chosenRecords(), m_population, this);
}

} // namespace attest
