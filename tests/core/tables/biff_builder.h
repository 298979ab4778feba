// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace attest::test {

/// A little-endian number.
QByteArray u16(int number);
QByteArray u32(quint32 number);
QByteArray f64(double number);

/// A BIFF record.
QByteArray record(int type, const QByteArray& body);
/// The beginning of most records of cells: row and column from 0, and the style.
QByteArray cellHead(int row, int column, int style = 0);
/// A text of BIFF8 with a length of two bytes, of Latin-1 characters or of UTF-16.
QByteArray narrow(const QByteArray& latin1);
QByteArray wide(const QString& text);

/// Builds the stream of an old workbook; what is not set has a plain default.
struct BiffBuilder {
    struct Sheet {
        QByteArray name;
        QByteArray records;  ///< between the records of its begin and end
        int state = 0;       ///< 1: hidden, 2: very hidden
        int type = 0;        ///< 2: chart, 6: module of program text
        int substream = 0x10;
    };

    int version = 0x0600;    ///< 0x0500: BIFF5, with names in bytes
    QByteArray globals;      ///< further records in front of the sheets
    std::vector<Sheet> sheets;
    QByteArray afterSheets;  ///< records behind them: shared strings

    /// A workbook with one sheet of these records.
    static BiffBuilder of(const QByteArray& records);
    QByteArray stream() const;
};

/// A compound file with these streams in its root storage. Streams below 4096 bytes lie in the small sectors.
QByteArray compoundOf(const std::vector<std::pair<QString, QByteArray>>& streams);

} // namespace attest::test
