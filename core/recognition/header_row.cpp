// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/header_row.h"

#include "core/recognition/column_role.h"
#include "core/recognition/heading_text.h"
#include "core/recognition/month_heading.h"
#include "core/recognition/units_in_text.h"
#include "core/recognition/words.h"
#include "core/tables/number_with_unit.h"

#include <set>

namespace attest {
namespace {

constexpr std::size_t kRowsTried = 60;
constexpr std::size_t kRowsBelow = 12;
constexpr int kCellsWeighed = 200;

const QSet<QString>& knownWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const FieldWords& entry : fieldWords())
            all.unite(QSet<QString>(entry.words.begin(), entry.words.end()));
        return all;
    }();
    return words;
}

bool isKnownHeading(const QString& text)
{
    const QString folded = foldedText(text);
    if (knownWords().contains(folded) || knownWords().contains(foldedText(unitInHeading(text).rest)))
        return true;
    const QStringList parts = folded.split(u' ');
    return parts.size() > 1 && parts.size() <= 4 && (knownWords().contains(parts.front()) || knownWords().contains(parts.back()));
}

/// The first rows with something in them.
class Rows {
public:
    Rows(const std::vector<Row>& head, const CellRange& within) : m_within(within)
    {
        for (const Row& row : head) {
            if (!within.containsRow(row.number) || filledColumns(row).empty())
                continue;
            m_rows.push_back(&row);
            if (m_rows.size() == kRowsTried + kRowsBelow)
                break;
        }
    }

    std::size_t size() const { return m_rows.size(); }
    const Row& operator[](std::size_t index) const { return *m_rows[index]; }

    std::vector<int> filledColumns(const Row& row) const
    {
        std::vector<int> columns;
        const int last = std::min({m_within.lastColumn, static_cast<int>(row.cells.size()) - 1, m_within.firstColumn + kCellsWeighed});
        for (int column = m_within.firstColumn; column <= last; ++column) {
            if (!row.cell(column).text.trimmed().isEmpty())
                columns.push_back(column);
        }
        return columns;
    }

    /// Columns that at least half of the rows behind this one fill.
    std::set<int> columnsBelow(std::size_t index) const
    {
        std::map<int, int> filled;
        const std::size_t end = std::min(m_rows.size(), index + 1 + kRowsBelow);
        for (std::size_t i = index + 1; i < end; ++i) {
            for (const int column : filledColumns(*m_rows[i]))
                ++filled[column];
        }
        std::set<int> columns;
        for (const auto& [column, times] : filled) {
            if (times * 2 >= static_cast<int>(end - index - 1))
                columns.insert(column);
        }
        return columns;
    }

