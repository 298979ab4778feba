// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"
#include "core/tables/text_encoding.h"

#include <QByteArray>
#include <QChar>

#include <array>
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
///
/// Failures name the file and the row: bytes that are no text in the encoding, NUL bytes, an unclosed quote, a record
/// over kMaximumRecordBytes, a cell over kMaximumCellBytes, too many columns.
class CsvReader final : public TableReader {
public:
    static constexpr qsizetype kMaximumRecordBytes = 16 * 1024 * 1024;
    static constexpr qsizetype kMaximumCellBytes = 32'767LL * 8;

    /// file is the name for the places of failures.
    static Result<std::unique_ptr<CsvReader>> open(const QByteArray& bytes, const CsvOptions& options = {},
                                                   const QString& file = {});

    Result<bool> next(Row& row) override;
    const ReadingFacts& facts() const { return m_facts; }

private:
    CsvReader(Utf8Text text, QString file, char delimiter, char quote, ReadingFacts facts);

    Result<bool> fail(Message what, std::size_t cellCount = 0);
    /// The bytes up to the next delimiter, line end or NUL.
    QByteArrayView takePlain();
    /// Nothing when its quote is never closed.
    std::optional<QByteArrayView> takeCell();
    Result<bool> finishRow(Row& row, qsizetype recordStart, std::size_t cellCount);
    bool takeLineEnd();

    QByteArray m_text;
    bool m_broken = false;
    QString m_file;
    char m_delimiter = ',';
    char m_quote = '"';
    ReadingFacts m_facts;
    std::array<bool, 256> m_stops{}; ///< the bytes that end an unquoted cell
    QByteArray m_unquoted;
    qsizetype m_position = 0;
    int m_row = 0;
};

} // namespace attest
