// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/xml_stream.h"

#include <map>
#include <set>
#include <string>

namespace attest {

/// What the styles of an OpenDocument file say about content: hidden sheets, and identifiers with leading zeros. To be given
/// the elements of styles.xml and content.xml; its own knowledge grows with them.
class OdsStyles {
public:
    void start(std::string_view name, const XmlAttributes& attributes);
    void end(std::string_view name);

    bool hidesTable(std::string_view style) const { return m_hidden.count(std::string(style)) > 0; }
    /// As NumberStyle::digits.
    int digitsOf(const std::string& cellStyle) const;

private:
    void startNumber(const XmlAttributes& attributes);

    std::string m_style;      ///< the style that is open
    std::string m_dataStyle;  ///< the number style that is open
    int m_digits = 0;         ///< what it is made of so far; −1: of more than zeros
    std::set<std::string> m_hidden;
    std::map<std::string, int> m_zeros;            ///< by data style
    std::map<std::string, std::string> m_dataOf;   ///< the data style of a cell style
    std::map<std::string, std::string> m_parentOf; ///< of a cell style without a data style of its own
};

} // namespace attest
