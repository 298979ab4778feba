// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_builder.h"

#include <QByteArrayList>

#include <zip.h>

#include <stdexcept>

namespace attest::test {
namespace {

const QByteArray kHead = R"(<?xml version="1.0" encoding="UTF-8"?>)";

void require(bool good)
{
    if (!good)
        throw std::runtime_error("the test could not build its zip file");
}

QByteArray joined(std::initializer_list<QByteArray> parts)
{
    return QByteArrayList(parts).join();
}

QByteArray relations(const QByteArray& items)
{
    return joined({kHead, R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)", items,
                   "</Relationships>"});
}

QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return joined({R"(<Relationship Id=")", id, R"(" Type=")", type, R"(" Target=")", target, R"("/>)"});
}

} // namespace

QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>>& entries)
{
    zip_error_t error;
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    require(target != nullptr);
    zip_source_keep(target);
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    require(archive != nullptr);
    for (const auto& [name, content] : entries) {
        zip_source_t* const source = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        require(zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    require(zip_close(archive) == 0);
    require(zip_source_open(target) == 0 && zip_source_seek(target, 0, SEEK_END) == 0);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(target)), Qt::Uninitialized);
    require(zip_source_seek(target, 0, SEEK_SET) == 0);
    require(zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size())) == bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray WorkbookBuilder::bytes() const
{
    const QByteArray ns = joined({" xmlns=\"", spreadsheetNamespace, "\" xmlns:r=\"", relationNamespace, "\""});
    const auto typed = [this](const char* type) { return joined({relationNamespace, "/", type}); };
    const QByteArray sheetPart = sheetTarget.startsWith('/') ? sheetTarget.mid(1) : joined({"xl/", sheetTarget});
    const QByteArray sheet = joined({kHead, "<worksheet", ns, "><sheetData>", sheetData, "</sheetData></worksheet>"});
    std::vector<std::pair<QByteArray, QByteArray>> entries{
        {"_rels/.rels", relations(relation("rId1", typed("officeDocument"), "xl/workbook.xml"))},
        {"xl/workbook.xml",
         joined({kHead, "<workbook", ns, "><workbookPr ", workbookProperties, "/><sheets>", sheets, "</sheets></workbook>"})},
        {"xl/_rels/workbook.xml.rels",
         relations(joined({relation("rId1", typed("worksheet"), sheetTarget),
                           relation("s", typed("sharedStrings"), "sharedStrings.xml"),
                           relation("f", typed("styles"), "styles.xml"), moreRelations}))},
        {"xl/sharedStrings.xml", joined({kHead, "<sst", ns, ">", sharedStrings, "</sst>"})},
        {"xl/styles.xml",
         joined({kHead, "<styleSheet", ns, "><numFmts>", numberFormats, "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>",
                 "<cellXfs>", cellFormats, "</cellXfs></styleSheet>"})},
        {sheetPart, wholeSheet.isEmpty() ? sheet : wholeSheet},
    };
    entries.insert(entries.end(), more.begin(), more.end());
    return zipOf(entries);
}

OdsBuilder OdsBuilder::of(const QByteArray& rows)
{
    OdsBuilder builder;
    builder.tables = joined({"<table:table table:name=\"One\">", rows, "</table:table>"});
    return builder;
}

QByteArray OdsBuilder::bytes() const
{
    const QByteArray ns = R"( xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n" xmlns:calcext="c" xmlns:draw="d")";
    std::vector<std::pair<QByteArray, QByteArray>> entries{
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml", joined({kHead, "<office:document-content", ns, "><office:automatic-styles>", automaticStyles,
                                "</office:automatic-styles><office:body><office:spreadsheet>", tables,
                                "</office:spreadsheet></office:body></office:document-content>"})},
        {"styles.xml", joined({kHead, "<office:document-styles", ns, ">", styles, "</office:document-styles>"})},
    };
    entries.insert(entries.end(), more.begin(), more.end());
    return zipOf(entries);
}

} // namespace attest::test
