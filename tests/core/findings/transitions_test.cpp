// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/transitions.h"

#include <gtest/gtest.h>

#include <map>

namespace attest {
namespace {

using A = FindingAct;
using S = FindingState;

// standards B.5, written out as a full matrix: what is not here is not allowed.
const std::map<std::pair<S, A>, S> kAllowed{
    {{S::raised, A::send}, S::sent},
    {{S::raised, A::withdraw}, S::withdrawn},
    {{S::sent, A::answer}, S::answered},
    {{S::sent, A::uncorrected}, S::uncorrected},
    {{S::sent, A::withdraw}, S::withdrawn},
    {{S::answered, A::accept}, S::closed},
    {{S::answered, A::reject}, S::rejected},
    {{S::answered, A::uncorrected}, S::uncorrected},
    {{S::answered, A::withdraw}, S::withdrawn},
    {{S::rejected, A::answer}, S::answered},
    {{S::rejected, A::uncorrected}, S::uncorrected},
    {{S::rejected, A::withdraw}, S::withdrawn},
};

TEST(Transitions, AllowExactlyWhatTheTableSays)
{
    for (const S state : {S::raised, S::sent, S::answered, S::rejected, S::closed, S::uncorrected, S::withdrawn}) {
        for (const A act : {A::raise, A::send, A::answer, A::accept, A::reject, A::uncorrected, A::withdraw}) {
            Finding finding;
            finding.id = QStringLiteral("F-01");
            finding.state = state;
            const auto expected = kAllowed.find({state, act});
            const auto next = applied(finding, act, QStringLiteral("note"));
            ASSERT_EQ(next.has_value(), expected != kAllowed.end()) << int(state) << ' ' << int(act);
            if (next)
                EXPECT_EQ(*next, expected->second);
            else
                EXPECT_EQ(next.error().kind, ErrorKind::refused);
        }
    }
}

TEST(Transitions, AskForANoteWhereOneIsNeeded)
{
    Finding finding;
    finding.state = S::answered;
    EXPECT_TRUE(applied(finding, A::accept, {}));
    for (const A act : {A::reject, A::uncorrected, A::withdraw}) {
        const auto next = applied(finding, act, QStringLiteral("  "));
        ASSERT_FALSE(next);
        EXPECT_EQ(next.error().kind, ErrorKind::usage);
    }
    finding.state = S::sent;
    EXPECT_FALSE(applied(finding, A::answer, {}));
}

TEST(Transitions, RefusalNamesTheStateAndWhatIsPossible)
{
    Finding finding;
    finding.id = QStringLiteral("F-07");
    finding.state = S::sent;
    const auto next = applied(finding, A::accept, {});
    ASSERT_FALSE(next);
    EXPECT_TRUE(next.error().what.english().contains(QStringLiteral("F-07")));
    EXPECT_EQ(next.error().advice.english(), QStringLiteral("Possible are: answer, uncorrected, withdraw"));
}

} // namespace
} // namespace attest
