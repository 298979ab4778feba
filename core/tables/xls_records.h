// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

#include <QtEndian>

namespace attest {

/// The records of a BIFF stream that are read (MS-XLS 2.3).
enum class XlsRecordType : quint16 {
    formula = 0x0006,
    endOfFile = 0x000A,
    dateMode = 0x0022,
    filePass = 0x002F,
    continued = 0x003C,
    codePage = 0x0042,
    columnInfo = 0x007D,
    boundSheet = 0x0085,
    multipleRk = 0x00BD,
    richString = 0x00D6,
    cellFormat = 0x00E0,
    sharedStrings = 0x00FC,
    labelShared = 0x00FD,
    number = 0x0203,
    label = 0x0204,
    booleanOrError = 0x0205,
    string = 0x0207,
    row = 0x0208,
    rk = 0x027E,
    numberFormat = 0x041E,
    beginOfFile = 0x0809,
};

struct XlsRecord {
    quint16 type = 0;
    QByteArray bytes;

    bool is(XlsRecordType known) const { return type == static_cast<quint16>(known); }
    bool has(qsizetype size) const { return bytes.size() >= size; }
    /// A little-endian number; the caller knows that it is there.
    template <class Number>
    Number at(qsizetype offset) const
    {
        return qFromLittleEndian<Number>(bytes.constData() + offset);
    }
};

/// Reads the records of a BIFF stream one after the other.
class XlsRecords {
public:
    XlsRecords(SharedBytes stream, qint64 offset) : m_stream(std::move(stream)), m_offset(offset) {}

    /// False at the end of the stream. Fails for a record that the stream cuts.
    Result<bool> next(XlsRecord& record);
    /// The type of the record to come; 0 at the end.
    quint16 upcoming();

private:
    Result<bool> fill(qsizetype size);

    SharedBytes m_stream;
    qint64 m_offset = 0; ///< of the buffer's end
    QByteArray m_buffer;
    qsizetype m_used = 0;
};

} // namespace attest
