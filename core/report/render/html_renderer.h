// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/rendered_report.h"

namespace attest {

/// The document as one HTML page that needs no other file; charts are tables of their values.
Result<RenderedReport> renderHtml(const Document& document);

} // namespace attest
