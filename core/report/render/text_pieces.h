// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/page_flow.h"

namespace attest {

/// Lines of text as pieces at x. Short texts stay whole; of longer ones at least two lines stand on either page.
std::vector<Piece> textPieces(const TextBox& box, double x, const char* tag);

/// Makes the pieces the content of one structure element.
void enclose(std::vector<Piece>& pieces, const char* tag);

/// Runs an act before and after a piece's drawing.
void drawAround(Piece& piece, std::function<void(Canvas&, double top)> before, std::function<void(Canvas&, double top)> after);

/// Keeps all pieces together, if they fit a page.
void keepTogether(std::vector<Piece>& pieces);

void append(std::vector<Piece>& pieces, std::vector<Piece> more);

} // namespace attest
