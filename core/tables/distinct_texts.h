// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace attest {

/// Counts how often each different text occurs in a column, so that a recognizer looks at it once. Memory is bounded: texts
/// behind the first kMost different ones are not kept.
class DistinctTexts {
public:
    static constexpr std::size_t kMost = 100'000;

    /// Counts a text under a key, which may be the same for several texts that say the same; the first one of a key is kept.
    /// False when there are too many keys, and nothing is counted.
    bool add(std::string_view key, std::string_view text);
    /// Each kept text with its count, in order of first occurrence.
    void forEach(const std::function<void(std::string_view text, int times)>& visit) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    struct Entry {
        std::string text;
        int times;
    };

    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> m_places; ///< key → index in m_entries
    std::vector<Entry> m_entries;
    std::string m_lastKey;
    std::size_t m_last = 0;
};

/// What a number recognizer may take for the same: numbers whose digits differ only in being 1 to 9. Anything but plain
/// digits, signs and separators is its own key.
std::string_view numberShape(std::string_view text, std::string& buffer);

} // namespace attest
