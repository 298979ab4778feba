// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdf_view.h"

#include "ui/style/colours.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <poppler-qt6.h>

namespace attest {

/// A poppler document: used by one thread at a time.
class PdfDocument {
public:
    explicit PdfDocument(const QByteArray& bytes) : m_document(Poppler::Document::loadFromData(bytes))
    {
        if (!isOpen())
            return;
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
        for (int page = 0; page < m_document->numPages(); ++page) {
            const std::unique_ptr<Poppler::Page> one(m_document->page(page));
            m_sizes.push_back(one ? one->pageSizeF() : QSizeF(595, 842));
        }
    }
    bool isOpen() const { return m_document && !m_document->isLocked(); }
    const std::vector<QSizeF>& sizes() const { return m_sizes; }
    QImage draw(int page, int width) const
    {
        const std::unique_ptr<Poppler::Page> one(m_document->page(page));
        const double dpi = 72.0 * width / m_sizes[static_cast<std::size_t>(page)].width();
        return one ? one->renderToImage(dpi, dpi) : QImage();
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
    std::vector<QSizeF> m_sizes;
};

PdfView::PdfView(Tasks& tasks, QWidget* parent)
    : QScrollArea(parent), m_tasks(tasks), m_paper(new QWidget), m_layout(new QVBoxLayout(m_paper))
{
    setObjectName(u"pdfView");
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_layout->setContentsMargins(10, 10, 10, 10);
    m_layout->setSpacing(10);
    setWidget(m_paper);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PdfView::drawVisible);
}

PdfView::~PdfView() = default;

void PdfView::show(const QByteArray& pdf)
{
    ++m_generation;
    m_document.reset();
    build();
    if (pdf.isEmpty())
        return;
    const auto open = [pdf](Progress&) { return std::make_shared<PdfDocument>(pdf); };
    m_tasks.runQuietly(this, open, [this, generation = m_generation](const std::shared_ptr<PdfDocument>& document) {
        if (generation != m_generation)
            return;
        if (!document->isOpen()) {
            Q_EMIT broken();
            return;
        }
        m_document = document;
        m_drawing = false;
        build();
        Q_EMIT loaded(pageCount());
        drawVisible();
    });
}

void PdfView::build()
{
    for (QLabel* page : m_pages)
        delete page;
    m_pages.clear();
    m_drawnWidths.clear();
    if (!m_document)
        return;
    for (const QSizeF& size : m_document->sizes()) {
        auto* page = new QLabel;
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Midlight);
        page->setFixedSize(pageWidth(), static_cast<int>(pageWidth() * size.height() / size.width()));
        m_layout->addWidget(page, 0, Qt::AlignHCenter);
        m_pages.push_back(page);
    }
    m_drawnWidths.assign(m_pages.size(), 0);
    m_paper->adjustSize();
}

int PdfView::pageWidth() const
{
    return qBound(200, viewport()->width() - 24, 1000);
}

void PdfView::goTo(int page)
{
    if (page >= 0 && page < pageCount())
        ensureWidgetVisible(m_pages[static_cast<std::size_t>(page)]);
}

void PdfView::drawVisible()
{
    if (m_drawing || !m_document)
        return;
    const int top = verticalScrollBar()->value();
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QRect at = m_pages[i]->geometry();
        const bool near = at.bottom() > top - 200 && at.top() < top + viewport()->height() + 600;
        const int width = m_pages[i]->width();
        if (!near || m_drawnWidths[i] == width)
            continue;
        m_drawing = true;
        const double ratio = devicePixelRatioF();
        const auto draw = [document = m_document, page = static_cast<int>(i), pixels = static_cast<int>(width * ratio)](Progress&) {
            return document->draw(page, pixels);
        };
        m_tasks.runQuietly(this, draw, [this, i, width, ratio, generation = m_generation](QImage image) {
            if (generation != m_generation)
                return;
            m_drawing = false;
            image.setDevicePixelRatio(ratio);
            m_pages[i]->setPixmap(QPixmap::fromImage(image));
            m_drawnWidths[i] = width;
            drawVisible();
        });
        return;
    }
}

void PdfView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    for (std::size_t i = 0; m_document && i < m_pages.size(); ++i) {
        const QSizeF size = m_document->sizes()[i];
        m_pages[i]->setFixedSize(pageWidth(), static_cast<int>(pageWidth() * size.height() / size.width()));
    }
    drawVisible();
}

} // namespace attest
