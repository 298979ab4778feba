// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace attest {

/// Adds to the composite fonts that Cairo embedded what PDF/A-1 wants said: the map from CIDs to glyphs (6.3.3.2) and the
/// set of glyphs in the subset (6.3.5).
void completeFonts(QPDF& pdf);

} // namespace attest
