// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/rendered_report.h"

namespace attest {

/// The document's structure as JSON (UTF-8, keys in alphabetical order); numbers are exact, as text.
Result<RenderedReport> renderJson(const Document& document);

} // namespace attest
