// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <vector>

namespace attest {

/// A product's name for comparisons: upper and lower case and the number of spaces do not matter.
QString foldedProduct(const QString& product);

/// The records of production that lie inside a period and count, in their order. A record that encloses a shorter one of
/// its product (a year's total beside its months) only repeats it and is left out. The records belong to the submission.
std::vector<const ProductionRecord*> producedIn(const Submission& submission, const Period& period);

} // namespace attest
