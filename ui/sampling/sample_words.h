// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/sampling/standing.h"
#include "core/statement/assessment.h"

namespace attest {

/// How many records the rule of the sample's preset asks for after what was found; nothing where it follows none.
std::optional<int> requiredOf(const Sample& sample, const Population& population, const Assessment& assessment);

/// Population, size, hash and seed of a sample, how it stands to the data as they are now, and what its errors make of all records,
/// in a few sentences.
QString factsOf(const Sample& sample, const Population& population, const Assessment& assessment, const Language& language);

} // namespace attest
