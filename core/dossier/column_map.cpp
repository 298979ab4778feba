// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/column_map.h"

namespace attest {
namespace {

QString folded(const QString& heading)
{
    return heading.normalized(QString::NormalizationForm_KC).trimmed();
}

class ColumnFinder {
public:
    explicit ColumnFinder(const TableFile& table) : m_table(table)
    {
        const Row& headings = table.headings();
        for (int column = 0; column < static_cast<int>(headings.cells.size()); ++column) {
            const QString heading = folded(headings.cell(column).text);
            if (table.range().containsColumn(column) && !heading.isEmpty()) {
                m_columns[heading].push_back(column);
                m_headings << heading;
            }
        }
    }

    bool has(const QString& heading) const { return m_columns.contains(folded(heading)); }

    Result<int> find(const QString& name) const
    {
        const auto found = m_columns.find(folded(name));
        if (found != m_columns.end() && found->second.size() > 1)
            return twice(name, found->second);
        if (found != m_columns.end())
            return found->second.front();
        const auto letters = columnIndex(name);
        if (letters && isPossible(name, *letters))
            return *letters;
        return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "There is no heading “%1”"), {name}},
                       m_table.place(m_table.entry().headerRow), advice());
    }

    Message advice() const
    {
        if (m_headings.isEmpty())
            return QT_TRANSLATE_NOOP("core", "Name the columns by their letters");
        return {QT_TRANSLATE_NOOP("core", "The headings are: %1"), {m_headings.join(QStringLiteral(", "))}};
    }

private:
    /// Words such as "bis" or "VON" are letters of columns too; only columns that the table has are meant.
    bool isPossible(const QString& name, int column) const
    {
        if (!m_table.range().containsColumn(column))
            return false;
        if (m_table.entry().headerRow == 0)
            return true;
        const bool hasRange = !m_table.entry().range.isEmpty();
        return name == name.toUpper() && column < (hasRange ? m_table.range().lastColumn + 1 : m_table.width());
    }

    Failure twice(const QString& name, const std::vector<int>& columns) const
    {
        return failure(ErrorKind::input,
                       Message{QT_TRANSLATE_NOOP("core", "The heading “%1” stands in the columns %2 and %3"),
                               {name, columnLetters(columns[0]), columnLetters(columns[1])}},
                       m_table.place(m_table.entry().headerRow),
                       QT_TRANSLATE_NOOP("core", "Name the column by its letters"));
    }

    const TableFile& m_table;
    std::map<QString, std::vector<int>> m_columns;
    QStringList m_headings;
};

/// What a column of a wide file stands for.
QString fieldOfValues(const FileEntry& entry, const QString& meaning, const Submission& header)
{
    const bool isMonth = entry.kind == FileKind::meterIntervals && header.meter(meaning) == nullptr && Period::parse(meaning);
    return isMonth ? QStringLiteral("time") : wideField(entry.kind);
}

Result<void> mapValues(const FileEntry& entry, const ColumnFinder& finder, const Submission& header, ColumnMap& map)
{
    for (const auto& [heading, meaning] : entry.values) {
        const auto column = finder.find(heading);
        if (!column)
            return column.failure();
        map.values.push_back({*column, fieldOfValues(entry, meaning, header), meaning});
    }
    std::sort(map.values.begin(), map.values.end(), [](const auto& a, const auto& b) { return a.column < b.column; });
    return {};
}

Result<void> mapFields(const FileEntry& entry, const ColumnFinder& finder, ColumnMap& map)
{
    for (const Field& field : fieldsOf(entry.kind)) {
        const auto named = entry.columns.find(field.text());
        const bool isUnderOwnName = named == entry.columns.end() && !entry.constants.contains(field.text())
                                    && finder.has(field.text());
        if (named == entry.columns.end() && !isUnderOwnName)
            continue;
        const auto column = finder.find(isUnderOwnName ? field.text() : named->second);
        if (!column)
            return column.failure();
        map.columns.push_back({&field, *column});
    }
    return {};
}

/// A heading such as "number" that the entry gives to one field does not serve a second one of that name.
void dropClaimedTwice(const FileEntry& entry, ColumnMap& map)
{
    const auto isClaimed = [&](const FieldColumn& candidate) {
        if (entry.columns.contains(candidate.field->text()))
            return false;
        const auto byField = std::any_of(map.columns.begin(), map.columns.end(), [&](const FieldColumn& other) {
            return other.field != candidate.field && other.column == candidate.column;
        });
        const auto byValues = std::any_of(map.values.begin(), map.values.end(),
                                          [&](const ValueColumn& other) { return other.column == candidate.column; });
        return byField || byValues;
    };
    std::vector<FieldColumn> kept;
    std::copy_if(map.columns.begin(), map.columns.end(), std::back_inserter(kept), [&](const auto& c) { return !isClaimed(c); });
    map.columns = std::move(kept);
}

bool isMapped(const FileEntry& entry, const ColumnMap& map, const QString& field)
{
    if (map.columnOf(field.toLatin1().constData()) >= 0 || map.constants.contains(field))
        return true;
    const auto givesField = [&](const ValueColumn& column) { return column.field == field; };
    return entry.wide && (field == wideValueField(entry.kind) || std::any_of(map.values.begin(), map.values.end(), givesField));
}

} // namespace

int ColumnMap::columnOf(const char* field) const
{
    for (const FieldColumn& candidate : columns) {
        if (qstrcmp(candidate.field->name, field) == 0)
            return candidate.column;
    }
    return -1;
}

Result<ColumnMap> mapColumns(const TableFile& table, const Submission& header)
{
    const FileEntry& entry = table.entry();
    const ColumnFinder finder(table);
    ColumnMap map;
    map.constants = entry.constants;
    if (const auto mapped = mapValues(entry, finder, header, map); !mapped)
        return mapped.failure();
    if (const auto mapped = mapFields(entry, finder, map); !mapped)
        return mapped.failure();
    dropClaimedTwice(entry, map);
    if (const Field* missing = missingField(entry.kind, [&](const QString& field) { return isMapped(entry, map, field); }))
        return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "No column holds the required field “%1”"), {missing->text()}},
                       table.place(entry.headerRow), finder.advice());
    return map;
}

} // namespace attest
