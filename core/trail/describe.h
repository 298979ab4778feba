// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trail/event.h"

namespace attest {

/// One sentence for the trail: "Revision 2 imported: 12 files", "F-03 answered", "Undone: entry 17".
Message describe(const Event& event);

} // namespace attest
