// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/series_curves.h"

#include <cmath>

namespace attest::test {

/// So many meters with a year of quarter hours each (Europe/Berlin, 2024), noisy enough that every column of pixels is
/// high; each has a gap of a day and an estimated week. For tests and for measuring frames:
///     chart.show(yearOfMeters(20), time); chart.setShown(…); chart.resize(1400, 700); chart.render(&image);
inline SeriesCurves yearOfMeters(int meters, int values = 35136)
{
    constexpr qint64 kStart = 1704063600; // 2024-01-01 00:00 in Berlin
    constexpr qint64 kQuarter = 900;
    auto submission = std::make_shared<Submission>();
    submission->engagement.timezone = QStringLiteral("Europe/Berlin");
    for (int meter = 0; meter < meters; ++meter) {
        Series series;
        series.meter = QStringLiteral("M-%1").arg(meter);
        series.file = QStringLiteral("E-001");
        series.unit = Unit::kWh();
        series.scale = 2;
        series.stepSeconds = kQuarter;
        quint32 noise = 12345U + static_cast<quint32>(meter);
        for (int i = 0; i < values; ++i) {
            noise = noise * 1664525U + 1013904223U;
            if (i >= 5000 && i < 5096)
                continue;
            series.start.push_back(kStart + i * kQuarter);
            series.values.push_back(static_cast<qint64>(2000 + 60 * meter + 1500 * std::sin(i / 96.0 * 6.283) + (noise >> 22)));
            series.rows.push_back(i * meters + meter + 2);
            series.quality.push_back(i >= 9000 && i < 9672 ? Quality::estimated : Quality::measured);
        }
        submission->series.push_back(std::move(series));
    }
    SeriesCurves curves;
    for (const Series& series : submission->series) {
        auto curve = std::make_shared<SeriesCurve>();
        curve->meter = series.meter;
        curve->unit = series.unit;
        curve->step = series.stepSeconds;
        curve->submission = submission;
        curve->values = SeriesPyramid({&series}, series.unit);
        curves.push_back(std::move(curve));
    }
    return curves;
}

} // namespace attest::test
