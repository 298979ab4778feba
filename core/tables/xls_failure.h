// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace attest {

/// For an old workbook whose structure is broken.
inline Failure damagedXls()
{
    return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The .xls workbook is damaged"), {},
                   QT_TRANSLATE_NOOP("core", "Open it in a spreadsheet program and save it as .xlsx"));
}

} // namespace attest
