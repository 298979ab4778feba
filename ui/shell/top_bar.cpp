// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "core/domain/names.h"
#include "ui/style/icons.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace attest {
namespace {

constexpr int kActorCharacters = 14;
constexpr int kNarrowestTitle = 60;

} // namespace

TopBar::TopBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(new QHBoxLayout(this)), m_title(new QLabel), m_criteria(new Badge),
      m_readOnly(new Badge(Hue::warning)), m_submissions(new QComboBox), m_actors(new QComboBox), m_find(new QPushButton), m_languages(new QComboBox)
{
    setObjectName(u"topBar");
    m_layout->setContentsMargins(12, 6, 12, 7);
    m_layout->setSpacing(10);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(u"caseTitle");
    m_title->setMinimumWidth(kNarrowestTitle);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_submissions->setObjectName(u"submissionChooser");
    m_submissions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_actors->setObjectName(u"actorChooser");
    m_actors->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_actors->setMinimumContentsLength(kActorCharacters);
    m_find->setObjectName(u"findButton");
    m_find->setIcon(icon(QStringLiteral("find")));
    m_languages->setObjectName(u"languageChooser");
    for (const QString& code : Language::codes())
        m_languages->addItem(Language::nativeName(code), code);
    m_layout->addWidget(m_title, 1);
    m_layout->addWidget(m_criteria);
    m_layout->addWidget(m_readOnly);
    m_layout->addWidget(m_submissions);
    m_layout->addWidget(m_actors);
    m_layout->addWidget(m_find);
    m_layout->addWidget(m_languages);
    connect(m_submissions, &QComboBox::activated, this, [this]() {
        m_session.acts().showRevision(m_submissions->currentData().toInt(), m_session.reporting());
    });
    connect(m_actors, &QComboBox::activated, this, [this]() { m_session.acts().setActor(m_actors->currentData().toString()); });
    connect(m_languages, &QComboBox::activated, this, [this]() { Q_EMIT languageChosen(m_languages->currentData().toString()); });
    connect(&session, &Session::stateChanged, this, &TopBar::refresh);
    refresh();
}

void TopBar::addButtons(QAction* undo, QAction* redo, QAction* inspector)
{
    for (QAction* action : {undo, redo, inspector}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize(QSize(17, 17));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setObjectName(QString(action->objectName() + u"Button"));
        m_layout->insertWidget(m_layout->indexOf(m_languages), button);
    }
}

void TopBar::refresh()
{
    m_languages->setCurrentIndex(m_languages->findData(m_session.language().code()));
    m_languages->setAccessibleName(tr("Language of the window"));
    m_find->setText(tr("Find meters, invoices, numbers, findings …   Ctrl+K"));
    m_submissions->setAccessibleName(tr("Submission shown"));
    m_actors->setAccessibleName(tr("Who acts"));
    m_actors->setToolTip(tr("Who acts: the trail keeps this name with every act."));
    const CaseView& state = m_session.state();
    const Assessment* assessment = m_session.assessment();
    for (QWidget* widget : {static_cast<QWidget*>(m_criteria), static_cast<QWidget*>(m_submissions), static_cast<QWidget*>(m_actors),
                            static_cast<QWidget*>(m_find)})
        widget->setVisible(assessment != nullptr);
    m_readOnly->setVisible(state.readOnly || state.sealed);
    m_readOnly->setText(state.sealed ? tr("issued") : tr("read only"));
    m_readOnly->setToolTip(m_session.text(state.readOnlyReason));
    m_name = state.isOpen() ? QFileInfo(state.path).completeBaseName() : tr("Attest");
    fit();
    if (assessment == nullptr)
        return;
    const Submission& submission = assessment->submission();
    m_name = submission.client.name.isEmpty() ? submission.engagement.title : submission.client.name;
    m_title->setToolTip(submission.engagement.title + u'\n' + state.path);
    QStringList criteria{submission.client.sectorCode, submission.engagement.criteria.accounting,
                         m_session.text(label(submission.engagement.assurance))};
    criteria.removeAll(QString());
    m_criteria->setText(criteria.join(u" · "));
    fillSubmissions();
    fillActors();
    fit();
}

void TopBar::fit()
{
    const int name = m_title->fontMetrics().horizontalAdvance(m_name) + 2;
    m_criteria->setVisible(m_session.assessment() != nullptr);
    m_title->setMinimumWidth(name);
    if (m_layout->minimumSize().width() > width())
        m_criteria->hide();
    m_title->setMinimumWidth(kNarrowestTitle);
    m_layout->activate();
    m_title->setText(m_title->fontMetrics().elidedText(m_name, Qt::ElideRight, qMax(kNarrowestTitle, m_title->width())));
}

void TopBar::fillSubmissions()
{
    const Assessment& assessment = *m_session.assessment();
    m_submissions->clear();
    for (const auto& submission : assessment.snapshot->submissions)
        m_submissions->addItem(tr("Submission %1: %2").arg(submission->revision).arg(submission->label), submission->revision);
    m_submissions->setCurrentIndex(m_submissions->findData(assessment.revision));
}

void TopBar::fillActors()
{
    m_actors->clear();
    QString leadVerifier;
    for (const TeamMember& member : m_session.assessment()->snapshot->latest().team) {
        if (member.role == TeamRole::leadVerifier && leadVerifier.isEmpty())
            leadVerifier = member.id;
        m_actors->addItem(QString(member.id + u" · " + m_session.text(label(member.role)) + u" · " + member.name), member.id);
    }
    if (m_actors->findData(m_session.acts().actor()) < 0)
        m_session.acts().setActor(leadVerifier); // none chosen, or no longer in the team
    m_actors->setCurrentIndex(m_actors->findData(m_session.acts().actor()));
    m_actors->setEnabled(!m_session.state().readOnly);
    m_actors->view()->setMinimumWidth(m_actors->view()->sizeHintForColumn(0) + kActorCharacters);
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(hairline(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace attest
