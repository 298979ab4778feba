// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx_parts.h"
#include "core/tables/xml_stream.h"

#include <map>

namespace attest {
namespace {

class StylesHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        const int format = attributes.number("numFmtId").value_or(0);
        if (name == "cellXfs")
            m_inCellFormats = true;
        else if (name == "numFmt")
            m_custom[format] = kindOfFormatCode(attributes.text("formatCode"));
        else if (name == "xf" && m_inCellFormats)
            m_formats.push_back(format);
    }

    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellFormats = false;
    }

    std::vector<NumberKind> kinds() const
    {
        std::vector<NumberKind> kinds;
        kinds.reserve(m_formats.size());
        for (const int format : m_formats) {
            const auto custom = m_custom.find(format);
            kinds.push_back(custom != m_custom.end() ? custom->second : kindOfBuiltinFormat(format));
        }
        return kinds;
    }

private:
    std::map<int, NumberKind> m_custom;
    std::vector<int> m_formats;
    bool m_inCellFormats = false;
};

} // namespace

Result<std::vector<NumberKind>> readStyles(ZipArchive& archive, const QString& part)
{
    StylesHandler handler;
    if (const auto read = readXmlPart(archive, part, handler); !read)
        return read.failure();
    return handler.kinds();
}

} // namespace attest
