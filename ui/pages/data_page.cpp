// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include "core/domain/names.h"
#include "ui/intake/import_buttons.h"
#include "ui/models/assessment_view.h"
#include "ui/models/records.h"
#include "ui/models/series_model.h"
#include "ui/pages/series_view.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace attest {

DataPage::DataPage(Session& session, QWidget* parent)
    : Page(Stage::sourceData, session, parent), m_import(mainButton(QStringLiteral("importButton"))), m_tabs(new QTabWidget),
      m_submissions(new DataTable(QStringLiteral("submissions"))), m_files(new DataTable(QStringLiteral("files"))),
      m_rejected(new DataTable(QStringLiteral("rejected"))), m_notes(new DataTable(QStringLiteral("readingNotes"))),
      m_records(new DataTable(QStringLiteral("records"))), m_series(new SeriesModel(this)),
      m_view(new SeriesView(session))
{
    m_fileActs = new ImportButtons(session, titleLine(), m_files, m_submissions, this);
    titleLine()->addWidget(m_import);
    m_submissions->setPlain(true);
    m_submissions->setGrowing(true);
    m_files->setFacet(2);
    m_tabs->setObjectName(u"dataTabs");
    m_tabs->setDocumentMode(true);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_files);
    split->addWidget(m_records);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    m_tabs->addTab(split, QString());
    m_tabs->addTab(m_rejected, QString());
    m_tabs->addTab(m_notes, QString());
    m_tabs->addTab(m_view, QString());
    body()->addWidget(m_submissions);
    body()->addWidget(m_tabs, 1);

    connect(m_import, &QPushButton::clicked, this, &DataPage::askForFolder);
    connect(m_submissions, &DataTable::activated, this, [this](const QVariant& key) {
        this->session().acts().showRevision(key.toInt(), this->session().reporting());
    });
    connect(m_files, &DataTable::currentChanged, this, [this](const QVariant& key) {
        showRecords(key.toString());
        this->session().select({Selection::Kind::file, key.toString(), {}, {key.toString(), {}, 0, {}}});
    });
    connect(m_files, &DataTable::activated, this,
            [this](const QVariant& key) { this->session().openPlace({key.toString(), {}, 0, {}}); });
    connect(m_rejected, &DataTable::activated, this, [this](const QVariant& key) {
        if (const Assessment* assessment = this->session().assessment())
            this->session().openPlace(assessment->submission().rejected[key.toUInt()].at);
    });
    renew();
}

void DataPage::retranslate()
{
    setTitle(tr("Data"));
    setHint(tr("The case is being assessed."));
    m_import->setText(tr("Import next submission …"));
    m_import->setEnabled(canAct());
    m_fileActs->refresh();
    m_tabs->setTabText(0, tr("Files"));
    m_tabs->setTabText(3, tr("Series"));
    m_view->retranslate();
    for (DataTable* table : {m_submissions, m_files, m_rejected, m_notes, m_records})
        table->retranslate();
    m_submissions->setLabel(tr("Submissions"));
    m_files->setLabel(tr("Files of the submission"));
    m_rejected->setLabel(tr("Rows that could not be read"));
    m_notes->setLabel(tr("Reading notes"));
    m_records->setLabel(tr("Records of the file"));
    m_rejected->setEmptyHint(tr("Every row could be read."));
    m_notes->setEmptyHint(tr("Nothing unusual was seen while reading."));
    m_records->setEmptyHint(tr("Select a file to see its records. Evidence files have none; open them on the page Evidence."));
}

void DataPage::refresh(const Assessment& assessment)
{
    const Submission& submission = assessment.submission();
    showSubmissions(*assessment.snapshot, assessment.revision);
    showFiles(submission);
    showRejected(submission);
    showNotes(submission);
    showRecords(m_files->currentKey().toString());
    m_view->show(session().state().assessment);
    setState(submission.rejected.empty() ? QString() : tr("%n row(s) rejected", nullptr, int(submission.rejected.size())),
             Hue::warning);
}

