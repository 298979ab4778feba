// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/produced.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace attest::test {
namespace {

void add(Submission& submission, const Period& period, const QString& product)
{
    submission.production.push_back({period, product, {Decimal(1), unitOf(QStringLiteral("t"))}, {}});
}

std::string counted(const Submission& submission, const char* period)
{
    QStringList texts;
    for (const ProductionRecord* record : producedIn(submission, per(period)))
        texts << record->product + u' ' + record->period.text();
    return texts.join(u", ").toStdString();
}

TEST(Produced, aYearBesideItsMonthsOnlyRepeatsThem)
{
    Submission submission;
    add(submission, per("2024"), QStringLiteral("Pumps"));
    add(submission, per("2024-02"), QStringLiteral(" pumps"));
    add(submission, per("2024-01"), QStringLiteral("Pumps"));
    add(submission, per("2024"), QStringLiteral("Valves"));
    EXPECT_EQ(counted(submission, "2024"), " pumps 2024-02, Pumps 2024-01, Valves 2024");
    EXPECT_EQ(counted(submission, "2024-01"), "Pumps 2024-01") << "what reaches out of the period is not in it";
    EXPECT_EQ(counted(submission, "2023"), "");
}

TEST(Produced, twoRowsOfOneMonthBothCount)
{
    Submission submission;
    add(submission, per("2024-01"), QStringLiteral("Pumps"));
    add(submission, per("2024-01"), QStringLiteral("Pumps"));
    EXPECT_EQ(counted(submission, "2024"), "Pumps 2024-01, Pumps 2024-01");
}

/// Against the plain definition: out is what contains a shorter one.
RC_GTEST_PROP(Produced, isWhatContainsNothingShorter, ())
{
    Submission submission;
    const QDate start(2024, 1, 1);
    for (const auto& [first, length] : *rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(0, 6))))
        add(submission, Period(start.addDays(first), start.addDays(first + length)), QStringLiteral("x"));
    std::vector<const ProductionRecord*> expected;
    for (const ProductionRecord& one : submission.production) {
        const bool repeats = std::any_of(submission.production.begin(), submission.production.end(), [&](const ProductionRecord& other) {
            return one.period.contains(other.period) && other.period.days() < one.period.days();
        });
        if (!repeats)
            expected.push_back(&one);
    }
    RC_ASSERT(producedIn(submission, per("2024")) == expected);
}

} // namespace
} // namespace attest::test
