// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/zip_archive.h"

#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace attest {

/// The attributes of an element.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : m_pairs(pairs) {}

    /// The value of an attribute without prefix; empty where there is none.
    std::string_view value(std::string_view name) const;
    QString text(std::string_view name) const;
    /// "1" or "true".
    bool isTrue(std::string_view name) const;
    /// A whole number; nothing where there is none.
    std::optional<int> number(std::string_view name) const;
    /// The value of an attribute by its local name with any prefix: "id" for "r:id".
    QString prefixedText(std::string_view localName) const;
    /// Names and values in turn, with a null at the end; for elements that come by the million.
    const char* const* pairs() const { return m_pairs; }

private:
    const char* const* m_pairs;
};

/// Receives the elements of an XML stream. Names come without prefix, so that the transitional and the strict namespaces
/// of Office, and any choice of prefix, are alike.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view /*utf8*/) {}
    /// Where reading stands, for the place of a failure.
    virtual int row() const { return 0; }

protected:
    /// Stops reading for good.
    void fail(Message what) { m_failure = std::move(what); }
    /// Makes XmlStream::pump() return.
    void pause() { m_paused = true; }

private:
    friend class XmlStream;
    Message m_failure;
    bool m_paused = false;
};

/// Reads one XML part of an archive, piece by piece. A DOCTYPE and more than 64 levels are failures. The place of a
/// failure has its row only: the caller knows the file and sheet.
class XmlStream {
public:
    static constexpr int kMaximumDepth = 64;

    /// The handler must live as long as the stream.
    static Result<std::unique_ptr<XmlStream>> open(ZipArchive& archive, const QString& name, XmlHandler& handler);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Reads on until the handler pauses or some bytes are done; false at the end.
    Result<bool> pump();
    Result<void> readAll();

private:
    XmlStream(ZipArchive::Entry entry, XmlHandler& handler);
    void afterCallback();
    Failure parserFailure() const;

    ZipArchive::Entry m_entry;
    XmlHandler& m_handler;
    XML_ParserStruct* m_parser;
    int m_depth = 0;
    bool m_suspended = false;
    bool m_finished = false;
};

/// Opens a part and reads all of it.
Result<void> readXmlPart(ZipArchive& archive, const QString& name, XmlHandler& handler);

} // namespace attest
