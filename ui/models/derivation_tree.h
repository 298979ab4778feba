// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/assessment.h"
#include "ui/models/tree_model.h"

namespace attest {

/// A derivation with its operands down to the cells. The key of a node with a place is that place (SourceRef).
TreeNode derivationNode(const Derivation& derivation, const Submission& submission, const Language& language);
/// The values of a quantity, each with what it is made of.
std::vector<TreeNode> quantityNodes(const Assessment& assessment, const QString& source, const Period& period,
                                    const Language& language);

} // namespace attest

Q_DECLARE_METATYPE(attest::SourceRef)
