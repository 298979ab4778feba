// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/print_preview.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/pdf_view.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attest {

PrintPreview::PrintPreview(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_kind(new QComboBox), m_language(new QComboBox),
      m_export(mainButton(QStringLiteral("exportButton"))), m_note(wrappedText(Hue::muted)), m_view(new PdfView(session.tasks()))
{
    m_kind->setObjectName(u"documentKind");
    m_language->setObjectName(u"documentLanguage");
    m_kind->addItems({QString(), QString()});
    for (const QString& code : Language::codes())
        m_language->addItem(Language::nativeName(code), code);
    m_language->setCurrentIndex(m_language->findData(session.language().code()));
    auto* line = new QHBoxLayout;
    line->addWidget(m_kind);
    line->addWidget(m_language);
    line->addWidget(m_note, 1);
    line->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_view, 1);
    connect(m_kind, &QComboBox::activated, this, &PrintPreview::stateChanged);
    connect(m_language, &QComboBox::activated, this, &PrintPreview::stateChanged);
    connect(m_export, &QPushButton::clicked, this, &PrintPreview::askForExport);
    connect(m_view, &PdfView::loaded, this, [this](int pages) { m_note->setText(tr("%n page(s)", nullptr, pages)); });
    connect(m_view, &PdfView::broken, this, [this]() { m_note->setText(tr("The document cannot be shown.")); });
}

void PrintPreview::retranslate()
{
    m_kind->setItemText(0, tr("Verification report"));
    m_kind->setItemText(1, tr("Statement"));
    m_kind->setAccessibleName(tr("Which document"));
    m_language->setAccessibleName(tr("Language of the document"));
    m_export->setText(tr("Export PDF …"));
    m_view->setAccessibleName(tr("Preview of the document"));
}

PrintKind PrintPreview::kind() const
{
    return m_kind->currentIndex() == 1 ? PrintKind::statement : PrintKind::report;
}

QString PrintPreview::documentLanguage() const
{
    return m_language->currentData().toString();
}

void PrintPreview::stateChanged()
{
    m_stale = true;
    render();
}

void PrintPreview::setActive(bool active)
{
    m_active = active;
    render();
}

void PrintPreview::render()
{
    if (!m_active || !m_stale || m_session.assessment() == nullptr)
        return;
    m_stale = false;
    m_note->setText(tr("Drawing the pages …"));
    const auto shown = [this, alive = QPointer<PrintPreview>(this), generation = ++m_generation](const Result<QByteArray>& pdf) {
        if (!alive || generation != m_generation)
            return;
        if (pdf)
            m_view->show(*pdf);
        else
            m_note->setText(m_session.text(pdf.error().what));
    };
    m_session.acts().renderPdf(kind(), documentLanguage(), shown);
}

void PrintPreview::askForExport()
{
    const QString path = m_session.state().path;
    const QString name = QFileInfo(path).completeBaseName()
                         + (kind() == PrintKind::report ? u"-report-" : u"-statement-") + documentLanguage() + u".pdf";
    auto* dialog = new QFileDialog(this, tr("Export PDF"), QFileInfo(path).absolutePath(), tr("PDF documents (*.pdf)"));
    dialog->setObjectName(u"exportDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_session.acts().exportPdf(kind(), documentLanguage(), file, [this, file, report = m_session.reporting()](const Result<void>& done) {
            report(done);
            if (done)
                m_note->setText(tr("Exported to %1").arg(file));
        });
    });
    dialog->open();
}

} // namespace attest
