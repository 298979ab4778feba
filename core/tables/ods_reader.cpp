// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/ods_reader.h"

#include "core/tables/ods_sheet.h"
#include "core/tables/workbook_sheets.h"

namespace attest {
namespace {

const QString kContent = QStringLiteral("content.xml");
const QString kStyles = QStringLiteral("styles.xml");
const QString kManifest = QStringLiteral("META-INF/manifest.xml");

class StylesHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override { styles.start(name, attributes); }
    void end(std::string_view name) override { styles.end(name); }

    OdsStyles styles;
};

class ManifestHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes&) override { encrypted = encrypted || name == "encryption-data"; }
    void end(std::string_view) override {}

    bool encrypted = false;
};

/// Lists the tables of content.xml.
class SheetListHandler final : public XmlHandler {
public:
    explicit SheetListHandler(OdsStyles styles) : m_styles(std::move(styles)) {}

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        ++m_depth;
        if (name == "spreadsheet")
            m_spreadsheet = m_depth;
        else if (m_spreadsheet == 0)
            m_styles.start(name, attributes);
        else if (name == "table" && m_depth == m_spreadsheet + 1)
            add(attributes);
    }
    void end(std::string_view name) override
    {
        --m_depth;
        if (m_spreadsheet == 0)
            m_styles.end(name);
    }

    std::vector<SheetInfo> sheets;

private:
    void add(const XmlAttributes& attributes)
    {
        const std::string_view name = odsAttribute(attributes, "name");
        sheets.push_back({static_cast<int>(sheets.size()) + 1, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                          m_styles.hidesTable(odsAttribute(attributes, "style-name"))});
    }

    OdsStyles m_styles;
    int m_depth = 0;
    int m_spreadsheet = 0; ///< the depth of <office:spreadsheet>
};

class SheetReader final : public Utf8TableReader {
public:
    SheetReader(QString file, QString sheet, std::unique_ptr<OdsRowHandler> handler, std::unique_ptr<XmlStream> stream)
        : m_file(std::move(file)), m_sheet(std::move(sheet)), m_handler(std::move(handler)), m_stream(std::move(stream))
    {
    }

    Result<bool> nextUtf8(Utf8Row& row) override
    {
        while (!m_ended) {
            if (m_handler->takeRow(row))
                return true;
            const auto more = m_stream->pump();
            m_ended = !more || !*more || m_handler->isDone();
            if (!more)
                return inPlace(more.failure(), m_file, m_sheet);
        }
        return false;
    }

    bool hidesColumn(int column) const override { return m_handler->hiddenColumns().contains(column); }

private:
    QString m_file;
    QString m_sheet;
    std::unique_ptr<OdsRowHandler> m_handler;
    std::unique_ptr<XmlStream> m_stream;
    bool m_ended = false;
};

/// Old programs declare a document type here; what cannot be read says nothing, and the content will fail.
bool isEncrypted(ZipArchive& archive)
{
    ManifestHandler manifest;
    static_cast<void>(readXmlPart(archive, kManifest, manifest));
    return manifest.encrypted || archive.contains(QStringLiteral("encrypted-package"));
}

Result<OdsStyles> readStylesPart(ZipArchive& archive)
{
    StylesHandler handler;
    if (!archive.contains(kStyles))
        return handler.styles;
    if (const auto read = readXmlPart(archive, kStyles, handler); !read)
        return read.failure();
    return std::move(handler.styles);
}

Result<std::vector<SheetInfo>> readSheetList(ZipArchive& archive)
{
    if (isEncrypted(archive))
        return hasPassword();
    auto styles = readStylesPart(archive);
    if (!styles)
        return styles.failure();
    SheetListHandler handler(*std::move(styles));
    if (const auto read = readXmlPart(archive, kContent, handler); !read)
        return read.failure();
    if (handler.sheets.empty())
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The workbook has no sheet"));
    return std::move(handler.sheets);
}

} // namespace

bool OdsWorkbook::isDocument(const ZipArchive& archive)
{
    return archive.contains(kContent) && (archive.contains(QStringLiteral("mimetype")) || archive.contains(kManifest));
}

Result<std::unique_ptr<Workbook>> OdsWorkbook::open(const SharedBytes& bytes, const QString& file)
{
    const auto archive = ZipArchive::open(bytes);
    if (!archive)
        return inPlace(archive.failure(), file);
    auto sheets = readSheetList(**archive);
    if (!sheets)
        return inPlace(sheets.failure(), file);
    return std::unique_ptr<Workbook>(new OdsWorkbook(bytes, file, *std::move(sheets)));
}

Result<std::unique_ptr<TableReader>> OdsWorkbook::sheet(const QString& nameOrNumber) const
{
    const auto info = findSheet(m_sheets, nameOrNumber, m_file);
    if (!info)
        return info.failure();
    const auto archive = ZipArchive::open(m_bytes);
    if (!archive)
        return inPlace(archive.failure(), m_file, info->name);
    auto styles = readStylesPart(**archive);
    if (!styles)
        return inPlace(styles.failure(), m_file, info->name);
    auto handler = std::make_unique<OdsRowHandler>(info->index, *std::move(styles));
    auto stream = XmlStream::open(**archive, kContent, *handler);
    if (!stream)
        return inPlace(stream.failure(), m_file, info->name);
    return std::unique_ptr<TableReader>(new SheetReader(m_file, info->name, std::move(handler), *std::move(stream)));
}

} // namespace attest
