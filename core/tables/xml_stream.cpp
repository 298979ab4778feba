// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xml_stream.h"

#include <expat.h>

#include <algorithm>
#include <cstring>

namespace attest {
namespace {

constexpr int kPieceBytes = 64 * 1024;
/// A tag or text that is longer goes to the parser, which need not have it as a whole.
constexpr std::size_t kLongestScanned = 1024 * 1024;

} // namespace

Result<std::unique_ptr<XmlStream>> XmlStream::open(ZipArchive& archive, const QString& name, XmlHandler& handler)
{
    auto opened = archive.entry(name);
    if (!opened)
        return opened.failure();
    const auto entry = std::make_shared<ZipArchive::Entry>(*std::move(opened));
    return std::make_unique<XmlStream>([entry](char* buffer, qint64 size) { return entry->read(buffer, size); }, handler);
}

XmlStream::XmlStream(Read read, XmlHandler& handler, Way way) : m_read(std::move(read)), m_handler(handler), m_scanner(handler)
{
    if (way == Way::parserOnly)
        handOver();
}

XmlStream::~XmlStream()
{
    if (m_parser != nullptr)
        XML_ParserFree(m_parser);
}

void XmlStream::listen()
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(
        m_parser,
        [](void* self, const XML_Char* name, const XML_Char** attributes) {
            auto& stream = *static_cast<XmlStream*>(self);
            const int depth = stream.m_depth++;
            if (stream.m_oldStarts > 0) {
                --stream.m_oldStarts;
                return;
            }
            stream.m_handler.startAt(depth, name, XmlAttributes(attributes));
            stream.afterCallback();
        },
        [](void* self, const XML_Char* name) {
            auto& stream = *static_cast<XmlStream*>(self);
            --stream.m_depth;
            if (stream.m_oldEnds > 0) {
                --stream.m_oldEnds;
                return;
            }
            stream.m_handler.endOf(name);
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

void XmlStream::handOver()
{
    m_parser = XML_ParserCreate(nullptr);
    listen();
    m_oldStarts = m_scanner.begunBefore();
    m_oldEnds = m_scanner.endedBefore();
    m_left = m_scanner.rest();
    m_finished = false;
    const QByteArray before = m_scanner.before();
    if (!before.isEmpty())
        XML_Parse(m_parser, before.constData(), static_cast<int>(before.size()), 0);
}

void XmlStream::afterCallback()
{
    if (!m_handler.failure().isEmpty())
        XML_StopParser(m_parser, XML_FALSE);
    else if (m_handler.isStopped())
        XML_StopParser(m_parser, XML_TRUE);
}

Failure XmlStream::placed(Message what, ErrorKind kind) const
{
    return failure(kind, std::move(what), {{}, {}, m_handler.row(), {}, {}});
}

Failure XmlStream::parserFailure() const
{
    if (!m_handler.failure().isEmpty())
        return placed(m_handler.failure());
    return placed(Message{QT_TRANSLATE_NOOP("core", "The workbook is damaged: %1"),
                          {QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)))}});
}

Result<qint64> XmlStream::take(char* buffer, qint64 size)
{
    if (m_left.empty())
        return m_read(buffer, size);
    const std::size_t count = std::min(m_left.size(), static_cast<std::size_t>(size));
    std::memcpy(buffer, m_left.data(), count);
    m_left.remove_prefix(count);
    return static_cast<qint64>(count);
}

Result<bool> XmlStream::pump()
{
    m_handler.goOn();
    return m_parser == nullptr ? scan() : parse();
}

Result<bool> XmlStream::scan()
{
    const XmlScanner::Outcome outcome = m_scanner.scan();
    if (outcome == XmlScanner::Outcome::stopped)
        return m_handler.failure().isEmpty() ? Result<bool>(true) : placed(m_handler.failure());
    if (m_finished && outcome == XmlScanner::Outcome::hungry && m_scanner.isAtEnd())
        return false;
    if (m_finished || outcome == XmlScanner::Outcome::unusual || m_scanner.rest().size() > kLongestScanned) {
        handOver();
        return true;
    }
    const auto count = m_read(m_scanner.room(kPieceBytes), kPieceBytes);
    if (!count)
        return placed(count.error().what, count.error().kind);
    m_scanner.added(*count);
    m_finished = *count == 0;
    return true;
}

Result<bool> XmlStream::parse()
{
    if (m_finished && !m_suspended)
        return false;
    XML_Status status = XML_STATUS_OK;
    if (m_suspended) {
        status = XML_ResumeParser(m_parser);
    } else {
        void* buffer = XML_GetBuffer(m_parser, kPieceBytes);
        if (buffer == nullptr)
            return placed(QT_TRANSLATE_NOOP("core", "There is not enough memory to read the workbook"), ErrorKind::system);
        const auto count = take(static_cast<char*>(buffer), kPieceBytes);
        if (!count)
            return placed(count.error().what, count.error().kind);
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
