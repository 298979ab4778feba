// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/date_format.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

/// "2024-01-31", with " 09:15:00" and "+28800" if they were there; "month"/"year" behind a month or year alone.
QString shown(const std::optional<Stamp>& stamp)
{
    if (!stamp)
        return QStringLiteral("-");
    QString text = stamp->date.toString(Qt::ISODate);
    if (stamp->hasTime)
        text += u' ' + stamp->time.toString(stamp->time.msec() != 0 ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
    if (stamp->offsetSeconds)
        text += u' ' + QString::number(*stamp->offsetSeconds);
    if (stamp->monthOnly)
        text += QStringLiteral(" month");
    if (stamp->yearOnly)
        text += QStringLiteral(" year");
    return text;
}

TEST(ParseIsoStamp, ReadsTheProfilesInUse)
{
    const std::pair<QStringView, const char*> cases[] = {
        {u"2024", "2024-01-01 year"},
        {u"2024-03", "2024-03-01 month"},
        {u" 2024-01-31 ", "2024-01-31"},
        {u"20240131", "2024-01-31"},
        {u"2024-01-31T09:15", "2024-01-31 09:15:00"},
        {u"2024-01-31 09:15:30", "2024-01-31 09:15:30"},
        {u"2024-01-31T09:15:30.5", "2024-01-31 09:15:30.500"},
        {u"20240131T0915", "2024-01-31 09:15:00"},
        {u"2024-01-31T09:15Z", "2024-01-31 09:15:00 0"},
        {u"2024-01-31T09:15:00+08:00", "2024-01-31 09:15:00 28800"},
        {u"2024-01-31T09:15:00-0330", "2024-01-31 09:15:00 -12600"},
        {u"2024-01-31T09:15+01", "2024-01-31 09:15:00 3600"},
        {u"2024-12-31T24:00", "2025-01-01 00:00:00"},
        {u"२०२४-०१-३१", "2024-01-31"},
        {u"２０２４-０１-３１", "2024-01-31"},
        {u"2024-02-29", "2024-02-29"},
        // not ISO, or no dates
        {u"", "-"}, {u"2023-02-29", "-"}, {u"2024-1-31", "-"}, {u"2024-13", "-"}, {u"202401", "-"}, {u"24-01-31", "-"},
        {u"2024-01-31T24:01", "-"}, {u"2024-01-31T25:00", "-"}, {u"2024-01-31T09:60", "-"}, {u"2024-01-31T9:15", "-"},
        {u"2024-01-31T", "-"}, {u"2024-01T09:00", "-"}, {u"2024-01-31T09:15+15:00", "-"}, {u"2024-01-31T09:15 x", "-"},
        {u"1899-12-31", "-"}, {u"2200-01-01", "-"}, {u"2024-01-31 09:15:00.", "-"}, {u"2०24-01-31", "-"},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(shown(parseIsoStamp(text)), QString::fromLatin1(expected)) << text.toString().toStdString();
}

TEST(DateFormat, ReadsByTokens)
{
    const struct {
        QStringView tokens;
        QStringView text;
        const char* expected;
    } cases[] = {
        {u"yyyy-MM-dd HH:mm", u"2024-01-31 09:15", "2024-01-31 09:15:00"},
        {u"yyyy-MM-dd HH:mm", u"2024-01-31 9:15", "-"},
        {u"yyyy-MM-dd HH:mm", u"2024-01-31", "-"},
        {u"yyyy-MM-dd HH:mm", u"2024-01-31 09:15:00", "-"},
        {u"d.M.yyyy", u"1.2.2024", "2024-02-01"},
        {u"d.M.yyyy", u"01.02.2024", "2024-02-01"},
        {u"dd.MM.yyyy", u"1.02.2024", "-"},
        {u"dd.MM.yyyy", u"31.02.2024", "-"},
        {u"dd.MM.yyyy HH:mm", u"31.12.2024 24:00", "2025-01-01 00:00:00"},
        {u"yyyy年M月", u"2024年3月", "2024-03-01 month"},
        {u"yyyy年M月d日", u"2024年12月31日", "2024-12-31"},
        {u"MM.yyyy", u"03.2024", "2024-03-01 month"},
        {u"yyyy/M/d H:mm", u"2024/1/5 0:15", "2024-01-05 00:15:00"},
        {u"yyyy/M/d H:mm", u"2024/1/5  0:15", "2024-01-05 00:15:00"},
        {u"yyyyMMdd", u"20240131", "2024-01-31"},
        {u"yyyyMM", u"202413", "-"},
        {u"yyyy", u"2024", "2024-01-01 year"},
        {u"d/M/yy", u"31/1/24", "2024-01-31"},
        {u"d/M/yy", u"31/1/70", "1970-01-31"},
        {u"M/d/yyyy h:mm AP", u"1/31/2024 12:05 AM", "2024-01-31 00:05:00"},
        {u"M/d/yyyy h:mm AP", u"1/31/2024 1:05 p.m.", "2024-01-31 13:05:00"},
        {u"M/d/yyyy h:mm AP", u"1/31/2024 13:05 PM", "-"},
        {u"d MMM yyyy", u"5 Jan 2024", "2024-01-05"},
        {u"d. MMMM yyyy", u"5. März 2024", "2024-03-05"},
        {u"MMM yyyy", u"SEPT. 2024", "2024-09-01 month"},
        {u"d-MMM-yyyy", u"5-janv.-2024", "2024-01-05"},
        {u"MMMM yyyy", u"जनवरी 2024", "2024-01-01 month"},
        {u"d MMM yyyy", u"5 Foo 2024", "-"},
        {u"yyyy-MM-ddTHH:mm:ss", u"2024-01-31T09:15:01", "2024-01-31 09:15:01"},
        {u"'Tag' d.M.yyyy", u"Tag 1.2.2024", "2024-02-01"},
        {u"d 'o''clock' M yyyy", u"1 o'clock 2 2024", "-"},
        {u"d.M.yyyy", u"2024-02-01", "-"},
    };
    for (const auto& one : cases) {
        const auto format = DateFormat::fromTokens(one.tokens);
        ASSERT_TRUE(format) << one.tokens.toString().toStdString();
        EXPECT_EQ(format->tokens(), one.tokens);
        EXPECT_EQ(shown(format->parse(one.text)), QString::fromLatin1(one.expected))
            << one.tokens.toString().toStdString() << " on " << one.text.toString().toStdString();
    }
}

TEST(DateFormat, RefusesTokensThatAreNoDate)
{
    for (const QStringView tokens : {u"", u"MM.dd", u"yyyy-dd", u"yyy", u"yyyyy", u"yyyy-MM-dd mm", u"yyyy-MM HH:mm",
                                     u"yyyy-MM-dd ss", u"d.M.yyyy yyyy", u"YYYY-MM-DD", u"yyyy-MM-ddd", u"yyyy 'x",
                                     u"yyyy-MM-dd HH:mm:sss", u"yyyy-MM-dd AP", u"yyyy-MM-dd t", u"M MMM yyyy"})
        EXPECT_FALSE(DateFormat::fromTokens(tokens)) << tokens.toString().toStdString();
    EXPECT_EQ(DateFormat::fromTokens(u"MM.dd").error().line(),
              QStringLiteral("The date format “MM.dd” cannot be used: it has no year"));
}

TEST(DateFormat, IsIsoByDefault)
{
    const DateFormat iso;
    EXPECT_EQ(shown(iso.parse(u"2024-01-31")), QStringLiteral("2024-01-31"));
    EXPECT_EQ(shown(iso.parse(u"31.01.2024")), QStringLiteral("-"));
}

TEST(ReadStamp, TakesStoredDatesAsIso)
{
    const DateFormat german = *DateFormat::fromTokens(u"dd.MM.yyyy");
    EXPECT_EQ(shown(readStamp({QStringLiteral("2024-01-31T09:15:00"), Cell::Type::date}, german)), QStringLiteral("2024-01-31 09:15:00"));
    EXPECT_EQ(shown(readStamp({QStringLiteral("31.01.2024"), Cell::Type::text}, german)), QStringLiteral("2024-01-31"));
    EXPECT_EQ(shown(readStamp({QStringLiteral("2024"), Cell::Type::number}, DateFormat())), QStringLiteral("2024-01-01 year"));
    for (const auto type : {Cell::Type::boolean, Cell::Type::error, Cell::Type::empty})
        EXPECT_EQ(readStamp({QStringLiteral("2024-01-31"), type}, DateFormat()), std::nullopt);
}

} // namespace
} // namespace attest
