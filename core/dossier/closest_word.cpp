// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/closest_word.h"

namespace attest {
namespace {

constexpr int kNear = 2;
constexpr qsizetype kLongestWord = 64; // longer ones are no typing errors, and the table is quadratic

/// Damerau–Levenshtein distance (optimal string alignment).
int distance(const QString& a, const QString& b)
{
    const qsizetype width = b.size() + 1;
    std::vector<int> cells(static_cast<std::size_t>((a.size() + 1) * width));
    const auto cell = [&](qsizetype i, qsizetype j) -> int& { return cells[static_cast<std::size_t>(i * width + j)]; };
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cell(i, j) = static_cast<int>(i + j);
                continue;
            }
            const int replaced = cell(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
            int best = std::min({cell(i - 1, j) + 1, cell(i, j - 1) + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, cell(i - 2, j - 2) + 1);
            cell(i, j) = best;
        }
    }
    return cell(a.size(), b.size());
}

} // namespace

QString closestWord(const QString& written, const QStringList& words)
{
    QString closest;
    int smallest = kNear + 1;
    for (const QString& word : words) {
        if (written.size() > kLongestWord || std::abs(written.size() - word.size()) > kNear)
            continue;
        const int apart = distance(written.toLower(), word.toLower());
        // Two changes turn any short word into any other.
        if (apart < smallest && apart < word.size() - 1) {
            smallest = apart;
            closest = word;
        }
    }
    return closest;
}

Message adviceFor(const QString& written, const QStringList& words)
{
    if (words.isEmpty())
        return {};
    const QString all = words.join(QStringLiteral(", "));
    const QString closest = closestWord(written, words);
    if (closest.isEmpty())
        return {QT_TRANSLATE_NOOP("core", "Allowed are: %1"), {all}};
    return {QT_TRANSLATE_NOOP("core", "Did you mean “%1”? Allowed are: %2"), {closest, all}};
}

} // namespace attest
