// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/declared_rows.h"

namespace attest {

/// Power from a plant without the public grid: a contract of the engagement's period delivers it directly, or a direct-line
/// meter measures it, or the company claims the factor 0 for it; and no such contract and, without one, no meter speaks of
/// the public grid.
bool isDirectLine(const Submission& submission, const Source& source);

/// Whether a contract of the period leaves the attributes of the source's electricity with somebody else (standards D.4).
const Contract* attributesElsewhere(const Submission& submission, const Source& source, const Period& period);

/// Own energy whose certificates were sold, beyond what was exported (certificates of exported energy may be sold), in
/// kWh of the engagement's period (standards D.4).
Rational soldAttributes(const Submission& submission, const Quantities& quantities, const Source& source);

/// The plants that stand behind a source: of its contracts; of a plant of its own also its own id and its meters'.
QStringList plantsOf(const Submission& submission, const Source& source);

/// The energy of certificates, in kWh; a number that stands in two lots counts once.
Rational uniqueKwh(const std::vector<const Certificate*>& certificates);

} // namespace attest
