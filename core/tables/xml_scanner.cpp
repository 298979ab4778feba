// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xml_scanner.h"

#include "core/tables/xml_characters.h"
#include "core/tables/xml_declaration.h"

#include <cstring>
#include <utility>

namespace attest {
namespace {

constexpr std::ptrdiff_t kPadding = 8; ///< bytes behind the end that may be looked at

/// The value of an attribute with its entities, in place: it only becomes shorter.
char* withoutEntities(char* from, char* to)
{
    char* out = from;
    while (from < to) {
        const XmlEntity entity = *from == '&' ? entityAt(from, to) : XmlEntity{*from, 1};
        *out++ = entity.character;
        from += entity.length;
    }
    return out;
}

} // namespace

char* XmlScanner::room(qsizetype size)
{
    const auto left = m_end - m_at;
    if (left > 0)
        std::memmove(m_buffer.data(), m_at, static_cast<std::size_t>(left));
    const auto needed = static_cast<std::size_t>(left + size + kPadding);
    if (m_buffer.size() < needed)
        m_buffer.resize(needed);
    m_at = m_buffer.data();
    m_end = m_at + left;
    return m_end;
}

void XmlScanner::added(qsizetype size)
{
    m_end += size;
    std::memset(m_end, '<', static_cast<std::size_t>(kPadding));
}

QByteArray XmlScanner::before() const
{
    if (m_hasRoot && m_open.empty())
        return QByteArrayLiteral("<x/>");
    QByteArray tags;
    std::size_t at = 0;
    for (const std::size_t length : m_open) {
        tags += '<' + QByteArray(m_names.data() + at, static_cast<qsizetype>(length)) + '>';
        at += length;
    }
    return tags;
}

XmlScanner::Outcome XmlScanner::scan()
{
    Outcome outcome = m_hasRoot ? Outcome::done : begin();
    while (outcome == Outcome::done && m_at < m_end)
        outcome = *m_at == '<' ? scanMarkup() : scanText();
    return outcome == Outcome::done ? Outcome::hungry : outcome;
}

/// Nothing is taken before the root element, so that a parser sees all of it.
XmlScanner::Outcome XmlScanner::begin()
{
    char* at = m_at;
    if (rest().size() < 8)
        return Outcome::hungry;
    if (rest().starts_with("\xEF\xBB\xBF"))
        at += 3;
    if (viewOf(at, m_end).starts_with("<?xml")) {
        const std::size_t length = plainDeclaration(viewOf(at, m_end));
        if (length == 0)
            return Outcome::unusual;
        at += length;
    }
    while (at < m_end && isIn(*at, kBlank))
        ++at;
    if (at + 1 >= m_end)
        return Outcome::hungry;
    if (*at != '<' || !isIn(at[1], kNameStart))
        return Outcome::unusual;
    char* const start = std::exchange(m_at, at);
    const Outcome outcome = scanStart();
    if (!m_hasRoot)
        m_at = start;
    return outcome;
}

XmlScanner::Outcome XmlScanner::scanMarkup()
{
    if (m_at[1] == '/')
        return scanEnd();
    // A second root is for the parser to refuse.
    return isIn(m_at[1], kNameStart) && !m_open.empty() ? scanStart() : cutOrUnusual(m_at + 1);
}

XmlScanner::Outcome XmlScanner::scanText()
{
    if (m_open.empty()) {
        m_at = behind(m_at, kBlank);
        return m_at >= m_end || *m_at == '<' ? Outcome::done : Outcome::unusual;
    }
    bool hasHigh = false;
    char* at = m_at;
    for (at = behind(at, kText); *at != '<'; at = behind(at + 1, kText)) {
        if (*at == '&') {
            const auto length = entityAt(at, m_end).length;
            if (length == 0)
                return m_end - at < kLongestEntity ? Outcome::hungry : Outcome::unusual;
            at += length - 1;
        } else if (isHigh(*at)) {
            hasHigh = true;
        } else if (*at != ']' || (at[1] == ']' && at[2] == '>')) {
            return Outcome::unusual;
        }
    }
    if (at >= m_end)
        return Outcome::hungry;
    if (hasHigh && !isXmlText(m_at, at))
        return Outcome::unusual;
    const char* const from = std::exchange(m_at, at);
    giveText(from, at);
    return afterCallback();
}

void XmlScanner::giveText(const char* from, const char* to)
{
    while (from < to && m_handler.failure().isEmpty()) {
        const auto* found = static_cast<const char*>(std::memchr(from, '&', static_cast<std::size_t>(to - from)));
        if (found == nullptr)
            return m_handler.text(viewOf(from, to));
        if (found > from)
            m_handler.text(viewOf(from, found));
        const XmlEntity entity = entityAt(found, to);
        m_handler.text({&entity.character, 1});
        from = found + entity.length;
    }
}

XmlScanner::Outcome XmlScanner::scanAttribute(char*& at, Attribute& attribute)
{
    if (!isIn(*at, kNameStart))
        return cutOrUnusual(at);
    attribute.name = at;
    at = attribute.nameEnd = behind(at, kName);
    at = behind(at, kBlank);
    if (*at != '=')
        return cutOrUnusual(at);
    at = behind(at + 1, kBlank);
    const char quote = *at;
    if (quote != '"' && quote != '\'')
        return cutOrUnusual(at);
    attribute.value = ++at;
    attribute.hasEntity = false;
    for (at = behind(at, kValue); *at != quote; at = behind(at + 1, kValue)) {
        if (*at == '&') {
            const auto length = entityAt(at, m_end).length;
            if (length == 0)
                return m_end - at < kLongestEntity ? Outcome::hungry : Outcome::unusual;
            attribute.hasEntity = true;
            at += length - 1;
        } else if (isHigh(*at)) {
            m_hasHigh = true;
        } else if (*at != '"' && *at != '\'') {
            return cutOrUnusual(at);
        }
    }
    attribute.valueEnd = at++;
    return Outcome::done;
}

XmlScanner::Outcome XmlScanner::scanAttributes(char*& at)
{
    m_count = 0;
    m_hasHigh = false;
    for (;;) {
        char* const before = at;
        at = behind(at, kBlank);
        if (*at == '>' || *at == '/')
            return Outcome::done;
        if (at == before || m_count == kMostAttributes)
            return cutOrUnusual(at);
        if (const Outcome outcome = scanAttribute(at, m_attributes[m_count++]); outcome != Outcome::done)
            return outcome;
    }
}

bool XmlScanner::hasTwoOfAName() const
{
    for (std::size_t i = 1; i < m_count; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (m_attributes[i].key() == m_attributes[j].key())
                return true;
        }
    }
    return false;
}

