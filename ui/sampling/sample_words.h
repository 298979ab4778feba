// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/sampling/standing.h"

namespace attest {

/// Population, size, hash and seed of a sample, and how it stands to the data as they are now, in a few sentences.
QString factsOf(const Sample& sample, const SampleStanding& standing, const Language& language);

} // namespace attest
