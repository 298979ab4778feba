// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_delimiter.h"

#include <algorithm>
#include <array>
#include <map>

namespace attest {
namespace {

constexpr int kSampleRecords = 100;
constexpr qsizetype kSampleBytes = 1024 * 1024;

/// How many cells each of the first records has; blank records do not count.
std::vector<int> countCells(QByteArrayView text, char delimiter, char quote)
{
    std::vector<int> counts;
    int cells = 1;
    bool quoted = false;
    bool blank = true;
    bool cellStarts = true;
    for (const char c : text.first(std::min(text.size(), kSampleBytes))) {
        if (c == quote && (quoted || cellStarts)) {
            quoted = !quoted;
            cellStarts = !quoted; // a doubled quote opens again
            blank = false;
            continue;
        }
        cellStarts = false;
        if (quoted)
            continue;
        if (c == delimiter) {
            ++cells;
            cellStarts = true;
            blank = false;
        } else if (c == '\n' || c == '\r') {
            if (!blank)
                counts.push_back(cells);
            if (counts.size() == kSampleRecords)
                return counts;
            cells = 1;
            blank = true;
            cellStarts = true;
        } else {
            blank = false;
        }
    }
    if (!blank)
        counts.push_back(cells);
    return counts;
}

struct Trial {
    char delimiter = ',';
    std::size_t agreeing = 0; // records with the most frequent number of cells above one
    std::size_t records = 0;
    int cells = 1;
};

Trial tryDelimiter(QByteArrayView text, char delimiter, char quote)
{
    const std::vector<int> counts = countCells(text, delimiter, quote);
    std::map<int, std::size_t> frequency;
    for (const int count : counts)
        ++frequency[count];
    Trial trial{delimiter, 0, counts.size(), 1};
    for (const auto& [cells, times] : frequency) {
        if (cells > 1 && times >= trial.agreeing) {
            trial.agreeing = times;
            trial.cells = cells;
        }
    }
    return trial;
}

} // namespace

DelimiterVerdict detectDelimiter(QByteArrayView text, char quote)
{
    Trial best;
    bool rival = false;
    for (const char delimiter : std::array{'\t', ';', '|', ','}) {
        const Trial trial = tryDelimiter(text, delimiter, quote);
        rival = trial.agreeing == best.agreeing ? rival || trial.agreeing > 0 : rival && trial.agreeing < best.agreeing;
        if (trial.agreeing > best.agreeing)
            best = trial;
    }
    if (best.agreeing == 0)
        return {',', Certainty::guessed, QT_TRANSLATE_NOOP("core", "no delimiter occurs: one column")};
    const bool proven = !rival && best.agreeing == best.records && best.records > 1;
    return {best.delimiter, proven ? Certainty::proven : Certainty::guessed,
            Message{QT_TRANSLATE_NOOP("core", "%1 of the first %2 rows have %3 cells by it"),
                    {argument(static_cast<qint64>(best.agreeing)), argument(static_cast<qint64>(best.records)),
                     argument(best.cells)}}};
}

} // namespace attest
