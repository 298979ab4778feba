// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

namespace attest::cli {

/// The acts of `sample`: each writes one event and answers with the sample as it stands then.
Result<Answer> drawCall(const Call& call, const Clock& clock);
Result<Answer> extendCall(const Call& call, const Clock& clock);
Result<Answer> testCall(const Call& call, const Clock& clock);

} // namespace attest::cli