XmlScanner::Outcome XmlScanner::scanStart()
{
    char* at = behind(m_at + 1, kName);
    const std::string_view name = viewOf(m_at + 1, at);
    if (const Outcome outcome = scanAttributes(at); outcome != Outcome::done)
        return outcome;
    const bool isEmpty = *at == '/';
    at += isEmpty ? 1 : 0;
    if (*at != '>')
        return cutOrUnusual(at);
    if (hasTwoOfAName() || (m_hasHigh && !isXmlText(m_at, at)))
        return Outcome::unusual;
    m_at = at + 1;
    return giveStart(name, isEmpty);
}

XmlScanner::Outcome XmlScanner::giveStart(std::string_view name, bool isEmpty)
{
    for (std::size_t i = 0; i < m_count; ++i) {
        const Attribute& attribute = m_attributes[i];
        *attribute.nameEnd = '\0';
        *(attribute.hasEntity ? withoutEntities(attribute.value, attribute.valueEnd) : attribute.valueEnd) = '\0';
        m_pairs[2 * i] = attribute.name;
        m_pairs[2 * i + 1] = attribute.value;
    }
    m_pairs[2 * m_count] = nullptr;
    m_hasRoot = true;
    const int depth = static_cast<int>(m_open.size());
    if (!isEmpty) {
        m_names += name;
        m_open.push_back(name.size());
    }
    m_handler.startAt(depth, name, XmlAttributes(m_pairs.data()));
    if (isEmpty && m_handler.failure().isEmpty())
        m_handler.endOf(name);
    return afterCallback();
}

XmlScanner::Outcome XmlScanner::scanEnd()
{
    char* const begin = m_at + 2;
    char* const nameEnd = behind(begin, kName);
    char* const at = behind(nameEnd, kBlank);
    if (*at != '>')
        return cutOrUnusual(at);
    const std::string_view name = viewOf(begin, nameEnd);
    if (m_open.empty() || name != std::string_view(m_names).substr(m_names.size() - m_open.back()))
        return Outcome::unusual;
    m_names.resize(m_names.size() - m_open.back());
    m_open.pop_back();
    m_at = at + 1;
    m_handler.endOf(name);
    return afterCallback();
}

} // namespace attest
