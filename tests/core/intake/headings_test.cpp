// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/headings.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

QStringList list(const char* texts) { return QString::fromUtf8(texts).split(u'|'); }

struct Pair {
    const char* name;
    const char* older;
    const char* newer;
    bool same;
};

class Fingerprint : public testing::TestWithParam<Pair> {};

TEST_P(Fingerprint, comparesWhatMatters)
{
    EXPECT_EQ(fingerprintOf(list(GetParam().older)) == fingerprintOf(list(GetParam().newer)), GetParam().same);
    EXPECT_EQ(differenceOf(list(GetParam().older), list(GetParam().newer)).isNone(), GetParam().same);
}

INSTANTIATE_TEST_SUITE_P(All, Fingerprint,
    testing::Values(Pair{"order", "Datum|Wert", "Wert|Datum", true}, Pair{"blanks", "Meter  no|kWh", " Meter\u00A0no |kWh", true},
                    Pair{"case", "DATUM|Straße", "datum|STRAßE", true}, Pair{"fullWidth", "用电量（ｋＷｈ）", "用电量(kWh)", true},
                    Pair{"emptyOnes", "a||b", "a|b", true}, Pair{"another", "a|b", "a|c", false},
                    Pair{"oftener", "a|b|b", "a|b", false}, Pair{"joined", "ab|c", "a|bc", false}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(Headings, saysWhatIsNewAndWhatIsMissing)
{
    const HeadingDifference difference = differenceOf(list("a|b|c|d"), list("D |b|c| e|f"));
    EXPECT_EQ(difference.added, list("e|f"));
    EXPECT_EQ(difference.missing, list("a"));
    EXPECT_EQ(difference.common, 3);
    EXPECT_EQ(difference.percent(), 50); // 3 of 6
    EXPECT_EQ(difference.text().english(), QStringLiteral("New headings: 2 (e, f); missing ones: 1 (a)"));
    EXPECT_EQ(differenceOf(list("a|b"), list("a|b")).text().english(), QStringLiteral("All 2 headings are the same"));
}

TEST(Headings, noneHaveNoFingerprint)
{
    EXPECT_TRUE(fingerprintOf({}).isEmpty());
    EXPECT_TRUE(fingerprintOf(list("| ")).isEmpty());
    EXPECT_EQ(differenceOf({}, {}).percent(), 0);
}

} // namespace
} // namespace attest::test
