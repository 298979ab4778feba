// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/case_file.h"

namespace attest {

/// What every act needs: the case, who acts, and the time. All commands refuse (ErrorKind::refused) a case that is open
/// read-only or sealed, and an empty actor (ErrorKind::usage); on any failure the case is as it was.
struct CommandContext {
    CaseFile& file;
    QString actor; ///< id of a team member, or a name; of the company for its answers
    const Clock& clock;
};

} // namespace attest
