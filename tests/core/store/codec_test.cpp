// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/message_codec.h"
#include "core/store/row_codec.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(MessageCodec, KeepsSourceAndTypedArguments)
{
    const Message inner{"Unit %1", {QStringLiteral("kWh")}};
    const Message message{"Row %1: %2 %3 %4 %5", {Decimal::of("-12.500"), QDate(2024, 2, 29), Period::month(2024, 3), inner,
                                                  QStringLiteral("\u6c14 \"x\"")}};
    const auto read = messageFrom(toJson(message));
    ASSERT_TRUE(read);
    EXPECT_STREQ(read->source(), message.source());
    ASSERT_EQ(read->arguments().size(), 5u);
    EXPECT_EQ(std::get<Decimal>(read->arguments()[0]).text(), QStringLiteral("-12.500"));
    EXPECT_EQ(std::get<QDate>(read->arguments()[1]), QDate(2024, 2, 29));
    EXPECT_EQ(std::get<Period>(read->arguments()[2]), Period::month(2024, 3));
    EXPECT_EQ(std::get<Message>(read->arguments()[3]).english(), QStringLiteral("Unit kWh"));
    EXPECT_EQ(read->english(), message.english());
}

TEST(MessageCodec, RefusesOtherThings)
{
    EXPECT_FALSE(messageFrom(QJsonValue()));
    EXPECT_FALSE(messageFrom(QJsonArray{QStringLiteral("a")}));
    EXPECT_FALSE(messageFrom(QJsonArray{QStringLiteral("a"), QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("x")}}}}));
    EXPECT_FALSE(messageFrom(QJsonArray{QStringLiteral("a"), QJsonArray{QJsonObject{{QStringLiteral("what"), QStringLiteral("x")}}}}));
}

TEST(RowCodec, KeepsRows)
{
    DraftRow row{FileKind::invoices, {QStringLiteral("E-002"), QStringLiteral("Bl\u00e4tter"), 7, QStringLiteral("C")}, {}};
    row.fields[QStringLiteral("value")] = {QStringLiteral("1.234,5"), QStringLiteral("1234.5"), QStringLiteral("C")};
    row.fields[QStringLiteral("unit")] = {QStringLiteral("kWh\n"), QStringLiteral("kWh"), QString()};
    const QByteArray bytes = encode(std::vector<DraftRow>{row, row});
    const auto read = decodeRows(bytes);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 2u);
    EXPECT_EQ((*read)[1].at, row.at);
    EXPECT_EQ((*read)[1].fields.at(QStringLiteral("unit")).written, QStringLiteral("kWh\n"));
    EXPECT_EQ(encode(*read), bytes);
    EXPECT_FALSE(decodeRows("[1,2]\n"));
    EXPECT_FALSE(decodeRows(bytes.chopped(5)));
}

} // namespace
} // namespace attest
