// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/key_table.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace attest::test {
namespace {

/// Keys that often repeat, over the whole range of 64 bits.
std::vector<quint64> someKeys()
{
    const auto key = rc::gen::map(rc::gen::inRange(0, 60), [](int i) { return quint64(i) * 0x9E3779B97F4A7C15ULL; });
    return *rc::gen::container<std::vector<quint64>>(key);
}

RC_GTEST_PROP(KeyTable, countsAsASetDoes, ())
{
    const std::vector<quint64> keys = someKeys();
    KeyTable table(keys);
    const std::set<quint64> distinct(keys.begin(), keys.end());
    RC_ASSERT(table.repeated() == static_cast<qint64>(keys.size() - distinct.size()));
    for (int file = 0; file < 3; ++file) {
        const std::vector<quint64> met = someKeys();
        const std::set<quint64> known(met.begin(), met.end());
        table.beginFile();
        for (const quint64 key : met)
            table.meet(key);
        const auto expected = std::count_if(keys.begin(), keys.end(), [&](quint64 key) { return known.contains(key); });
        RC_ASSERT(table.shared() == expected);
    }
}

TEST(KeyTable, takesNothingAndTheSameOverAndOver)
{
    KeyTable none({});
    none.beginFile();
    none.meet(7);
    EXPECT_EQ(none.shared(), 0);
    KeyTable same(std::vector<quint64>(200'000, 42));
    EXPECT_EQ(same.repeated(), 199'999);
    same.beginFile();
    for (int i = 0; i < 200'000; ++i)
        same.meet(42);
    EXPECT_EQ(same.shared(), 200'000);
}

} // namespace
} // namespace attest::test
