// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xls_compound.h"

#include "core/tables/xls_compound_stream.h"
#include "core/tables/xls_failure.h"

#include <QtEndian>

#include <algorithm>

namespace attest {
namespace {

constexpr qint64 kHeaderBytes = 512;
constexpr qsizetype kHeaderTables = 109; // sectors of the allocation table that the header itself names
constexpr qsizetype kEntryBytes = 128;
constexpr quint32 kLargestSector = 0xFFFFFFFA; // above are marks
constexpr quint32 kNoEntry = 0xFFFFFFFF;
constexpr int kStream = 2;
constexpr int kRoot = 5;

template <class Number>
Number numberAt(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

QString nameOf(const QByteArray& entry)
{
    const auto bytes = std::min<qsizetype>(numberAt<quint16>(entry, 64), 64);
    QString name;
    for (qsizetype i = 0; i + 2 < bytes; i += 2) // the last character is a null
        name += QChar(numberAt<char16_t>(entry, i));
    return name;
}

} // namespace

Result<XlsCompound> XlsCompound::open(const SharedBytes& bytes)
{
    XlsCompound file;
    file.m_bytes = bytes;
    for (const auto step : {&XlsCompound::readHeader, &XlsCompound::readAllocation, &XlsCompound::readDirectory,
                            &XlsCompound::readMiniAllocation}) {
        if (const auto done = (file.*step)(); !done)
            return done.failure();
    }
    return file;
}

Result<void> XlsCompound::readHeader()
{
    auto header = m_bytes->slice(0, kHeaderBytes);
    if (!header)
        return header.failure();
    if (header->size() < kHeaderBytes)
        return damagedXls();
    m_header = *std::move(header);
    m_sectorShift = numberAt<quint16>(m_header, 30);
    m_miniShift = numberAt<quint16>(m_header, 32);
    m_miniCutoff = numberAt<quint32>(m_header, 56);
    if (m_sectorShift < 7 || m_sectorShift > 16 || m_miniShift < 2 || m_miniShift > m_sectorShift)
        return damagedXls();
    return {};
}

Result<std::vector<quint32>> XlsCompound::numbersAt(quint32 sector) const
{
    if (sector > kLargestSector || offsetOf(sector) >= m_bytes->size())
        return damagedXls();
    const auto bytes = m_bytes->slice(offsetOf(sector), qint64(1) << m_sectorShift);
    if (!bytes)
        return bytes.failure();
    std::vector<quint32> numbers;
    for (qsizetype at = 0; at + 4 <= bytes->size(); at += 4)
        numbers.push_back(numberAt<quint32>(*bytes, at));
    return numbers;
}

Result<void> XlsCompound::readAllocation()
{
    const auto most = static_cast<std::size_t>(m_bytes->size() >> m_sectorShift) + 1;
    std::vector<quint32> tables;
    for (qsizetype i = 0; i < kHeaderTables; ++i)
        tables.push_back(numberAt<quint32>(m_header, 76 + 4 * i));
    quint32 more = numberAt<quint32>(m_header, 68);
    for (std::size_t i = 0; more <= kLargestSector && numberAt<quint32>(m_header, 72) > 0; ++i) {
        const auto numbers = numbersAt(more);
        if (!numbers || i > most || numbers->empty())
            return damagedXls();
        tables.insert(tables.end(), numbers->begin(), numbers->end() - 1);
        more = numbers->back();
    }
    tables.erase(std::remove_if(tables.begin(), tables.end(), [](quint32 table) { return table > kLargestSector; }), tables.end());
    if (tables.size() > most)
        return damagedXls();
    for (const quint32 table : tables) {
        const auto numbers = numbersAt(table);
        if (!numbers)
            return damagedXls();
        m_next.insert(m_next.end(), numbers->begin(), numbers->end());
    }
    return {};
}

Result<XlsCompound::Chain> XlsCompound::chainFrom(quint32 start, const std::vector<quint32>& table) const
{
    Chain chain;
    for (quint32 sector = start; sector <= kLargestSector; sector = table[sector]) {
        if (sector >= table.size() || chain.size() > table.size())
            return damagedXls();
        chain.push_back(sector);
    }
    return chain;
}

Result<SharedBytes> XlsCompound::bytesOfChain(quint32 start, quint64 size) const
{
    const auto chain = chainFrom(start, m_next);
    if (!chain)
        return chain.failure();
    std::vector<qint64> starts;
    for (const quint32 sector : *chain)
        starts.push_back(offsetOf(sector));
    const auto most = static_cast<quint64>(m_bytes->size());
    return bytesInPieces(m_bytes, std::move(starts), qint64(1) << m_sectorShift, static_cast<qint64>(std::min(size, most)));
}

Result<void> XlsCompound::readDirectory()
{
    const auto directory = bytesOfChain(numberAt<quint32>(m_header, 48), ~quint64(0));
    if (!directory)
        return directory.failure();
    const auto bytes = (*directory)->all();
    if (!bytes)
        return bytes.failure();
    const bool large = numberAt<quint16>(m_header, 26) >= 4; // else the upper half of a size may be garbage
    for (qsizetype at = 0; at + kEntryBytes <= bytes->size(); at += kEntryBytes) {
        const QByteArray entry = bytes->mid(at, kEntryBytes);
        const quint64 size = large ? numberAt<quint64>(entry, 120) : numberAt<quint32>(entry, 120);
        m_entries.push_back({nameOf(entry), entry[66], numberAt<quint32>(entry, 68), numberAt<quint32>(entry, 72),
                             numberAt<quint32>(entry, 76), numberAt<quint32>(entry, 116), size});
    }
    if (m_entries.empty() || m_entries.front().type != kRoot)
        return damagedXls();
    std::vector<bool> visited(m_entries.size());
    collect(m_entries.front().child, visited);
    return {};
}

/// The entries of the tree under an entry, without those of storages in it.
void XlsCompound::collect(quint32 entry, std::vector<bool>& visited)
{
    std::vector<quint32> open{entry};
    while (!open.empty()) {
        const quint32 index = open.back();
        open.pop_back();
        if (index == kNoEntry || index >= m_entries.size() || visited[index])
            continue;
        visited[index] = true;
        m_root.push_back(index);
        open.push_back(m_entries[index].left);
        open.push_back(m_entries[index].right);
    }
}

Result<void> XlsCompound::readMiniAllocation()
{
    const Entry& root = m_entries.front();
    const quint32 start = numberAt<quint32>(m_header, 60);
    if (start > kLargestSector || root.start > kLargestSector)
        return {};
    const auto table = bytesOfChain(start, ~quint64(0));
    const auto stream = bytesOfChain(root.start, root.size);
    if (!table || !stream)
        return damagedXls();
    const auto bytes = (*table)->all();
    if (!bytes)
        return bytes.failure();
    for (qsizetype at = 0; at + 4 <= bytes->size(); at += 4)
        m_miniNext.push_back(numberAt<quint32>(*bytes, at));
    m_miniStream = *stream;
    return {};
}

const XlsCompound::Entry* XlsCompound::find(const QString& name) const
{
    for (const quint32 index : m_root) {
        const Entry& entry = m_entries[index];
        if (entry.type == kStream && entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

bool XlsCompound::contains(const QString& stream) const
{
    return find(stream) != nullptr;
}

Result<SharedBytes> XlsCompound::stream(const QString& name) const
{
    const Entry* entry = find(name);
    if (entry == nullptr)
        return damagedXls();
    if (entry->size >= m_miniCutoff)
        return bytesOfChain(entry->start, entry->size);
    const auto chain = chainFrom(entry->start, m_miniNext);
    if (!chain || !m_miniStream)
        return damagedXls();
    std::vector<qint64> starts;
    for (const quint32 sector : *chain)
        starts.push_back(static_cast<qint64>(sector) << m_miniShift);
    return bytesInPieces(m_miniStream, std::move(starts), qint64(1) << m_miniShift, static_cast<qint64>(entry->size));
}

} // namespace attest
