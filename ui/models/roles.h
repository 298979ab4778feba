// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace attest {

/// What the application's models answer beside Qt's own roles.
enum ModelRole {
    SortRole = Qt::UserRole, ///< what the cell is sorted by
    KeyRole,                 ///< what the row stands for
    HueRole,                 ///< int(Hue)
    BadgeRole,               ///< bool: drawn as a framed word
    MarkRole,                ///< bool: the cell that is looked for
};

} // namespace attest
