// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <string_view>
#include <utility>

namespace attest {

/// What a byte may be in the plain part of XML that XmlScanner knows: ASCII alone; bytes of other characters are in no class.
enum XmlClass : quint8 {
    kNameStart = 1,
    kName = 2,
    kText = 4,   ///< of a text, but for ']', which may be wrong there
    kValue = 8,  ///< of an attribute's value, but for quotes
    kBlank = 16,
};

inline constexpr std::ptrdiff_t kLongestEntity = 6; ///< "&quot;"

constexpr std::array<quint8, 256> xmlClasses()
{
    std::array<quint8, 256> table{};
    for (unsigned c = 0; c < 128; ++c) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        const bool isInName = isLetter || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':';
        const bool isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        const bool isPlain = c >= ' ' && c != '<' && c != '&';
        table[c] = static_cast<quint8>((isLetter ? kNameStart : 0) | (isInName ? kName : 0) | (isBlank ? kBlank : 0)
                                       | ((isPlain && c != ']') || c == '\t' || c == '\n' ? kText : 0)
                                       | (isPlain && c != '"' && c != '\'' ? kValue : 0));
    }
    return table;
}

inline constexpr std::array<quint8, 256> kXmlClasses = xmlClasses();

inline bool isIn(char c, XmlClass which) { return (kXmlClasses[static_cast<unsigned char>(c)] & which) != 0; }
/// Of a character beyond ASCII.
inline bool isHigh(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// Behind the bytes of a class; something else must follow.
inline char* behind(char* at, XmlClass which)
{
    while (isIn(*at, which))
        ++at;
    return at;
}

inline std::string_view viewOf(const char* from, const char* to) { return {from, static_cast<std::size_t>(to - from)}; }

/// What XML allows of UTF-8: not U+FFFE and U+FFFF.
inline bool isXmlText(const char* from, const char* to)
{
    const QByteArrayView bytes(from, to);
    return bytes.isValidUtf8() && !bytes.contains("\xEF\xBF\xBE") && !bytes.contains("\xEF\xBF\xBF");
}

/// One of the five entities that XML declares itself.
struct XmlEntity {
    char character = 0;
    std::ptrdiff_t length = 0; ///< 0: it is none of the five
};

inline XmlEntity entityAt(const char* at, const char* end)
{
    constexpr std::pair<std::string_view, char> kFive[] = {{"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&apos;", '\''}};
    for (const auto& [name, character] : kFive) {
        if (viewOf(at, end).starts_with(name))
            return {character, static_cast<std::ptrdiff_t>(name.size())};
    }
    return {};
}

} // namespace attest
