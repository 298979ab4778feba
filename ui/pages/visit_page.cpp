// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/visit_page.h"

#include "core/domain/names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/facts.h"

#include <QTimeZone>
#include <QVBoxLayout>

namespace attest {
namespace {

/// A visit's clock is the site's, not the reader's.
QString siteTime(const SiteNote& note, const Submission& submission)
{
    const QTimeZone zone(submission.engagement.timezone.toLatin1());
    const QDateTime time = zone.isValid() ? QDateTime::fromSecsSinceEpoch(note.time, zone)
                                          : QDateTime::fromSecsSinceEpoch(note.time, Qt::UTC);
    return time.toString(u"yyyy-MM-dd HH:mm");
}

} // namespace

VisitPage::VisitPage(Session& session, QWidget* parent)
    : Page(Stage::siteVisit, session, parent), m_rows(new DataTable(QStringLiteral("visit"))), m_card(new Card),
      m_facts(new Facts)
{
    m_rows->setFacet(2);
    m_card->body()->addWidget(m_facts);
    body()->addWidget(m_rows, 1);
    body()->addWidget(m_card);
    connect(m_rows, &DataTable::currentChanged, this, [this](const QVariant& key) { showRow(key.isValid() ? key.toInt() : -1); });
    connect(m_rows, &DataTable::activated, this, [this](const QVariant& key) {
        const Submission& submission = this->session().assessment()->submission();
        const SiteNote& note = submission.siteNotes[key.toUInt()];
        const SourceFile* photo = submission.fileAt(note.photo);
        this->session().openPlace(photo == nullptr ? note.at : SourceRef{photo->id, {}, 0, {}});
    });
    renew();
}

void VisitPage::retranslate()
{
    setTitle(tr("Site visit"));
    setHint(tr("The case is being assessed."));
    m_rows->retranslate();
    m_rows->setLabel(tr("Notes of the site visit"));
    m_rows->setEmptyHint(tr("No notes of a site visit were handed in. A file of the kind “site-visit” brings them in."));
}

void VisitPage::refresh(const Assessment& assessment)
{
    const Submission& submission = assessment.submission();
    Grid grid;
    grid.columns = {{tr("Time"), false},   {tr("Place"), false}, {tr("Method"), false},  {tr("Note"), false},
                    {tr("Person"), false}, {tr("Meter"), false}, {tr("Reading"), true},  {tr("Equipment"), false},
                    {tr("Item"), false},   {tr("Photo"), false}};
    int index = 0;
    for (const SiteNote& note : submission.siteNotes) {
        GridCell reading;
        if (note.reading) {
            reading = amount(*note.reading, language());
            reading.text += note.unit ? QString(u' ' + note.unit->symbol()) : QString();
        }
        const bool missing = !note.photo.isEmpty() && submission.fileAt(note.photo) == nullptr;
        grid.rows.push_back({{siteTime(note, submission), note.place, text(label(note.method)), note.note, note.person, note.meter,
                              reading, note.equipment, note.item, GridCell(note.photo, missing ? Hue::bad : Hue::plain)},
                             index++});
    }
    setState(tr("%n note(s)", nullptr, index), Hue::muted);
    m_rows->setGrid(std::move(grid));
    const QVariant key = m_rows->currentKey();
    showRow(key.isValid() ? key.toInt() : -1);
}

void VisitPage::showRow(int index)
{
    const Assessment* assessment = session().assessment();
    m_card->setVisible(assessment != nullptr && index >= 0);
    if (assessment == nullptr || index < 0)
        return;
    const Submission& submission = assessment->submission();
    const SiteNote& note = submission.siteNotes[static_cast<std::size_t>(index)];
    m_card->setTitle(note.place);
    m_facts->setFacts({{tr("Time on site"), siteTime(note, submission)},
                       {tr("Method"), text(label(note.method))},
                       {tr("Note"), note.note},
                       {tr("Person"), note.role.isEmpty() ? note.person : QString(note.person + u", " + note.role)},
                       {tr("Review item"), note.item},
                       {tr("Photo"), note.photo}});
}

} // namespace attest
