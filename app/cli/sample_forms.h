// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/facilities.h"
#include "core/sampling/projection.h"

#include <QJsonObject>

namespace attest::cli {

/// The forms of the answers of `sample`: a contract. Numbers are text, exact.
QJsonObject jsonOf(const Population& population, const std::vector<FacilityShare>& shares);
QString textOf(const Population& population, const std::vector<FacilityShare>& shares);
QJsonObject jsonOf(const Sample& sample, const SampleStanding& standing, const std::optional<SampleProjection>& projection);
QString textOf(const Sample& sample, const SampleStanding& standing, const std::optional<SampleProjection>& projection,
               const std::optional<Rational>& threshold);

} // namespace attest::cli
