// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/rendered_report.h"

#include "core/report/render/html_renderer.h"
#include "core/report/render/json_renderer.h"
#include "core/report/render/pdf_renderer.h"
#include "core/report/render/xlsx_renderer.h"

#include <QFileInfo>
#include <QSaveFile>

namespace attest {
namespace {

Failure cannotWrite(const QString& path, const QString& reason)
{
    Place place;
    place.file = path;
    return failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "The report cannot be written: %1"), {reason}}, place,
                   Message{QT_TRANSLATE_NOOP("core", "Choose a folder that exists and that you may write to")});
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return ReportFormat::pdf;
    if (ending == u"html" || ending == u"htm")
        return ReportFormat::html;
    if (ending == u"xlsx")
        return ReportFormat::xlsx;
    if (ending == u"json")
        return ReportFormat::json;
    return std::nullopt;
}

Result<RenderedReport> renderReport(const Document& document, ReportFormat format)
{
    switch (format) {
    case ReportFormat::html:
        return renderHtml(document);
    case ReportFormat::xlsx:
        return renderXlsx(document);
    case ReportFormat::json:
        return renderJson(document);
    case ReportFormat::pdf:
        break;
    }
    return renderPdf(document);
}

Result<RenderedReport> writeReport(const Document& document, ReportFormat format, const QString& path)
{
    Result<RenderedReport> rendered = renderReport(document, format);
    if (!rendered)
        return rendered;
    // QSaveFile renames over whatever lies there: a device or a pipe would be lost.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return cannotWrite(path, QStringLiteral("this is not a file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(rendered->bytes) != rendered->bytes.size() || !file.flush() || !file.commit())
        return cannotWrite(path, file.errorString());
    return rendered;
}

} // namespace attest
