// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/ods_styles.h"

#include "core/tables/ods_text.h"

namespace attest {
namespace {

constexpr int kMostZeros = 30;
constexpr int kMostParents = 8;

std::string copied(const XmlAttributes& attributes, std::string_view name)
{
    return std::string(odsAttribute(attributes, name));
}

int wholeNumber(const XmlAttributes& attributes, std::string_view name)
{
    const std::string_view text = odsAttribute(attributes, name);
    return text.empty() || text == "0" ? 0 : odsRepetitions(attributes, name, kMostZeros + 1);
}

} // namespace

void OdsStyles::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "style") {
        m_style = copied(attributes, "name");
        if (odsAttribute(attributes, "family") != "table-cell")
            return;
        if (const std::string data = copied(attributes, "data-style-name"); !data.empty())
            m_dataOf[m_style] = data;
        else if (const std::string parent = copied(attributes, "parent-style-name"); !parent.empty())
            m_parentOf[m_style] = parent;
    } else if (name == "table-properties" && !m_style.empty()) {
        if (odsAttribute(attributes, "display") == "false")
            m_hidden.insert(m_style);
    } else if (name == "number-style") {
        m_dataStyle = copied(attributes, "name");
        m_digits = 0;
    } else if (!m_dataStyle.empty()) {
        startNumber(attributes);
        m_digits = name == "number" && m_digits > 0 ? m_digits : -1;
    }
}

/// An element of a number style: zeros are one <number:number> with nothing beside it.
void OdsStyles::startNumber(const XmlAttributes& attributes)
{
    const bool plain = m_digits == 0 && wholeNumber(attributes, "decimal-places") == 0
                       && odsAttribute(attributes, "grouping") != "true" && odsAttribute(attributes, "display-factor").empty();
    m_digits = plain ? wholeNumber(attributes, "min-integer-digits") : -1;
}

void OdsStyles::end(std::string_view name)
{
    if (name == "style") {
        m_style.clear();
    } else if (name == "number-style") {
        if (m_digits > 1 && m_digits <= kMostZeros)
            m_zeros[m_dataStyle] = m_digits;
        m_dataStyle.clear();
    }
}

int OdsStyles::digitsOf(const std::string& cellStyle) const
{
    std::string style = cellStyle;
    for (int i = 0; i < kMostParents && !style.empty() && !m_zeros.empty(); ++i) {
        if (const auto data = m_dataOf.find(style); data != m_dataOf.end()) {
            const auto zeros = m_zeros.find(data->second);
            return zeros == m_zeros.end() ? 0 : zeros->second;
        }
        const auto parent = m_parentOf.find(style);
        style = parent == m_parentOf.end() ? std::string() : parent->second;
    }
    return 0;
}

} // namespace attest
