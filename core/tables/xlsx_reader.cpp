// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx_reader.h"

#include "core/tables/workbook_sheets.h"
#include "core/tables/xlsx_parts.h"
#include "core/tables/xlsx_sheet.h"

#include <algorithm>

namespace attest {
namespace {

class WorkbookHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            from1904 = from1904 || attributes.isTrue("date1904"); // extensions have an element of this name too
        } else if (name == "sheet") {
            const std::string_view state = attributes.value("state");
            sheets.push_back({static_cast<int>(sheets.size()) + 1, attributes.text("name"),
                              state == "hidden" || state == "veryHidden"});
            relationIds.push_back(attributes.prefixedText("id"));
        }
    }
    void end(std::string_view) override {}

    std::vector<SheetInfo> sheets;
    std::vector<QString> relationIds;
    bool from1904 = false;
};

/// The target of the first relation that fits; empty where there is none.
template <class Fits>
QString targetOf(const std::vector<XlsxRelation>& relations, Fits fits)
{
    const auto found = std::find_if(relations.begin(), relations.end(), fits);
    return found == relations.end() ? QString() : found->target;
}

QString targetOfType(const std::vector<XlsxRelation>& relations, QStringView type)
{
    return targetOf(relations, [type](const XlsxRelation& one) { return one.type == type; });
}

class SheetReader final : public Utf8TableReader {
public:
    SheetReader(QString file, QString sheet, std::unique_ptr<XlsxRowHandler> handler,
                std::unique_ptr<XmlStream> stream, std::shared_ptr<const void> shared)
        : m_file(std::move(file)), m_sheet(std::move(sheet)), m_shared(std::move(shared)),
          m_handler(std::move(handler)), m_stream(std::move(stream))
    {
    }

    Result<bool> nextUtf8(Utf8Row& row) override
    {
        while (!m_ended) {
            if (m_handler->takeRow(row))
                return true;
            const auto more = m_stream->pump();
            m_ended = !more || !*more;
            if (!more)
                return inPlace(more.failure(), m_file, m_sheet);
        }
        return false;
    }

    bool hidesColumn(int column) const override { return m_handler->hiddenColumns().contains(column); }

private:
    QString m_file;
    QString m_sheet;
    std::shared_ptr<const void> m_shared; // what the handler refers to
    std::unique_ptr<XlsxRowHandler> m_handler;
    std::unique_ptr<XmlStream> m_stream;
    bool m_ended = false;
};

} // namespace

Result<void> XlsxWorkbook::readParts(ZipArchive& archive, Parts& parts)
{
    const auto packageRelations = readRelations(archive, {});
    if (!packageRelations)
        return packageRelations.failure();
    QString workbookPart = targetOfType(*packageRelations, u"officeDocument");
    if (workbookPart.isEmpty())
        workbookPart = QStringLiteral("xl/workbook.xml");
    if (workbookPart.endsWith(u".bin", Qt::CaseInsensitive))
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The workbook has the binary format .xlsb"), {},
                       QT_TRANSLATE_NOOP("core", "Save it as .xlsx"));
    WorkbookHandler workbook;
    if (const auto read = readXmlPart(archive, workbookPart, workbook); !read)
        return read.failure();
    if (workbook.sheets.empty())
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The workbook has no sheet"));
    const auto relations = readRelations(archive, workbookPart);
    if (!relations)
        return relations.failure();
    parts.sheets = std::move(workbook.sheets);
    parts.from1904 = workbook.from1904;
    for (const QString& id : workbook.relationIds)
        parts.sheetParts.push_back(targetOf(*relations, [&id](const XlsxRelation& one) { return one.id == id; }));
    if (const QString part = targetOfType(*relations, u"styles"); archive.contains(part)) {
        auto styles = readStyles(archive, part);
        if (!styles)
            return styles.failure();
        parts.styles = *std::move(styles);
    }
    if (const QString part = targetOfType(*relations, u"sharedStrings"); archive.contains(part)) {
        auto strings = readSharedStrings(archive, part);
        if (!strings)
            return strings.failure();
        parts.strings = *std::move(strings);
    }
    return {};
}

Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(const SharedBytes& bytes, const QString& file)
{
    const auto archive = ZipArchive::open(bytes);
    if (!archive)
        return inPlace(archive.failure(), file);
    auto parts = std::make_shared<Parts>();
    parts->bytes = bytes;
    parts->file = file;
    if (const auto read = readParts(**archive, *parts); !read)
        return inPlace(read.failure(), file);
    return std::unique_ptr<Workbook>(new XlsxWorkbook(std::move(parts)));
}

const std::vector<SheetInfo>& XlsxWorkbook::sheets() const
{
    return m_parts->sheets;
}

Result<std::unique_ptr<TableReader>> XlsxWorkbook::sheet(const QString& nameOrNumber) const
{
    const auto info = findSheet(m_parts->sheets, nameOrNumber, m_parts->file);
    if (!info)
        return info.failure();
    const auto archive = ZipArchive::open(m_parts->bytes);
    if (!archive)
        return inPlace(archive.failure(), m_parts->file, info->name);
    auto handler = std::make_unique<XlsxRowHandler>(m_parts->strings, m_parts->styles, m_parts->from1904);
    auto stream = XmlStream::open(**archive, m_parts->sheetParts[static_cast<std::size_t>(info->index - 1)], *handler);
    if (!stream)
        return inPlace(stream.failure(), m_parts->file, info->name);
    return std::unique_ptr<TableReader>(
        new SheetReader(m_parts->file, info->name, std::move(handler), *std::move(stream), m_parts));
}

} // namespace attest