    /// What most of the filled cells below are.
    CellKind kindBelow(std::size_t index, int column) const
    {
        std::map<CellKind, int> kinds;
        const std::size_t end = std::min(m_rows.size(), index + 1 + kRowsBelow);
        for (std::size_t i = index + 1; i < end; ++i)
            ++kinds[kindOfCell(m_rows[i]->cell(column))];
        kinds.erase(CellKind::empty);
        const auto most = std::max_element(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        return most == kinds.end() ? CellKind::empty : most->first;
    }

private:
    CellRange m_within;
    std::vector<const Row*> m_rows;
};

/// How many rows above have as many cells: headings stand above their table, not in it.
double likeAbove(const Rows& rows, std::size_t index)
{
    const std::size_t size = rows.filledColumns(rows[index]).size();
    int alike = 0;
    for (std::size_t i = 0; i < index; ++i) {
        const std::size_t above = rows.filledColumns(rows[i]).size();
        alike += above > 1 && above * 5 >= size * 4 ? 1 : 0;
    }
    return std::max(0.0, std::min(0.2 * (alike - 1), 1.6)); // one of them may be a line of group headings
}

/// How much a row looks like headings; below 0 it cannot be one.
double headingScore(const Rows& rows, std::size_t index)
{
    const Row& row = rows[index];
    const std::vector<int> columns = rows.filledColumns(row);
    const std::set<int> below = rows.columnsBelow(index);
    if (below.empty() || index >= kRowsTried)
        return -1;
    int texts = 0, known = 0, covered = 0, contrast = 0, alike = 0;
    QSet<QString> different;
    for (const int column : columns) {
        const Cell& cell = row.cell(column);
        const bool isMonth = monthOfHeading(cell.text).has_value();
        const CellKind kind = isMonth ? CellKind::text : kindOfCell(cell);
        const CellKind kindBelow = rows.kindBelow(index, column);
        texts += kind == CellKind::text ? 1 : 0;
        known += kind == CellKind::text && (isMonth || isKnownHeading(cell.text)) ? 1 : 0;
        covered += below.contains(column) ? 1 : 0;
        contrast += kind == CellKind::text && (kindBelow == CellKind::number || kindBelow == CellKind::date) ? 1 : 0;
        alike += kind != CellKind::text && kind == kindBelow ? 1 : 0;
        different.insert(cell.text.trimmed());
    }
    const auto count = static_cast<double>(columns.size());
    if (texts * 2 < static_cast<int>(columns.size()) || (known == 0 && contrast == 0 && columns.size() < 2))
        return -1;
    const double coverage = covered / static_cast<double>(below.size());
    const double repeated = 1 - static_cast<double>(different.size()) / count;
    return 2 * coverage + 1.5 * known / count + 0.5 * std::min(contrast, 3) + texts / count - 2.5 * alike / count - repeated
           - likeAbove(rows, index);
}

std::optional<std::size_t> bestRow(const Rows& rows)
{
    constexpr double kEnough = 2.0;
    std::optional<std::size_t> best;
    double most = kEnough;
    for (std::size_t i = 0; i < std::min(rows.size(), kRowsTried); ++i) {
        // A later row must be clearly better: the first line of texts is the heading, not the second.
        const double score = headingScore(rows, i);
        if (score > most + (best ? 0.15 : 0)) {
            best = i;
            most = score;
        }
    }
    return best;
}

bool areUnits(const Rows& rows, const Row& row)
{
    const std::vector<int> columns = rows.filledColumns(row);
    const auto units = std::count_if(columns.begin(), columns.end(), [&](int column) { return isUnitAlone(row.cell(column).text); });
    return units > 0 && units * 2 >= static_cast<std::ptrdiff_t>(columns.size());
}

/// A second line of headings: words only, where the rows below it hold data.
bool isSecondLine(const Rows& rows, std::size_t index)
{
    if (index + 1 >= rows.size() || rows[index + 1].number != rows[index].number + 1)
        return false;
    const Row& row = rows[index + 1];
    if (areUnits(rows, row))
        return true;
    int contrast = 0;
    for (const int column : rows.filledColumns(row)) {
        if (kindOfCell(row.cell(column)) != CellKind::text)
            return false;
        const CellKind below = rows.kindBelow(index + 1, column);
        contrast += below == CellKind::number || below == CellKind::date ? 1 : 0;
    }
    return contrast > 0;
}

/// A line of group headings above: several texts, less than the columns below.
bool isGroupLine(const Rows& rows, std::size_t index)
{
    if (index == 0 || rows[index - 1].number + 1 != rows[index].number)
        return false;
    const std::vector<int> groups = rows.filledColumns(rows[index - 1]);
    const auto areTexts = std::all_of(groups.begin(), groups.end(), [&](int column) {
        return kindOfCell(rows[index - 1].cell(column)) == CellKind::text;
    });
    return areTexts && groups.size() > 1 && groups.size() < rows.filledColumns(rows[index]).size() + 2 && groups.back() > groups.front() + 1;
}

/// Merged headings stand in their first cell and count for the empty ones behind it that have a heading of their own below.
QStringList spread(const Row& upper, const Row& lower, int width)
{
    QStringList texts;
    QString group;
    for (int column = 0; column < width; ++column) {
        const QString own = upper.cell(column).text.trimmed();
        group = own.isEmpty() && !lower.cell(column).text.trimmed().isEmpty() ? group : own;
        texts << group;
    }
    return texts;
}

bool namesAll(const Rows& rows, std::size_t index)
{
    QSet<QString> names;
    const std::set<int> below = rows.columnsBelow(index);
    for (const int column : below) {
        const QString name = rows[index].cell(column).text.trimmed();
        if (name.isEmpty() || names.contains(name))
            return false;
        names.insert(name);
    }
    return true;
}

QStringList textsOf(const Row& row, int width)
{
    QStringList texts;
    for (int column = 0; column < width; ++column)
        texts << row.cell(column).text.trimmed();
    return texts;
}

QStringList joined(const QStringList& upper, const QStringList& lower)
{
    QStringList texts;
    for (qsizetype i = 0; i < std::max(upper.size(), lower.size()); ++i)
        texts << QString(upper.value(i) + u' ' + lower.value(i)).trimmed();
    return texts;
}

void takeTwoLines(Headings& headings, const Rows& rows, std::size_t upper, int width)
{
    const std::size_t lower = upper + 1;
    headings.lastRow = rows[lower].number;
    headings.meant = joined(spread(rows[upper], rows[lower], width), textsOf(rows[lower], width));
    const bool byLower = !areUnits(rows, rows[lower]) && (namesAll(rows, lower) || !namesAll(rows, upper));
    const std::size_t named = byLower ? lower : upper;
    headings.row = rows[named].number;
    headings.written = textsOf(rows[named], width);
    headings.why = QT_TRANSLATE_NOOP("core", "the headings take two lines");
}

Headings noHeadings()
{
    Headings headings;
    headings.why = QT_TRANSLATE_NOOP("core", "the first row holds values already");
    return headings;
}

int widthOf(const Rows& rows)
{
    std::size_t width = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        width = std::max(width, rows[i].cells.size());
    return static_cast<int>(width);
}

void takeTitles(Headings& headings, const std::vector<Row>& head)
{
    for (const Row& row : head) {
        if (row.number >= headings.row)
            break;
        for (const Cell& cell : row.cells) {
            if (const QString text = cell.text.trimmed(); !text.isEmpty())
                headings.titles << text;
        }
    }
}

Headings headingsAt(const Rows& rows, std::size_t index, bool isStated)
{
    const int width = widthOf(rows);
    Headings headings;
    headings.row = rows[index].number;
    headings.lastRow = headings.row;
    headings.written = textsOf(rows[index], width);
    headings.meant = headings.written;
    headings.why = isStated ? Message() : Message(QT_TRANSLATE_NOOP("core", "its words stand above the columns of the rows below"));
    const bool hasSecond = isSecondLine(rows, index);
    if (hasSecond && (!isStated || areUnits(rows, rows[index + 1]))) {
        takeTwoLines(headings, rows, index, width);
    } else if (isGroupLine(rows, index)) {
        headings.meant = joined(spread(rows[index - 1], rows[index], width), headings.written);
    }
    return headings;
}

} // namespace

