// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document_viewer.h"

#include "ui/models/sheet_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pdf_view.h"
#include "ui/widgets/print_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace attest {

DocumentViewer::DocumentViewer(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget), m_tablePage(new QWidget), m_sheets(new QComboBox),
      m_sheetNote(new HueLabel(Hue::muted)), m_table(new PrintTable), m_model(new SheetModel(this)),
      m_pdf(new PdfView(session.tasks())), m_pictureArea(new QScrollArea), m_picture(new QLabel),
      m_text(new QPlainTextEdit), m_message(new HueLabel(Hue::muted))
{
    setObjectName(u"documentViewer");
    m_sheets->setObjectName(u"sheetChooser");
    m_table->setObjectName(u"sourceTable");
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setShowGrid(true);
    m_table->verticalHeader()->show();
    m_text->setReadOnly(true);
    m_text->setObjectName(u"sourceText");
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_pictureArea->setWidget(m_picture);
    m_pictureArea->setFrameShape(QFrame::NoFrame);
    m_picture->setScaledContents(false);

    auto* line = new QHBoxLayout;
    line->addWidget(m_sheets);
    line->addWidget(m_sheetNote, 1);
    auto* tableLayout = new QVBoxLayout(m_tablePage);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->addLayout(line);
    tableLayout->addWidget(m_table, 1);
    for (QWidget* page : {static_cast<QWidget*>(m_message), m_tablePage, static_cast<QWidget*>(m_pdf),
                          static_cast<QWidget*>(m_pictureArea), static_cast<QWidget*>(m_text)})
        m_stack->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_sheets, &QComboBox::activated, this, [this]() {
        m_at.row = 0;
        loadSheet(m_sheets->currentText());
    });
    connect(m_pdf, &PdfView::broken, this, [this]() { say(tr("This PDF cannot be shown.")); });
    retranslate();
    clear();
}

void DocumentViewer::retranslate()
{
    m_sheets->setAccessibleName(tr("Sheet of the workbook"));
    m_table->setAccessibleName(tr("Source table"));
    m_table->setEmptyHint(tr("This sheet is empty."));
    m_text->setAccessibleName(tr("Text of the file"));
    m_pdf->setAccessibleName(tr("Pages of the document"));
    if (m_file.id.isEmpty())
        clear();
}

void DocumentViewer::clear()
{
    ++m_generation;
    m_file = {};
    say(tr("Select a document to see it here."));
}

void DocumentViewer::say(const QString& text)
{
    m_message->setText(text);
    m_stack->setCurrentWidget(m_message);
}

void DocumentViewer::show(const SourceFile& file, const SourceRef& at)
{
    const bool same = file.id == m_file.id && file.sha256 == m_file.sha256 && !m_bytes.isEmpty();
    m_file = file;
    m_at = at;
    if (same) {
        take(m_bytes);
        return;
    }
    say(tr("Loading %1 …").arg(file.path));
    const int generation = ++m_generation;
    m_session.acts().fileContents(file.id, [this, alive = QPointer<DocumentViewer>(this), generation](const Result<QByteArray>& bytes) {
        if (!alive || generation != m_generation)
            return;
        if (bytes)
            take(*bytes);
        else
            say(m_session.text(bytes.error().what));
    });
}

void DocumentViewer::take(const QByteArray& bytes)
{
    m_bytes = bytes;
    switch (viewKindOf(m_file.path, bytes)) {
    case ViewKind::table: loadSheet(m_at.sheet); break;
    case ViewKind::pdf:
        m_pdf->show(bytes);
        m_stack->setCurrentWidget(m_pdf);
        break;
    case ViewKind::picture: showPicture(bytes); break;
    case ViewKind::text:
        m_text->setPlainText(QString::fromUtf8(bytes.left(2'000'000)));
        m_stack->setCurrentWidget(m_text);
        break;
    case ViewKind::none: say(tr("There is no view for this kind of file. Its bytes and their hash are kept in the case.")); break;
    }
}

void DocumentViewer::showPicture(const QByteArray& bytes)
{
    QPixmap picture;
    if (!picture.loadFromData(bytes)) {
        say(tr("This picture cannot be shown."));
        return;
    }
    const QSize room = m_stack->size() - QSize(8, 8);
    if (room.isValid() && (picture.width() > room.width() || picture.height() > room.height()))
        picture = picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_picture->setPixmap(picture);
    m_picture->setAccessibleName(m_file.path);
    m_picture->adjustSize();
    m_stack->setCurrentWidget(m_pictureArea);
}

void DocumentViewer::loadSheet(const QString& sheet)
{
    const auto read = [bytes = m_bytes, path = m_file.path, sheet](Progress& progress) {
        return readSourceTable(bytes, path, sheet, 1, kMaximumRows, progress);
    };
    m_session.tasks().runQuietly(this, read, [this, generation = m_generation](const Result<SourceTable>& table) {
        if (generation != m_generation)
            return;
        if (table)
            showTable(*table);
        else
            say(m_session.text(table.error().what));
    });
}

void DocumentViewer::showTable(const SourceTable& table)
{
    m_sheets->clear();
    m_sheets->addItems(table.sheets);
    m_sheets->setVisible(table.sheets.size() > 1);
    m_sheets->setCurrentText(table.sheet->name);
    m_sheetNote->setText(table.sheet->cut ? tr("The first %n rows are shown.", nullptr, kShownRows) : QString());
    m_sheetNote->setVisible(table.sheet->cut);
    m_model->setSheet(table.sheet);
    m_model->mark(m_at.row, m_at.column);
    m_table->fitColumns();
    m_stack->setCurrentWidget(m_tablePage);
    const QModelIndex marked = m_model->marked();
    if (marked.isValid()) {
        m_table->scrollTo(marked, QAbstractItemView::PositionAtCenter);
        m_table->setCurrentIndex(marked);
    }
}

} // namespace attest
