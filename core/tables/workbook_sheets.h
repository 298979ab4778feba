// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/workbook.h"

namespace attest {

/// The sheet that Workbook::sheet() means; fails when there is none.
Result<SheetInfo> findSheet(const std::vector<SheetInfo>& sheets, const QString& nameOrNumber, const QString& file);

/// The failure with the file and sheet as its place.
Failure inPlace(Failure failed, const QString& file, const QString& sheet = {});

/// For a document with a password, of whatever format.
Failure hasPassword();

} // namespace attest
