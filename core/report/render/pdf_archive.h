// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/render/canvas.h"

#include <QByteArray>

namespace attest {

/// Finishes a PDF that Cairo drew: links, alternative texts of the figures (in their order), language, the scope of table
/// heads, and what PDF/A-1b (ISO 19005-1) asks for: no transparency, complete fonts, an sRGB output intent, XMP metadata,
/// a file identifier made from the content. PDF 1.4.
Result<QByteArray> archivePdf(const QByteArray& drawn, const DocumentMeta& meta, const std::vector<PageLink>& links,
                              const QStringList& figureTexts);

} // namespace attest
