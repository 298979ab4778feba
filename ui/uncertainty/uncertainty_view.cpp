// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/uncertainty/uncertainty_view.h"

#include "core/statement/statement_uncertainty.h"
#include "ui/uncertainty/uncertainty_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/print_table.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr int kPlaces = 2;
constexpr int kTonnePlaces = 4;

GridCell percentCell(const UncertainPercent& percent, const Language& language)
{
    GridCell cell = percent.percent ? amount(Rational(*percent.percent), language, kPlaces) : GridCell(QStringLiteral("?"), Hue::warning);
    cell.tip = language.text(percent.origin);
    cell.bold = percent.isStated;
    return cell;
}

} // namespace

UncertaintyView::UncertaintyView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_sentences(wrappedText()), m_lines(new DataTable(QStringLiteral("uncertainties"))),
      m_state(plainButton(QStringLiteral("stateUncertaintyButton"))), m_runs(new QSpinBox), m_seed(new QLineEdit),
      m_simulate(plainButton(QStringLiteral("simulateButton")))
{
    const MonteCarloSettings standard;
    m_sentences->setObjectName(u"uncertaintySentences");
    m_runs->setObjectName(u"runs");
    m_runs->setRange(MonteCarloSettings::kFewestRuns, MonteCarloSettings::kMostRuns);
    m_runs->setValue(standard.runs);
    m_seed->setObjectName(u"seed");
    m_seed->setText(QString::number(standard.seed));
    m_seed->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_lines->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    for (QWidget* control : {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_runs), static_cast<QWidget*>(m_seed), static_cast<QWidget*>(m_simulate)})
        m_lines->line()->addWidget(control);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_sentences);
    layout->addWidget(m_lines, 1);
    connect(m_lines, &DataTable::currentChanged, this, [this](const QVariant& key) { m_state->setEnabled(m_canAct && key.isValid()); });
    connect(m_lines, &DataTable::activated, this, &UncertaintyView::state);
    connect(m_state, &QPushButton::clicked, this, &UncertaintyView::state);
    connect(m_simulate, &QPushButton::clicked, this, &UncertaintyView::simulate);
}

void UncertaintyView::retranslate()
{
    m_lines->retranslate();
    m_lines->setLabel(tr("Uncertainty by source"));
    m_lines->setEmptyHint(tr("No source has emissions that an uncertainty could be worked out of."));
    m_state->setText(tr("State …"));
    m_runs->setAccessibleName(tr("Runs"));
    m_runs->setSuffix(u' ' + tr("runs"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed gives the same result on every machine."));
    m_simulate->setText(tr("Simulate"));
}

void UncertaintyView::refresh(const std::shared_ptr<const Assessment>& assessment, bool canAct)
{
    m_assessment = assessment;
    m_canAct = canAct;
    show(uncertaintyOf(*assessment, {}));
    m_state->setEnabled(canAct && m_lines->currentKey().isValid());
}

void UncertaintyView::simulate()
{
    bool isNumber = false;
    MonteCarloSettings settings;
    settings.runs = m_runs->value();
    settings.seed = m_seed->text().trimmed().toULongLong(&isNumber);
    if (!isNumber) {
        m_session.reporting()(failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "A seed is a whole number from 0 on")));
        return;
    }
    m_session.tasks().run(
        QT_TRANSLATE_NOOP("core", "Simulating the uncertainty"), this,
        [assessment = m_assessment, settings](Progress&) { return uncertaintyOf(*assessment, settings); },
        [this, assessment = m_assessment](const UncertaintyAnalysis& analysis) {
            if (assessment == m_assessment)
                show(analysis);
        });
}

void UncertaintyView::show(const UncertaintyAnalysis& analysis)
{
    m_sentences->setHue(analysis.reaches == ReachesMateriality::no ? Hue::plain : Hue::warning);
    m_sentences->setText(sentencesOf(analysis));
    m_lines->setGrid(gridOf(analysis));
}

QString UncertaintyView::sentencesOf(const UncertaintyAnalysis& analysis) const
{
    const Language& language = m_session.language();
    const auto number = [&](const Decimal& value) { return numberText(Rational(value), language, kPlaces); };
    QStringList sentences{m_session.text(analysis.basis)};
    sentences += tr("Approach 1 (IPCC): %1 t ± %2 t at 95 %.").arg(numberText(analysis.total, language, kTonnePlaces), number(analysis.halfWidthTco2e))
        + (analysis.percent ? u' ' + tr("That is ± %1 %.").arg(number(*analysis.percent)) : QString());
    if (analysis.trend)
        sentences += tr("Against %1: %2 %, ± %3 percentage points.")
                         .arg(language.period(analysis.trend->before), number(analysis.trend->changePercent), number(analysis.trend->uncertaintyPoints));
    if (const auto& simulated = analysis.simulated) {
        sentences += tr("Approach 2 (Monte Carlo, %1 runs, seed %2): mean %3 t, 95 % between %4 t and %5 t.")
                         .arg(simulated->runs).arg(simulated->seed).arg(number(simulated->mean), number(simulated->low), number(simulated->high));
        if (const auto& change = simulated->change)
            sentences += tr("By approach 2 they changed by %1 %, 95 % between %2 % and %3 %.").arg(number(change->mean), number(change->low), number(change->high));
    }
    sentences += m_session.text(analysis.verdict);
    return sentences.join(u'\n');
}

Grid UncertaintyView::gridOf(const UncertaintyAnalysis& analysis) const
{
    const Language& language = m_session.language();
    Grid grid;
    grid.columns = {{tr("Source"), false},     {tr("Emissions, t"), true},      {tr("Activity ± %"), true}, {tr("Factor ± %"), true},
                    {tr("Combined ± %"), true}, {tr("Share of variance, %"), true}, {tr("Level, %"), true},     {tr("Key category"), false},
                    {tr("Where from"), false}};
    for (const UncertaintyLine& line : analysis.lines) {
        const Source* source = m_assessment->submission().source(line.source);
        QStringList key;
        if (line.isKeyByLevel)
            key += tr("by level");
        if (line.isKeyByUncertainty)
            key += tr("by uncertainty");
        const QString origin = m_session.text(line.activity.origin) + QStringLiteral("; ") + m_session.text(line.factor.origin);
        grid.rows.push_back({{source == nullptr ? line.source : source->name, amount(line.emissions, language, kTonnePlaces),
                              percentCell(line.activity, language), percentCell(line.factor, language), amount(Rational(line.combinedPercent), language, kPlaces),
                              amount(Rational(line.varianceShare), language, kPlaces), amount(Rational(line.levelPercent), language, kPlaces),
                              key.join(u", "), GridCell(origin, Hue::muted)},
                             line.source});
    }
    return grid;
}

void UncertaintyView::state()
{
    const QString source = m_lines->currentKey().toString();
    if (m_assessment && m_canAct && !source.isEmpty())
        UncertaintyDialog::ask(m_session, *m_assessment, source, this);
}

} // namespace attest
