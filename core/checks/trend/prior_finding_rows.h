// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

namespace attest {

/// Whether a row of the document review speaks of findings of an earlier verification: its item or question names an earlier
/// year or verification and a finding of it, in English, German, Chinese or Hindi. Values of last year alone are not meant.
/// A verification of a year before `year`, in which the engagement's period begins, is an earlier one.
bool isAboutPriorFindings(const ReviewRow& row, int year);

} // namespace attest
