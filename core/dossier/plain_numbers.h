// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>

namespace attest {

/// Counts the numbers that nearly all cells of interval files are: "12", "12.50", "0,25". Those with as many digits before and
/// behind their sign say the same about a column's number format, so that one of them stands for all.
class PlainNumbers {
public:
    /// False for every other text; nothing is counted then.
    bool add(std::string_view text);
    /// The same of a text that is known to be digits, with a sign before the last `places` of them where there are any.
    bool add(std::string_view text, std::size_t places);
    /// One text of each kind with its count. Numbers without a sign say nothing and are left out.
    void forEach(const std::function<void(std::string_view text, int times)>& visit) const;

private:
    static constexpr std::size_t kMostDigits = 15;
    struct Kind {
        std::string first;
        int times = 0;
    };
    /// By the sign (point or comma), digits before it (0: a lonely zero) and digits behind it.
    std::array<std::array<std::array<Kind, kMostDigits + 1>, kMostDigits + 1>, 2> m_kinds;
};

} // namespace attest
