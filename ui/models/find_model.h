// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/assessment.h"
#include "ui/models/grid.h"
#include "ui/shell/selection.h"

namespace attest {

/// Something that find-anything leads to.
struct FindTarget {
    Stage stage = Stage::overview;
    Selection selection;
};

/// Everything that can be found, one row each: what it is, and its kind. The key is the index into `targets`.
struct FindIndex {
    Grid grid;
    std::vector<FindTarget> targets;
};
FindIndex findIndexOf(const Assessment& assessment, const Language& language);

} // namespace attest
