// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/number_text.h"

#include <algorithm>

namespace attest {
namespace {

using View = std::u16string_view;

constexpr char16_t kArabicDecimal = u'\u066B';
constexpr char16_t kArabicGrouping = u'\u066C';

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(View text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

View trimmed(View text)
{
    while (!text.empty() && text.front() == u' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == u' ')
        text.remove_suffix(1);
    return text;
}

void takePercent(View& text, NumberText& number)
{
    if (text.empty() || text.back() != u'%')
        return;
    number.percent = true;
    text.remove_suffix(1);
    text = trimmed(text);
}

/// Takes the sign off: before, behind, or as brackets. Only one way at a time.
bool takeSign(View& text)
{
    if (text.size() > 2 && text.front() == u'(' && text.back() == u')') {
        text = text.substr(1, text.size() - 2);
        return true;
    }
    const auto isSign = [](char16_t c) { return c == u'-' || c == u'+'; };
    bool negative = false;
    if (!text.empty() && isSign(text.front())) {
        negative = text.front() == u'-';
        text.remove_prefix(1);
    } else if (!text.empty() && isSign(text.back())) {
        negative = text.back() == u'-';
        text.remove_suffix(1);
    }
    return negative;
}

bool takeExponent(View& text, int& exponent)
{
    const auto at = text.find_first_of(u"eE");
    if (at == View::npos)
        return true;
    View digits = text.substr(at + 1);
    const bool negative = !digits.empty() && digits.front() == u'-';
    if (negative || (!digits.empty() && digits.front() == u'+'))
        digits.remove_prefix(1);
    if (!allDigits(digits) || digits.size() > 3)
        return false;
    for (const char16_t c : digits)
        exponent = exponent * 10 + (c - u'0');
    exponent = negative ? -exponent : exponent;
    text = text.substr(0, at);
    return true;
}

/// Sizes of the groups, the last one first; all but the first written group are complete.
bool isWellGrouped(const QVarLengthArray<int, 24>& fromRight, bool mayBeIndian)
{
    const auto fits = [&](int inner) {
        if (fromRight.front() != 3 || fromRight.back() < 1 || fromRight.back() > inner)
            return false;
        return std::all_of(fromRight.begin() + 1, fromRight.end() - 1, [&](int size) { return size == inner; });
    };
    return fits(3) || (mayBeIndian && fits(2));
}

NumberFault appendWhole(View whole, const NumberFormat& format, std::string& canonical)
{
    QVarLengthArray<int, 24> fromRight{0};
    for (const char16_t c : whole) {
        if (isDigit(c)) {
            canonical.push_back(static_cast<char>(c));
            ++fromRight.front();
        } else if ((!format.grouping.isNull() && c == format.grouping.unicode()) || c == kArabicGrouping) {
            fromRight.insert(fromRight.begin(), 0);
        } else {
            return NumberFault::notNumber;
        }
    }
    if (fromRight.size() == 1)
        return NumberFault::none;
    // A grouped number has no leading zero: "0.123" is no thousands.
    if (whole.front() == u'0' || !isWellGrouped(fromRight, format.grouping == u','))
        return NumberFault::wrongGrouping;
    return NumberFault::none;
}

NumberFault appendMantissa(View text, const NumberFormat& format, std::string& canonical)
{
    const char16_t points[] = {format.decimal.unicode(), kArabicDecimal, 0};
    const auto point = text.find_first_of(points);
    const View whole = text.substr(0, point);
    if (whole.empty())
        canonical.push_back('0');
    else if (const NumberFault fault = appendWhole(whole, format, canonical); fault != NumberFault::none)
        return fault;
    if (point == View::npos)
        return whole.empty() ? NumberFault::notNumber : NumberFault::none;
    const View places = text.substr(point + 1);
    if (!allDigits(places))
        return NumberFault::notNumber;
    canonical.push_back('.');
    for (const char16_t c : places)
        canonical.push_back(static_cast<char>(c));
    return NumberFault::none;
}

} // namespace

NumberText takeApart(const PlainSigns& plain, const NumberFormat& format)
{
    NumberText number;
    View text = plain.view();
    if (text.empty()) {
        number.fault = NumberFault::empty;
        return number;
    }
    if (plain.mixedScripts) {
        number.fault = NumberFault::mixedScripts;
        return number;
    }
    takePercent(text, number);
    if (takeSign(text))
        number.canonical.push_back('-');
    if (!number.percent)
        takePercent(text, number); // inside brackets
    number.fault = takeExponent(text, number.exponent) ? appendMantissa(text, format, number.canonical)
                                                       : NumberFault::notNumber;
    return number;
}

} // namespace attest
