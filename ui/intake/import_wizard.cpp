// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/import_wizard.h"

#include "ui/intake/boundary_form.h"
#include "ui/intake/cells_model.h"
#include "ui/intake/check_panel.h"
#include "ui/intake/field_delegate.h"
#include "ui/intake/files_list.h"
#include "ui/intake/intake_words.h"
#include "ui/intake/mapping_model.h"
#include "ui/intake/preview_model.h"
#include "ui/intake/profile_button.h"
#include "ui/intake/question_list.h"
#include "ui/intake/reading_form.h"
#include "ui/intake/work_line.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/print_table.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr int kColumnsToFit = 200; // measuring more would be felt

void fit(PrintTable* view)
{
    if (view->model()->columnCount() <= kColumnsToFit)
        view->fitColumns();
}

} // namespace

ImportWizard::ImportWizard(Session& session, const QString& profileFolder, QWidget* parent)
    : QDialog(parent), m_session(session), m_intake(session, profileFolder), m_files(new FilesList(m_intake)), m_title(pageTitle()),
      m_state(new Badge), m_again(plainButton(QStringLiteral("anotherSheetButton"))), m_profiles(new ProfileButton(m_intake)),
      m_questions(new QuestionList(m_intake)), m_reading(new QTabWidget), m_form(new ReadingForm(m_intake)), m_mapping(new PrintTable),
      m_mappingModel(new MappingModel(m_intake, this)), m_check(new CheckPanel(m_intake)), m_preview(new QTabWidget),
      m_previewHint(wrappedText(Hue::bad)), m_values(new PrintTable), m_valuesModel(new PreviewModel(session, this)), m_cells(new PrintTable),
      m_cellsModel(new CellsModel(this)), m_leftOut(new DataTable(QStringLiteral("leftOut"))), m_summary(new HueLabel(Hue::muted)),
      m_checkAll(plainButton(QStringLiteral("checkButton"))), m_import(mainButton(QStringLiteral("importFilesButton")))
{
    setObjectName(u"importWizard");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import files"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setSizeGripEnabled(true);
    setAcceptDrops(true);
    resize(QSize(1320, 860).boundedTo(screen()->availableSize() - QSize(30, 60)));
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    buildFrame();
    connectParts();
    refresh();
}

void ImportWizard::buildFrame()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(9);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_again->setText(tr("Read another sheet too"));
    line->addWidget(m_title, 1);
    line->addWidget(m_state);
    line->addWidget(m_again);
    line->addWidget(m_profiles);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(buildReading());
    split->addWidget(buildPreview());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setChildrenCollapsible(false);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(10, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_questions);
    column->addWidget(split, 1);
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setHandleWidth(1);
    sides->addWidget(m_files);
    sides->addWidget(right);
    sides->setStretchFactor(0, 0);
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(false);
    sides->setSizes({290, 1000});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(10);
    layout->addWidget(sides, 1);
    layout->addLayout(buildBottom());
}

QWidget* ImportWizard::buildReading()
{
    m_reading->setObjectName(u"readingTabs");
    m_reading->setDocumentMode(true);
    m_mapping->setObjectName(u"mappingTable");
    m_mapping->setAccessibleName(tr("Columns and what they are read as"));
    m_mapping->setEmptyHint(tr("The file has no columns."));
    m_mapping->setModel(m_mappingModel);
    for (PrintTable* table : {m_mapping, m_cells})
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_mapping->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_mapping->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_mapping->setItemDelegate(new FieldDelegate(MappingModel::FieldColumn, [this]() { return m_mappingModel->choices(); }, m_mapping));
    m_reading->addTab(m_form, tr("How it is read"));
    m_reading->addTab(m_mapping, tr("Columns"));
    m_reading->addTab(m_check, tr("Rows"));
    return m_reading;
}

QWidget* ImportWizard::buildPreview()
{
    m_preview->setObjectName(u"previewTabs");
    m_preview->setDocumentMode(true);
    m_values->setObjectName(u"previewTable");
    m_values->setAccessibleName(tr("Values as they are read, beside the text as written"));
    m_values->setEmptyHint(tr("What the values become is shown here as soon as the file can be read."));
    m_values->setModel(m_valuesModel);
    m_values->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_cells->setObjectName(u"cellsTable");
    m_cells->setAccessibleName(tr("Cells as they are written; Enter makes the row the headings"));
    m_cells->setEmptyHint(tr("The file has no cells."));
    m_cells->setModel(m_cellsModel);
    m_cells->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cells->verticalHeader()->show();
    m_leftOut->setPlain(true);
    m_leftOut->setLabel(tr("Rows that are no data"));
    m_leftOut->setEmptyHint(tr("Every row of the table is read."));
    auto* values = new QWidget;
    auto* valuesColumn = new QVBoxLayout(values);
    valuesColumn->setContentsMargins(0, 4, 0, 0);
    valuesColumn->addWidget(m_previewHint);
    valuesColumn->addWidget(m_values, 1);
    auto* cells = new QWidget;
    auto* cellsColumn = new QVBoxLayout(cells);
    cellsColumn->setContentsMargins(0, 4, 0, 0);
    auto* hint = wrappedText(Hue::muted);
    hint->setText(tr("Click the number of the row that has the headings, or choose the row and press Enter."));
    cellsColumn->addWidget(hint);
    cellsColumn->addWidget(m_cells, 1);
    m_preview->addTab(values, tr("Values as read"));
    m_preview->addTab(cells, tr("Cells as written"));
    m_preview->addTab(m_leftOut, QString());
    return m_preview;
}

