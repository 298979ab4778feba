// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/recognition/recognized.h"

#include <rapidcheck.h>

#include <gtest/gtest.h>

namespace attest {
namespace {

/// How one file is written.
struct Writing {
    QChar decimal;
    QString grouping;
    QString dateFormat;
    QChar delimiter;
};

QString writtenNumber(qint64 cents, const Writing& writing)
{
    QString whole = QString::number(cents / 100);
    for (qsizetype at = whole.size() - 3; at > 0 && !writing.grouping.isEmpty(); at -= 3)
        whole.insert(at, writing.grouping);
    return whole + writing.decimal + QString::number(cents % 100).rightJustified(2, u'0');
}

rc::Gen<Writing> anyWriting()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 5), rc::gen::inRange(0, 4)), [](const std::tuple<int, int>& choice) {
        static const std::vector<std::pair<char16_t, const char*>> numbers{{u'.', ""}, {u',', ""}, {u'.', ","}, {u',', "."}, {u',', " "}};
        static const std::vector<const char*> dates{"dd.MM.yyyy", "M/d/yyyy", "yyyy/M/d", "d-M-yyyy"};
        const auto& [decimal, grouping] = numbers[static_cast<std::size_t>(std::get<0>(choice))];
        return Writing{decimal, QString::fromLatin1(grouping), QString::fromLatin1(dates[static_cast<std::size_t>(std::get<1>(choice))]), u';'};
    });
}

std::optional<QString> asked(const TableRecognition& recognition, const char* about)
{
    return asks(recognition, about) ? std::optional(QString::fromLatin1(about)) : std::nullopt;
}

TEST(RecognitionProperty, NumbersAndDatesAreReadAsWrittenOrAsked)
{
    const bool holds = rc::check("any table is recognised with its format or asked about", [] {
        const Writing writing = *anyWriting();
        const auto cents = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 900'000'000)));
        QString text = QStringLiteral("Number;Supplier;Source;From;To;Quantity;Unit\n");
        std::vector<QDate> days;
        for (std::size_t i = 0; i < cents.size(); ++i) {
            const QDate day = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 366));
            days.push_back(day);
            const QString date = day.toString(writing.dateFormat);
            text += QStringLiteral("R-%1;W;EL-GRID;%2;%2;%3;kWh\n").arg(i).arg(date, writtenNumber(cents[i], writing));
        }
        const TableRecognition seen = recognized(text, QStringLiteral("invoices.csv"));
        RC_ASSERT(seen.rows == static_cast<qint64>(cents.size()));
        if (!asked(seen, "decimal")) {
            RC_ASSERT(seen.entry.decimal.has_value());
            const NumberFormat format{seen.entry.decimal->front(), seen.entry.grouping ? seen.entry.grouping->front() : QChar()};
            for (const int value : cents)
                RC_ASSERT(parseNumber(writtenNumber(value, writing), format)->value == Decimal(Decimal::Integer(value), 2));
        }
        if (!asked(seen, "date_format")) {
            const auto format = DateFormat::fromTokens(seen.entry.dateFormat);
            RC_ASSERT(format.has_value());
            for (const QDate& day : days)
                RC_ASSERT(format->parse(day.toString(writing.dateFormat))->date == day);
        }
    });
    EXPECT_TRUE(holds);
}

TEST(RecognitionProperty, AnswersAreStable)
{
    const bool holds = rc::check("recognised again with everything fixed the entry is the same", [] {
        const auto words = *rc::gen::container<std::vector<std::string>>(
            rc::gen::elementOf(std::vector<std::string>{"a", "1", "1.5", "1,5", "2024-01", "01.02.2024", "kWh", "", "Total", "M-1", "Menge", "Datum"}));
        const int width = *rc::gen::inRange(1, 6);
        QString text;
        for (std::size_t i = 0; i < words.size(); ++i)
            text += QString::fromStdString(words[i]) + (static_cast<int>(i) % width == width - 1 ? u'\n' : u';');
        FileEntry entry;
        entry.path = QStringLiteral("x.csv");
        const auto first = recognizeTable(bytesOf(text.toUtf8()), entry, {}, knownCase(), NoProgress());
        if (!first)
            return;
        const auto again = recognizeTable(bytesOf(text.toUtf8()), first->entry, allKeys(), knownCase(), NoProgress());
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->entry.columns == first->entry.columns);
        RC_ASSERT(again->entry.constants == first->entry.constants);
        RC_ASSERT(again->entry.range == first->entry.range);
        RC_ASSERT(again->entry.headerRow == first->entry.headerRow);
        RC_ASSERT(again->entry.dateFormat == first->entry.dateFormat);
        RC_ASSERT(again->entry.decimal == first->entry.decimal);
    });
    EXPECT_TRUE(holds);
}

} // namespace
} // namespace attest
