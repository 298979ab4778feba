// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/distinct_texts.h"

namespace attest {

bool DistinctTexts::add(std::string_view key, std::string_view text)
{
    if (!m_entries.empty() && key == m_lastKey) {
        ++m_entries[m_last].times;
        return true;
    }
    auto place = m_places.find(key);
    if (place == m_places.end()) {
        if (m_entries.size() == kMost)
            return false;
        place = m_places.emplace(std::string(key), m_entries.size()).first;
        m_entries.push_back({std::string(text), 0});
    }
    m_last = place->second;
    m_lastKey.assign(key);
    ++m_entries[m_last].times;
    return true;
}

void DistinctTexts::forEach(const std::function<void(std::string_view, int)>& visit) const
{
    for (const Entry& entry : m_entries)
        visit(entry.text, entry.times);
}

std::string_view numberShape(std::string_view text, std::string& buffer)
{
    buffer.assign(text);
    for (char& c : buffer) {
        if (c >= '1' && c <= '9')
            c = '9';
        else if (c != '0' && std::string_view(".,' +-()").find(c) == std::string_view::npos)
            return text;
    }
    return buffer;
}

} // namespace attest
