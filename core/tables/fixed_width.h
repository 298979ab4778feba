// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/tables/table.h"
#include "core/tables/text_encoding.h"

#include <memory>
#include <optional>
#include <vector>

namespace attest {

/// Where the columns of a report in fixed width begin, in places of a screen that shows every character at the same width:
/// Chinese, Japanese and Korean characters take two, combining marks none.
using ColumnStarts = std::vector<int>;

/// What is known about a file of fixed width beforehand; empty parts are detected.
struct FixedWidthOptions {
    QString encoding;
    ColumnStarts starts;
};

/// The borders that all lines agree on: from a ruler line ("----- ------"), else from places that are blank in every line of
/// the table. Nothing when there are less than two columns.
std::optional<ColumnStarts> detectColumnStarts(const QStringList& lines);

/// "fixed" or "fixed:0,10,25", as the delimiter of a dossier's entry says it; nothing for any other delimiter.
std::optional<ColumnStarts> parseFixedDelimiter(const QString& delimiter);
QString fixedDelimiter(const ColumnStarts& starts);

/// Reads a report whose columns stand below each other: one line a row, cells trimmed, rulers skipped. Rows are
/// counted in lines. Failures name the file and the row.
class FixedWidthReader final : public TableReader {
public:
    static constexpr qsizetype kMaximumLine = 1024 * 1024; ///< characters

    /// Fails when the encoding cannot be told or is unknown, or when no columns can be told.
    static Result<std::unique_ptr<FixedWidthReader>> open(const SharedBytes& bytes, const FixedWidthOptions& options = {},
                                                          const QString& file = {});

    Result<bool> next(Row& row) override;
    const ColumnStarts& starts() const { return m_starts; }

private:
    FixedWidthReader(std::unique_ptr<Utf8Stream> stream, QString file) : m_stream(std::move(stream)), m_file(std::move(file)) {}

    /// The next line without its end; false at the end of the file.
    Result<bool> nextLine(QString& line);
    /// A failure, behind which nothing is read any more.
    Failure ended(Failure failed);
    Result<void> detectStarts();
    void cut(const QString& line, Row& row) const;

    std::unique_ptr<Utf8Stream> m_stream;
    QString m_file;
    ColumnStarts m_starts;
    QByteArray m_text; ///< read and not yet given
    qsizetype m_position = 0;
    bool m_isWhole = false;
    QStringList m_ahead; ///< lines read to detect the columns, last one first
    int m_row = 0;
};

/// How many places of a screen a text takes.
int displayWidth(QStringView text);

} // namespace attest
