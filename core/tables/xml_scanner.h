// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/xml_handler.h"

#include <QByteArray>

#include <array>
#include <string>
#include <vector>

namespace attest {

/// Takes apart the XML that spreadsheets are made of: UTF-8, elements, attributes, text and the five entities of XML, several
/// times as fast as a parser for all of it. It never judges: in front of anything else, and of everything that is wrong, it
/// stops, and a parser goes on from there.
class XmlScanner {
public:
    enum class Outcome {
        done,    ///< only between two pieces of XML, never of scan()
        hungry,  ///< needs more bytes
        stopped, ///< the handler fails or pauses
        unusual, ///< a parser must take over
    };

    /// The handler must live as long.
    explicit XmlScanner(XmlHandler& handler) : m_handler(handler) {}

    /// Where so many further bytes go.
    char* room(qsizetype size);
    /// How many bytes went there.
    void added(qsizetype size);

    Outcome scan();

    /// The root element was closed, and nothing is left.
    bool isAtEnd() const { return m_hasRoot && m_open.empty() && rest().empty(); }
    /// Bytes that are not taken apart yet.
    std::string_view rest() const { return {m_at, static_cast<std::size_t>(m_end - m_at)}; }
    /// Start tags of the elements that are open, or the whole of a root that was closed; a parser reads them before the rest.
    QByteArray before() const;
    /// How many elements before() begins and ends.
    int begunBefore() const { return m_hasRoot && m_open.empty() ? 1 : static_cast<int>(m_open.size()); }
    int endedBefore() const { return m_hasRoot && m_open.empty() ? 1 : 0; }

private:
    static constexpr std::size_t kMostAttributes = 32;

    struct Attribute {
        char* name;
        char* nameEnd;
        char* value;
        char* valueEnd;
        bool hasEntity;

        std::string_view key() const { return {name, static_cast<std::size_t>(nameEnd - name)}; }
    };

    Outcome begin();
    Outcome scanMarkup();
    Outcome scanText();
    Outcome scanStart();
    Outcome scanEnd();
    Outcome scanAttributes(char*& at);
    Outcome scanAttribute(char*& at, Attribute& attribute);
    Outcome giveStart(std::string_view name, bool isEmpty);
    bool hasTwoOfAName() const;
    void giveText(const char* from, const char* to);
    Outcome cutOrUnusual(const char* at) const { return at >= m_end ? Outcome::hungry : Outcome::unusual; }
    Outcome afterCallback() const { return m_handler.isStopped() ? Outcome::stopped : Outcome::done; }

    XmlHandler& m_handler;
    std::vector<char> m_buffer;
    char* m_at = nullptr;
    char* m_end = nullptr; ///< where a '<' stands, as if more markup followed
    bool m_hasRoot = false;
    std::string m_names;             ///< of the open elements, without anything between them
    std::vector<std::size_t> m_open; ///< and how long each of them is
    std::array<Attribute, kMostAttributes> m_attributes;
    std::size_t m_count = 0;
    bool m_hasHigh = false; ///< a value of them has more than ASCII
    std::array<const char*, 2 * kMostAttributes + 1> m_pairs{};
};

} // namespace attest
