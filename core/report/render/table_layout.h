// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/row_layout.h"

namespace attest {

/// A table as pieces: caption, head (repeated on each page), rows, footnote.
std::vector<Piece> tablePieces(const TableBlock& table, const Typesetter& typesetter);

/// Facts as a table of two columns without a head.
std::vector<Piece> factPieces(const FactsBlock& block, const Typesetter& typesetter);

} // namespace attest
