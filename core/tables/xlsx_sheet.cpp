// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx_sheet.h"

#include "core/tables/iso_value.h"

#include <charconv>

namespace attest {
namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// The column of "AB12"; −1 beyond the last one. A reference without letters says nothing: Excel takes the next column.
int columnOf(std::string_view reference, int next)
{
    int number = 0;
    for (const char c : reference) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper < 'A' || upper > 'Z')
            break;
        number = number * 26 + (upper - 'A' + 1);
        if (number > kMaximumColumns)
            return -1;
    }
    return number > 0 ? number - 1 : next;
}

std::size_t styleIndex(std::string_view text)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), index);
    return error == std::errc() && end == text.data() + text.size() ? index : 0;
}

/// Strict workbooks store dates as such, and what has a format like "[h]:mm" as a duration, which is a text everywhere here.
Cell::Type appendIso(std::string& text, std::string_view value)
{
    if (!value.starts_with('P') && !value.starts_with('-'))
        return appendIsoDate(text, value);
    const Cell::Type type = appendIsoDuration(text, value);
    return type == Cell::Type::date ? Cell::Type::text : type;
}

Cell::Type appendBoolean(std::string& text, std::string_view value)
{
    const bool isTrue = value == "1" || value == "true";
    const bool isFalse = value == "0" || value == "false";
    text += isTrue ? "TRUE" : isFalse ? "FALSE" : value;
    return isTrue || isFalse ? Cell::Type::boolean : Cell::Type::error;
}

} // namespace

XlsxRowHandler::Type XlsxRowHandler::typeOf(std::string_view name)
{
    constexpr std::pair<std::string_view, Type> types[] = {
        {"n", Type::number}, {"s", Type::shared}, {"b", Type::boolean}, {"e", Type::error},
        {"d", Type::iso},    {"str", Type::text}, {"inlineStr", Type::inlineText},
    };
    const auto* const found = std::find_if(std::begin(types), std::end(types), [name](const auto& one) { return one.first == name; });
    return found == std::end(types) ? Type::number : found->second;
}

void XlsxRowHandler::start(std::string_view name, const XmlAttributes& attributes)
{
    if (m_inCell)
        startContent(name);
    else if (m_inRow && name == "c")
        startCell(attributes);
    else if (m_inSheetData && name == "row")
        startRow(attributes);
    else if (name == "sheetData")
        m_inSheetData = true;
    else if (name == "col")
        noteColumns(attributes);
}

void XlsxRowHandler::noteColumns(const XmlAttributes& attributes)
{
    const auto first = attributes.number("min");
    if (first && attributes.isTrue("hidden"))
        m_hiddenColumns.add(*first - 1, attributes.number("max").value_or(*first) - 1);
}

void XlsxRowHandler::startRow(const XmlAttributes& attributes)
{
    const int number = attributes.number("r").value_or(m_row.number + 1);
    m_inRow = true;
    if (m_rowOpen && number == m_row.number)
        return;
    if (number <= m_row.number)
        return fail(QT_TRANSLATE_NOOP("core", "The rows of the sheet are not in order"));
    finishRow();
    m_row.clear();
    m_row.number = number;
    if (number > kMaximumRows)
        return fail(QT_TRANSLATE_NOOP("core", "The sheet has more rows than a spreadsheet may have"));
    m_row.hidden = attributes.isTrue("hidden");
    m_column = -1;
    m_rowOpen = true;
}

/// Only what follows a row shows that it is at its end.
void XlsxRowHandler::finishRow()
{
    if (!m_rowOpen)
        return;
    const int number = m_row.number;
    std::swap(m_row, m_finished);
    m_row.number = number;
    m_rowOpen = false;
    m_rowDone = true;
    pause();
}

