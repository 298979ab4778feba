// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace attest {

/// A run of characters without blanks: where it stands in the text and on a screen (see ColumnStarts).
struct PlacedWord {
    qsizetype position;
    qsizetype length;
    int begin;
    int end;
};

std::vector<PlacedWord> placedWords(const QString& line);

/// A line of dashes that underlines headings or totals.
bool isRuler(const QString& line);

} // namespace attest
