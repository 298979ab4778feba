// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table.h"

#include <algorithm>

namespace attest {
namespace {

struct Corner {
    int row = 0;     // 0: the whole column
    int column = -1; // from 0
};

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

std::optional<Corner> parseCorner(QStringView text)
{
    if (text.startsWith(u'$'))
        text = text.mid(1);
    qsizetype letters = 0;
    while (letters < text.size() && isLetter(text[letters]))
        ++letters;
    const auto column = columnIndex(text.left(letters));
    if (!column)
        return std::nullopt;
    text = text.mid(letters);
    if (text.isEmpty())
        return Corner{0, *column};
    if (text.startsWith(u'$'))
        text = text.mid(1);
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool ok = false;
    const int row = text.toInt(&ok);
    if (!ok || row < 1)
        return std::nullopt;
    return Corner{row, *column};
}

} // namespace

const Cell& Row::cell(int column) const
{
    static const Cell empty;
    return column >= 0 && static_cast<std::size_t>(column) < cells.size() ? cells[static_cast<std::size_t>(column)] : empty;
}

bool Row::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell& one) { return one.isEmpty(); });
}

Cell Utf8Cell::decoded() const
{
    return {QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), type};
}

Result<bool> TableReader::nextUtf8(Utf8Row& row)
{
    const auto more = next(m_converted);
    if (!more || !*more)
        return more;
    const std::size_t count = m_converted.cells.size();
    m_texts.resize(std::max(count, m_texts.size()));
    row.number = m_converted.number;
    row.hidden = m_converted.hidden;
    row.cells.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        m_texts[i] = m_converted.cells[i].text.toStdString();
        row.cells[i] = {m_texts[i], m_converted.cells[i].type};
    }
    return true;
}

QString columnLetters(int index)
{
    QString letters;
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

std::optional<int> columnIndex(QStringView letters)
{
    if (letters.isEmpty() || letters.size() > 3)
        return std::nullopt;
    int number = 0;
    for (const QChar c : letters) {
        if (!isLetter(c))
            return std::nullopt;
        number = number * 26 + (c.toUpper().unicode() - u'A' + 1);
    }
    if (number > kMaximumColumns)
        return std::nullopt;
    return number - 1;
}

std::optional<CellRange> CellRange::parse(QStringView text)
{
    text = text.trimmed();
    const qsizetype colon = text.indexOf(u':');
    const auto from = parseCorner(colon < 0 ? text : text.left(colon));
    const auto to = colon < 0 ? from : parseCorner(text.mid(colon + 1));
    if (!from || !to || (from->row == 0) != (to->row == 0) || (colon < 0 && from->row == 0))
        return std::nullopt;
    CellRange range;
    std::tie(range.firstColumn, range.lastColumn) = std::minmax(from->column, to->column);
    if (from->row > 0)
        std::tie(range.firstRow, range.lastRow) = std::minmax(from->row, to->row);
    return range;
}

} // namespace attest
