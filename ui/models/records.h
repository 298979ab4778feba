// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"
#include "ui/models/grid.h"

namespace attest {

/// The records that a file gave, one row each, with the cell they were read from as the row’s key, see keyOf(). Meter
/// intervals are left to SeriesModel.
Grid recordsOf(const Submission& submission, const SourceFile& file, const Language& language);

/// A place as a row's key: row and column joined ("D9"), with the sheet before a "!" where there is one.
QString keyOf(const SourceRef& at);

} // namespace attest
