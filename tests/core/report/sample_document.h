// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace attest {

/// A small report with every kind of block, in the words of one language; the words are those that PDF writers are known
/// to spoil: characters with radical twins (金, 气), Devanagari conjuncts, ligatures, umlauts.
Document sampleDocument(const QString& language);

/// All texts of its paragraphs, headings and cells, in reading order.
QStringList sampleTexts(const QString& language);

/// A document of one table with so many rows; row n reads "Row n" and a number.
Document longTable(int rows);

} // namespace attest
