// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/analysis.h"

#include <QJsonObject>

namespace attest::cli {

/// The forms of the answer of `uncertainty`: a contract. Emissions are text, exact; statistics are text, rounded.
QJsonObject jsonOf(const UncertaintyAnalysis& analysis, const Materiality& materiality);
QString textOf(const UncertaintyAnalysis& analysis);

} // namespace attest::cli
