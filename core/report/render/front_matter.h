// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/text_pieces.h"

namespace attest {

std::vector<Piece> titlePieces(const TitleBlock& block, const Typesetter& typesetter);
/// One line a heading with its page, which is known when the pages are drawn.
std::vector<Piece> contentsPieces(const ContentsBlock& block, const std::vector<HeadingBlock>& headings,
                                  const Typesetter& typesetter);
std::vector<Piece> signaturePieces(const SignaturesBlock& block, const Typesetter& typesetter);

} // namespace attest