QLayout* ImportWizard::buildBottom()
{
    m_summary->setObjectName(u"importSummary");
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_checkAll->setText(tr("Check"));
    m_checkAll->setToolTip(tr("Read all files completely on trial"));
    m_import->setText(tr("Import"));
    m_import->setAutoDefault(false);
    m_checkAll->setAutoDefault(false);
    QPushButton* close = plainButton(QStringLiteral("closeWizardButton"));
    close->setText(tr("Cancel"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* line = new QHBoxLayout;
    line->addWidget(m_summary, 2);
    line->addWidget(new WorkLine(m_session), 1);
    line->addWidget(close);
    line->addWidget(m_checkAll);
    line->addWidget(m_import);
    return line;
}

void ImportWizard::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &ImportWizard::refresh);
    // Answers come from buttons that the refresh deletes.
    connect(&m_intake, &Intake::listChanged, this, [this]() { refreshSoon(true); });
    connect(&m_intake, &Intake::fileChanged, this, [this](int file) { refreshSoon(file == m_files->current()); });
    connect(m_files, &FilesList::currentChanged, this, [this]() { refreshSoon(true); });
    connect(m_files, &FilesList::addWanted, this, &ImportWizard::filesWanted);
    connect(m_questions, &QuestionList::meterWanted, this, &ImportWizard::createMeter);
    connect(m_questions, &QuestionList::sourceWanted, this, &ImportWizard::createSource);
    connect(m_profiles, &ProfileButton::failed, &m_session, &Session::failed);
    connect(m_again, &QPushButton::clicked, this, [this]() {
        const int added = m_intake.addAgain(m_files->current());
        refresh();
        m_files->select(added);
    });
    connect(m_cells->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) { takeHeadings(row); });
    connect(m_cells, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { takeHeadings(index.row()); });
    connect(m_mappingModel, &QAbstractItemModel::dataChanged, this,
            [this]() { m_mapping->setColumnHidden(MappingModel::Meaning, !m_mappingModel->isWide()); });
    connect(m_checkAll, &QPushButton::clicked, this, [this]() { m_intake.check(); });
    connect(m_import, &QPushButton::clicked, this, &ImportWizard::startImport);
    connect(&m_session, &Session::stateChanged, this, [this]() {
        if (m_session.assessment() == nullptr)
            close(); // the case was closed meanwhile
    });
}

void ImportWizard::add(const std::vector<IncomingFile>& files)
{
    m_intake.add(files);
}

void ImportWizard::refreshSoon(bool whole)
{
    m_whole = m_whole || whole;
    m_soon.start();
}

void ImportWizard::refresh()
{
    if (m_session.assessment() == nullptr)
        return;
    m_files->refresh();
    if (m_whole)
        showFile(m_files->current());
    m_whole = false;
    showSummary();
}

void ImportWizard::showFile(int file)
{
    m_reading->setEnabled(file >= 0); // first: texts take the colours of what they stand on
    m_questions->show(file);
    m_form->show(file);
    m_mappingModel->show(file);
    m_check->show(file);
    m_profiles->show(file);
    m_mapping->setColumnHidden(MappingModel::Meaning, !m_mappingModel->isWide());
    fit(m_mapping);
    const IntakeFile none;
    const IntakeFile& shown = file < 0 ? none : m_intake.file(file);
    showTitle(shown);
    showCells(shown);
    showPreview(shown);
    showLeftOut(shown);
    const qint64 rejected = file < 0 ? 0 : shown.rejectedRows();
    m_reading->setTabText(2, rejected > 0 ? tr("Rows (%n rejected)", nullptr, static_cast<int>(rejected)) : tr("Rows"));
}

void ImportWizard::showTitle(const IntakeFile& file)
{
    m_title->setText(file.path);
    m_title->setToolTip(file.path);
    m_state->setVisible(!file.path.isEmpty());
    m_state->setText(stateName(file.state()));
    m_state->setHue(stateHue(file.state()));
    m_again->setVisible(file.look.recognition && file.look.recognition->sheets.size() > 1);
}

