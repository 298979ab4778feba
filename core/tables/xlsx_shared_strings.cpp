// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx_parts.h"
#include "core/tables/xlsx_text.h"
#include "core/tables/xml_stream.h"

namespace attest {
namespace {

constexpr qint64 kMaximumBytes = qint64(512) * 1024 * 1024;
constexpr qint64 kBytesOfEmptyString = static_cast<qint64>(sizeof(QString));

class SharedStringsHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si")
            m_item.clear();
        else
            m_item.start(name);
    }

    void text(std::string_view utf8) override
    {
        m_item.text(utf8);
        if (m_item.size() > static_cast<qsizetype>(kMaximumCellBytes))
            fail(QT_TRANSLATE_NOOP("core", "A cell is longer than a spreadsheet allows"));
    }

    void end(std::string_view name) override
    {
        m_item.end(name);
        if (name != "si")
            return;
        m_bytes += m_item.size() * 2 + kBytesOfEmptyString;
        if (m_bytes > kMaximumBytes)
            fail(QT_TRANSLATE_NOOP("core", "The texts of the workbook need more memory than is safe"));
        else
            strings.push_back(m_item.result());
    }

    std::vector<QString> strings;

private:
    XlsxTextCollector m_item;
    qint64 m_bytes = 0;
};

} // namespace

Result<std::vector<QString>> readSharedStrings(ZipArchive& archive, const QString& part)
{
    SharedStringsHandler handler;
    if (const auto read = readXmlPart(archive, part, handler); !read)
        return read.failure();
    return std::move(handler.strings);
}

} // namespace attest
