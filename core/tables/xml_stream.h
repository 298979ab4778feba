// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/xml_scanner.h"
#include "core/tables/zip_archive.h"

#include <functional>
#include <memory>

struct XML_ParserStruct;

namespace attest {

/// Reads one XML part of an archive, piece by piece: plain XML by a quick scanner, from the first unusual thing on by a
/// parser. A DOCTYPE and more than XmlHandler::kMaximumDepth levels are failures. The place of a failure has its row only: the
/// caller knows the file and sheet.
class XmlStream {
public:
    /// Fills a buffer of so many bytes and says how much; 0 at the end.
    using Read = std::function<Result<qint64>(char*, qint64)>;
    enum class Way { quick, parserOnly };

    /// The handler must live as long as the stream.
    static Result<std::unique_ptr<XmlStream>> open(ZipArchive& archive, const QString& name, XmlHandler& handler);
    XmlStream(Read read, XmlHandler& handler, Way way = Way::quick);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Reads on until the handler pauses or some bytes are done; false at the end.
    Result<bool> pump();
    Result<void> readAll();

private:
    Result<bool> scan();
    Result<bool> parse();
    /// Lets the parser go on where the scanner stands.
    void handOver();
    void listen();
    /// Bytes for the parser: those that the scanner left, then the next ones.
    Result<qint64> take(char* buffer, qint64 size);
    void afterCallback();
    Failure placed(Message what, ErrorKind kind = ErrorKind::input) const;
    Failure parserFailure() const;

    Read m_read;
    XmlHandler& m_handler;
    XmlScanner m_scanner;
    std::string_view m_left;            ///< of the scanner's bytes
    XML_ParserStruct* m_parser = nullptr; ///< null as long as the scanner reads
    int m_oldStarts = 0; ///< elements that the handler knows already
    int m_oldEnds = 0;
    int m_depth = 0;
    bool m_suspended = false;
    bool m_finished = false;
};

/// Opens a part and reads all of it.
Result<void> readXmlPart(ZipArchive& archive, const QString& name, XmlHandler& handler);

} // namespace attest
