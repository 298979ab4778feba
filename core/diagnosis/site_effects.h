// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/diagnosis.h"

namespace attest {

/// A slip in one source's figure also breaks the balance of its site (a discrepancy whose item is the site). Where the
/// differences that the groups of a period have found close the site's difference, within the losses that a balance
/// allows, the balance joins the group with the largest difference; elsewhere it stays alone.
void joinSiteBalances(std::vector<DiscrepancyGroup>& groups, const std::vector<Discrepancy>& discrepancies,
                      const Submission& submission);

} // namespace attest
