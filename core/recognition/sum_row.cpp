// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/sum_row.h"

#include "core/recognition/units_in_text.h"
#include "core/tables/decimal_digits.h"
#include "core/tables/number_with_unit.h"

#include <QHash>

namespace attest {
namespace {

constexpr int kFewestRows = 3;
constexpr int kFewestRises = 20;

NumberFormat formatOf(const FileEntry& entry, const FormatColumn& column)
{
    NumberFormat format = column.view->reading.number.format;
    if (entry.decimal && !entry.decimal->isEmpty())
        format.decimal = entry.decimal->front();
    if (entry.grouping && !entry.grouping->isEmpty())
        format.grouping = plainSign(entry.grouping->front());
    return format;
}

std::optional<Decimal> numberIn(const Row& row, const FormatColumn& column, const NumberFormat& format)
{
    const Cell& cell = row.cell(column.view->column);
    const auto unit = cell.type == Cell::Type::text ? numberWithUnit(cell.text) : std::nullopt;
    const auto number = readNumber(unit ? Cell{unit->number, Cell::Type::text} : cell, format);
    return number && !number->percent ? std::optional(number->value) : std::nullopt;
}

std::vector<const Row*> dataRows(const TableView& view, int lastRow)
{
    std::vector<const Row*> rows;
    for (const Row& row : view.head) {
        if (row.number > view.headings.lastRow && (lastRow <= 0 || row.number <= lastRow) && !row.isBlank())
            rows.push_back(&row);
    }
    return rows;
}

bool isSum(const std::vector<const Row*>& rows, const FormatColumn& column, const NumberFormat& format)
{
    const auto total = numberIn(*rows.back(), column, format);
    Decimal sum;
    int summands = 0;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        const auto number = numberIn(*rows[i], column, format);
        summands += number && !number->isZero() ? 1 : 0;
        sum = number ? sum + *number : sum;
    }
    return total && summands >= kFewestRows && *total == sum;
}

/// A total leaves empty what tells the other rows apart.
bool isBare(const std::vector<const Row*>& rows)
{
    const auto filled = [](const Row& row) {
        return std::count_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return !cell.text.trimmed().isEmpty(); });
    };
    return filled(*rows.back()) < filled(**(rows.end() - 2));
}

} // namespace

std::optional<LeftOutRow> findSumRow(const TableView& view, const std::vector<FormatColumn>& columns, const FileEntry& entry, int lastRow)
{
    const std::vector<const Row*> rows = dataRows(view, lastRow);
    if (!view.isWhole || static_cast<int>(rows.size()) <= kFewestRows || !isBare(rows))
        return std::nullopt;
    bool anySum = false;
    for (const FormatColumn& column : columns) {
        if (column.type != FieldType::number || rows.back()->cell(column.view->column).text.trimmed().isEmpty())
            continue;
        if (!isSum(rows, column, formatOf(entry, column)))
            return std::nullopt;
        anySum = true;
    }
    if (!anySum)
        return std::nullopt;
    const Row& row = *rows.back();
    const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return !cell.text.trimmed().isEmpty(); });
    return LeftOutRow{row.number, first->text, QT_TRANSLATE_NOOP("core", "its numbers are the sums of the rows above")};
}

bool areRising(const TableView& view, const FileEntry& entry)
{
    if (entry.wide || !entry.columns.contains(QStringLiteral("value")))
        return false;
    TableRecognition asked;
    asked.entry = entry;
    const int valueColumn = columnByName(view, entry.columns.at(QStringLiteral("value")));
    const auto meter = entry.columns.find(QStringLiteral("meter"));
    const int meterColumn = meter == entry.columns.end() ? -1 : columnByName(view, meter->second);
    QHash<QString, Decimal> last;
    int rises = 0, falls = 0, all = 0;
    for (const FormatColumn& column : formatColumns(asked, view)) {
        if (column.view->column != valueColumn)
            continue;
        const NumberFormat format = formatOf(entry, column);
        for (const Row* row : dataRows(view, view.end.lastRow)) {
            const auto number = numberIn(*row, column, format);
            const QString id = meterColumn < 0 ? QString() : row->cell(meterColumn).text;
            if (!number)
                continue;
            if (const auto before = last.constFind(id); before != last.constEnd()) {
                rises += *number > *before ? 1 : 0;
                falls += *number < *before ? 1 : 0;
                ++all;
            }
            last[id] = *number;
        }
    }
    return rises >= kFewestRises && rises * 3 >= all && falls * 100 <= all;
}

} // namespace attest
