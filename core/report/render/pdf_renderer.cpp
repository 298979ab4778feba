// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/pdf_renderer.h"

#include "core/base/sha256.h"
#include "core/report/render/block_layout.h"
#include "core/report/render/pdf_archive.h"

#include <cairo-pdf.h>

namespace attest {
namespace {

cairo_status_t appendBytes(void* closure, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

/// The lines at the head and foot of a page; decoration, not content.
void drawMargins(Canvas& canvas, const Typesetter& typesetter, const DocumentMeta& meta, int page, int pages)
{
    const TextStyle style{7.6, kMuted};
    const double half = kBodyWidth / 2;
    const auto row = [&](const QString& left, const QString& right, double y) {
        canvas.text(typesetter.set(left, style, half * 1.4).lines(0, 1), kMargin, y);
        canvas.text(typesetter.set(right, style, half * 0.6, TextAlignment::right).lines(0, 1), kMargin + half * 1.4, y);
    };
    const double ruleBelowHeader = kHeaderTop + 15;
    row(meta.header, meta.number, kHeaderTop);
    canvas.line(kMargin, ruleBelowHeader, kMargin + kBodyWidth, ruleBelowHeader, kRule, 0.4);
    QString number = meta.pageNumber;
    number.replace(QLatin1String("%1"), QString::number(page)).replace(QLatin1String("%2"), QString::number(pages));
    canvas.line(kMargin, kFooterTop - 5, kMargin + kBodyWidth, kFooterTop - 5, kRule, 0.4);
    row(meta.footer, number, kFooterTop);
}

/// Each heading below the nearest one before it of a higher rank.
void addOutline(cairo_surface_t* surface, const std::vector<HeadingBlock>& headings, const PageMarks& marks)
{
    std::vector<std::pair<int, int>> open; // level, id
    for (std::size_t i = 0; i < headings.size(); ++i) {
        while (!open.empty() && open.back().first >= headings[i].level)
            open.pop_back();
        const PagePlace place = marks.headings[i];
        const QByteArray target = QByteArrayLiteral("page=") + QByteArray::number(place.page) + " pos=[0 "
                                + QByteArray::number(std::max(place.y - 10, 0.0), 'f', 1) + "]";
        const int id = cairo_pdf_surface_add_outline(surface, open.empty() ? CAIRO_PDF_OUTLINE_ROOT : open.back().second,
                                                     headings[i].text.toUtf8().constData(), target.constData(),
                                                     open.empty() ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t{});
        open.emplace_back(headings[i].level, id);
    }
}

void drawPages(cairo_t* cairo, Canvas& canvas, const Typesetter& typesetter, const DocumentMeta& meta, const PageFlow& flow)
{
    int page = 0;
    for (const PlacedPiece& item : flow.placed) {
        while (page < item.place.page) {
            if (page > 0)
                cairo_show_page(cairo);
            canvas.startPage(++page);
            drawMargins(canvas, typesetter, meta, page, flow.pages);
        }
        item.piece->draw(canvas, item.place.y);
    }
    if (page == 0)
        drawMargins(canvas, typesetter, meta, 1, 1);
    cairo_show_page(cairo);
}

QStringList figureTexts(const Document& document)
{
    QStringList result;
    for (const Block& block : document.blocks)
        if (const auto* chart = std::get_if<ChartBlock>(&block))
            result.append(chart->description.isEmpty() ? chart->title : chart->description);
    return result;
}

} // namespace

Result<RenderedReport> renderPdf(const Document& document)
{
    const Typesetter typesetter(document.meta.language, anchorsOf(document));
    const std::vector<HeadingBlock> headings = headingsOf(document);
    const std::vector<Piece> pieces = documentPieces(document, typesetter);
    const PageFlow flow = flowed(pieces, headings.size());

    QByteArray drawn;
    using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
    const Surface surface(cairo_pdf_surface_create_for_stream(appendBytes, &drawn, kPageWidth, kPageHeight),
                          cairo_surface_destroy);
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(surface.get()), cairo_destroy);
    Canvas canvas(cairo.get(), flow.marks);
    addOutline(surface.get(), headings, flow.marks);
    drawPages(cairo.get(), canvas, typesetter, document.meta, flow);
    const cairo_status_t drawing = cairo_status(cairo.get());
    cairo_surface_finish(surface.get());
    const cairo_status_t status = drawing == CAIRO_STATUS_SUCCESS ? cairo_surface_status(surface.get()) : drawing;
    if (status != CAIRO_STATUS_SUCCESS)
        return failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "The PDF pages cannot be drawn: %1"),
                                                  {QString::fromUtf8(cairo_status_to_string(status))}});

    const Result<QByteArray> archived = archivePdf(drawn, document.meta, canvas.links(), figureTexts(document));
    if (!archived)
        return archived.failure();
    return RenderedReport{*archived, flow.pages, sha256(*archived)};
}

} // namespace attest
