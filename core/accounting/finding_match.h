// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/domain/submission.h"

namespace attest {

/// The finding that explains a change of a source in a period: its subject names the source (or one of its meters) and a
/// period that meets it, or none. Closed ones first, then the one of exactly that period. Withdrawn ones explain nothing.
const Finding* findingFor(const std::vector<Finding>& findings, const Submission& submission, const QString& source, const Period& period);

/// Every evidence that its thread names, once, in order.
QStringList evidenceOf(const Finding& finding);

} // namespace attest