void ImportWizard::showCells(const IntakeFile& file)
{
    m_cellsModel->show(file.look.cells, file.entry().headerRow);
    fit(m_cells);
}

void ImportWizard::showPreview(const IntakeFile& file)
{
    const QString zone = file.entry().timezone.isEmpty() ? m_intake.header().engagement.timezone : file.entry().timezone;
    const int across = m_values->horizontalScrollBar()->value();
    const int down = m_values->verticalScrollBar()->value();
    m_valuesModel->show(file.look.preview, zone);
    fit(m_values);
    m_values->horizontalScrollBar()->setValue(across);
    m_values->verticalScrollBar()->setValue(down);
    QString problem;
    if (file.look.problem)
        problem = problemText(*file.look.problem);
    else if (file.look.previewProblem && file.questions().empty()) // else the question says it better
        problem = problemText(*file.look.previewProblem);
    m_previewHint->setText(problem);
    m_previewHint->setVisible(!problem.isEmpty());
}

void ImportWizard::showLeftOut(const IntakeFile& file)
{
    Grid grid;
    grid.columns = {{tr("Row"), true}, {tr("Text"), false}, {tr("Why it is left out"), false}};
    if (file.look.recognition) {
        for (const LeftOutRow& row : file.look.recognition->leftOut)
            grid.rows.push_back({{amount(Decimal(row.row), m_session.language()), row.text, m_session.text(row.why)}, row.row});
    }
    m_preview->setTabText(2, tr("Left-out rows (%1)").arg(grid.rows.size()));
    m_leftOut->setGrid(std::move(grid));
}

void ImportWizard::showSummary()
{
    const int open = m_intake.openFiles();
    QString text;
    if (m_intake.size() == 0)
        text = tr("Add the files that the company handed over.");
    else if (open > 0)
        text = tr("%n file(s) still open: nothing is guessed", nullptr, open);
    else
        text = tr("%n file(s) can be imported", nullptr, m_intake.size());
    m_summary->setText(text);
    m_summary->setToolTip(text);
    m_import->setEnabled(m_intake.canImport());
    bool unchecked = false;
    for (int i = 0; i < m_intake.size(); ++i)
        unchecked = unchecked || m_intake.file(i).state() == FileState::unchecked;
    m_checkAll->setEnabled(unchecked);
}

QString ImportWizard::problemText(const Error& error) const
{
    QString text = m_session.text(error.what);
    const QString place = error.place.text();
    if (!place.isEmpty())
        text = tr("%1 (%2)").arg(text, place);
    if (!error.advice.isEmpty())
        text += u". " + m_session.text(error.advice);
    return text;
}

void ImportWizard::takeHeadings(int row)
{
    if (m_files->current() >= 0 && row >= 0 && row < m_cellsModel->rowCount())
        m_intake.state(m_files->current(), QStringLiteral("header_row"), QString::number(m_cellsModel->numberOf(row)));
}

void ImportWizard::createMeter(const QString& id)
{
    MeterForm::ask(this, m_intake.header(), m_session.language(), id, [this](const Meter& meter) { m_intake.create(meter); });
}

void ImportWizard::createSource(const QString& id)
{
    SourceForm::ask(this, m_intake.header(), m_session.language(), id, [this](const Source& source) { m_intake.create(source); });
}

void ImportWizard::startImport()
{
    if (!m_intake.canImport())
        return;
    QString actor = m_session.acts().actor();
    for (const TeamMember& member : m_session.assessment()->submission().team) {
        if (actor.isEmpty() && member.role == TeamRole::leadVerifier)
            actor = member.id;
    }
    const Result<ImportOrder> order = m_intake.order(actor.isEmpty() ? tr("Unknown") : actor, QDateTime::currentDateTimeUtc());
    if (!order) {
        Q_EMIT m_session.failed(order.error());
        return;
    }
    // The window behind shows the progress and can cancel it.
    hide();
    const int files = static_cast<int>(order->edit.files.size());
    const QPointer<ImportWizard> alive(this);
    m_session.acts().addFiles(order->edit, order->files, [alive, files, rows = order->rows](const Result<void>& result) {
        if (alive)
            alive->endImport(result, files, rows);
    });
}

void ImportWizard::endImport(const Result<void>& result, int files, qint64 rows)
{
    if (result) {
        Q_EMIT imported(files, rows);
        close();
        return;
    }
    // Nothing was changed: everything that was decided is still here.
    open();
    if (result.error().kind != ErrorKind::cancelled)
        Q_EMIT m_session.failed(result.error());
}

void ImportWizard::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty())
        Q_EMIT dropped(paths);
}

} // namespace attest
