// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xls_sheet.h"

#include "core/tables/xls_failure.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace attest {
namespace {

constexpr qsizetype kCellHead = 6; // row, column, style
constexpr qsizetype kRkSize = 6;   // style and number, in a record of several
constexpr quint16 kChart = 0x0020;
constexpr unsigned kHiddenRow = 0x20;
constexpr unsigned kHiddenColumn = 0x01;

/// MS-XLS 2.5.217: 30 bits of a double or of a whole number, or a hundredth of it.
double rkNumber(quint32 rk)
{
    const bool isWhole = (rk & 2) != 0;
    const double number = isWhole ? static_cast<double>(static_cast<qint32>(rk) >> 2)
                                  : std::bit_cast<double>(static_cast<quint64>(rk & ~3U) << 32);
    return (rk & 1) != 0 ? number / 100 : number;
}

double doubleAt(const XlsRecord& record, qsizetype offset)
{
    return std::bit_cast<double>(record.at<quint64>(offset));
}

/// A chart has records of cells too: the values that it draws.
bool beginsChart(const XlsRecord& record)
{
    return record.has(4) && record.at<quint16>(2) == kChart;
}

bool before(const XlsCell& left, const XlsCell& right)
{
    return std::tie(left.row, left.column) < std::tie(right.row, right.column);
}

} // namespace

Result<XlsSheet> XlsSheet::read(const SharedBytes& stream, qint64 offset, const XlsEncoding& encoding)
{
    XlsSheet sheet;
    XlsRecords records(stream, offset);
    XlsRecord record;
    bool isChart = false;
    for (int depth = 0;;) {
        const auto more = records.next(record);
        if (!more)
            return more.failure();
        const bool begins = record.is(XlsRecordType::beginOfFile);
        if (!*more || (depth == 0 && !begins))
            return damagedXls();
        if (depth == 0)
            isChart = beginsChart(record);
        if (begins)
            ++depth;
        else if (record.is(XlsRecordType::endOfFile) && --depth == 0)
            break;
        else if (const auto taken = depth == 1 && !isChart ? sheet.take(record, records, encoding) : Result<void>(); !taken)
            return taken.failure();
    }
    if (!std::is_sorted(sheet.m_cells.begin(), sheet.m_cells.end(), before))
        std::stable_sort(sheet.m_cells.begin(), sheet.m_cells.end(), before);
    return sheet;
}

Result<void> XlsSheet::take(const XlsRecord& record, XlsRecords& records, const XlsEncoding& encoding)
{
    if (m_cells.size() > kMaximumCells)
        return damagedXls();
    switch (static_cast<XlsRecordType>(record.type)) {
    case XlsRecordType::row:
    case XlsRecordType::columnInfo: takeLayout(record); break;
    case XlsRecordType::number:
    case XlsRecordType::rk:
    case XlsRecordType::multipleRk: takeNumbers(record); break;
    case XlsRecordType::labelShared:
        if (record.has(kCellHead + 4))
            add(record, XlsCell::Kind::shared, record.at<quint32>(kCellHead));
        break;
    case XlsRecordType::booleanOrError:
        if (record.has(kCellHead + 2))
            add(record, record.bytes[kCellHead + 1] == 0 ? XlsCell::Kind::boolean : XlsCell::Kind::error, record.at<quint8>(kCellHead));
        break;
    case XlsRecordType::formula: takeFormula(record); break;
    case XlsRecordType::label:
    case XlsRecordType::richString:
    case XlsRecordType::string: return takeString(record, records, encoding);
    default: break;
    }
    return {};
}

void XlsSheet::takeLayout(const XlsRecord& record)
{
    if (record.is(XlsRecordType::columnInfo)) {
        if (record.has(10) && (record.at<quint16>(8) & kHiddenColumn) != 0)
            m_hiddenColumns.add(record.at<quint16>(0), record.at<quint16>(2));
    } else if (record.has(14)) {
        m_hiddenRows[record.at<quint16>(0)] = (record.at<quint16>(12) & kHiddenRow) != 0;
    }
}

void XlsSheet::takeNumbers(const XlsRecord& record)
{
    if (record.is(XlsRecordType::number)) {
        if (record.has(kCellHead + 8))
            add(record, XlsCell::Kind::number, doubleAt(record, kCellHead));
        return;
    }
    if (record.is(XlsRecordType::rk)) {
        if (record.has(kCellHead + 4))
            add(record, XlsCell::Kind::number, rkNumber(record.at<quint32>(kCellHead)));
        return;
    }
    int column = record.has(4) ? record.at<quint16>(2) : 0;
    for (qsizetype at = 4; record.has(at + kRkSize) && column < kMaximumColumns; at += kRkSize, ++column)
        m_cells.push_back({record.at<quint16>(0), static_cast<quint16>(column), record.at<quint16>(at), XlsCell::Kind::number,
                           rkNumber(record.at<quint32>(at + 2))});
}

/// MS-XLS 2.5.133: the stored result is a number, or marks what it is else.
void XlsSheet::takeFormula(const XlsRecord& record)
{
    m_awaits = false;
    if (!record.has(kCellHead + 8))
        return;
    if (record.at<quint16>(kCellHead + 6) != 0xFFFF)
        return add(record, XlsCell::Kind::number, doubleAt(record, kCellHead));
    const double code = record.at<quint8>(kCellHead + 2);
    switch (record.bytes[kCellHead]) {
    case 0:
        m_formula = {record.at<quint16>(0), record.at<quint16>(2), record.at<quint16>(4), XlsCell::Kind::own, 0};
        m_awaits = true;
        break;
    case 1: add(record, XlsCell::Kind::boolean, code); break;
    case 2: add(record, XlsCell::Kind::error, code); break;
    default: break; // an empty text
    }
}

Result<void> XlsSheet::takeString(const XlsRecord& record, XlsRecords& records, const XlsEncoding& encoding)
{
    const bool ofFormula = record.is(XlsRecordType::string);
    if (ofFormula && !m_awaits)
        return {};
    if (!ofFormula && !record.has(kCellHead))
        return damagedXls();
    auto parts = withContinued(records, ofFormula ? record.bytes : record.bytes.mid(kCellHead));
    if (!parts)
        return parts.failure();
    const auto text = XlsStringReader(*std::move(parts), encoding).take(XlsLength::twoBytes);
    if (!text)
        return damagedXls();
    addText(ofFormula ? m_formula
                      : XlsCell{record.at<quint16>(0), record.at<quint16>(2), record.at<quint16>(4), XlsCell::Kind::own, 0}, *text);
    m_awaits = false;
    return {};
}

void XlsSheet::addText(XlsCell cell, const QString& text)
{
    cell.value = static_cast<double>(m_texts.size());
    m_texts.add(text.toStdString());
    if (cell.column < kMaximumColumns)
        m_cells.push_back(cell);
}

void XlsSheet::add(const XlsRecord& record, XlsCell::Kind kind, double value)
{
    if (record.at<quint16>(2) < kMaximumColumns)
        m_cells.push_back({record.at<quint16>(0), record.at<quint16>(2), record.at<quint16>(4), kind, value});
}

} // namespace attest
