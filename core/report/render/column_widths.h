// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/typesetter.h"

namespace attest {

/// How wide each column of a table is; together `available` points. Shares given by the columns are kept; the others get
/// what their content needs: numbers are not wrapped, words not broken, as long as the width allows.
std::vector<double> columnWidths(const TableBlock& table, const Typesetter& typesetter, double available, double gap);

} // namespace attest
