// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <set>

namespace attest {

/// The days of the engagement's period for which a meter gives a value: an interval, the time between two register
/// readings, a supplier's document that names it. Days of the engagement's time zone.
class DaysOfUse {
public:
    DaysOfUse(const CheckContext& context, const Meter& meter);

    bool isEmpty() const { return m_days.empty(); }
    qint64 daysIn(const Period& period) const;
    /// From the first to the last day of use inside a period; empty where there is none.
    Period spanWithin(const Period& period) const;

private:
    void addSeries(const MeterValues& values);
    void addRegisters(const Submission& submission, const QString& meter);
    void addDocuments(const Submission& submission, const QString& meter);
    void add(qint64 firstDay, qint64 lastDay);

    Period m_period;
    std::set<qint64> m_days; ///< since 1970-01-01
};

} // namespace attest
