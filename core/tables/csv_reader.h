// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/stop_finder.h"
#include "core/tables/table.h"
#include "core/tables/text_encoding.h"

#include <QChar>

#include <memory>
#include <optional>

namespace attest {

/// What is known about a CSV file beforehand; empty parts are detected.
struct CsvOptions {
    QString encoding; ///< "UTF-8", "GB18030", "windows-1252", …
    QChar delimiter;  ///< null: detected among comma, semicolon, tab and bar
    QChar quote = u'"';
};

/// How a CSV file was read; for the report of the import.
struct ReadingFacts {
    EncodingVerdict encoding;
    QChar delimiter;
    Certainty delimiterCertainty = Certainty::given;
    Message delimiterReason;
};

/// Reads delimited text (RFC 4180): quoted cells with delimiters, line ends and doubled quotes in them, any line end.
/// Like a spreadsheet it takes a quote inside an unquoted cell as a character, and text behind a closing quote as part of
/// the cell. A first line "sep=;" names the delimiter and is no row. Rows are counted in records, blank ones included.
/// Never more than a record and a piece of the file are in memory.
///
/// Failures name the file and the row: bytes that are no text in the encoding, NUL bytes, an unclosed quote, a record
/// over kMaximumRecordBytes, a cell over kMaximumCellBytes, too many columns.
class CsvReader final : public TableReader {
public:
    static constexpr qsizetype kMaximumRecordBytes = 16 * 1024 * 1024;
    static constexpr qsizetype kMaximumCellBytes = 32'767LL * 8;

    /// file is the name for the places of failures.
    static Result<std::unique_ptr<CsvReader>> open(const SharedBytes& bytes, const CsvOptions& options = {},
                                                   const QString& file = {});

    Result<bool> next(Row& row) override;
    Result<bool> nextUtf8(Utf8Row& row) override;
    const ReadingFacts& facts() const { return m_facts; }

private:
    using Cells = std::vector<Utf8Cell>;
    enum class Scan { row, zeroByte, cut, unclosed, tooManyCells };

    CsvReader(std::unique_ptr<Utf8Stream> stream, QString file);

    Result<void> begin(const CsvOptions& options, EncodingVerdict encoding);
    Result<bool> fail(Message what, std::size_t cellCount = 0);
    /// Takes more of the file into the window, in front of which nothing but the current record stays; false at the end.
    Result<bool> fillWindow();
    /// Finds the cells of the record at m_position, those in quotes still with them; `cut` when the window ends before it does.
    Scan scanRecord(Cells& cells);
    /// Behind the closing quote of a cell; nothing where the window has none.
    std::optional<qsizetype> behindQuotes(qsizetype at) const;
    Scan endRecord(qsizetype at);
    void addCell(Cells& cells, qsizetype begin, qsizetype end);
    std::string_view withoutQuotes(std::string_view quoted);
    Result<bool> finishRow(Utf8Row& row);
    /// What a cell must be that stands in quotes, or in a long row. False: it failed.
    Result<bool> finishCells(Cells& cells);

    std::unique_ptr<Utf8Stream> m_stream;
    bool m_isWhole = false; ///< the window reaches to the end of the file
    QString m_file;
    char m_delimiter = ',';
    char m_quote = '"';
    ReadingFacts m_facts;
    QByteArray m_window;
    StopFinder m_stops; ///< in the window
    qsizetype m_position = 0; ///< of the next record in the window
    std::size_t m_count = 0;  ///< cells of the current record
    std::vector<std::size_t> m_quoted; ///< which of them stand in quotes
    qsizetype m_textEnd = 0;   ///< of the current record, without its line end
    qsizetype m_recordEnd = 0;
    int m_row = 0;
    Utf8Row m_utf8Row;
};

} // namespace attest
