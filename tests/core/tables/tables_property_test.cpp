// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_reader.h"
#include "core/tables/number_format.h"
#include "tests/core/tables/xml_recording.h"

#include <rapidcheck.h>

#include <gtest/gtest.h>

namespace attest {
namespace {

using Table = std::vector<std::vector<std::string>>;

QByteArray written(const Table& table, char delimiter, const char* lineEnd)
{
    QByteArray bytes;
    for (const auto& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                bytes += delimiter;
            bytes += '"' + QByteArray::fromStdString(row[i]).replace('"', "\"\"") + '"';
        }
        bytes += lineEnd;
    }
    return bytes;
}

Table readBack(const QByteArray& bytes, char delimiter)
{
    Table table;
    auto reader = CsvReader::open(bytesOf(bytes), {QStringLiteral("UTF-8"), QLatin1Char(delimiter), u'"'});
    Row row;
    for (;;) {
        const auto more = (*reader)->next(row);
        RC_ASSERT(more.has_value());
        if (!*more)
            return table;
        auto& cells = table.emplace_back();
        for (const Cell& cell : row.cells)
            cells.push_back(cell.text.toStdString());
    }
}

TEST(CsvReaderProperty, ReadsBackWhateverIsQuoted)
{
    EXPECT_TRUE(rc::check("quoting survives", [] {
        const auto cell = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab,;|\t\"\r\n 1.'")));
        const auto row = rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cell));
        const auto table = *rc::gen::container<Table>(row);
        const char delimiter = *rc::gen::element(',', ';', '\t', '|');
        const char* const lineEnd = *rc::gen::element("\n", "\r\n", "\r");
        RC_ASSERT(readBack(written(table, delimiter, lineEnd), delimiter) == table);
    }));
}

TEST(StopFinderProperty, FindsWhatASearchByteByByteFinds)
{
    EXPECT_TRUE(rc::check([] {
        std::string bytes;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            bytes += std::string(static_cast<std::size_t>(*rc::gen::inRange(0, 80)), 'x') + *rc::gen::element<char>(';', '\r', '\n', '\0', ',', '\x80');
        StopFinder finder;
        finder.set(';');
        finder.look(bytes.data(), static_cast<qsizetype>(bytes.size()));
        for (std::size_t at = 0; at <= bytes.size();) {
            const std::size_t stop = std::min(bytes.find_first_of(std::string("\r\n;\0", 4), at), bytes.size());
            RC_ASSERT(finder.next(static_cast<qsizetype>(at)) == static_cast<qsizetype>(stop));
            at = stop + 1;
        }
    }));
}

TEST(CsvReaderProperty, NeverFailsOtherwiseThanCleanly)
{
    EXPECT_TRUE(rc::check("any bytes", [] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        auto reader = CsvReader::open(bytesOf(QByteArray::fromStdString(bytes)));
        Row row;
        for (int i = 0; reader && i < 10'000; ++i) {
            const auto more = (*reader)->next(row);
            if (!more || !*more)
                return;
        }
    }));
}

/// Writes canonical text in a format; Indian groups are of two digits but the last.
QString formatted(const QString& canonical, const NumberFormat& format, bool indian, char16_t zero)
{
    const bool negative = canonical.startsWith(u'-');
    const QStringList parts = canonical.mid(negative ? 1 : 0).split(u'.');
    QString whole = parts[0];
    if (!format.grouping.isNull()) {
        for (qsizetype at = whole.size() - 3; at > 0; at -= indian ? 2 : 3)
            whole.insert(at, format.grouping);
    }
    QString text = (negative ? QStringLiteral("-") : QString()) + whole;
    if (parts.size() > 1)
        text += format.decimal + parts[1];
    for (QChar& c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(zero + (c.unicode() - u'0'));
    }
    return text;
}

TEST(ParseNumberProperty, ReadsBackWhateverIsFormatted)
{
    EXPECT_TRUE(rc::check("formatting survives", [] {
        const Decimal value(Decimal::Integer(*rc::gen::arbitrary<qint64>()), *rc::gen::inRange(0, 12));
        const NumberFormat format = *rc::gen::element(NumberFormat{u'.', u','}, NumberFormat{u',', u'.'}, NumberFormat{u',', u' '},
                                                      NumberFormat{u'.', u'\''}, NumberFormat{u'.', QChar()}, NumberFormat{u',', QChar()});
        const bool indian = format.grouping == u',' && *rc::gen::arbitrary<bool>();
        const char16_t zero = *rc::gen::element(u'0', u'\u0966', u'\u0660', u'\uFF10');
        const QString text = formatted(value.text(), format, indian, zero);
        const auto number = parseNumber(text, format);
        RC_ASSERT(number.has_value());
        RC_ASSERT(number->value.text() == value.text());
    }));
}

TEST(NumberFormatRecognizerProperty, NeverProvesAnotherValue)
{
    EXPECT_TRUE(rc::check("proven means right", [] {
        const NumberFormat format = *rc::gen::element(NumberFormat{u'.', u','}, NumberFormat{u',', u'.'}, NumberFormat{u',', u' '});
        const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-5'000'000, 5'000'000));
        const int places = *rc::gen::inRange(0, 4);
        NumberFormatRecognizer recognizer;
        for (const int number : numbers)
            recognizer.add(formatted(Decimal(Decimal::Integer(number), places).text(), format, false, u'0'));
        const auto verdict = recognizer.verdict();
        RC_ASSERT(verdict.state != NumberFormatVerdict::State::contradictory);
        RC_ASSERT(verdict.unreadable == 0);
        for (const int number : numbers) {
            const Decimal value(Decimal::Integer(number), places);
            if (verdict.isUsable())
                RC_ASSERT(parseNumber(formatted(value.text(), format, false, u'0'), verdict.format)->value == value);
        }
    }));
}

TEST(XmlStreamProperty, ReadsMixturesAsTheParserDoes)
{
    EXPECT_TRUE(rc::check([] {
        const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "<a>", "</a>", "<b/>", "<p>", "</p>", " c=\"", "\"", "'", "&amp;", "&", ";", "]]", ">", "<", "/", "x", " ", "\n", "\r", "\xC3\xA4", "\xC3",
            "<!--", "-->", "<![CDATA[", "<?q ?>", "<a d='1' e=\"2\">"));
        std::string document = "<a>";
        for (const std::string& part : parts)
            document += part;
        RC_ASSERT(recordOf(document, 5, XmlStream::Way::quick).isLike(recordOf(document, document.size(), XmlStream::Way::parserOnly)));
    }));
}

} // namespace
} // namespace attest
