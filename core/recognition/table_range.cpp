// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/table_range.h"

#include "core/recognition/heading_text.h"
#include "core/recognition/words.h"

#include <map>

namespace attest {
namespace {

constexpr int kRowsLearned = 100;
constexpr int kMostColumns = 4096; // of the ones that are looked at for empty ones between tables

const char* const kBelow = QT_TRANSLATE_NOOP("core", "note below the table");
const char* const kOther = QT_TRANSLATE_NOOP("core", "another table below");
const char* const kTotal = QT_TRANSLATE_NOOP("core", "total of the rows above");

/// A row cut off in the middle has no words; it is refused openly rather than left out.
bool hasLetters(const Row& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
        return std::any_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isLetter(); });
    });
}

bool isFilled(const Row& row, int column)
{
    return !row.cell(column).text.trimmed().isEmpty();
}

/// Columns in blocks with empty columns between them.
std::vector<std::pair<int, int>> blocksOf(const std::map<int, int>& filled)
{
    std::vector<std::pair<int, int>> blocks;
    for (const auto& [column, count] : filled) {
        if (blocks.empty() || column > blocks.back().second + 1)
            blocks.emplace_back(column, column);
        blocks.back().second = column;
    }
    return blocks;
}

} // namespace

UsualRow::UsualRow(const std::vector<Row>& head, const Headings& headings, const CellRange& within) : m_within(within)
{
    struct Count {
        int filled = 0, number = 0, date = 0;
    };
    std::map<int, Count> counts;
    std::vector<int> sizes;
    for (const Row& row : head) {
        if (row.number <= headings.lastRow || isBlank(row) || isTotal(row))
            continue;
        if (static_cast<int>(sizes.size()) == kRowsLearned)
            break;
        sizes.push_back(filled(row));
        for (int column = m_within.firstColumn; column <= lastColumn(row); ++column) {
            const CellKind kind = kindOfCell(row.cell(column));
            counts[column].filled += kind != CellKind::empty ? 1 : 0;
            counts[column].number += kind == CellKind::number ? 1 : 0;
            counts[column].date += kind == CellKind::date ? 1 : 0;
        }
    }
    for (const auto& [column, count] : counts) {
        const bool isUsual = count.filled * 2 >= static_cast<int>(sizes.size());
        if (isUsual && count.number * 10 >= count.filled * 6)
            m_typed.emplace_back(column, CellKind::number);
        else if (isUsual && count.date * 10 >= count.filled * 6)
            m_typed.emplace_back(column, CellKind::date);
    }
    std::sort(sizes.begin(), sizes.end());
    m_filled = sizes.empty() ? 0 : sizes[sizes.size() / 2];
}

int UsualRow::lastColumn(const Row& row) const
{
    return std::min(m_within.lastColumn, static_cast<int>(row.cells.size()) - 1);
}

int UsualRow::filled(const Row& row) const
{
    int count = 0;
    for (int column = m_within.firstColumn; column <= lastColumn(row); ++column)
        count += isFilled(row, column) ? 1 : 0;
    return count;
}

bool UsualRow::isBlank(const Row& row) const
{
    return filled(row) == 0;
}

QString UsualRow::firstText(const Row& row) const
{
    for (int column = m_within.firstColumn; column <= lastColumn(row); ++column) {
        if (isFilled(row, column))
            return row.cell(column).text.trimmed();
    }
    return {};
}

bool UsualRow::isTotal(const Row& row) const
{
    for (int column = m_within.firstColumn; column <= lastColumn(row); ++column) {
        const QString& text = row.cell(column).text;
        if (text.isEmpty() || text.size() > 40 || text.front().isDigit() || kindOfCell(row.cell(column)) != CellKind::text)
            continue;
        const QString word = foldedText(text);
        if (totalWords().contains(word) || beginsWithWord(word, totalWords()))
            return true;
    }
    return false;
}

bool UsualRow::isData(const Row& row) const
{
    const int count = filled(row);
    if (m_typed.empty())
        return count >= 1 && count * 5 >= m_filled * 2;
    int fitting = 0;
    int other = 0;
    for (const auto& [column, kind] : m_typed) {
        const CellKind found = kindOfCell(row.cell(column));
        fitting += found == kind ? 1 : 0;
        other += found != kind && found != CellKind::empty ? 1 : 0;
    }
    if (fitting > 0)
        return fitting >= other && (count > 1 || m_filled <= 1);
    // A row without its number may still be one of the others: it has nearly all they have, and nothing that they have not.
    return other == 0 && count > 1 && count * 4 >= m_filled * 3;
}

TableEnd findEnd(const std::vector<Row>& rows, const Headings& headings, const UsualRow& usual)
{
    TableEnd end;
    bool blankBefore = false;
    bool isOver = false;
    bool saidOther = false;
    std::vector<LeftOutRow> pending;
    std::vector<const Row*> data;
    for (const Row& row : rows) {
        if (row.number <= headings.lastRow)
            continue;
        if (usual.isBlank(row)) {
            blankBefore = true;
            continue;
        }
        const bool isData = usual.isData(row) || (!blankBefore && !data.empty() && !hasLetters(row));
        // Behind a blank row something else begins, unless data go on.
        isOver = isOver || (blankBefore && !isData && !data.empty() && usual.filled(row) > 1 && !usual.isTotal(row));
        blankBefore = false;
        if (isOver || !isData) {
            // Of another table its first row stands for all.
            const bool isOther = isOver && usual.filled(row) > 1;
            if (!isOther || !saidOther)
                pending.push_back({row.number, usual.firstText(row), isOther ? kOther : kBelow});
            saidOther = saidOther || isOther;
            continue;
        }
        data.push_back(&row);
        pending.clear();
    }
    end.notes = std::move(pending);
    end.lastRow = data.empty() ? 0 : data.back()->number;
    while (data.size() > 1 && usual.isTotal(*data.back())) {
        end.totals.insert(end.totals.begin(), {data.back()->number, usual.firstText(*data.back()), kTotal});
        data.pop_back();
    }
    end.lastRowAboveTotals = data.empty() ? 0 : data.back()->number;
    for (const Row* row : data) {
        if (usual.isTotal(*row))
            end.subtotals.push_back({row->number, usual.firstText(*row), kTotal});
    }
    return end;
}

CellRange findColumns(const std::vector<Row>& head, const Headings& headings)
{
    std::map<int, int> filled;
    for (const Row& row : head) {
        const bool isTable = row.number == headings.row || row.number > headings.lastRow;
        for (int column = 0; isTable && column < std::min(static_cast<int>(row.cells.size()), kMostColumns); ++column) {
            if (isFilled(row, column))
                ++filled[column];
        }
    }
    const auto blocks = blocksOf(filled);
    CellRange range;
    qint64 most = -1;
    for (const auto& [first, last] : blocks) {
        qint64 cells = 0;
        for (int column = first; column <= last; ++column)
            cells += filled.at(column);
        // A single column of remarks beside the table is no table.
        const qint64 weight = last == first ? cells / 4 : cells;
        if (weight > most) {
            most = weight;
            range.firstColumn = first;
            range.lastColumn = last;
        }
    }
    const bool isCut = blocks.size() > 1 && range.lastColumn > range.firstColumn;
    if (!isCut)
        return {};
    return range;
}

} // namespace attest
