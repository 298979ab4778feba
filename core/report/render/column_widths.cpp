// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/column_widths.h"

#include <cmath>
#include <numeric>

namespace attest {
namespace {

/// Shares of the table that one unbroken word may claim, tried in turn until all columns find room.
constexpr double kWidestWords[] = {0.6, 0.45, 0.32, 0.22};
constexpr double kAmple = 0.92; // of the table may be claimed by words
constexpr std::size_t kMeasuredRows = 400;

struct Need {
    double least = 0;
    double wish = 0;
};

double sum(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

void include(Need& need, const TextWidths& widths, bool number, double widestWord)
{
    const double least = number ? widths.whole : widths.longestWord;
    need.least = std::max(need.least, std::min(least, widestWord));
    need.wish = std::max(need.wish, widths.whole);
}

std::vector<Need> needs(const TableBlock& table, const Typesetter& typesetter, double widestWord, double gap)
{
    std::vector<Need> result;
    for (const TableColumn& column : table.columns) {
        result.emplace_back();
        include(result.back(), typesetter.widths(column.heading, kTableHead), false, widestWord);
    }
    const std::size_t rows = std::min(table.rows.size(), kMeasuredRows);
    for (std::size_t r = 0; r < rows; ++r) {
        const TableRow& row = table.rows[r];
        if (row.emphasis == RowEmphasis::group)
            continue;
        TextStyle style = kTableText;
        style.bold = row.emphasis == RowEmphasis::total;
        for (std::size_t c = 0; c < std::min(row.cells.size(), result.size()); ++c)
            include(result[c], typesetter.widths(row.cells[c].text, style),
                    table.columns[c].alignment == ColumnAlignment::right, widestWord);
    }
    for (Need& need : result) {
        need.least += gap;
        need.wish = std::max(need.wish + gap, need.least);
    }
    return result;
}

std::vector<double> scaled(std::vector<double> shares, double available)
{
    const double whole = sum(shares);
    for (double& share : shares)
        share = whole > 0 ? share * available / whole : available / static_cast<double>(shares.size());
    return shares;
}

/// Between the least and the wish; long texts share what is left by the root of their length, so that one of them does
/// not press the others to one word a line.
std::vector<double> fromContent(const std::vector<Need>& all, double available)
{
    std::vector<double> least, wish, greed;
    for (const Need& need : all) {
        least.push_back(need.least);
        wish.push_back(need.wish);
        greed.push_back(std::sqrt(std::max(need.wish - need.least, 0.0)));
    }
    if (sum(wish) <= available)
        return scaled(wish, available);
    if (sum(least) >= available)
        return scaled(least, available);
    std::vector<double> result = least;
    for (int round = 0; round < 4; ++round) { // what a column does not need is shared again
        const double left = available - sum(result);
        const double hunger = sum(greed);
        for (std::size_t c = 0; c < result.size() && hunger > 0; ++c) {
            result[c] = std::min(result[c] + left * greed[c] / hunger, wish[c]);
            greed[c] = result[c] < wish[c] ? greed[c] : 0;
        }
    }
    return scaled(result, available);
}

} // namespace

std::vector<double> columnWidths(const TableBlock& table, const Typesetter& typesetter, double available, double gap)
{
    std::vector<double> shares;
    for (const TableColumn& column : table.columns)
        shares.push_back(column.width);
    if (std::all_of(shares.begin(), shares.end(), [](double share) { return share > 0; }))
        return scaled(shares, available);
    std::vector<Need> all;
    for (const double share : kWidestWords) {
        all = needs(table, typesetter, available * share, gap);
        const double claimed = std::accumulate(all.begin(), all.end(), 0.0, [](double before, const Need& need) { return before + need.least; });
        if (claimed <= available * kAmple)
            break;
    }
    return fromContent(all, available);
}

} // namespace attest
