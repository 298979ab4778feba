// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xml_declaration.h"

#include <algorithm>
#include <initializer_list>

namespace attest {
namespace {

/// Takes ` name="value"`, with one of the values; false, and nothing taken, for anything else.
bool takeDeclared(std::string_view& text, std::string_view name, std::initializer_list<std::string_view> values)
{
    std::string_view left = text;
    const std::size_t blanks = std::min(left.find_first_not_of(" \t\r\n"), left.size());
    left.remove_prefix(blanks);
    if (blanks == 0 || !left.starts_with(name) || left.size() < name.size() + 3 || left[name.size()] != '=')
        return false;
    const char quote = left[name.size() + 1];
    left.remove_prefix(name.size() + 2);
    const std::size_t close = quote == '"' || quote == '\'' ? left.find(quote) : std::string_view::npos;
    if (close == std::string_view::npos || std::find(values.begin(), values.end(), left.substr(0, close)) == values.end())
        return false;
    text = left.substr(close + 1);
    return true;
}

} // namespace

std::size_t plainDeclaration(std::string_view text)
{
    const std::size_t end = text.find("?>");
    if (end == std::string_view::npos)
        return 0;
    std::string_view inside = text.substr(5, end - 5); // behind <?xml
    const bool hasVersion = takeDeclared(inside, "version", {"1.0"});
    takeDeclared(inside, "encoding", {"UTF-8", "utf-8"});
    takeDeclared(inside, "standalone", {"yes", "no"});
    return hasVersion && inside.find_first_not_of(" \t\r\n") == std::string_view::npos ? end + 2 : 0;
}

} // namespace attest
