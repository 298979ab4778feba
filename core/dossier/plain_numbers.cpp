// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/plain_numbers.h"

namespace attest {
namespace {

/// How many digits stand at the beginning of the text.
std::size_t leadingDigits(std::string_view text)
{
    std::size_t count = 0;
    while (count < text.size() && text[count] >= '0' && text[count] <= '9')
        ++count;
    return count;
}

} // namespace

bool PlainNumbers::add(std::string_view text)
{
    const std::size_t before = leadingDigits(text);
    if (before == 0)
        return false;
    if (before == text.size())
        return add(text, 0);
    const std::size_t behind = leadingDigits(text.substr(before + 1));
    return behind > 0 && before + 1 + behind == text.size() && add(text, behind);
}

bool PlainNumbers::add(std::string_view text, std::size_t places)
{
    const std::size_t before = text.size() - places - (places > 0 ? 1 : 0);
    if (before > kMostDigits || places > kMostDigits)
        return false;
    if (places == 0)
        return true;
    const char sign = text[before];
    if (sign != '.' && sign != ',')
        return false;
    const bool isLonelyZero = before == 1 && text[0] == '0';
    // Zero is the same number in many formats, and leading zeros are not what they seem.
    if (text[0] == '0' && (!isLonelyZero || text.find_first_not_of("0.,") == std::string_view::npos))
        return false;
    Kind& kind = m_kinds[sign == '.' ? 0 : 1][isLonelyZero ? 0 : before][places];
    if (kind.times++ == 0)
        kind.first = text;
    return true;
}

void PlainNumbers::forEach(const std::function<void(std::string_view, int)>& visit) const
{
    for (const auto& sign : m_kinds) {
        for (const auto& before : sign) {
            for (const Kind& kind : before) {
                if (kind.times > 0)
                    visit(kind.first, kind.times);
            }
        }
    }
}

} // namespace attest
