// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <QString>

namespace attest {

/// Whether a note says for certain that something ran for a number of hours in the period: "ran for about 300 hours in the
/// summer", in English, German, Chinese, Hindi and a few neighbours. Careful on purpose: a denial, a plan, a test run, what a
/// counter shows, what is not the company's own, another year, or a time without an end says nothing.
bool saysItRan(const QString& text, const Period& period);

/// Whether a text names a set that makes electricity from fuel: "emergency diesel generator", "genset" – and no generator
/// of another kind.
bool namesGeneratingSet(const QString& text);

} // namespace attest
