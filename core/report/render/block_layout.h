// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/page_flow.h"

namespace attest {

/// All blocks of a document as pieces, in order.
std::vector<Piece> documentPieces(const Document& document, const Typesetter& typesetter);

/// The headings of a document, in order.
std::vector<HeadingBlock> headingsOf(const Document& document);

/// All anchors that a link can lead to.
QSet<QString> anchorsOf(const Document& document);

} // namespace attest
