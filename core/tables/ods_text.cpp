// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/ods_text.h"

#include "core/tables/xlsx_text.h"

#include <algorithm>
#include <charconv>

namespace attest {
namespace {

std::string_view localPart(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// Elements inside of a paragraph that are not its text.
bool isForeign(std::string_view name)
{
    constexpr std::string_view foreign[] = {"annotation", "annotation-end", "note", "ruby-text", "frame", "custom-shape", "control",
                                            "line", "rect", "g", "tracked-changes", "script"};
    return std::find(std::begin(foreign), std::end(foreign), name) != std::end(foreign);
}

} // namespace

std::string_view odsAttribute(const XmlAttributes& attributes, std::string_view localName)
{
    for (const char* const* pair = attributes.pairs(); *pair != nullptr; pair += 2) {
        const std::string_view name = pair[0];
        if (name.ends_with(localName) && localPart(name) == localName && !name.starts_with("calcext:"))
            return pair[1];
    }
    return {};
}

int odsRepetitions(const XmlAttributes& attributes, std::string_view localName, int limit)
{
    const std::string_view text = odsAttribute(attributes, localName);
    int count = 1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error == std::errc::result_out_of_range)
        return limit;
    return error == std::errc() ? std::clamp(count, 1, limit) : 1;
}

void OdsTextCollector::clear()
{
    m_text.clear();
    m_depth = 0;
    m_skipped = 0;
    m_first = true;
}

bool OdsTextCollector::startSkip(std::string_view name)
{
    const bool skips = m_skipped > 0 || (m_depth == 0 ? name != "p" && name != "h" : isForeign(name));
    m_skipped += skips ? 1 : 0;
    return skips;
}

void OdsTextCollector::start(std::string_view name, const XmlAttributes& attributes)
{
    if (startSkip(name))
        return;
    if (++m_depth == 1) {
        if (!m_first)
            m_text += '\n';
        m_first = false;
        m_blank = false;
        m_lineStart = true;
        return;
    }
    const bool isBlank = name == "s";
    if (!isBlank && name != "tab" && name != "line-break")
        return;
    if (m_blank)
        m_text += ' ';
    m_blank = false;
    m_lineStart = false;
    const int count = isBlank ? odsRepetitions(attributes, "c", static_cast<int>(kMaximumCellBytes)) : 1;
    m_text.append(static_cast<std::size_t>(count), isBlank ? ' ' : name == "tab" ? '\t' : '\n');
}

void OdsTextCollector::end(std::string_view /*name*/)
{
    if (m_skipped > 0)
        --m_skipped;
    else if (m_depth > 0 && --m_depth == 0 && m_blank)
        m_text += ' '; // spreadsheets keep the one at the end of a paragraph
}

void OdsTextCollector::text(std::string_view utf8)
{
    if (m_depth == 0 || m_skipped > 0)
        return;
    for (const char c : utf8) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            m_blank = !m_lineStart;
            continue;
        }
        if (m_blank)
            m_text += ' ';
        m_text += c;
        m_blank = false;
        m_lineStart = false;
    }
}

} // namespace attest
