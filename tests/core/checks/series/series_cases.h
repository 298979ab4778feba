// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/series_checks.h"
#include "tests/support/found.h"

#include <QTimeZone>

#include <algorithm>

namespace attest::test {

constexpr qint64 kQuarter = 900;
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

/// A grid meter "M-1" of source "EL".
inline CaseBuilder gridCase(const QString& period, const QString& timezone = QStringLiteral("Asia/Shanghai"))
{
    CaseBuilder builder;
    builder.period(period).timezone(timezone);
    builder.source(QStringLiteral("EL"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"));
    builder.meter(QStringLiteral("M-1"), MeterMeasures::gridImport, QStringLiteral("EL"));
    return builder;
}

/// Seconds since 1970 of a local time of the case.
inline qint64 at(const CaseBuilder& builder, const char* local)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate);
    return QDateTime(time.date(), time.time(), QTimeZone(builder.submission().engagement.timezone.toLatin1())).toSecsSinceEpoch();
}

/// Removes the stamps of the first series in [from, to), local times.
inline void cut(CaseBuilder& builder, const char* from, const char* to)
{
    Series& series = builder.submission().series.front();
    const qint64 first = at(builder, from);
    const qint64 end = at(builder, to);
    Series kept = series;
    kept.start.clear();
    kept.values.clear();
    kept.rows.clear();
    kept.quality.clear();
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (series.start[i] >= first && series.start[i] < end)
            continue;
        kept.start.push_back(series.start[i]);
        kept.values.push_back(series.values[i]);
        kept.rows.push_back(series.rows[i]);
        if (!series.quality.empty())
            kept.quality.push_back(series.quality[i]);
    }
    series = kept;
}

/// The index of a stamp in the first series.
inline std::size_t indexOf(const CaseBuilder& builder, const char* local)
{
    const std::vector<qint64>& start = builder.submission().series.front().start;
    const auto found = std::find(start.begin(), start.end(), at(builder, local));
    if (found == start.end())
        std::abort();
    return static_cast<std::size_t>(found - start.begin());
}

/// Appends a row to the first series; the value in hundredths.
inline void addRow(CaseBuilder& builder, qint64 start, qint64 value)
{
    Series& series = builder.submission().series.front();
    series.start.push_back(start);
    series.values.push_back(value);
    series.rows.push_back(series.rows.back() + 1);
}

/// A reading at a local time.
inline RegisterReading& read(CaseBuilder& builder, const char* local, const char* value, RegisterEvent event = RegisterEvent::none)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(at(builder, local), Qt::UTC);
    builder.reading(QStringLiteral("M-1"), utc.toString(Qt::ISODate), QString::fromLatin1(value), event);
    return builder.submission().registers.back();
}

inline std::string english(const Message& message) { return message.english().toStdString(); }

} // namespace attest::test
