// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trail_page.h"

#include "ui/models/grid.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace attest {

TrailPage::TrailPage(Session& session, QWidget* parent)
    : Page(Stage::trail, session, parent), m_examine(mainButton(QStringLiteral("examineButton"))),
      m_verdict(wrappedText()), m_events(new DataTable(QStringLiteral("events"))), m_details(new QPlainTextEdit)
{
    titleLine()->addWidget(m_examine);
    m_details->setObjectName(u"eventDetails");
    m_details->setReadOnly(true);
    m_verdict->setObjectName(u"verdict");
    m_verdict->hide();
    m_events->setFacet(3);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_events);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    body()->addWidget(m_verdict);
    body()->addWidget(split, 1);
    connect(m_examine, &QPushButton::clicked, this, &TrailPage::examine);
    connect(m_events, &DataTable::currentChanged, this, &TrailPage::showDetails);
    renew();
}

void TrailPage::retranslate()
{
    setTitle(tr("Trail"));
    setHint(tr("The case is being assessed."));
    m_examine->setText(tr("Examine the case"));
    m_examine->setEnabled(session().state().isOpen());
    m_events->retranslate();
    m_events->setLabel(tr("Events"));
    m_events->setEmptyHint(tr("Nothing has been done to this case yet."));
    m_details->setAccessibleName(tr("What the event stored"));
    m_details->setPlaceholderText(tr("Select an event to see what it stored."));
}

void TrailPage::refresh(const Assessment&)
{
    Grid grid;
    grid.columns = {{tr("No."), true}, {tr("Time"), false}, {tr("By"), false}, {tr("Act"), false}, {tr("What"), false}, {tr("Hash"), false}};
    const std::vector<TrailEntry>& trail = session().state().trail;
    for (auto entry = trail.rbegin(); entry != trail.rend(); ++entry) {
        GridCell hash(entry->hash.left(12) + u'…', Hue::muted);
        hash.tip = entry->hash;
        grid.rows.push_back({{amount(Decimal(entry->number), language()), timeCell(entry->at, language()), entry->by,
                              text(entry->act), text(entry->what), hash},
                             entry->number});
    }
    m_verdict->hide(); // it was about the events before, or in another language
    setState(tr("%n event(s)", nullptr, int(trail.size())), Hue::muted);
    m_events->setGrid(std::move(grid));
    showDetails(m_events->currentKey());
}

void TrailPage::showDetails(const QVariant& number)
{
    m_details->clear();
    for (const TrailEntry& entry : session().state().trail) {
        if (number.isValid() && entry.number == number.toLongLong())
            m_details->setPlainText(QString::fromUtf8(QJsonDocument::fromJson(entry.details.toUtf8()).toJson()));
    }
}

void TrailPage::examine()
{
    m_examine->setEnabled(false);
    session().acts().checkIntegrity(language().code(), [alive = QPointer<TrailPage>(this)](const Result<QString>& verdict) {
        if (!alive)
            return;
        alive->m_examine->setEnabled(true);
        alive->m_verdict->setVisible(true);
        alive->m_verdict->setHue(verdict ? Hue::good : Hue::bad);
        alive->m_verdict->setText(verdict ? *verdict : alive->text(verdict.error().what));
    });
}

} // namespace attest
