// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/xml_stream.h"

#include <algorithm>
#include <cstring>

namespace attest {

/// Writes down what a stream of XML gives, and pauses at elements named "p".
class XmlRecorder final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        writeText();
        m_record.append("<").append(name);
        for (const char* const* pair = attributes.pairs(); *pair != nullptr; pair += 2)
            m_record.append(" ").append(pair[0]).append("=").append(pair[1]);
        m_record += '>';
        if (name == "p")
            pause();
    }
    void end(std::string_view name) override
    {
        writeText();
        m_record.append("</").append(name).append(">");
    }
    void text(std::string_view utf8) override { m_text += utf8; }

    /// Everything up to the last element: how much of a text comes before a failure is nobody's business.
    const std::string& record() const { return m_record; }

private:
    void writeText()
    {
        m_record += m_text;
        m_text.clear();
    }

    std::string m_record;
    std::string m_text;
};

struct XmlRecord {
    std::string elements;
    std::string failure;

    /// Both fail or none does. Which of two faults behind the root the parser names depends on the pieces it gets.
    bool isLike(const XmlRecord& other) const { return elements == other.elements && failure.empty() == other.failure.empty(); }
};

/// What a handler gets of the XML, in pieces of so many bytes.
inline XmlRecord recordOf(std::string_view xml, std::size_t piece, XmlStream::Way way)
{
    XmlRecorder recorder;
    const auto read = [&xml, piece](char* buffer, qint64 size) -> Result<qint64> {
        const std::size_t count = std::min({xml.size(), piece, static_cast<std::size_t>(size)});
        std::memcpy(buffer, xml.data(), count);
        xml.remove_prefix(count);
        return static_cast<qint64>(count);
    };
    const auto done = XmlStream(read, recorder, way).readAll();
    return {recorder.record(), done ? std::string() : done.error().line().toStdString()};
}

} // namespace attest
