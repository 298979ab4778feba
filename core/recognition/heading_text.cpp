// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/heading_text.h"

#include <algorithm>

namespace attest {
namespace {

constexpr int kSame = 100;
constexpr int kContainedBase = 35;
constexpr int kContainedRange = 50;

/// Scripts without blanks between words.
bool isRunning(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
           || script == QChar::Script_Hangul;
}

bool standsAlone(const QString& text, qsizetype position, qsizetype length)
{
    const auto isBorder = [&](qsizetype outside, qsizetype inside) {
        if (outside < 0 || outside >= text.size() || text[outside] == u' ')
            return true;
        return isRunning(text[outside]) || isRunning(text[inside]);
    };
    return isBorder(position - 1, position) && isBorder(position + length, position + length - 1);
}

} // namespace

QString foldedText(const QString& text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    QString folded;
    folded.reserve(plain.size() + 4);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        const bool isWordPart = c.isLetterOrNumber() || c.isMark();
        const bool isHump = i > 0 && c.isUpper() && plain[i - 1].isLower();
        if ((!isWordPart || isHump) && !folded.isEmpty() && !folded.endsWith(u' '))
            folded += u' ';
        if (isWordPart)
            folded += c.toLower();
    }
    return folded.trimmed();
}

int wordScore(const QString& foldedHeading, const QString& foldedWord)
{
    if (foldedWord.isEmpty() || foldedHeading.size() < foldedWord.size())
        return 0;
    if (foldedHeading == foldedWord)
        return kSame;
    for (qsizetype at = foldedHeading.indexOf(foldedWord); at >= 0; at = foldedHeading.indexOf(foldedWord, at + 1)) {
        if (!standsAlone(foldedHeading, at, foldedWord.size()))
            continue;
        const auto share = static_cast<double>(foldedWord.size()) / static_cast<double>(foldedHeading.size());
        return kContainedBase + static_cast<int>(share * kContainedRange);
    }
    return 0;
}

int bestWordScore(const QString& foldedHeading, const QStringList& foldedWords)
{
    int best = 0;
    for (const QString& word : foldedWords)
        best = std::max(best, wordScore(foldedHeading, word));
    return best;
}

bool beginsWithWord(const QString& folded, const QStringList& foldedWords)
{
    return std::any_of(foldedWords.begin(), foldedWords.end(), [&](const QString& word) {
        return folded.startsWith(word) && standsAlone(folded, 0, word.size());
    });
}

} // namespace attest
