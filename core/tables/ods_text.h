// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/xml_stream.h"

#include <string>

namespace attest {

/// The value of an attribute by its local name, whatever its prefix; attributes of the extension "calcext" are others.
std::string_view odsAttribute(const XmlAttributes& attributes, std::string_view localName);
/// A whole number above 0, 1 where there is none; not more than the limit.
int odsRepetitions(const XmlAttributes& attributes, std::string_view localName, int limit);

/// Collects the paragraphs of a cell (ODF 1.3 part 3, 6.1): blanks collapse, other blanks are elements. Annotations, drawings
/// and notes are no text of the cell.
class OdsTextCollector {
public:
    void clear();
    void start(std::string_view name, const XmlAttributes& attributes);
    void end(std::string_view name);
    void text(std::string_view utf8);
    const std::string& result() const { return m_text; }

private:
    bool startSkip(std::string_view name);

    std::string m_text;
    int m_depth = 0;     ///< of elements in a paragraph; 0: outside of any
    int m_skipped = 0;   ///< of elements in one that is no text
    bool m_first = true; ///< no paragraph yet
    bool m_blank = false; ///< a blank is due before the next character
    bool m_lineStart = true;
};

} // namespace attest