void DataPage::askForFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder of the next submission (with dossier.json)"));
    dialog->setObjectName(u"folderDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &DataPage::importFolder);
    dialog->open();
}

void DataPage::importFolder(const QString& folder)
{
    session().acts().importDossier(folder, session().reporting());
}

void DataPage::showSubmissions(const Snapshot& snapshot, int shown)
{
    Grid grid;
    grid.columns = {{tr("Revision"), true}, {tr("Submission"), false}, {tr("Date"), false}, {tr("Files"), true},
                    {tr("Rejected rows"), true}, {tr("Reason"), false}};
    for (const auto& submission : snapshot.submissions) {
        GridCell name(submission->label);
        name.bold = submission->revision == shown;
        grid.rows.push_back({{amount(Decimal(submission->revision), language()), name, dateCell(submission->date, language()),
                              amount(Decimal(qint64(submission->files.size())), language()),
                              amount(Decimal(qint64(submission->rejected.size())), language()), submission->reason},
                             submission->revision});
    }
    m_submissions->setGrid(std::move(grid));
}

void DataPage::showFiles(const Submission& submission)
{
    Grid grid;
    grid.columns = {{tr("No."), false},      {tr("File"), false},    {tr("Kind"), false},
                    {tr("Rows"), true},      {tr("Accepted"), true}, {tr("Rejected"), true},
                    {tr("Bytes"), true},     {tr("SHA-256"), false}};
    for (const SourceFile& file : submission.files) {
        const auto rejected = std::count_if(submission.rejected.begin(), submission.rejected.end(),
                                            [&](const RejectedRow& row) { return row.at.file == file.id; });
        const bool read = file.kind != FileKind::evidence;
        GridCell bad = read ? amount(Decimal(qint64(rejected)), language()) : GridCell();
        bad.hue = rejected > 0 ? Hue::bad : Hue::plain;
        GridCell hash(file.sha256.isEmpty() ? QString() : QString(file.sha256.left(12) + u'…'), Hue::muted);
        hash.tip = file.sha256;
        grid.rows.push_back({{file.id, file.path, text(label(file.kind)), read ? amount(Decimal(file.rows), language()) : GridCell(),
                              read ? amount(Decimal(file.accepted), language()) : GridCell(), bad,
                              amount(Decimal(file.size), language()), hash},
                             file.id});
    }
    m_files->setGrid(std::move(grid));
}

void DataPage::showRejected(const Submission& submission)
{
    Grid grid;
    grid.columns = {{tr("Place"), false}, {tr("Text"), false}, {tr("Why it was not taken"), false}};
    int row = 0;
    for (const RejectedRow& rejected : submission.rejected)
        grid.rows.push_back({{placeText(rejected.at), rejected.text, GridCell(text(rejected.reason), Hue::bad)}, row++});
    m_tabs->setTabText(1, tr("Rejected rows (%1)").arg(submission.rejected.size()));
    m_rejected->setGrid(std::move(grid));
}

void DataPage::showNotes(const Submission& submission)
{
    Grid grid;
    grid.columns = {{tr("Place"), false}, {tr("Note"), false}};
    int row = 0;
    for (const ReadingNote& note : submission.notes)
        grid.rows.push_back({{placeText(note.at), text(note.note)}, row++});
    m_tabs->setTabText(2, tr("Reading notes (%1)").arg(submission.notes.size()));
    m_notes->setGrid(std::move(grid));
}

void DataPage::showRecords(const QString& id)
{
    const std::shared_ptr<const Assessment> assessment = session().state().assessment;
    const SourceFile* file = assessment ? assessment->submission().file(id) : nullptr;
    const bool intervals = file != nullptr && file->kind == FileKind::meterIntervals;
    if (intervals) {
        m_series->show(std::shared_ptr<const Submission>(assessment, &assessment->submission()), id, language());
        m_records->setModel(m_series);
        return;
    }
    m_records->setModel(nullptr);
    m_records->setGrid(file == nullptr ? Grid() : recordsOf(assessment->submission(), *file, language()));
}

} // namespace attest
