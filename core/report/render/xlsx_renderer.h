// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/rendered_report.h"

namespace attest {

/// The document as a workbook: its text on the first sheet, each table and each chart's values on a sheet of its own.
/// Texts are never formulas, whatever they begin with; numbers are numbers where a spreadsheet can hold them exactly.
/// Fails if a text or a table is larger than a worksheet allows; nothing is cut off.
Result<RenderedReport> renderXlsx(const Document& document);

} // namespace attest
