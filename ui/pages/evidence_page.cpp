// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence_page.h"

#include "core/domain/names.h"
#include "ui/sampling/sample_view.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/document_viewer.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace attest {

EvidencePage::EvidencePage(Session& session, QWidget* parent)
    : Page(Stage::evidence, session, parent), m_tabs(new QTabWidget), m_documents(new DataTable(QStringLiteral("documents"))),
      m_viewer(new DocumentViewer(session)), m_sample(new SampleView(session))
{
    m_documents->setFacet(2);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_documents);
    split->addWidget(m_viewer);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    m_tabs->setObjectName(u"evidenceTabs");
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(split, QString());
    m_tabs->addTab(m_sample, QString());
    body()->addWidget(m_tabs, 1);
    connect(m_documents, &DataTable::currentChanged, this, [this](const QVariant& key) {
        if (m_opening || !key.isValid())
            return;
        open({key.toString(), {}, 0, {}});
        this->session().select({Selection::Kind::file, key.toString(), {}, {key.toString(), {}, 0, {}}});
    });
    connect(&session, &Session::placeWanted, this, [this](const SourceRef& at) {
        m_tabs->setCurrentIndex(0);
        m_opening = true;
        m_documents->selectKey(at.file);
        m_opening = false;
        open(at);
    });
    renew();
}

void EvidencePage::retranslate()
{
    setTitle(tr("Evidence"));
    setHint(tr("The case is being assessed."));
    m_documents->retranslate();
    m_documents->setLabel(tr("Documents"));
    m_documents->setEmptyHint(tr("No documents were handed over."));
    m_viewer->retranslate();
    m_tabs->setTabText(0, tr("Documents"));
    m_tabs->setTabText(1, tr("Sample"));
    m_sample->retranslate();
}

void EvidencePage::refresh(const Assessment& assessment)
{
    const Submission& submission = assessment.submission();
    Grid grid;
    grid.columns = {{tr("No."), false},   {tr("Document"), false}, {tr("Kind"), false},
                    {tr("Used for"), false}, {tr("Bytes"), true},     {tr("SHA-256"), false}};
    for (const SourceFile& file : submission.files) {
        GridCell hash(file.sha256, Hue::muted);
        grid.rows.push_back({{file.id, file.path, text(label(file.kind)), usesOf(submission, file),
                              amount(Decimal(file.size), language()), hash},
                             file.id});
    }
    setState(tr("%n document(s)", nullptr, int(grid.rows.size())), Hue::muted);
    m_documents->setGrid(std::move(grid));
    m_sample->refresh(assessment, canAct());
}

QString EvidencePage::usesOf(const Submission& submission, const SourceFile& file) const
{
    QStringList uses;
    for (const Source& source : submission.sources) {
        if (!source.evidence.isEmpty() && source.evidence == file.path)
            uses += source.name;
    }
    for (const ReviewRow& row : submission.review) {
        if (!row.document.isEmpty() && row.document == file.path)
            uses += tr("review %1").arg(row.item);
    }
    for (const SiteNote& note : submission.siteNotes) {
        if (!note.photo.isEmpty() && note.photo == file.path)
            uses += tr("site visit, %1").arg(note.place);
    }
    if (file.accepted > 0)
        uses += tr("%n record(s)", nullptr, int(file.accepted));
    return uses.join(u", ");
}

void EvidencePage::open(const SourceRef& at)
{
    const Assessment* assessment = session().assessment();
    if (assessment == nullptr)
        return;
    if (const SourceFile* file = assessment->submission().file(at.file))
        m_viewer->show(*file, at);
}

} // namespace attest
