// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/solar/sun_position.h"
#include "tests/support/check_tester.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace attest::test {

/// A 100 kWp roof in Hefei with a year of quarter hours under a cloudless sky, `peak` of the capacity at a sun in the
/// zenith; `shiftHours` is how far its clock runs late.
inline CaseBuilder sunnyRoof(double peak = 0.8, double shiftHours = 0)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable);
    builder.meter(QStringLiteral("PV1"), MeterMeasures::pvGeneration, QStringLiteral("PV"));
    builder.submission().meters[0].capacityKwp = Decimal(100);
    builder.flatSeries(QStringLiteral("PV1"), QStringLiteral("2024"), 900, QStringLiteral("0"));
    Series& series = builder.submission().series[0];
    for (std::size_t i = 0; i < series.size(); ++i) {
        const auto time = series.start[i] + 450 - static_cast<qint64>(shiftHours * 3600);
        const double sine = std::sin(sunPosition(time, {31.82, 117.23}).elevation * std::numbers::pi / 180);
        series.values[i] = std::lround(std::max(0.0, sine) * peak * 100 * 0.25 * 100);
    }
    return builder;
}

/// The roof's values in two files that share a day from an index on, as monthly exports do.
inline CaseBuilder inTwoFiles(CaseBuilder builder, std::size_t cut)
{
    constexpr std::size_t kDay = 96;
    std::vector<Series>& files = builder.submission().series;
    files.push_back(files[0]);
    for (auto* column : {&files[0].start, &files[0].values})
        column->resize(cut + kDay);
    files[0].rows.resize(cut + kDay);
    for (auto* column : {&files[1].start, &files[1].values})
        column->erase(column->begin(), column->begin() + static_cast<std::ptrdiff_t>(cut));
    files[1].rows.erase(files[1].rows.begin(), files[1].rows.begin() + static_cast<std::ptrdiff_t>(cut));
    return builder;
}

/// The quarter hour that starts at a local time in Hefei, "2024-06-01T12:00:00".
inline qint64& quarterAt(CaseBuilder& builder, const char* localTime)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(localTime), Qt::ISODate);
    time.setTimeZone(QTimeZone("Asia/Shanghai"));
    Series& series = builder.submission().series[0];
    const auto at = std::find(series.start.begin(), series.start.end(), time.toSecsSinceEpoch());
    return series.values[static_cast<std::size_t>(at - series.start.begin())];
}

} // namespace attest::test
