// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/document.h"

namespace attest {

/// The values of a chart as a table: a row a category, a column a series.
TableBlock chartTable(const ChartBlock& chart, const Language& language);

} // namespace attest
