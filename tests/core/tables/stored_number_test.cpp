// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/stored_number.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(PlainStoredNumber, ShowsFifteenSignificantDigits)
{
    const std::pair<const char*, const char*> cases[] = {
        {"0", "0"},
        {"5", "5"},
        {"-12.50", "-12.50"},
        {"0.1", "0.1"},
        {"71.09999999999999", "71.1"},
        {"0.30000000000000004", "0.3"},
        {"123456789012345", "123456789012345"},
        {"1234567890123456", "1234567890123460"},
        {"9999999999999999", "10000000000000000"},
        {"0.99999999999999999", "1"},
        {"99.999999999999999", "100"},
        {"-71.09999999999999", "-71.1"},
        {"1.2345678901234549", "1.23456789012345"},
        {"0.00012345678901234567", "0.000123456789012346"},
        {"1.2E+05", "120000"},
        {"1.2e5", "120000"},
        {"1E-3", "0.001"},
        {"-4.5E-7", "-0.00000045"},
        {"1.5000E2", "150"},
        {"12345E-2", "123.45"},
        {"6.0221407599999999E23", "602214076000000000000000"},
        {"+5", "5"},
        {".5", "0.5"},
        {"5.", "5"},
        {"007", "7"},
        {"0.0000", "0.0000"},
    };
    for (const auto& [stored, plain] : cases)
        EXPECT_EQ(plainStoredNumber(stored), std::string(plain)) << stored;
}

TEST(PlainStoredNumber, RefusesWhatIsNoNumber)
{
    for (const char* wrong : {"", "-", "abc", "1,5", "1.2.3", "INF", "NaN", "1E", "1E+", "E5", "1E999", "1 000", "0x10", "--1"})
        EXPECT_EQ(plainStoredNumber(wrong), std::nullopt) << wrong;
}

} // namespace
} // namespace attest
