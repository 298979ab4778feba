// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/ods_cell.h"

#include "core/tables/iso_value.h"
#include "core/tables/number_style.h"
#include "core/tables/xlsx_text.h"

namespace attest {
namespace {

constexpr std::string_view kExtension = "calcext:";

/// What the programs show in place of a value: "#DIV/0!", "#N/A", "Err:502".
bool readsAsError(std::string_view shown)
{
    return shown == "#N/A" || shown.starts_with("Err:") || (shown.starts_with('#') && (shown.ends_with('!') || shown.ends_with('?')));
}

Cell::Type appendBoolean(std::string& text, std::string_view value)
{
    const bool known = value == "true" || value == "false";
    text += !known ? value : value == "true" ? "TRUE" : "FALSE";
    return known ? Cell::Type::boolean : Cell::Type::error;
}

} // namespace

void OdsCell::start(const XmlAttributes& attributes)
{
    m_type.clear();
    m_value.clear();
    m_words.clear();
    m_formula.clear();
    m_style.clear();
    m_hasWords = false;
    m_marksError = false;
    m_content.clear();
    m_repetitions = odsRepetitions(attributes, "number-columns-repeated", kMaximumColumns);
    for (const char* const* pair = attributes.pairs(); *pair != nullptr; pair += 2) {
        const std::string_view name = pair[0];
        if (name.starts_with(kExtension))
            m_marksError = m_marksError || (name == "calcext:value-type" && std::string_view(pair[1]) == "error");
        else
            note(name.substr(name.find(':') + 1), pair[1]);
    }
}

void OdsCell::note(std::string_view name, std::string_view value)
{
    if (name == "value-type") {
        m_type = value;
    } else if (name == "value" || name == "date-value" || name == "time-value" || name == "boolean-value") {
        m_value = value;
    } else if (name == "string-value") {
        m_words = value;
        m_hasWords = true;
    } else if (name == "formula") {
        m_formula = value;
    } else if (name == "style-name") {
        m_style = value;
    }
}

bool OdsCell::isTooLong() const
{
    return m_content.result().size() + m_value.size() + m_words.size() + m_formula.size() > kMaximumCellBytes;
}

/// Older programs store 0 for a formula that failed, and only show the error.
bool OdsCell::isError() const
{
    return m_marksError || (!m_formula.empty() && readsAsError(m_content.result()));
}

Cell::Type OdsCell::appendTo(std::string& text, int digits) const
{
    if (isError()) {
        text += m_content.result();
        return Cell::Type::error;
    }
    if (m_type == "float" || m_type == "percentage" || m_type == "currency")
        return appendStoredNumber(text, m_value, {NumberKind::number, digits}, false);
    if (m_type == "date")
        return appendIsoDate(text, m_value);
    if (m_type == "time")
        return appendIsoDuration(text, m_value);
    if (m_type == "boolean")
        return appendBoolean(text, m_value);
    return appendWords(text);
}

Cell::Type OdsCell::appendWords(std::string& text) const
{
    const std::string& words = m_hasWords ? m_words : m_content.result();
    text += words;
    if (!words.empty() || m_formula.empty() || !m_type.empty())
        return Cell::Type::text;
    text += '=';
    text += m_formula.substr(m_formula.find('=') + 1);
    return Cell::Type::error;
}

} // namespace attest
