// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/solar/plants.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

constexpr qint64 kHour = 3600;

/// Energy by hour of the engagement's period; statistics in binary floating point, shown to one place.
class Hours {
public:
    explicit Hours(const Submission& submission)
        : m_start(submission.engagement.period.from().startOfDay(engagementZone(submission)).toSecsSinceEpoch()),
          m_kwh(static_cast<std::size_t>(submission.engagement.period.days() * 24 + 1), 0)
    {
    }
    /// The intervals of an hour or less.
    void add(const MeterValues& meter)
    {
        const auto starts = meter.starts();
        const double unit = meter.meter().unit.size().toDouble();
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const qint64 hour = (starts[i] - m_start) / kHour;
            const qint64 step = meter.place(i).series->stepSeconds;
            if (step <= 0 || step > kHour || starts[i] < m_start || hour >= static_cast<qint64>(m_kwh.size()))
                continue;
            m_kwh[static_cast<std::size_t>(hour)] += meter.values()[i] * unit;
            m_seen = true;
        }
    }
    bool seen() const { return m_seen; }
    const std::vector<double>& kwh() const { return m_kwh; }

private:
    qint64 m_start;
    std::vector<double> m_kwh;
    bool m_seen = false;
};

bool isTopLevel(const Submission& submission, const Meter& meter)
{
    const Meter* parent = submission.meter(meter.parent);
    return parent == nullptr || parent->measures != meter.measures;
}

void take(Hours& hours, const CheckContext& context, MeterMeasures measures)
{
    for (const MeterValues& values : context.series) {
        const Meter& meter = values.meter();
        if (meter.measures == measures && isTopLevel(context.submission, meter) && meter.unit.dimension() == Dimension::energy)
            hours.add(values);
    }
}

Decimal percent(double part, double whole)
{
    return {Decimal::Integer(std::lround(part / whole * 1000)), 1};
}

CheckOutcome run(const CheckContext& context)
{
    Hours generated(context.submission);
    Hours consumed(context.submission);
    take(generated, context, MeterMeasures::pvGeneration);
    take(generated, context, MeterMeasures::directLine);
    take(consumed, context, MeterMeasures::consumption);
    double matched = 0;
    double supply = 0;
    double demand = 0;
    for (std::size_t hour = 0; hour < consumed.kwh().size(); ++hour) {
        matched += std::min(generated.kwh()[hour], consumed.kwh()[hour]);
        supply += generated.kwh()[hour];
        demand += consumed.kwh()[hour];
    }
    if (!generated.seen() || !consumed.seen() || demand <= 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No hourly series of both PV and consumption"));
    CheckOutcome outcome;
    outcome.compared = static_cast<int>(consumed.kwh().size());
    outcome.reason = {QT_TRANSLATE_NOOP("core", "PV covered %1 % of the consumption hour by hour; netted over the period it would be %2 %"),
                      {percent(matched, demand), percent(std::min(supply, demand), demand)}};
    outcome.coveredPercent = percent(matched, demand);
    return outcome;
}

} // namespace

const CheckDefinition kPvHourlyMatch{
    "pv-hourly-match", CheckGroup::solar, Severity::note, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "PV and consumption hour by hour"), {}, &run};

} // namespace attest
