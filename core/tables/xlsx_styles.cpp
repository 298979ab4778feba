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
            m_custom[format] = styleOfFormatCode(attributes.text("formatCode"));
        else if (name == "xf" && m_inCellFormats)
            m_formats.push_back(format);
    }

    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellFormats = false;
    }

    std::vector<NumberStyle> styles() const
    {
        std::vector<NumberStyle> styles;
        styles.reserve(m_formats.size());
        for (const int format : m_formats) {
            const auto custom = m_custom.find(format);
            styles.push_back(custom != m_custom.end() ? custom->second : styleOfBuiltinFormat(format));
        }
        return styles;
    }

private:
    std::map<int, NumberStyle> m_custom;
    std::vector<int> m_formats;
    bool m_inCellFormats = false;
};

} // namespace

Result<std::vector<NumberStyle>> readStyles(ZipArchive& archive, const QString& part)
{
    StylesHandler handler;
    if (const auto read = readXmlPart(archive, part, handler); !read)
        return read.failure();
    return handler.styles();
}

} // namespace attest
