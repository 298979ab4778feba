// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attest {

/// Many texts in one block of memory, by number.
class TextTable {
public:
    void add(std::string_view text)
    {
        m_texts += text;
        m_ends.push_back(m_texts.size());
    }
    std::size_t size() const { return m_ends.size(); }
    /// Of all texts with their places.
    std::size_t bytes() const { return m_texts.size() + m_ends.size() * sizeof(std::size_t); }
    std::string_view at(std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_texts).substr(begin, m_ends[index] - begin);
    }

private:
    std::string m_texts;
    std::vector<std::size_t> m_ends;
};

/// The texts that the cells of a workbook share may need so much memory.
inline constexpr std::size_t kMaximumSharedTexts = std::size_t(256) * 1024 * 1024;

} // namespace attest
