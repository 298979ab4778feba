// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xml_handler.h"

#include <charconv>
#include <cstring>

namespace attest {
namespace {

std::string_view localPart(std::string_view name)
{
    for (std::size_t at = name.size(); at > 0; --at) {
        if (name[at - 1] == ':')
            return name.substr(at);
    }
    return name;
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        if (std::strncmp(pair[0], name.data(), name.size()) == 0 && pair[0][name.size()] == '\0')
            return pair[1];
    }
    return {};
}

QString XmlAttributes::text(std::string_view name) const
{
    const std::string_view found = value(name);
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const std::string_view found = value(name);
    return found == "1" || found == "true";
}

std::optional<int> XmlAttributes::number(std::string_view name) const
{
    const std::string_view found = value(name);
    int number = 0;
    const auto [end, error] = std::from_chars(found.data(), found.data() + found.size(), number);
    return error == std::errc() && end == found.data() + found.size() ? std::optional(number) : std::nullopt;
}

QString XmlAttributes::prefixedText(std::string_view localName) const
{
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        const std::string_view name = pair[0];
        if (name.find(':') != std::string_view::npos && localPart(name) == localName)
            return QString::fromUtf8(pair[1]);
    }
    return {};
}

void XmlHandler::startAt(int depth, std::string_view prefixedName, const XmlAttributes& attributes)
{
    if (depth >= kMaximumDepth)
        fail(QT_TRANSLATE_NOOP("core", "The workbook nests its elements deeper than is safe"));
    else
        start(localPart(prefixedName), attributes);
}

void XmlHandler::endOf(std::string_view prefixedName)
{
    end(localPart(prefixedName));
}

} // namespace attest
