// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace attest {

/// A text made comparable: compatibility forms unified, lower case, everything but letters, marks and digits a single
/// blank, camelCase taken apart.
QString foldedText(const QString& text);

/// How well a folded heading fits a folded word: 100 the same, less the smaller the word's share of the heading, 0 when it
/// is not in it. Words of alphabets must stand alone ("to" is not in "stock"); Chinese, Japanese and Korean ones need not.
int wordScore(const QString& foldedHeading, const QString& foldedWord);
/// The best score of any of the words.
int bestWordScore(const QString& foldedHeading, const QStringList& foldedWords);

/// Whether a folded text begins with one of the words, as a word of its own.
bool beginsWithWord(const QString& folded, const QStringList& foldedWords);

} // namespace attest
