// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(Period, writesTheShortestTextThatReadsBack)
{
    for (const char* text : {"2024", "2024-02", "2024-02-29", "2024-08/2024-09", "2024-06-01/2024-08-11", "2023/2024"}) {
        const auto period = Period::parse(QString::fromLatin1(text));
        ASSERT_TRUE(period) << text;
        EXPECT_EQ(*Period::parse(period->text()), *period) << text;
    }
    EXPECT_EQ(Period(QDate(2024, 2, 1), QDate(2024, 2, 29)).text(), u"2024-02");
    EXPECT_EQ(Period(QDate(2024, 1, 1), QDate(2024, 12, 31)).text(), u"2024");
    EXPECT_EQ(Period(QDate(2024, 8, 1), QDate(2024, 9, 30)).text(), u"2024-08/2024-09");
}

TEST(Period, refusesWhatIsNone)
{
    for (const char* text : {"", "24", "2024-13", "2024-00", "2023-02-29", "2024-2", "2024/", "2024-05/2024-04", "2024-01-01x", "0001"})
        EXPECT_FALSE(Period::parse(QString::fromLatin1(text))) << text;
}

TEST(Period, countsDaysOfLeapYears)
{
    EXPECT_EQ(Period::year(2024).days(), 366);
    EXPECT_EQ(Period::year(2023).days(), 365);
    EXPECT_EQ(Period::month(2024, 2).days(), 29);
    EXPECT_EQ(Period().days(), 0);
}

TEST(Period, splitsIntoMonthsCutToItself)
{
    const auto months = Period(QDate(2024, 1, 16), QDate(2024, 3, 5)).months();
    ASSERT_EQ(months.size(), 3u);
    EXPECT_EQ(months[0].days(), 16);
    EXPECT_EQ(months[1], Period::month(2024, 2));
    EXPECT_EQ(months[2].days(), 5);
}

TEST(Period, intersects)
{
    EXPECT_EQ(Period::year(2024).intersected(Period(QDate(2023, 12, 1), QDate(2024, 1, 5))).days(), 5);
    EXPECT_TRUE(Period::month(2024, 1).intersected(Period::month(2024, 2)).isEmpty());
    EXPECT_TRUE(Period::year(2024).contains(Period::month(2024, 12)));
    EXPECT_FALSE(Period::month(2024, 12).contains(Period::year(2024)));
}

} // namespace
} // namespace attest
