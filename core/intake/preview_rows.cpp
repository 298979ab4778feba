// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/preview_rows.h"

namespace attest {
namespace {

PreviewColumn columnOf(const TableFile& table, const Field& field, int column, const QString& meaning)
{
    return {field.text(), field.type, columnLetters(column), table.headings().cell(column).text, meaning};
}

} // namespace

PreviewRows::PreviewRows(const ReadingPlan& plan, const TableFile& table, std::map<QString, DraftField> constants, const FieldReader& reader)
    : m_plan(plan), m_constants(std::move(constants)), m_reader(reader)
{
    // Several fields may be read from one column.
    std::multimap<int, PreviewColumn> byColumn;
    for (const FieldColumn& column : plan.map.columns)
        byColumn.emplace(column.column, columnOf(table, *column.field, column.column, {}));
    for (const ValueColumn& column : plan.map.values)
        byColumn.emplace(column.column, columnOf(table, *fieldOf(plan.entry.kind, wideValueField(plan.entry.kind)), column.column,
                                                 column.meaning));
    for (const auto& [index, column] : byColumn) {
        m_indices.push_back(index);
        m_columns.push_back(column);
    }
    for (const auto& [name, constant] : m_constants)
        m_columns.push_back({name, fieldOf(plan.entry.kind, name)->type, {}, {}, {}});
}

void PreviewRows::add(const Row& row)
{
    const int meterColumn = m_plan.map.columnOf("meter");
    StampOrder& order = m_orders[meterColumn < 0 ? QString() : row.cell(meterColumn).text.trimmed()];
    PreviewRow shown{row.number, {}, {}, false};
    for (std::size_t i = 0; i < m_indices.size(); ++i)
        shown.cells.push_back(cellOf(row.cell(m_indices[i]), m_columns[i].type, m_plan.formats.of(m_indices[i]), order));
    for (const auto& [name, constant] : m_constants)
        shown.cells.push_back({constant.written, constant.canonical, {}});
    m_places[row.number] = m_rows.size();
    m_rows.push_back(std::move(shown));
}

Result<void> PreviewRows::overlay(const ImportedSubmission& imported)
{
    for (const DraftRow& draft : imported.rows)
        take(draft);
    for (const PackedSeries& packed : imported.series) {
        const auto series = packed.unpacked();
        if (!series)
            return series.failure();
        take(*series);
    }
    for (const RejectedRow& rejected : imported.submission.rejected)
        take(rejected);
    return {};
}

PreviewCell PreviewRows::cellOf(const Cell& cell, FieldType type, const ColumnFormat& format, StampOrder& order) const
{
    if (cell.type == Cell::Type::error || cell.text.trimmed().isEmpty())
        return {cell.text, {}, {}};
    Canonical canonical = m_reader.read(type, cell, format, order);
    return {cell.text, std::move(canonical.text), std::move(canonical.problem)};
}

PreviewRow* PreviewRows::rowOf(int number)
{
    const auto found = m_places.find(number);
    return found == m_places.end() ? nullptr : &m_rows[found->second];
}

PreviewCell* PreviewRows::cellAt(PreviewRow& row, const QString& letters) const
{
    for (std::size_t i = 0; !letters.isEmpty() && i < m_columns.size(); ++i) {
        if (m_columns[i].column == letters)
            return &row.cells[i];
    }
    return nullptr;
}

void PreviewRows::set(PreviewRow& row, const char* field, const QString& canonical) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].field == QLatin1String(field) && !row.cells[i].written.isEmpty())
            row.cells[i].canonical = canonical;
    }
}

void PreviewRows::take(const DraftRow& draft)
{
    PreviewRow* row = rowOf(draft.at.row);
    for (std::size_t i = 0; row != nullptr && i < m_columns.size(); ++i) {
        const auto field = draft.fields.find(m_columns[i].field);
        if (field != draft.fields.end() && !field->second.column.isEmpty() && field->second.column == m_columns[i].column)
            row->cells[i].canonical = field->second.canonical;
    }
}

void PreviewRows::take(const Series& series)
{
    for (std::size_t i = 0; i < series.size(); ++i) {
        PreviewRow* row = rowOf(series.rows[i]);
        if (row == nullptr)
            continue;
        set(*row, "time", QDateTime::fromSecsSinceEpoch(series.start[i], Qt::UTC).toString(Qt::ISODate));
        set(*row, "unit", series.unit.symbol());
        if (PreviewCell* cell = cellAt(*row, series.column))
            cell->canonical = series.value(i).text();
    }
}

void PreviewRows::take(const RejectedRow& rejected)
{
    PreviewRow* row = rowOf(rejected.at.row);
    if (row == nullptr)
        return;
    row->rejected = true;
    PreviewCell* cell = cellAt(*row, rejected.at.column);
    Message& problem = cell == nullptr ? row->problem : cell->problem;
    if (problem.isEmpty() || cell != nullptr)
        problem = rejected.reason;
    if (cell != nullptr)
        cell->canonical.clear();
}

} // namespace attest
