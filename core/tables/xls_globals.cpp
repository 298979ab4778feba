// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xls_globals.h"

#include "core/tables/workbook_sheets.h"
#include "core/tables/xls_failure.h"

#include <map>

namespace attest {
namespace {

constexpr quint16 kBiff8 = 0x0600;
constexpr quint16 kBiff5 = 0x0500;
constexpr int kModule = 6; // a "sheet" of program text

class GlobalsReader {
public:
    explicit GlobalsReader(const SharedBytes& stream) : m_records(stream, 0) {}

    Result<XlsGlobals> read()
    {
        if (const auto begun = begin(); !begun)
            return begun.failure();
        XlsRecord record;
        for (;;) {
            const auto more = m_records.next(record);
            if (!more)
                return more.failure();
            if (!*more)
                return damagedXls();
            if (record.is(XlsRecordType::endOfFile))
                return finished();
            if (const auto taken = take(record); !taken)
                return taken.failure();
        }
    }

private:
    Result<void> begin()
    {
        XlsRecord record;
        const auto more = m_records.next(record);
        if (!more)
            return more.failure();
        const bool known = *more && record.is(XlsRecordType::beginOfFile) && record.has(4)
                           && (record.at<quint16>(0) == kBiff8 || record.at<quint16>(0) == kBiff5);
        if (!known)
            return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The .xls workbook is older than Excel 5"), {},
                           QT_TRANSLATE_NOOP("core", "Open it in a spreadsheet program and save it as .xlsx"));
        m_globals.encoding.unicode = record.at<quint16>(0) == kBiff8;
        return {};
    }

    Result<void> take(const XlsRecord& record)
    {
        if (record.is(XlsRecordType::filePass))
            return hasPassword();
        if (record.is(XlsRecordType::codePage) && record.has(2))
            m_globals.encoding.codePage = record.at<quint16>(0);
        else if (record.is(XlsRecordType::dateMode) && record.has(2))
            m_globals.from1904 = record.at<quint16>(0) == 1;
        else if (record.is(XlsRecordType::cellFormat) && record.has(4))
            m_formats.push_back(record.at<quint16>(2));
        else if (record.is(XlsRecordType::numberFormat) && record.has(2))
            takeFormat(record);
        else if (record.is(XlsRecordType::boundSheet) && record.has(8))
            takeSheet(record);
        else if (record.is(XlsRecordType::sharedStrings))
            return takeStrings(record);
        return {};
    }

    void takeFormat(const XlsRecord& record)
    {
        XlsStringReader reader({record.bytes.mid(2)}, m_globals.encoding);
        const auto code = reader.take(m_globals.encoding.unicode ? XlsLength::twoBytes : XlsLength::oneByte);
        if (code)
            m_custom[record.at<quint16>(0)] = styleOfFormatCode(*code);
    }

    void takeSheet(const XlsRecord& record)
    {
        if (record.bytes[5] == kModule)
            return;
        XlsStringReader reader({record.bytes.mid(6)}, m_globals.encoding);
        const QString name = reader.take(XlsLength::oneByte).value_or(QString());
        m_globals.sheets.push_back({static_cast<int>(m_globals.sheets.size()) + 1, name, (record.bytes[4] & 0x03) != 0});
        m_globals.offsets.push_back(record.at<quint32>(0));
    }

    Result<void> takeStrings(const XlsRecord& record)
    {
        auto parts = withContinued(m_records, record.bytes);
        if (!parts)
            return parts.failure();
        auto strings = readXlsSharedStrings(*std::move(parts));
        if (!strings)
            return strings.failure();
        m_globals.strings = *std::move(strings);
        return {};
    }

    Result<XlsGlobals> finished()
    {
        if (m_globals.sheets.empty())
            return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The workbook has no sheet"));
        for (const int format : m_formats) {
            const auto custom = m_custom.find(format);
            m_globals.styles.push_back(custom != m_custom.end() ? custom->second : styleOfBuiltinFormat(format));
        }
        return std::move(m_globals);
    }

    XlsRecords m_records;
    XlsGlobals m_globals;
    std::vector<int> m_formats; ///< by the index of a cell's format
    std::map<int, NumberStyle> m_custom;
};

} // namespace

Result<XlsGlobals> readXlsGlobals(const SharedBytes& stream)
{
    return GlobalsReader(stream).read();
}

Result<std::vector<QByteArray>> withContinued(XlsRecords& records, const QByteArray& first)
{
    std::vector<QByteArray> parts{first};
    XlsRecord record;
    while (records.upcoming() == static_cast<quint16>(XlsRecordType::continued)) {
        const auto more = records.next(record);
        if (!more)
            return more.failure();
        parts.push_back(record.bytes);
    }
    return parts;
}

} // namespace attest
