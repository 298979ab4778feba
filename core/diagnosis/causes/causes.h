// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/slip.h"

#include <optional>

namespace attest {

/// One function a cause: whether it explains the slip, and how exactly. Nothing where it does not. The cause
/// `wrong-factor` is not among them: only the checks of factors can tell it.
std::optional<Explanation> explainByUnitFactor(const Slip& slip);
std::optional<Explanation> explainByDecimalShift(const Slip& slip);
std::optional<Explanation> explainByTransposition(const Slip& slip);
std::optional<Explanation> explainByDroppedDigit(const Slip& slip);
std::optional<Explanation> explainByOmittedPeriod(const Slip& slip);
std::optional<Explanation> explainByDuplicatedPeriod(const Slip& slip);
std::optional<Explanation> explainByWrongPeriod(const Slip& slip);
std::optional<Explanation> explainByMultiplier(const Slip& slip);
std::optional<Explanation> explainBySign(const Slip& slip);
std::optional<Explanation> explainByExport(const Slip& slip);
std::optional<Explanation> explainByOrigin(const Slip& slip);
std::optional<Explanation> explainByOmittedMeter(const Slip& slip);
std::optional<Explanation> explainByDoubleCount(const Slip& slip);
std::optional<Explanation> explainByRounding(const Slip& slip);
std::optional<Explanation> explainByEstimate(const Slip& slip);
std::optional<Explanation> explainByMeterFault(const Slip& slip);

} // namespace attest
