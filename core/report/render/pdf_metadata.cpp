// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/pdf_metadata.h"

#include <QXmlStreamWriter>

namespace attest {
namespace {

constexpr auto kRdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr auto kDc = "http://purl.org/dc/elements/1.1/";
constexpr auto kXmp = "http://ns.adobe.com/xap/1.0/";
constexpr auto kPdf = "http://ns.adobe.com/pdf/1.3/";
constexpr auto kPdfa = "http://www.aiim.org/pdfa/ns/id/";

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

QString tagOf(const QString& language)
{
    return QString(language).replace(u'_', u'-');
}

void startDescription(QXmlStreamWriter& xml, const char* schema, const char* prefix)
{
    xml.writeStartElement(name(kRdf), name("Description"));
    xml.writeNamespace(name(schema), name(prefix));
    xml.writeAttribute(name(kRdf), name("about"), QString());
}

/// dc properties are lists: rdf:Alt of languages, rdf:Seq or rdf:Bag.
void writeList(QXmlStreamWriter& xml, const char* property, const char* container, const QString& text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(name(kDc), name(property));
    xml.writeStartElement(name(kRdf), name(container));
    xml.writeStartElement(name(kRdf), name("li"));
    if (qstrcmp(container, "Alt") == 0)
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(text);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

void writeDublinCore(QXmlStreamWriter& xml, const DocumentMeta& meta)
{
    startDescription(xml, kDc, "dc");
    xml.writeTextElement(name(kDc), name("format"), QStringLiteral("application/pdf"));
    writeList(xml, "title", "Alt", meta.title);
    writeList(xml, "description", "Alt", meta.subject);
    writeList(xml, "creator", "Seq", meta.author);
    writeList(xml, "language", "Bag", tagOf(meta.language));
    xml.writeEndElement();
}

void writeOrigin(QXmlStreamWriter& xml, const DocumentMeta& meta)
{
    startDescription(xml, kXmp, "xmp");
    xml.writeTextElement(name(kXmp), name("CreatorTool"), pdfCreator());
    if (meta.created.isValid()) {
        const QString time = meta.created.toUTC().toString(Qt::ISODate);
        xml.writeTextElement(name(kXmp), name("CreateDate"), time);
        xml.writeTextElement(name(kXmp), name("ModifyDate"), time);
    }
    xml.writeEndElement();
    startDescription(xml, kPdf, "pdf");
    xml.writeTextElement(name(kPdf), name("Producer"), pdfProducer());
    xml.writeEndElement();
}

void writeConformance(QXmlStreamWriter& xml)
{
    startDescription(xml, kPdfa, "pdfaid");
    xml.writeTextElement(name(kPdfa), name("part"), QStringLiteral("1"));
    xml.writeTextElement(name(kPdfa), name("conformance"), QStringLiteral("B"));
    xml.writeEndElement();
}

} // namespace

QString pdfDate(const QDateTime& time)
{
    return time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
}

QByteArray xmpPacket(const DocumentMeta& meta)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(name(kRdf), QStringLiteral("rdf"));
    xml.writeStartElement(name(kRdf), QStringLiteral("RDF"));
    writeDublinCore(xml, meta);
    writeOrigin(xml, meta);
    writeConformance(xml);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return QByteArrayLiteral("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n") + bytes.trimmed()
         + QByteArrayLiteral("\n<?xpacket end=\"w\"?>");
}

} // namespace attest
