// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_page.h"

#include "core/domain/names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/facts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace attest {
namespace {

Hue hueOf(ReviewResult result)
{
    switch (result) {
    case ReviewResult::conforms: return Hue::good;
    case ReviewResult::doubt:
    case ReviewResult::open: return Hue::warning;
    case ReviewResult::nonconforming: return Hue::bad;
    case ReviewResult::notApplicable: break;
    }
    return Hue::muted;
}

} // namespace

ReviewPage::ReviewPage(Session& session, QWidget* parent)
    : Page(Stage::documentReview, session, parent), m_rows(new DataTable(QStringLiteral("review"))), m_card(new Card),
      m_facts(new Facts)
{
    m_rows->setFacet(3);
    m_card->body()->addWidget(m_facts);
    body()->addWidget(m_rows, 1);
    body()->addWidget(m_card);
    connect(m_rows, &DataTable::currentChanged, this, [this](const QVariant& key) { showRow(key.isValid() ? key.toInt() : -1); });
    connect(m_rows, &DataTable::activated, this, [this](const QVariant& key) {
        const Submission& submission = this->session().assessment()->submission();
        const ReviewRow& row = submission.review[key.toUInt()];
        const SourceFile* file = submission.fileAt(row.document);
        this->session().openPlace(file == nullptr ? row.at : SourceRef{file->id, {}, 0, {}});
    });
    renew();
}

void ReviewPage::retranslate()
{
    setTitle(tr("Document review"));
    setHint(tr("The case is being assessed."));
    m_rows->retranslate();
    m_rows->setLabel(tr("Document review"));
    m_rows->setEmptyHint(tr("No document review was handed in. A file of the kind “document-review” brings the form in."));
}

void ReviewPage::refresh(const Assessment& assessment)
{
    const Submission& submission = assessment.submission();
    Grid grid;
    grid.columns = {{tr("Item"), false},   {tr("Topic"), false},    {tr("Question"), false}, {tr("Result"), false},
                    {tr("Record"), false}, {tr("Site visit"), false}, {tr("Document"), false}, {tr("Reviewer"), false},
                    {tr("Date"), false}};
    int open = 0;
    int index = 0;
    for (const ReviewRow& row : submission.review) {
        open += row.result == ReviewResult::open || row.result == ReviewResult::doubt ? 1 : 0;
        const auto notes = std::count_if(submission.siteNotes.begin(), submission.siteNotes.end(),
                                         [&](const SiteNote& note) { return !row.item.isEmpty() && note.item == row.item; });
        grid.rows.push_back({{row.item, text(label(row.topic)), row.question, badge(text(label(row.result)), hueOf(row.result)),
                              row.record, notes > 0 ? tr("%n note(s)", nullptr, int(notes)) : QString(), row.document,
                              row.reviewer, dateCell(row.date, language())},
                             index++});
    }
    setState(open > 0 ? tr("%n item(s) open or in doubt", nullptr, open) : QString(), Hue::warning);
    m_rows->setGrid(std::move(grid));
    const QVariant key = m_rows->currentKey();
    showRow(key.isValid() ? key.toInt() : -1);
}

void ReviewPage::showRow(int index)
{
    const Assessment* assessment = session().assessment();
    m_card->setVisible(assessment != nullptr && index >= 0);
    if (assessment == nullptr || index < 0)
        return;
    const Submission& submission = assessment->submission();
    const ReviewRow& row = submission.review[static_cast<std::size_t>(index)];
    QStringList answers;
    for (const SiteNote& note : submission.siteNotes) {
        if (!row.item.isEmpty() && note.item == row.item)
            answers += note.place + u": " + note.note;
    }
    m_card->setTitle(row.item + u" · " + text(label(row.topic)));
    m_facts->setFacts({{tr("Question"), row.question},
                       {tr("Result"), text(label(row.result))},
                       {tr("Record"), row.record},
                       {tr("Clause"), row.clause},
                       {tr("Document"), row.document},
                       {tr("Seen on site"), answers.join(u'\n')}});
}

} // namespace attest
