// SPDX-License-Identifier: GPL-3.0-or-later
#include "biff_builder.h"

#include <QString>
#include <QtEndian>

#include <bit>

namespace attest::test {
namespace {

constexpr qsizetype kSector = 512;
constexpr qsizetype kSmallSector = 64;
constexpr qsizetype kSmallLimit = 4096;
constexpr quint32 kEnd = 0xFFFFFFFE;
constexpr quint32 kFree = 0xFFFFFFFF;

template <class Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray padded(QByteArray bytes, qsizetype unit, char filler = '\0')
{
    return bytes.append((unit - bytes.size() % unit) % unit, filler);
}

/// Appends the content as a chain of sectors; its first one, kEnd for nothing.
quint32 chain(QByteArray& area, std::vector<quint32>& table, const QByteArray& content, qsizetype sector)
{
    if (content.isEmpty())
        return kEnd;
    const auto first = static_cast<quint32>(table.size());
    area += padded(content, sector);
    const auto end = static_cast<quint32>(area.size() / sector);
    for (quint32 i = first; i < end; ++i)
        table.push_back(i + 1 < end ? i + 1 : kEnd);
    return first;
}

QByteArray numbers(const std::vector<quint32>& table)
{
    QByteArray bytes;
    for (const quint32 number : table)
        bytes += u32(number);
    return padded(bytes, kSector, '\xFF');
}

QByteArray directoryEntry(const QString& name, int type, quint32 right, quint32 child, quint32 start, qsizetype size)
{
    QByteArray entry;
    for (const QChar c : name)
        entry += u16(c.unicode());
    entry = entry.leftJustified(64, '\0');
    entry += u16(static_cast<int>(name.size() + 1) * 2) + QByteArray(1, static_cast<char>(type)) + QByteArray(1, '\1');
    entry += u32(kFree) + u32(right) + u32(child) + QByteArray(36, '\0') + u32(start) + u32(static_cast<quint32>(size)) + u32(0);
    return entry;
}

} // namespace

QByteArray u16(int number)
{
    return littleEndian(static_cast<quint16>(number));
}

QByteArray u32(quint32 number)
{
    return littleEndian(number);
}

QByteArray f64(double number)
{
    return littleEndian(std::bit_cast<quint64>(number));
}

QByteArray record(int type, const QByteArray& body)
{
    return u16(type) + u16(static_cast<int>(body.size())) + body;
}

QByteArray cellHead(int row, int column, int style)
{
    return u16(row) + u16(column) + u16(style);
}

QByteArray narrow(const QByteArray& latin1)
{
    return u16(static_cast<int>(latin1.size())) + QByteArray(1, '\0') + latin1;
}

QByteArray wide(const QString& text)
{
    QByteArray bytes = u16(static_cast<int>(text.size())) + QByteArray(1, '\1');
    for (const QChar c : text)
        bytes += u16(c.unicode());
    return bytes;
}

BiffBuilder BiffBuilder::of(const QByteArray& records)
{
    BiffBuilder builder;
    builder.sheets.push_back({"One", records});
    return builder;
}

QByteArray BiffBuilder::stream() const
{
    const auto begin = [this](int type) { return record(0x0809, u16(version) + u16(type) + QByteArray(version == 0x0600 ? 12 : 4, '\0')); };
    const auto directory = [&](quint32 offset) {
        QByteArray bytes;
        for (const Sheet& sheet : sheets) {
            const QByteArray length(1, static_cast<char>(sheet.name.size()));
            const QByteArray name = version == 0x0600 ? QByteArray(length + QByteArray(1, '\0') + sheet.name) : QByteArray(length + sheet.name);
            bytes += record(0x0085, u32(offset) + QByteArray(1, static_cast<char>(sheet.state)) + QByteArray(1, static_cast<char>(sheet.type)) + name);
            offset += static_cast<quint32>(begin(0).size() + sheet.records.size() + 4);
        }
        return bytes;
    };
    const QByteArray head = begin(0x05) + globals;
    const QByteArray tail = afterSheets + record(0x000A, {});
    QByteArray bytes = head + directory(static_cast<quint32>(head.size() + directory(0).size() + tail.size())) + tail;
    for (const Sheet& sheet : sheets)
        bytes += begin(sheet.substream) + sheet.records + record(0x000A, {});
    return bytes;
}

QByteArray compoundOf(const std::vector<std::pair<QString, QByteArray>>& streams)
{
    QByteArray area;
    QByteArray smallArea;
    std::vector<quint32> table;
    std::vector<quint32> smallTable;
    std::vector<quint32> starts;
    for (const auto& [name, content] : streams) {
        const bool small = content.size() < kSmallLimit;
        starts.push_back(small ? chain(smallArea, smallTable, content, kSmallSector) : chain(area, table, content, kSector));
    }
    const quint32 smallStart = chain(area, table, smallArea, kSector);
    const quint32 smallTableStart = smallTable.empty() ? kEnd : chain(area, table, numbers(smallTable), kSector);
    QByteArray directory = directoryEntry(QStringLiteral("Root Entry"), 5, kFree, 1, smallStart, smallArea.size());
    for (std::size_t i = 0; i < streams.size(); ++i) {
        const quint32 right = i + 1 < streams.size() ? static_cast<quint32>(i + 2) : kFree;
        directory += directoryEntry(streams[i].first, 2, right, kFree, starts[i], streams[i].second.size());
    }
    const quint32 directoryStart = chain(area, table, padded(directory, kSector), kSector);
    const auto tableStart = static_cast<quint32>(table.size());
    const auto tableSectors = static_cast<quint32>((table.size() + 126) / 127); // each holds 128, its own place among them
    table.insert(table.end(), tableSectors, 0xFFFFFFFD);
    QByteArray header = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(16, '\0') + u16(0x3E) + u16(3) + u16(0xFFFE) + u16(9)
                        + u16(6) + QByteArray(10, '\0') + u32(tableSectors) + u32(directoryStart) + u32(0) + u32(kSmallLimit)
                        + u32(smallTableStart) + u32(1) + u32(kEnd) + u32(0);
    for (quint32 i = 0; i < 109; ++i)
        header += u32(i < tableSectors ? tableStart + i : kFree);
    return header + area + numbers(table);
}

} // namespace attest::test
