// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/facilities.h"
#include "core/sampling/standing.h"

#include <QJsonObject>

namespace attest::cli {

/// The forms of the answers of `sample`: a contract. Numbers are text, exact.
QJsonObject jsonOf(const Population& population, const std::vector<FacilityShare>& shares);
QString textOf(const Population& population, const std::vector<FacilityShare>& shares);
QJsonObject jsonOf(const Sample& sample, const SampleStanding& standing);
QString textOf(const Sample& sample, const SampleStanding& standing);

} // namespace attest::cli
