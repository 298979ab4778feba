// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace attest {

/// Longest text of a cell in UTF-8, with room for rich text; a spreadsheet allows 32,767 characters.
inline constexpr std::size_t kMaximumCellBytes = std::size_t(32'767) * 8;

/// Appends a text with the escapes of ECMA-376 part 1, 22.9.2.19 resolved ("_x000D_").
void appendUnescaped(std::string& text, std::string_view utf8);

/// Collects the text of a rich text item (CT_Rst: shared and inline strings): its runs, without phonetic hints.
class XlsxTextCollector {
public:
    void clear();
    void start(std::string_view name);
    void end(std::string_view name);
    void text(std::string_view utf8);
    std::size_t size() const { return m_utf8.size(); }
    /// Appends the text with its escapes resolved.
    void appendTo(std::string& text) const { appendUnescaped(text, m_utf8); }

private:
    std::string m_utf8;
    int m_phonetic = 0;
    bool m_inText = false;
};

} // namespace attest
