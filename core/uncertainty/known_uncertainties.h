// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"
#include "core/uncertainty/accuracy_class.h"

#include <vector>

namespace attest {

/// What is known of the uncertainty of a quantity or factor of a kind where the team stated nothing; half-widths of the
/// 95 % interval. One table, each number with its source and with what was assumed to read it there; what no source says is not in it.
/// The IPCC's table 3.4 is an example, the inventory of Finland for 2003: a plant's own fuel may be better or worse known.
enum class UncertainKind {
    electricityBilled, gasBilled, liquidFuelBilled, liquefiedGasBilled, solidFuelWeighed, refrigerantLost, switchgearGasLost,
    liquidFuelFactor, solidFuelFactor, gaseousFuelFactor, peatFactor, warmingPotential, suppliedAsZero,
};
struct KnownUncertainty {
    UncertainKind kind;
    const char* percent;
    Message origin;
};
const std::vector<KnownUncertainty>& knownUncertainties();
/// The row of a kind.
KnownPercent knownUncertainty(UncertainKind kind);

/// Of a source's quantity: from the accuracy classes of its meters (the widest one of the certificates of the period), else
/// from the kind of its suppliers' documents; nothing where neither says anything.
std::optional<KnownPercent> activityUncertainty(const Submission& submission, const Source& source);

/// Of a source's location-based factor, by carrier and category; nothing where no source publishes one, as for the
/// averages of electricity grids.
std::optional<KnownPercent> factorUncertainty(const Source& source);

} // namespace attest