CellKind kindOfCell(const Cell& cell)
{
    switch (cell.type) {
    case Cell::Type::number: return CellKind::number;
    case Cell::Type::date: return CellKind::date;
    case Cell::Type::empty: return CellKind::empty;
    default: break;
    }
    const QString text = cell.text.trimmed();
    if (text.isEmpty())
        return CellKind::empty;
    if (text.size() > 60 || std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return CellKind::text;
    if (isNumberText(text))
        return CellKind::number;
    if (isDateText(text))
        return CellKind::date;
    const auto unit = numberWithUnit(text);
    return unit && isNumberText(unit->number) ? CellKind::number : CellKind::text;
}

const QString& Headings::at(int column) const
{
    static const QString none;
    return column >= 0 && column < meant.size() ? meant[column] : none;
}

Headings findHeadings(const std::vector<Row>& head, std::optional<int> statedRow, const CellRange& within)
{
    const Rows rows(head, within);
    if (statedRow && *statedRow == 0)
        return {};
    std::optional<std::size_t> best;
    if (statedRow) {
        for (std::size_t i = 0; i < rows.size() && !best; ++i) {
            if (rows[i].number == *statedRow)
                best = i;
        }
    } else {
        best = bestRow(rows);
    }
    Headings headings = best ? headingsAt(rows, *best, statedRow.has_value()) : noHeadings();
    if (statedRow)
        headings.row = *statedRow;
    takeTitles(headings, head);
    return headings;
}

} // namespace attest
