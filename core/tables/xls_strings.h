// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/text_table.h"
#include "core/tables/xls_records.h"

#include <QString>

#include <optional>
#include <vector>

namespace attest {

/// How the texts of a BIFF stream are stored.
struct XlsEncoding {
    bool unicode = true;         ///< BIFF8; else bytes of the code page
    int codePage = 1252;

    QString decode(QByteArrayView bytes) const;
};

/// How a text says its length.
enum class XlsLength { oneByte, twoBytes };

/// Reads texts out of a record and the records that continue it (MS-XLS 2.5.293, 2.5.294).
class XlsStringReader {
public:
    /// `parts` are the bytes of the record, from where its texts begin, and of those that continue it.
    XlsStringReader(std::vector<QByteArray> parts, const XlsEncoding& encoding) : m_parts(std::move(parts)), m_encoding(encoding) {}

    bool atEnd();
    /// The next text without its formatting; nothing where the bytes end before it does.
    std::optional<QString> take(XlsLength length);

private:
    std::optional<QByteArray> takeBytes(qsizetype count);
    std::optional<quint32> takeNumber(int bytes);
    void skip(qint64 count);
    std::optional<QString> takeCharacters(qsizetype count, bool wide);
    std::optional<QString> takeUnicode(qsizetype count);

    std::vector<QByteArray> m_parts;
    XlsEncoding m_encoding;
    std::size_t m_part = 0;
    qsizetype m_offset = 0;
};

/// All texts of a table of shared strings. How many there should be does not count: that number is often wrong.
Result<TextTable> readXlsSharedStrings(std::vector<QByteArray> parts);

} // namespace attest
