// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/render/page_flow.h"

namespace attest {

/// A chart over the page's width as one figure of vectors: title, legend, axis, bars and lines.
Piece chartPiece(const ChartBlock& chart, const Typesetter& typesetter, const Language& language);

} // namespace attest
