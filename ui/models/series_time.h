// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDateTime>
#include <QTimeZone>

namespace attest {

/// Moments as the clock of a time zone shows them, written as a language does, always with the distance from UTC: an hour
/// that comes twice is told apart.
class SeriesTime {
public:
    SeriesTime() = default;
    /// An unknown zone is UTC.
    SeriesTime(const QString& zone, const Language& language);

    const QTimeZone& zone() const { return m_zone; }
    const Language& language() const { return m_language; }
    QDateTime local(qint64 utc) const { return QDateTime::fromSecsSinceEpoch(utc, m_zone); }
    /// "27 Oct 2024 02:15 (UTC+02:00)"
    QString moment(qint64 utc) const;
    /// "27 Oct 2024 02:15 – 02:30 (UTC+02:00)"; the end is the moment at which it ends.
    QString span(qint64 from, qint64 to) const;

private:
    QTimeZone m_zone = QTimeZone::utc();
    Language m_language;
};

} // namespace attest
