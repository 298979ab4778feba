// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/domain/submission.h"
#include "core/quantities/quantities.h"

#include <vector>

namespace attest {

/// A declared row that carries a source's quantity.
struct DeclaredRow {
    const ActivityRecord* record = nullptr;
    Rational amount; ///< in SourceQuantities::unit
    QString id;      ///< "EL-CPV.2024-07", unique among the source's rows
};

struct DeclaredRows {
    std::vector<DeclaredRow> rows; ///< by period, in the order of the submission within one
    Message problem;               ///< why there are none that could be counted; empty = fine
};

/// The rows that make up SourceQuantities::declared: its months, or its year where it has none.
DeclaredRows declaredRows(const Submission& submission, const SourceQuantities& quantities);

} // namespace attest
