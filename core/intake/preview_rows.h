// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/column_formats.h"
#include "core/intake/preview.h"

namespace attest {

/// How a table is read.
struct ReadingPlan {
    const FileEntry& entry;
    const ColumnMap& map;
    const ColumnFormats& formats;
};

/// Builds the rows of a preview: first every cell by itself, so that a rejected row shows what of it can be read, then what
/// the importer made of it. Plan and reader must live as long.
class PreviewRows {
public:
    PreviewRows(const ReadingPlan& plan, const TableFile& table, std::map<QString, DraftField> constants, const FieldReader& reader);

    void add(const Row& row);
    /// Fails where packed values cannot be read.
    Result<void> overlay(const ImportedSubmission& imported);

    std::vector<PreviewColumn> takeColumns() { return std::move(m_columns); }
    std::vector<PreviewRow> takeRows() { return std::move(m_rows); }

private:
    PreviewCell cellOf(const Cell& cell, FieldType type, const ColumnFormat& format, StampOrder& order) const;
    PreviewRow* rowOf(int number);
    PreviewCell* cellAt(PreviewRow& row, const QString& letters) const;
    void set(PreviewRow& row, const char* field, const QString& canonical) const;
    void take(const DraftRow& draft);
    void take(const Series& series);
    void take(const RejectedRow& rejected);

    const ReadingPlan& m_plan;
    std::map<QString, DraftField> m_constants;
    const FieldReader& m_reader;
    std::vector<PreviewColumn> m_columns;
    std::vector<int> m_indices; ///< of the columns that are not fixed values
    std::vector<PreviewRow> m_rows;
    std::map<int, std::size_t> m_places;
    std::map<QString, StampOrder> m_orders;
};

} // namespace attest
