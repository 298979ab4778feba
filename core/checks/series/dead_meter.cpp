// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/dead_meter.h"

#include "core/checks/outcome.h"
#include "core/checks/series/measured.h"
#include "core/checks/series/pattern_checks.h"
#include "core/series/usual_pattern.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

/// A time, and the share of it that a meter's values must fill to say what flowed in it.
struct Span {
    qint64 from = 0;
    qint64 to = 0;
    double covered = 0;
};

/// Energy of a meter from one moment to another; nothing where its values do not fill that time.
std::optional<double> energy(const MeterValues& meter, const Span& span)
{
    const auto starts = meter.starts();
    const auto first = std::lower_bound(starts.begin(), starts.end(), span.from) - starts.begin();
    const auto end = std::lower_bound(starts.begin(), starts.end(), span.to) - starts.begin();
    const auto filled = static_cast<double>((end - first) * meter.stepSeconds());
    if (first == end || meter.stepSeconds() <= 0 || filled < static_cast<double>(span.to - span.from) * span.covered)
        return std::nullopt;
    double sum = 0;
    for (auto i = first; i < end; ++i)
        sum += meter.values()[static_cast<std::size_t>(i)];
    return sum * meter.meter().unit.size().toDouble();
}

/// The meters whose parent is `parent`, `but` left out.
std::vector<const MeterValues*> metersBelow(const CheckContext& context, const QString& parent, const QString& but)
{
    std::vector<const MeterValues*> below;
    for (const MeterValues& other : context.series) {
        if (other.meter().parent == parent && other.meter().id != but)
            below.push_back(&other);
    }
    return below;
}

std::optional<double> sumOf(const std::vector<const MeterValues*>& meters, const Span& span)
{
    double sum = 0;
    for (const MeterValues* meter : meters) {
        const auto part = energy(*meter, span);
        if (!part)
            return std::nullopt;
        sum += *part;
    }
    return sum;
}

/// What flowed through the meter from one moment to another after the meters around it, in base units of its dimension.
std::optional<double> flowAround(const CheckContext& context, const Meter& meter, const Span& span)
{
    const auto below = metersBelow(context, meter.id, meter.id);
    if (const auto sum = sumOf(below, span); sum && !below.empty())
        return sum;
    const auto parent = std::find_if(context.series.begin(), context.series.end(), [&](const MeterValues& other) { return other.meter().id == meter.parent; });
    if (meter.parent.isEmpty() || parent == context.series.end() || !parent->meter().unit.convertsTo(meter.unit))
        return std::nullopt;
    const auto above = energy(*parent, span);
    const auto beside = sumOf(metersBelow(context, meter.parent, meter.id), span);
    return above && beside ? std::optional(*above - *beside) : std::nullopt;
}

Discrepancy report(const MeterValues& meter, const Period& month, const ValueRun& run, double flow)
{
    Discrepancy found = discrepancyOf(kSeriesStuck, measuredSubject(meter, month));
    const Unit& unit = meter.meter().unit;
    setAmounts(found, exactSum(meter, run.first, run.end), statistic(flow), unit);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 shows zero from %3 to %4; the meters around it say that %5 flowed through it in that time"),
                     {month, meter.meter().id, stampOf(meter, run.first), stampOf(meter, run.end - 1), shown(statistic(flow), unit)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Replace the intervals by the difference of the other meters, or by a documented estimate that is not too low");
    found.causes = {{Cause::meterFault, QT_TRANSLATE_NOOP("core", "The meter counted nothing while its load ran"), 1}};
    appendCells(found.records, meter, run.first, run.end);
    return found;
}

} // namespace

std::vector<Discrepancy> deadMeter(const CheckContext& context, const DayTable& days, const StuckLimits& limits)
{
    const MeterValues& meter = days.values();
    const UsualPattern pattern(days, limits.pattern);
    std::map<Period, Discrepancy> months;
    for (const ValueRun& run : zeroRuns(days, limits)) {
        const Span span{meter.starts()[run.first], meter.starts()[run.end - 1] + meter.stepSeconds(), limits.covered};
        const auto flow = flowAround(context, meter.meter(), span);
        const double inUnit = flow.value_or(0) / meter.meter().unit.size().toDouble();
        const double usual = pattern.sumOnSameWeekdays(run.first, run.end);
        const Period month = monthOf(meter, run.first);
        if (usual > 0 && inUnit >= limits.flowing * usual)
            months.try_emplace(month, report(meter, month, run, inUnit));
    }
    std::vector<Discrepancy> found;
    for (auto& [month, discrepancy] : months)
        found.push_back(std::move(discrepancy));
    return found;
}

} // namespace attest
