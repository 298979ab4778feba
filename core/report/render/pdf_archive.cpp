// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/pdf_archive.h"

#include "core/report/render/pdf_decoration.h"
#include "core/report/render/pdf_fonts.h"
#include "core/report/render/pdf_metadata.h"
#include "core/report/render/pdf_structure.h"
#include "core/report/render/srgb_profile.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace attest {
namespace {

using Object = QPDFObjectHandle;

Object textObject(const QString& text)
{
    return Object::newUnicodeString(text.toStdString());
}

void describe(QPDF& pdf, const DocumentMeta& meta)
{
    Object info = pdf.makeIndirectObject(Object::newDictionary());
    const auto put = [&info](const char* key, const QString& value) {
        if (!value.isEmpty())
            info.replaceKey(key, textObject(value));
    };
    put("/Title", meta.title);
    put("/Subject", meta.subject);
    put("/Author", meta.author);
    put("/Creator", pdfCreator());
    put("/Producer", pdfProducer());
    if (meta.created.isValid()) {
        put("/CreationDate", pdfDate(meta.created));
        put("/ModDate", pdfDate(meta.created));
    }
    pdf.getTrailer().replaceKey("/Info", info);

    Object packet = Object::newStream(&pdf, xmpPacket(meta).toStdString());
    packet.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", packet);
}

void addOutputIntent(QPDF& pdf)
{
    Object profile = Object::newStream(&pdf, srgbProfile().toStdString());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
                                  " /Info (sRGB IEC61966-2.1) /RegistryName (http://www.color.org) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    Object intents = Object::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

void prepareReading(QPDF& pdf, const QString& language)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(QString(language).replace(u'_', u'-').toStdString()));
    root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    root.removeKey("/Version");
}

/// Cairo declares each page a transparency group, which PDF/A-1 forbids; nothing drawn here is transparent.
void dropTransparency(QPDF& pdf)
{
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
        page.getObjectHandle().removeKey("/Group");
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.forcePDFVersion("1.4");
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> archivePdf(const QByteArray& drawn, const DocumentMeta& meta, const std::vector<PageLink>& links,
                              const QStringList& figureTexts)
try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", drawn.constData(), static_cast<std::size_t>(drawn.size()));
    dropTransparency(pdf);
    completeFonts(pdf);
    addLinks(pdf, links);
    completeStructure(pdf, figureTexts);
    markDecoration(pdf);
    addOutputIntent(pdf);
    prepareReading(pdf, meta.language);
    describe(pdf, meta);
    return written(pdf);
} catch (const std::exception& problem) {
    return failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "The PDF file cannot be finished: %1"),
                                              {QString::fromUtf8(problem.what())}});
}

} // namespace attest
