// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/field_reader.h"
#include "core/dossier/plain_numbers.h"
#include "core/tables/distinct_texts.h"

#include <set>
#include <string>

namespace attest {

/// The formats of a table's columns: given by the entry, or decided over the whole column.
struct ColumnFormats {
    std::map<int, ColumnFormat> byColumn;
    std::vector<ReadingNote> notes; ///< what was decided, and hidden rows

    const ColumnFormat& of(int column) const;
    /// Whether cells are read alike.
    bool readsLike(const ColumnFormats& other) const { return byColumn == other.byColumn; }
};

/// What the reader of a row knows of its cells already, so that evidence need not take them apart again.
struct KnownCells {
    /// A number of plain digits without a minus, see PlainNumbers::add().
    struct Plain {
        int column;
        int places;
    };
    int iso = -1;             ///< the column of a stamp such as 2024-01-31 09:15
    std::vector<Plain> plain; ///< in the order of the columns
};

/// Collects what the rows of a table say about the formats of its columns; the columns of a wide file's values are decided
/// together. A verdict may be asked for at any time, and counts for the rows so far.
class FormatEvidence {
public:
    FormatEvidence(const TableFile& table, const ColumnMap& map);

    void add(const Utf8Row& row, const KnownCells& known = {});
    /// Fails for a column that can be read in several ways, with the reason.
    Result<ColumnFormats> verdict() const;

private:
    /// The cells of one column, or of all value columns of a wide file.
    struct Numbers {
        std::vector<int> columns;
        NumberFormatRecognizer recognizer;
        PlainNumbers plain;
        DistinctTexts texts;
    };
    struct Dates {
        int column;
        FieldType type;
        DateFormatRecognizer recognizer;
        int iso = 0; ///< cells such as 2024-01-31 09:15
        DistinctTexts texts;
        std::set<std::string, std::less<>> periods; ///< the different cells of a period, to see whether all are firsts of a month
    };

    ColumnFormat given() const;
    void addValues(const ColumnMap& map, bool numbersGiven);
    void addNumber(Numbers& evidence, const Utf8Cell& cell);
    void addDate(Dates& evidence, const Utf8Cell& cell);
    Result<void> decide(const Numbers& evidence, ColumnFormats& formats) const;
    Result<void> decide(const Dates& evidence, ColumnFormats& formats) const;
    void note(int column, const Message& message, ColumnFormats& formats) const;

    const TableFile& m_table;
    const FileEntry& m_entry;
    std::vector<Numbers> m_numbers;
    std::vector<Dates> m_dates;
    std::map<int, ColumnFormat> m_given;
    std::string m_shape;
    int m_firstHidden = 0;
    qint64 m_hidden = 0;
};

/// The formats over all rows.
Result<ColumnFormats> decideFormats(const TableFile& table, const ColumnMap& map, const Progress& progress);

/// The format of constants: plain numbers, dates as the entry says or ISO 8601.
ColumnFormat formatOfConstants(const FileEntry& entry);

/// The failure of an import that the user stopped.
Failure cancelled();

} // namespace attest
