// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/table_view.h"

#include <limits>

namespace attest {
namespace {

QString foldedHeading(const QString& heading)
{
    return heading.normalized(QString::NormalizationForm_KC).trimmed();
}

/// Collects the columns' profiles and counts rows.
class Profiler {
public:
    Profiler(TableView& view, const CellRange& within) : m_view(view), m_within(within) {}

    void add(const Utf8Row& row)
    {
        const int last = std::min(m_within.lastColumn, static_cast<int>(row.cells.size()) - 1);
        if (!m_within.containsRow(row.number))
            return;
        if (static_cast<int>(m_view.profiles.size()) <= last)
            m_view.profiles.resize(static_cast<std::size_t>(last) + 1);
        bool isBlank = true;
        for (int column = m_within.firstColumn; column <= last; ++column) {
            const auto index = static_cast<std::size_t>(column);
            m_view.profiles[index].add(row.cells[index], row.number);
            isBlank = isBlank && row.cells[index].text.empty();
        }
        m_view.rows += isBlank ? 0 : 1;
    }

    void add(const Row& row)
    {
        m_texts.clear();
        m_row.cells.clear();
        m_row.number = row.number;
        for (const Cell& cell : row.cells)
            m_texts.push_back(cell.text.toUtf8());
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            m_row.cells.push_back({std::string_view(m_texts[i].constData(), static_cast<std::size_t>(m_texts[i].size())), row.cells[i].type});
        add(m_row);
    }

private:
    TableView& m_view;
    CellRange m_within;
    std::vector<QByteArray> m_texts;
    Utf8Row m_row;
};

void addRows(Profiler& profiler, const std::vector<Row>& rows, int first, int last)
{
    for (const Row& row : rows) {
        if (row.number >= first && row.number <= last)
            profiler.add(row);
    }
}

/// Lines in front of the first row of values, where there are no headings.
void skipRemarks(TableView& view, const UsualRow& usual)
{
    for (const Row& row : view.head) {
        if (usual.isBlank(row))
            continue;
        if (usual.isData(row))
            return;
        view.headings.lastRow = row.number;
        view.headings.titles << usual.firstText(row);
    }
}

int widthOf(const TableView& view)
{
    int width = 0;
    for (qsizetype i = 0; i < view.headings.meant.size(); ++i)
        width = view.headings.meant[i].isEmpty() || !view.columns.containsColumn(static_cast<int>(i)) ? width : static_cast<int>(i) + 1;
    for (std::size_t i = 0; i < view.profiles.size(); ++i)
        width = view.profiles[i].filled() > 0 ? std::max(width, static_cast<int>(i) + 1) : width;
    return width;
}

void addViews(TableView& view)
{
    view.profiles.resize(std::max(view.profiles.size(), static_cast<std::size_t>(view.width)));
    for (int column = view.columns.firstColumn; column < view.width; ++column) {
        const ColumnProfile& profile = view.profiles[static_cast<std::size_t>(column)];
        if (profile.filled() > 0 || !view.headings.at(column).isEmpty())
            view.views.push_back(viewColumn(column, view.headings.at(column), profile));
    }
}

void nameColumns(TableView& view)
{
    QHash<QString, int> times;
    for (qsizetype i = 0; i < view.headings.written.size(); ++i)
        times[foldedHeading(view.headings.written[i])] += view.columns.containsColumn(static_cast<int>(i)) ? 1 : 0;
    for (int column = 0; column < view.width; ++column) {
        const QString written = view.headings.written.value(column).trimmed();
        const bool isName = view.headings.row > 0 && !written.isEmpty() && times.value(foldedHeading(written)) == 1;
        view.columnNames << (isName ? written : columnLetters(column));
    }
}

CellRange statedRange(const FileEntry& stated, const std::set<QString>& fixed)
{
    CellRange range;
    range.lastRow = std::numeric_limits<int>::max();
    const bool isFixed = fixed.contains(QStringLiteral("range")) && !stated.range.isEmpty();
    return isFixed ? CellRange::parse(stated.range).value_or(range) : range;
}

} // namespace

Result<TableView> viewTable(RowSource& source, const FileEntry& stated, const std::set<QString>& fixed, const Progress& progress)
{
    TableScan scan(*source.rows);
    if (const auto read = scan.readHead(); !read)
        return read.failure();
    TableView view;
    view.head = scan.head();
    view.isWhole = scan.isWhole();
    const CellRange range = statedRange(stated, fixed);
    const bool isRangeFixed = fixed.contains(QStringLiteral("range"));
    const bool isHeaderFixed = fixed.contains(QStringLiteral("header_row"));
    CellRange search = range;
    search.firstRow = 1; // the headings may stand above the range
    view.headings = findHeadings(view.head, isHeaderFixed ? std::optional(stated.headerRow) : std::nullopt, search);
    view.columns = isRangeFixed ? range : findColumns(view.head, view.headings);
    if (!isRangeFixed && view.columns.firstColumn > 0)
        view.headings = findHeadings(view.head, isHeaderFixed ? std::optional(stated.headerRow) : std::nullopt, view.columns);
    view.columns.lastRow = range.lastRow;
    view.columns.firstRow = range.firstRow;
    const UsualRow usual(view.head, view.headings, view.columns);
    if (view.headings.row == 0 && !isRangeFixed)
        skipRemarks(view, usual);

    Profiler profiler(view, view.columns);
    const int firstRow = view.headings.lastRow + 1;
    const int noEnd = std::numeric_limits<int>::max();
    if (!view.isWhole)
        addRows(profiler, view.head, firstRow, noEnd);
    if (const auto read = scan.readRest([&](const Utf8Row& row) { profiler.add(row); }, progress); !read)
        return read.failure();
    view.lastRow = scan.lastRow();
    const std::vector<Row> last = view.isWhole ? std::vector<Row>() : scan.tail();
    const std::vector<Row>& tail = view.isWhole ? view.head : last;
    if (!isRangeFixed)
        view.end = findEnd(tail, view.headings, usual);
    const int lastData = isRangeFixed || view.end.lastRow == 0 ? noEnd : view.end.lastRowAboveTotals;
    addRows(profiler, tail, firstRow, lastData);
    view.width = widthOf(view);
    nameColumns(view);
    addViews(view);
    view.names = {stated.path, source.sheet, view.headings.titles};
    return view;
}

} // namespace attest
