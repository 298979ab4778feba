// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// What people read for a check's id: the catalogue's title, the title of a rule of the team's own ("own:ID"), or the id
/// itself where there is neither (a rule that was taken out since).
Message checkTitle(const QString& id, const std::vector<OwnRule>& rules);

/// The rule behind "own:ID"; null where there is none.
const OwnRule* findRule(const std::vector<OwnRule>& rules, const QString& checkId);

/// Of the catalogue, or a rule of the case.
bool isCheck(const QString& id, const std::vector<OwnRule>& rules);

} // namespace attest
