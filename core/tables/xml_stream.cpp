// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xml_stream.h"

#include <expat.h>

#include <charconv>
#include <cstring>

namespace attest {
namespace {

constexpr int kPieceBytes = 64 * 1024;

/// In one pass: names come by the million.
std::string_view localPart(const char* name)
{
    const char* begin = name;
    const char* end = name;
    for (; *end != '\0'; ++end) {
        if (*end == ':')
            begin = end + 1;
    }
    return {begin, static_cast<std::size_t>(end - begin)};
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        if (std::strncmp(pair[0], name.data(), name.size()) == 0 && pair[0][name.size()] == '\0')
            return pair[1];
    }
    return {};
}

QString XmlAttributes::text(std::string_view name) const
{
    const std::string_view found = value(name);
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const std::string_view found = value(name);
    return found == "1" || found == "true";
}

std::optional<int> XmlAttributes::number(std::string_view name) const
{
    const std::string_view found = value(name);
    int number = 0;
    const auto [end, error] = std::from_chars(found.data(), found.data() + found.size(), number);
    return error == std::errc() && end == found.data() + found.size() ? std::optional(number) : std::nullopt;
}

QString XmlAttributes::prefixedText(std::string_view localName) const
{
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        const std::string_view name = pair[0];
        if (name.find(':') != std::string_view::npos && localPart(pair[0]) == localName)
            return QString::fromUtf8(pair[1]);
    }
    return {};
}

Result<std::unique_ptr<XmlStream>> XmlStream::open(ZipArchive& archive, const QString& name, XmlHandler& handler)
{
    auto entry = archive.entry(name);
    if (!entry)
        return entry.failure();
    return std::unique_ptr<XmlStream>(new XmlStream(*std::move(entry), handler));
}

XmlStream::XmlStream(ZipArchive::Entry entry, XmlHandler& handler)
    : m_entry(std::move(entry)), m_handler(handler), m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(
        m_parser,
        [](void* self, const XML_Char* name, const XML_Char** attributes) {
            auto& stream = *static_cast<XmlStream*>(self);
            if (++stream.m_depth > kMaximumDepth)
                stream.m_handler.fail(QT_TRANSLATE_NOOP("core", "The workbook nests its elements deeper than is safe"));
            else
                stream.m_handler.start(localPart(name), XmlAttributes(attributes));
            stream.afterCallback();
        },
        [](void* self, const XML_Char* name) {
            auto& stream = *static_cast<XmlStream*>(self);
            --stream.m_depth;
            stream.m_handler.end(localPart(name));
            stream.afterCallback();
        });
    XML_SetCharacterDataHandler(m_parser, [](void* self, const XML_Char* text, int length) {
        auto& stream = *static_cast<XmlStream*>(self);
        stream.m_handler.text({text, static_cast<std::size_t>(length)});
        stream.afterCallback();
    });
    XML_SetStartDoctypeDeclHandler(m_parser, [](void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        auto& stream = *static_cast<XmlStream*>(self);
        stream.m_handler.fail(QT_TRANSLATE_NOOP("core", "The workbook declares a document type, which no spreadsheet writes"));
        stream.afterCallback();
    });
}

XmlStream::~XmlStream()
{
    XML_ParserFree(m_parser);
}

void XmlStream::afterCallback()
{
    if (!m_handler.m_failure.isEmpty())
        XML_StopParser(m_parser, XML_FALSE);
    else if (m_handler.m_paused)
        XML_StopParser(m_parser, XML_TRUE);
}

Failure XmlStream::parserFailure() const
{
    const Place place{{}, {}, m_handler.row(), {}, {}};
    if (!m_handler.m_failure.isEmpty())
        return failure(ErrorKind::input, m_handler.m_failure, place);
    return failure(ErrorKind::input,
                   Message{QT_TRANSLATE_NOOP("core", "The workbook is damaged: %1"),
                           {QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)))}}, place);
}

Result<bool> XmlStream::pump()
{
    if (m_finished && !m_suspended)
        return false;
    m_handler.m_paused = false;
    XML_Status status = XML_STATUS_OK;
    if (m_suspended) {
        status = XML_ResumeParser(m_parser);
    } else {
        void* buffer = XML_GetBuffer(m_parser, kPieceBytes);
        if (buffer == nullptr)
            return failure(ErrorKind::system, QT_TRANSLATE_NOOP("core", "There is not enough memory to read the workbook"));
        const auto count = m_entry.read(static_cast<char*>(buffer), kPieceBytes);
        if (!count)
            return failure(count.error().kind, count.error().what, {{}, {}, m_handler.row(), {}, {}});
        m_finished = *count == 0;
        status = XML_ParseBuffer(m_parser, static_cast<int>(*count), m_finished ? 1 : 0);
    }
    if (status == XML_STATUS_ERROR)
        return parserFailure();
    m_suspended = status == XML_STATUS_SUSPENDED;
    return m_suspended || !m_finished;
}

Result<void> XmlStream::readAll()
{
    for (;;) {
        const auto more = pump();
        if (!more)
            return more.failure();
        if (!*more)
            return {};
    }
}

Result<void> readXmlPart(ZipArchive& archive, const QString& name, XmlHandler& handler)
{
    auto stream = XmlStream::open(archive, name, handler);
    if (!stream)
        return stream.failure();
    return (*stream)->readAll();
}

} // namespace attest
