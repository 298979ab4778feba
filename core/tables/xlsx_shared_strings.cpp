// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx_parts.h"
#include "core/tables/xlsx_text.h"
#include "core/tables/xml_stream.h"

namespace attest {
namespace {

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
        if (m_item.size() > kMaximumCellBytes)
            fail(QT_TRANSLATE_NOOP("core", "A cell is longer than a spreadsheet allows"));
    }

    void end(std::string_view name) override
    {
        m_item.end(name);
        if (name != "si")
            return;
        m_text.clear();
        m_item.appendTo(m_text);
        strings.add(m_text);
        if (strings.bytes() > kMaximumSharedTexts)
            fail(QT_TRANSLATE_NOOP("core", "The texts of the workbook need more memory than is safe"));
    }

    TextTable strings;

private:
    XlsxTextCollector m_item;
    std::string m_text;
};

} // namespace

Result<TextTable> readSharedStrings(ZipArchive& archive, const QString& part)
{
    SharedStringsHandler handler;
    if (const auto read = readXmlPart(archive, part, handler); !read)
        return read.failure();
    return std::move(handler.strings);
}

} // namespace attest
