// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx_sheet.h"

#include "core/tables/stored_number.h"

#include <charconv>

namespace attest {
namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// The column of "AB12"; −1 when these are no letters of a column.
int columnOf(std::string_view reference)
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
    return number - 1;
}

Cell textCell(QString text)
{
    const auto type = text.isEmpty() ? Cell::Type::empty : Cell::Type::text;
    return {std::move(text), type};
}

Cell damagedCell(std::string_view raw)
{
    return {fromUtf8(raw), Cell::Type::error};
}

Cell isoCell(std::string_view value)
{
    QString text = fromUtf8(value);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return {text, Cell::Type::date};
}

Cell booleanCell(std::string_view value)
{
    if (value == "1" || value == "true")
        return {QStringLiteral("TRUE"), Cell::Type::boolean};
    if (value == "0" || value == "false")
        return {QStringLiteral("FALSE"), Cell::Type::boolean};
    return damagedCell(value);
}

} // namespace

void XlsxRowHandler::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "sheetData")
        m_inSheetData = true;
    else if (m_inCell)
        startContent(name);
    else if (m_inRow && name == "c")
        startCell(attributes);
    else if (m_inSheetData && name == "row")
        startRow(attributes);
}

void XlsxRowHandler::startRow(const XmlAttributes& attributes)
{
    const int number = attributes.number("r").value_or(m_row.number + 1);
    if (number <= m_row.number)
        return fail(QT_TRANSLATE_NOOP("core", "The rows of the sheet are not in order"));
    m_row.number = number;
    if (number > kMaximumRows)
        return fail(QT_TRANSLATE_NOOP("core", "The sheet has more rows than a spreadsheet may have"));
    m_row.hidden = attributes.isTrue("hidden");
    m_row.cells.clear();
    m_column = -1;
    m_inRow = true;
}

void XlsxRowHandler::startCell(const XmlAttributes& attributes)
{
    const std::string_view reference = attributes.value("r");
    m_column = reference.empty() ? m_column + 1 : columnOf(reference);
    if (m_column < 0 || m_column >= kMaximumColumns)
        return fail(QT_TRANSLATE_NOOP("core", "A cell lies outside of the columns of a spreadsheet"));
    m_style = static_cast<std::size_t>(std::max(0, attributes.number("s").value_or(0)));
    m_type = attributes.value("t");
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
    if (m_value.size() + m_formula.size() + static_cast<std::size_t>(m_inlineText.size()) > kMaximumCellBytes)
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
    } else if (name == "row" && m_inRow) {
        m_inRow = false;
        m_rowDone = true;
        pause();
    } else if (name == "sheetData") {
        m_inSheetData = false;
    }
}

void XlsxRowHandler::endCell()
{
    m_inCell = false;
    m_content = Content::none;
    Cell cell = storedCell();
    if (cell.isEmpty())
        return;
    const auto index = static_cast<std::size_t>(m_column);
    if (m_row.cells.size() <= index)
        m_row.cells.resize(index + 1);
    m_row.cells[index] = std::move(cell);
}

Cell XlsxRowHandler::storedCell() const
{
    if (!m_hasValue)
        return m_hasFormula ? Cell{u'=' + fromUtf8(m_formula), Cell::Type::error} : Cell{};
    if (m_type == "inlineStr")
        return textCell(m_inlineText.result());
    if (m_type == "str")
        return textCell(withoutEscapes(fromUtf8(m_value)));
    const std::string_view value = trimmed(m_value);
    if (value.empty())
        return {};
    if (m_type == "s")
        return sharedCell();
    if (m_type == "b")
        return booleanCell(value);
    if (m_type == "e")
        return damagedCell(value);
    if (m_type == "d")
        return isoCell(value);
    return numberCell();
}

Cell XlsxRowHandler::sharedCell() const
{
    const std::string_view value = trimmed(m_value);
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), index);
    if (error != std::errc() || end != value.data() + value.size() || index >= m_strings.size())
        return damagedCell(value);
    return textCell(m_strings[index]);
}

Cell XlsxRowHandler::numberCell() const
{
    const std::string_view value = trimmed(m_value);
    const auto number = plainStoredNumber(value);
    if (!number)
        return damagedCell(value);
    const NumberKind kind = m_style < m_styles.size() ? m_styles[m_style] : NumberKind::number;
    if (kind == NumberKind::number)
        return {QString::fromLatin1(number->data(), static_cast<qsizetype>(number->size())), Cell::Type::number};
    auto date = serialDateText(*number, kind, m_from1904);
    if (!date)
        return damagedCell(value);
    return {*std::move(date), kind == NumberKind::elapsed ? Cell::Type::text : Cell::Type::date};
}

bool XlsxRowHandler::takeRow(Row& row)
{
    if (!m_rowDone)
        return false;
    m_rowDone = false;
    row.number = m_row.number;
    row.hidden = m_row.hidden;
    std::swap(row.cells, m_row.cells);
    return true;
}

} // namespace attest
