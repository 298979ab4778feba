// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/text_encoding.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace attest {
namespace {

QByteArray encoded(const char* encoding, const QString& text)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

const QString kChinese = QStringLiteral("时间,电表编号,用电量\n2024年1月,一号进线,1234.5\n");
const QString kGerman = QStringLiteral("Zähler;Menge;Währung\ngroß;über 5 °C;1,5 m³\nGebäude Süd;1;€\n");

TEST(DetectEncoding, NamesTheEncodingAndItsCertainty)
{
    const struct {
        QByteArray bytes;
        const char* name;
        Certainty certainty;
    } cases[] = {
        {"plain", "UTF-8", Certainty::proven},
        {"", "UTF-8", Certainty::proven},
        {kChinese.toUtf8(), "UTF-8", Certainty::proven},
        {"\xEF\xBB\xBF" + kGerman.toUtf8(), "UTF-8", Certainty::proven},
        {encoded("UTF-16LE", u'\uFEFF' + kChinese), "UTF-16LE", Certainty::proven},
        {encoded("UTF-16BE", u'\uFEFF' + kChinese), "UTF-16BE", Certainty::proven},
        {encoded("UTF-32LE", u'\uFEFF' + kGerman), "UTF-32LE", Certainty::proven},
        {encoded("UTF-16LE", kChinese), "UTF-16LE", Certainty::guessed},
        {encoded("UTF-16BE", kGerman), "UTF-16BE", Certainty::guessed},
        {encoded("GB18030", kChinese), "GB18030", Certainty::guessed},
        {"t;\xB6\xC8\n1;2\n", "GB18030", Certainty::guessed}, // one Chinese character alone
        {encoded("windows-1252", kGerman), "windows-1252", Certainty::guessed},
        {"Z\xE4hler;1\n", "windows-1252", Certainty::guessed}, // valid as GB18030 too, but not in GB 2312
        {"5 m\xB3;1\n", "windows-1252", Certainty::guessed},
    };
    for (const auto& one : cases) {
        const auto verdict = detectEncoding(*bytesOf(one.bytes));
        ASSERT_TRUE(verdict) << one.bytes.toPercentEncoding().constData();
        EXPECT_EQ(verdict->name, QString::fromLatin1(one.name)) << one.bytes.toPercentEncoding().constData();
        EXPECT_EQ(verdict->certainty, one.certainty) << one.name;
    }
}

TEST(DetectEncoding, RefusesToGuessWhenNothingIsPlausible)
{
    // Russian in windows-1251: high bytes in a row, no frequent Chinese characters.
    const auto verdict = detectEncoding(*bytesOf(encoded("windows-1251", QStringLiteral("дата;счетчик;показание\nянварь;ввод;1\n"))));
    ASSERT_FALSE(verdict);
    EXPECT_STREQ(verdict.error().what.source(), "The encoding of the text cannot be told");
}

TEST(ToUtf8, DecodesEveryNamedEncoding)
{
    const struct {
        const char* encoding;
        QString text;
    } cases[] = {{"UTF-8", kChinese},     {"GB18030", kChinese},     {"GBK", kChinese},
                 {"Big5", QStringLiteral("時間,電表")}, {"Shift_JIS", QStringLiteral("時間,電力量")},
                 {"windows-1252", kGerman}, {"windows-1251", QStringLiteral("счетчик")}, {"ISO-8859-15", QStringLiteral("é€")},
                 {"UTF-16LE", kChinese},  {"UTF-16BE", kGerman}};
    for (const auto& one : cases) {
        const auto text = toUtf8(bytesOf(encoded(one.encoding, one.text)), QString::fromLatin1(one.encoding));
        ASSERT_TRUE(text) << one.encoding;
        EXPECT_FALSE(text->broken) << one.encoding;
        EXPECT_EQ(QString::fromUtf8(text->bytes), one.text) << one.encoding;
    }
    EXPECT_FALSE(toUtf8(bytesOf("a"), QStringLiteral("no-such-encoding")));
}

TEST(ToUtf8, TellsBrokenBytes)
{
    const std::pair<const char*, QByteArray> cases[] = {{"UTF-8", "a\xFF"},
                                                        {"GB18030", "a\xFF\xFF"},
                                                        {"GB18030", "a\xD6"},
                                                        {"Shift_JIS", "\x85\x20"},
                                                        {"UTF-16LE", QByteArray("\x00\xD8\x41\x00", 4)},
                                                        {"UTF-16LE", QByteArray("a\0b", 3)}};
    for (const auto& [encoding, bytes] : cases) {
        const auto text = toUtf8(bytesOf(bytes), QString::fromLatin1(encoding));
        ASSERT_TRUE(text);
        EXPECT_TRUE(text->broken) << encoding << ' ' << bytes.toHex().constData();
    }
}

TEST(ToUtf8, DropsTheByteOrderMark)
{
    EXPECT_EQ(toUtf8(bytesOf("\xEF\xBB\xBF" "a"), QStringLiteral("UTF-8"))->bytes, "a");
    EXPECT_EQ(toUtf8(bytesOf(QByteArray("\xFF\xFE" "a\0", 4)), QStringLiteral("UTF-16LE"))->bytes, "a");
    EXPECT_EQ(toUtf8(bytesOf("\x84\x31\x95\x33" "a"), QStringLiteral("GB18030"))->bytes, "a");
}

} // namespace
} // namespace attest
