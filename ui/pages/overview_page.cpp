// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "core/domain/names.h"
#include "ui/charts/electricity_chart.h"
#include "ui/models/assessment_view.h"
#include "ui/models/matrix_model.h"
#include "ui/models/next_steps.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/scroll_column.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr std::size_t kShownSteps = 3;

} // namespace

OverviewPage::OverviewPage(Session& session, QWidget* parent)
    : Page(Stage::overview, session, parent), m_claimed(new FigureCard), m_recomputed(new FigureCard),
      m_electricity(new FigureCard), m_tested(new FigureCard), m_next(new Card), m_matrixCard(new Card),
      m_chartCard(new Card), m_matrix(new MatrixModel(this)), m_matrixView(new MatrixView), m_chart(new ElectricityChart)
{
    QVBoxLayout* column = addScrollColumn(body());
    auto* figures = new QHBoxLayout;
    figures->setSpacing(11);
    for (FigureCard* card : {m_claimed, m_recomputed, m_electricity, m_tested})
        figures->addWidget(card, 1);
    column->addLayout(figures);
    m_matrixView->setModel(m_matrix);
    m_matrixCard->body()->addWidget(m_matrixView);
    m_chartCard->body()->addWidget(m_chart);
    column->addWidget(m_next);
    column->addWidget(m_matrixCard);
    column->addWidget(m_chartCard, 1);
    connect(m_matrixView, &QAbstractItemView::clicked, this, &OverviewPage::choose);
    connect(m_matrixView, &QAbstractItemView::activated, this, &OverviewPage::choose);
    renew();
}

void OverviewPage::retranslate()
{
    setTitle(tr("Overview"));
    setHint(tr("The case is being assessed."));
    m_claimed->setTitle(tr("Claimed by the company"));
    m_recomputed->setTitle(tr("Recomputed from what is declared"));
    m_electricity->setTitle(tr("Electricity declared"));
    m_tested->setTitle(tr("Tested so far"));
    m_next->setTitle(tr("What to do next"));
    m_matrixCard->setTitle(tr("Evidence matrix: how many independent values stand beside the declared one"));
    m_matrixView->setAccessibleName(tr("Evidence matrix"));
    m_chartCard->setTitle(tr("Electricity by month: evidence and declared"));
    m_chart->setAccessibleName(tr("Electricity by month: evidence and declared"));
}

void OverviewPage::refresh(const Assessment& assessment)
{
    showState(assessment);
    showFigures(assessment);
    showNextSteps(assessment);
    m_matrix->show(session().state().assessment, language());
    m_matrixView->fit();
    const bool electric = !electricityPicture(assessment).stacks.empty();
    m_chartCard->setVisible(electric);
    if (electric)
        m_chart->show(assessment, language());
}

void OverviewPage::showState(const Assessment& assessment)
{
    const Statement& statement = assessment.statement;
    if (statement.opinion != Opinion::none) {
        setState(text(label(statement.opinion)), statement.opinion == Opinion::adverse ? Hue::bad : Hue::good);
        return;
    }
    setState(tr("not verifiable yet: %1 open groups of discrepancies, %2 reasons")
                 .arg(openGroups(assessment)).arg(statement.blocking.size()), Hue::bad);
}

void OverviewPage::showFigures(const Assessment& assessment)
{
    const Submission& submission = assessment.submission();
    QString claimed = QStringLiteral("–");
    for (const ReportedTotal& total : submission.totals) {
        if (total.item == u"total")
            claimed = language().number(total.emissionsTco2e);
    }
    m_claimed->setFigure(claimed, tr("tCO₂e, %1").arg(submission.label),
                         tr("claim: %1, %2").arg(text(label(submission.engagement.claim)), language().period(submission.engagement.period)));
    m_recomputed->setFigure(numberText(assessment.inventory.market, language(), 2), tr("tCO₂e market-based"),
                            tr("%1 t location-based").arg(numberText(assessment.inventory.location, language(), 2)));
    const DeclaredElectricity electricity = declaredElectricity(assessment);
    m_electricity->setFigure(numberText(electricity.total, language(), 0), Unit::kWh().symbol(),
                             tr("%1 own photovoltaics · %2 bought")
                                 .arg(numberText(electricity.own, language(), 0), numberText(electricity.bought, language(), 0)));
    const CheckCounts counts = countChecks(assessment.run);
    const int ran = counts.passed + counts.found;
    const int wanted = ran + counts.notRun;
    m_tested->setFigure(tr("%1 of %2").arg(ran).arg(wanted), {},
                        QString(tr("checks that apply were run") + u'\n' + tr("%1 passed, %2 found something").arg(counts.passed).arg(counts.found)));
    m_tested->setShare(wanted == 0 ? 0 : double(ran) / wanted);
}

void OverviewPage::showNextSteps(const Assessment& assessment)
{
    clearLayout(m_next->body());
    const std::vector<NextStep> steps = nextSteps(assessment, language());
    for (std::size_t i = 0; i < steps.size() && i < kShownSteps; ++i) {
        auto* link = new QLabel(u"→ <a href=\"#\">" + steps[i].text.toHtmlEscaped() + u"</a>");
        link->setObjectName(QString(u"nextStep" + QString::number(i)));
        link->setWordWrap(true);
        link->setTextFormat(Qt::RichText);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, [this, stage = steps[i].stage]() { session().open(stage); });
        m_next->body()->addWidget(link);
    }
    m_next->setVisible(!steps.empty());
}

void OverviewPage::choose(const QModelIndex& index)
{
    session().select({Selection::Kind::quantity, m_matrix->source(index.row()), m_matrix->period(index.column()), {}});
}

} // namespace attest
