// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/solar/sun_position.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace attest {

/// A meter's interval series of PV generation, with what is known of its plant.
struct PlantSeries {
    const Meter* meter = nullptr;
    const Series* series = nullptr;
    std::optional<Place2D> place; ///< of its site
};

/// The series of generation meters whose steps last from a minute to `longestStep` seconds, units of energy only.
std::vector<PlantSeries> plantSeries(const Submission& submission, qint64 longestStep);

/// kWh of one unit of the series' scaled integers; for statistics and geometry.
double kwhPerUnit(const Series& series);

/// The engagement's time zone; UTC where it is unknown.
QTimeZone engagementZone(const Submission& submission);
/// The calendar month of a moment on the clocks of a zone.
Period monthOf(qint64 utcSeconds, const QTimeZone& zone);

/// The subject of a plant's series in a period: meter and source.
Subject subjectOf(const Meter& meter, const Period& period);

} // namespace attest
