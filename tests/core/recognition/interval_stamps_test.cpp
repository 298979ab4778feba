// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/interval_stamps.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

/// Stamps from one to another, both included, as "yyyy-MM-dd HH:mm".
QStringList stamps(const char* first, const char* last, int minutes)
{
    const QString format = QStringLiteral("yyyy-MM-dd HH:mm");
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(first), format);
    moment.setTimeSpec(Qt::UTC);
    QDateTime end = QDateTime::fromString(QString::fromLatin1(last), format);
    end.setTimeSpec(Qt::UTC);
    QStringList texts;
    for (; moment <= end; moment = moment.addSecs(minutes * 60))
        texts << moment.toString(format);
    return texts;
}

StampSequence sequenceOf(const QStringList& texts) { return readSequence(texts, texts.last(), DateFormat()); }

struct SideCase {
    const char* first;
    const char* last;
    const char* heading;
    const char* side;
    Certainty certainty;
};

class StampSide : public testing::TestWithParam<SideCase> {};

TEST_P(StampSide, IsProvenOrGuessed)
{
    const SideCase& tested = GetParam();
    const ReadingVerdict verdict = judgeStampSide(sequenceOf(stamps(tested.first, tested.last, 15)), QString::fromUtf8(tested.heading));
    EXPECT_EQ(verdict.value, QString::fromLatin1(tested.side));
    EXPECT_EQ(verdict.certainty, tested.certainty);
}

INSTANTIATE_TEST_SUITE_P(
    Files, StampSide,
    testing::Values(SideCase{"2024-01-01 00:15", "2024-01-03 00:00", "Zeit", "end", Certainty::proven},
                    SideCase{"2024-01-01 00:00", "2024-01-02 23:45", "Zeit", "start", Certainty::proven},
                    SideCase{"2024-01-01 06:00", "2024-01-02 11:45", "Zeit", "start", Certainty::guessed},
                    SideCase{"2024-01-01 06:00", "2024-01-02 11:45", "Interval end", "end", Certainty::proven},
                    SideCase{"2024-01-01 06:00", "2024-01-02 11:45", "von", "start", Certainty::proven}));

TEST(StampSide, TwentyFourIsAnEnd)
{
    const QStringList texts{QStringLiteral("2024-01-01 23:30"), QStringLiteral("2024-01-01 23:45"), QStringLiteral("2024-01-01 24:00")};
    EXPECT_EQ(judgeStampSide(sequenceOf(texts), {}).value, QStringLiteral("end"));
    EXPECT_FALSE(isDayEnd(QStringLiteral("16/12/2006 17:24:00")));
}

TEST(Zone, TimesThatTheClockNeverShowsAreOfAnotherZone)
{
    // Berlin's clocks jump from 02:00 to 03:00 on 31 March 2024.
    const StampSequence sequence = sequenceOf(stamps("2024-03-30 10:00", "2024-04-01 12:00", 15));
    const ReadingVerdict verdict = judgeZone(sequence, QStringLiteral("Europe/Berlin"), Period());
    EXPECT_EQ(verdict.value, QStringLiteral("Etc/GMT-1"));
    EXPECT_EQ(judgeZone(sequence, QStringLiteral("Asia/Shanghai"), Period()).value, QString());
}

TEST(Zone, UniversalTimeCoversThePeriod)
{
    const StampSequence sequence = sequenceOf(stamps("2023-12-31 16:00", "2024-12-31 15:45", 15));
    EXPECT_EQ(judgeZone(sequence, QStringLiteral("Asia/Shanghai"), Period::year(2024)).value, QStringLiteral("UTC"));
    EXPECT_EQ(judgeZone(sequence, QStringLiteral("Asia/Tokyo"), Period::year(2024)).value, QString());
    const StampSequence local = shownIn(sequence, QStringLiteral("UTC"), QStringLiteral("Asia/Shanghai"));
    EXPECT_EQ(judgeStampSide(local, {}).value, QStringLiteral("start"));
    EXPECT_EQ(judgeStampSide(local, {}).certainty, Certainty::proven);
}

} // namespace
} // namespace attest
