// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/json_renderer.h"

#include "core/report/document_builder.h"
#include "tests/core/report/sample_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace attest {
namespace {

QJsonObject jsonOf(const Document& document)
{
    const Result<RenderedReport> rendered = renderJson(document);
    return rendered ? QJsonDocument::fromJson(rendered->bytes).object() : QJsonObject();
}

TEST(JsonRenderer, KeepsEveryBlockInOrder)
{
    const Document document = sampleDocument(QStringLiteral("de"));
    const QJsonArray blocks = jsonOf(document)[QStringLiteral("blocks")].toArray();
    ASSERT_EQ(blocks.size(), static_cast<qsizetype>(document.blocks.size()));
    EXPECT_EQ(blocks[0].toObject()[QStringLiteral("type")].toString(), QStringLiteral("title"));
    EXPECT_EQ(blocks[1].toObject()[QStringLiteral("type")].toString(), QStringLiteral("facts"));
}

TEST(JsonRenderer, NumbersStayExact)
{
    TableBlock table;
    table.columns = {{QStringLiteral("A"), ColumnAlignment::right, 0}};
    table.rows = {{{numberCell(Decimal::of("12345678901234567890.10"), QStringLiteral("shown"))}, RowEmphasis::total, {}}};
    const QJsonObject block = jsonOf(DocumentBuilder({}).table(table).take())[QStringLiteral("blocks")].toArray()[0].toObject();
    const QJsonObject row = block[QStringLiteral("rows")].toArray()[0].toObject();
    EXPECT_EQ(row[QStringLiteral("emphasis")].toString(), QStringLiteral("total"));
    const QJsonObject cell = row[QStringLiteral("cells")].toArray()[0].toObject();
    EXPECT_EQ(cell[QStringLiteral("number")].toString(), QStringLiteral("12345678901234567890.10"));
    EXPECT_EQ(cell[QStringLiteral("text")].toString(), QStringLiteral("shown"));
}

} // namespace
} // namespace attest
