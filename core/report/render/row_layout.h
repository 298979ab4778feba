// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/text_pieces.h"

#include <optional>

namespace attest {

/// A cell that was set to its column's width.
struct SetCell {
    TextBox box;
    double x = 0;
    const char* tag = "TD";
};

/// A row of a table or of a list of facts, ready to be placed.
struct SetRow {
    std::vector<SetCell> cells;
    double padding = 3.2;
    std::optional<Colour> ground = std::nullopt;
    std::optional<Colour> edge = std::nullopt; ///< mark at the left
    std::optional<Colour> ruleAbove = std::nullopt;
    std::optional<Colour> ruleBelow = kRule;
};

double heightOf(const SetRow& row);

/// The row as one piece; as several only if it is higher than `highest`.
std::vector<Piece> rowPieces(const SetRow& row, double highest);

/// The row without structure tags, for a head that is repeated.
Piece decorationRow(const SetRow& row);

} // namespace attest
