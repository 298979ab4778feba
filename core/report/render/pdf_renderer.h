// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/rendered_report.h"

namespace attest {

/// The document as PDF: A4, numbered pages, bookmarks, contents with links, tagged structure, fonts embedded, text that
/// copies and searches exactly. PDF 1.4, made to meet PDF/A-1b. Fails only if the PDF libraries do.
Result<RenderedReport> renderPdf(const Document& document);

} // namespace attest