void XlsxRowHandler::startCell(const XmlAttributes& attributes)
{
    int column = m_column + 1;
    m_style = 0;
    m_type = Type::number;
    for (const char* const* pair = attributes.pairs(); *pair != nullptr; pair += 2) {
        if (pair[0][1] != '\0')
            continue;
        if (pair[0][0] == 'r' && pair[1][0] != '\0')
            column = columnOf(pair[1], column);
        else if (pair[0][0] == 's')
            m_style = styleIndex(pair[1]);
        else if (pair[0][0] == 't')
            m_type = typeOf(pair[1]);
    }
    if (column < 0 || column >= kMaximumColumns)
        return fail(QT_TRANSLATE_NOOP("core", "A cell lies outside of the columns of a spreadsheet"));
    m_column = column;
    m_hasValue = false;
    m_hasFormula = false;
    m_value.clear();
    m_formula.clear();
    m_inlineText.clear();
    m_inCell = true;
}

void XlsxRowHandler::startContent(std::string_view name)
{
    if (name == "v") {
        m_content = Content::value;
        m_hasValue = true;
    } else if (name == "f") {
        m_content = Content::formula;
        m_hasFormula = true;
    } else if (name == "is") {
        m_content = Content::inlineText;
        m_hasValue = true;
    } else if (m_content == Content::inlineText) {
        m_inlineText.start(name);
    }
}

void XlsxRowHandler::text(std::string_view utf8)
{
    if (m_content == Content::value)
        m_value += utf8;
    else if (m_content == Content::formula)
        m_formula += utf8;
    else if (m_content == Content::inlineText)
        m_inlineText.text(utf8);
    if (m_value.size() + m_formula.size() + m_inlineText.size() > kMaximumCellBytes)
        fail(QT_TRANSLATE_NOOP("core", "A cell is longer than a spreadsheet allows"));
}

void XlsxRowHandler::end(std::string_view name)
{
    if (m_inCell) {
        if (name == "c")
            endCell();
        else if (name == "v" || name == "f" || name == "is")
            m_content = Content::none;
        else if (m_content == Content::inlineText)
            m_inlineText.end(name);
    } else if (name == "row") {
        m_inRow = false;
    } else if (name == "sheetData") {
        m_inSheetData = false;
        finishRow();
    }
}

void XlsxRowHandler::endCell()
{
    m_inCell = false;
    m_content = Content::none;
    if (m_hasValue && m_type == Type::shared)
        return addShared(trimmed(m_value));
    std::string& text = m_row.text();
    if (m_hasValue) {
        const Cell::Type type = appendValue(text, trimmed(m_value));
        m_row.add(m_column, type);
    } else if (m_hasFormula) {
        text += '=';
        text += m_formula;
        m_row.add(m_column, Cell::Type::error);
    }
}

Cell::Type XlsxRowHandler::appendValue(std::string& text, std::string_view value) const
{
    switch (m_type) {
    case Type::inlineText: m_inlineText.appendTo(text); return Cell::Type::text;
    case Type::text: appendUnescaped(text, m_value); return Cell::Type::text;
    case Type::boolean: return appendBoolean(text, value);
    case Type::iso: return appendIso(text, value);
    case Type::error: text += value; return Cell::Type::error;
    case Type::shared:
    case Type::number: break;
    }
    if (value.empty())
        return Cell::Type::empty;
    return appendStoredNumber(text, value, m_style < m_styles.size() ? m_styles[m_style] : NumberStyle(), m_from1904);
}

void XlsxRowHandler::addShared(std::string_view value)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), index);
    if (error == std::errc() && end == value.data() + value.size() && index < m_strings.size())
        return m_row.addLasting(m_column, Cell::Type::text, m_strings.at(index));
    m_row.text() += value;
    m_row.add(m_column, Cell::Type::error);
}

bool XlsxRowHandler::takeRow(Utf8Row& row)
{
    if (!m_rowDone)
        return false;
    m_rowDone = false;
    m_finished.fill(row);
    return true;
}

} // namespace attest
