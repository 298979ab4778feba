// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/fixed_columns.h"

#include "core/tables/fixed_width.h"

#include <map>

namespace attest {
namespace {

constexpr int kFewestLines = 3;
constexpr int kWidestLine = 2000;

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
           || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

int widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    return isWide(c) ? 2 : 1;
}

ColumnStarts startsOfRuler(const QString& line)
{
    ColumnStarts starts;
    for (const PlacedWord& word : placedWords(line))
        starts.push_back(word.begin);
    return starts;
}

/// Parts of a line with more than one blank between them.
int partsOf(const std::vector<PlacedWord>& words)
{
    int parts = words.empty() ? 0 : 1;
    for (std::size_t i = 1; i < words.size(); ++i)
        parts += words[i].begin - words[i - 1].end > 1 ? 1 : 0;
    return parts;
}

/// Leaves out titles and notes: lines with far fewer parts than usual.
void keepUsual(std::vector<std::vector<PlacedWord>>& lines)
{
    std::vector<int> parts;
    for (const auto& words : lines)
        parts.push_back(partsOf(words));
    const auto middle = parts.begin() + static_cast<std::ptrdiff_t>(parts.size() / 2);
    std::nth_element(parts.begin(), middle, parts.end());
    std::erase_if(lines, [usual = *middle](const auto& words) { return partsOf(words) * 5 < usual * 3; });
}

/// For each place of the screen, in how many lines it is filled.
std::vector<int> countFilled(const std::vector<std::vector<PlacedWord>>& lines)
{
    std::vector<int> filled;
    for (const auto& words : lines) {
        for (const PlacedWord& word : words) {
            if (static_cast<std::size_t>(word.end) > filled.size())
                filled.resize(static_cast<std::size_t>(word.end));
            for (int place = word.begin; place < word.end; ++place)
                ++filled[static_cast<std::size_t>(place)];
        }
    }
    return filled;
}

/// A single blank in every line is a border only where it is padding in some of them: the one between day and time is not.
bool isPadded(const std::vector<std::vector<PlacedWord>>& lines, int place)
{
    const auto isTouched = [&](const std::vector<PlacedWord>& words) {
        const auto ends = std::any_of(words.begin(), words.end(), [&](const PlacedWord& word) { return word.end == place; });
        const auto begins = std::any_of(words.begin(), words.end(), [&](const PlacedWord& word) { return word.begin == place + 1; });
        return ends && begins;
    };
    const auto touched = std::count_if(lines.begin(), lines.end(), isTouched);
    return touched * 10 < static_cast<std::ptrdiff_t>(lines.size()) * 7;
}

/// Behind a gap a column of numbers begins at once, since they grow to the left; texts begin where they stand.
bool growsLeft(const std::vector<std::vector<PlacedWord>>& lines, int gapEnd)
{
    std::map<int, int> begins;
    for (const auto& words : lines) {
        const auto first = std::find_if(words.begin(), words.end(), [&](const PlacedWord& word) { return word.begin >= gapEnd; });
        if (first != words.end())
            ++begins[first->begin];
    }
    return begins.size() > 1 && begins[gapEnd] * 2 < static_cast<int>(lines.size());
}

ColumnStarts startsByBlanks(const std::vector<std::vector<PlacedWord>>& lines)
{
    const std::vector<int> filled = countFilled(lines);
    const int tolerated = static_cast<int>(lines.size()) / 20;
    const auto isBlank = [&](int place) { return filled[static_cast<std::size_t>(place)] <= tolerated; };
    const int width = static_cast<int>(filled.size());
    ColumnStarts starts{0};
    int place = 0;
    while (place < width && isBlank(place))
        ++place;
    while (place < width) {
        if (!isBlank(place)) {
            ++place;
            continue;
        }
        const int gap = place;
        while (place < width && isBlank(place))
            ++place;
        if (place < width && (place - gap > 1 || isPadded(lines, gap)))
            starts.push_back(growsLeft(lines, place) ? gap + 1 : place);
    }
    return starts;
}

} // namespace

std::vector<PlacedWord> placedWords(const QString& line)
{
    std::vector<PlacedWord> words;
    int place = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isPair = line[i].isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(line[i], line[i + 1]) : line[i].unicode();
        const qsizetype length = isPair ? 2 : 1;
        const int width = line[i] == u'\t' ? 8 - place % 8 : widthOf(c);
        const bool isBlank = QChar::isSpace(c);
        if (!isBlank && !inWord)
            words.push_back({i, 0, place, place});
        inWord = !isBlank;
        place += width;
        if (inWord) {
            words.back().length = i + length - words.back().position;
            words.back().end = place;
        }
        i += length - 1;
    }
    return words;
}

bool isRuler(const QString& line)
{
    constexpr qsizetype fewestDashes = 3;
    const QString dashes = QStringLiteral("-=_─═");
    const QString between = QStringLiteral(" \t+|");
    qsizetype count = 0;
    for (const QChar c : line) {
        if (dashes.contains(c))
            ++count;
        else if (!between.contains(c))
            return false;
    }
    return count >= fewestDashes;
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

std::optional<ColumnStarts> detectColumnStarts(const QStringList& lines)
{
    std::vector<std::vector<PlacedWord>> tabular;
    for (const QString& line : lines) {
        if (isRuler(line)) {
            if (const ColumnStarts starts = startsOfRuler(line); starts.size() > 1)
                return starts;
            continue;
        }
        auto words = placedWords(line);
        if (partsOf(words) > 1 && words.back().end <= kWidestLine)
            tabular.push_back(std::move(words));
    }
    if (static_cast<int>(tabular.size()) < kFewestLines)
        return std::nullopt;
    keepUsual(tabular);
    ColumnStarts starts = startsByBlanks(tabular);
    return starts.size() > 1 ? std::optional(std::move(starts)) : std::nullopt;
}

} // namespace attest
