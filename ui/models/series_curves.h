// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/series_pyramid.h"
#include "core/statement/assessment.h"

#include <memory>

namespace attest {

/// Where a check found something in the time of a meter.
struct SeriesMark {
    std::size_t discrepancy = 0; ///< index into the run's discrepancies
    QString check;
    Severity severity = Severity::note;
    Message finding;
    qint64 from = 0; ///< UTC
    qint64 to = 0;   ///< the moment at which it ends; `from` for a single value
};

/// A meter's values from all files of a submission, with what the checks found: what a chart draws. Keeps the submission
/// that the values lie in.
struct SeriesCurve {
    QString meter;
    MeterMeasures measures = MeterMeasures::consumption;
    Unit unit;
    qint64 step = 0; ///< usual interval of most values, in seconds
    std::shared_ptr<const Submission> submission;
    SeriesPyramid values;
    std::vector<SeriesMark> marks; ///< long ones first, so that short ones lie on top
};

using SeriesCurves = std::vector<std::shared_ptr<const SeriesCurve>>;

/// The curves of every meter with interval values, in the order of the submission's meters. Takes a while for millions of
/// values: for the background.
SeriesCurves seriesCurves(const std::shared_ptr<const Assessment>& assessment);

/// The curve of one meter; null where it has no interval values.
std::shared_ptr<const SeriesCurve> seriesCurve(const std::shared_ptr<const Assessment>& assessment, const QString& meter);

/// "measured", "estimated", "substituted", in the window's language.
QString qualityText(Quality quality);

} // namespace attest
