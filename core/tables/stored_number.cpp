// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/stored_number.h"

#include <algorithm>
#include <charconv>

namespace attest {
namespace {

constexpr std::size_t kSignificantDigits = 15; // what an IEEE double keeps of a decimal, and what Excel shows
constexpr int kLargestExponent = 400;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Parts {
    bool negative = false;
    std::string digits; // without the point
    int point = 0;      // its position in digits; may lie outside of them
    bool hasExponent = false;
};

bool readExponent(std::string_view text, Parts& parts)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int exponent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (error != std::errc() || end != text.data() + text.size() || std::abs(exponent) > kLargestExponent)
        return false;
    parts.point += exponent;
    parts.hasExponent = true;
    return true;
}

std::optional<Parts> split(std::string_view text)
{
    Parts parts;
    parts.negative = text.starts_with('-');
    if (parts.negative || text.starts_with('+'))
        text.remove_prefix(1);
    const auto e = text.find_first_of("eE");
    const std::string_view mantissa = text.substr(0, e);
    const auto point = std::min(mantissa.find('.'), mantissa.size());
    parts.digits = mantissa.substr(0, point);
    if (point < mantissa.size())
        parts.digits += mantissa.substr(point + 1);
    parts.point = static_cast<int>(point);
    if (parts.digits.empty() || !std::all_of(parts.digits.begin(), parts.digits.end(), isDigit))
        return std::nullopt;
    if (e != std::string_view::npos && !readExponent(text.substr(e + 1), parts))
        return std::nullopt;
    return parts;
}

std::size_t firstSignificant(const std::string& digits)
{
    return std::min(digits.find_first_not_of('0'), digits.size());
}

/// Cuts to 15 significant digits, ties away from zero as the spreadsheet does.
bool roundDigits(Parts& parts)
{
    const std::size_t keep = firstSignificant(parts.digits) + kSignificantDigits;
    if (parts.digits.size() <= keep)
        return false;
    const bool up = parts.digits[keep] >= '5';
    std::fill(parts.digits.begin() + static_cast<std::ptrdiff_t>(keep), parts.digits.end(), '0');
    std::size_t i = keep;
    while (up && i > 0 && parts.digits[i - 1] == '9')
        parts.digits[--i] = '0';
    if (up && i > 0) {
        ++parts.digits[i - 1];
    } else if (up) {
        parts.digits.insert(0, 1, '1');
        ++parts.point;
    }
    return true;
}

std::string join(const Parts& parts, bool trimZeros)
{
    std::string digits = parts.digits;
    int point = parts.point;
    if (point <= 0) {
        digits.insert(0, static_cast<std::size_t>(1 - point), '0');
        point = 1;
    }
    if (static_cast<std::size_t>(point) > digits.size())
        digits.append(static_cast<std::size_t>(point) - digits.size(), '0');
    const auto whole = static_cast<std::size_t>(point);
    if (trimZeros) {
        const auto last = digits.find_last_not_of('0');
        digits.resize(std::max(whole, last == std::string::npos ? 0 : last + 1));
    }
    if (digits.size() > whole)
        digits.insert(whole, 1, '.');
    const std::size_t zeros = firstSignificant(digits);
    if (zeros > 0 && whole > 1)
        digits.erase(0, std::min(zeros, whole - 1));
    return (parts.negative ? "-" : "") + digits;
}

/// Already plain, and short enough.
bool isPlain(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    if (text.empty() || text.size() > kSignificantDigits || !isDigit(text.front()) || !isDigit(text.back()))
        return false;
    if (text.front() == '0' && text.size() > 1 && text[1] != '.')
        return false;
    return std::count(text.begin(), text.end(), '.') <= 1
           && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; });
}

} // namespace

std::optional<std::string> plainStoredNumber(std::string_view stored)
{
    if (isPlain(stored))
        return std::string(stored);
    auto parts = split(stored);
    if (!parts)
        return std::nullopt;
    const bool rounded = roundDigits(*parts);
    return join(*parts, rounded || parts->hasExponent);
}

} // namespace attest
