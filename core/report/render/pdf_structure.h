// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/canvas.h"

class QPDF;

namespace attest {

/// Areas that lead to places of the same document.
void addLinks(QPDF& pdf, const std::vector<PageLink>& links);

/// Gives the structure tree a single Document element, the figures their alternative texts in order, and the table heads
/// their scope.
void completeStructure(QPDF& pdf, const QStringList& figureTexts);

} // namespace attest
