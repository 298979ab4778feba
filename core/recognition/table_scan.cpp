// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/table_scan.h"

namespace attest {
namespace {

constexpr qint64 kRowsBetweenQuestions = 16'384;

} // namespace

void TableScan::KeptRow::keep(const Utf8Row& row)
{
    number = row.number;
    bytes.clear();
    ends.clear();
    for (const Utf8Cell& cell : row.cells) {
        bytes.append(cell.text);
        ends.emplace_back(bytes.size(), cell.type);
    }
}

void TableScan::KeptRow::giveTo(Utf8Row& row) const
{
    row.number = number;
    row.cells.clear();
    std::size_t begin = 0;
    for (const auto& [end, type] : ends) {
        row.cells.push_back({std::string_view(bytes).substr(begin, end - begin), type});
        begin = end;
    }
}

Result<void> TableScan::readHead()
{
    Row row;
    while (m_head.size() < kHeadRows) {
        const auto more = m_rows.next(row);
        if (!more)
            return more.failure();
        if (!*more) {
            m_isWhole = true;
            return {};
        }
        m_lastRow = row.number;
        m_head.push_back(row);
    }
    return {};
}

Result<void> TableScan::readRest(const std::function<void(const Utf8Row&)>& show, const Progress& progress)
{
    Utf8Row row;
    Utf8Row oldest;
    for (qint64 count = 0; !m_isWhole; ++count) {
        const auto more = m_rows.nextUtf8(row);
        if (!more)
            return more.failure();
        if (!*more)
            return {};
        m_lastRow = row.number;
        if (m_ring.size() < kTailRows) {
            m_ring.emplace_back().keep(row);
            continue;
        }
        m_ring[m_next].giveTo(oldest);
        show(oldest);
        m_ring[m_next].keep(row);
        m_next = (m_next + 1) % kTailRows;
        if (count % kRowsBetweenQuestions == 0 && progress.isCancelled())
            return failure(ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "The recognition was stopped"));
    }
    return {};
}

std::vector<Row> TableScan::tail() const
{
    std::vector<Row> rows;
    Utf8Row kept;
    for (std::size_t i = 0; i < m_ring.size(); ++i) {
        m_ring[(m_next + i) % m_ring.size()].giveTo(kept);
        Row& row = rows.emplace_back();
        row.number = kept.number;
        for (const Utf8Cell& cell : kept.cells)
            row.cells.push_back(cell.decoded());
    }
    return rows;
}

} // namespace attest
