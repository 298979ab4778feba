// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/pattern_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/measured.h"
#include "core/checks/series/resolution.h"
#include "core/checks/series/spike_cause.h"
#include "core/checks/solar/plants.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

constexpr std::size_t kDaysOfWeek = 7;

std::vector<ProbableCause> causesOf(const MeterValues& meter, const std::vector<const Spike*>& spikes)
{
    std::vector<ProbableCause> causes;
    const auto first = std::find_if(spikes.begin(), spikes.end(), [](const Spike* spike) { return spike->shift != 0; });
    const auto count = std::count_if(spikes.begin(), spikes.end(), [](const Spike* spike) { return spike->shift != 0; });
    const bool mostly = 2 * static_cast<std::size_t>(count) >= spikes.size();
    if (first != spikes.end() && mostly)
        causes.push_back(shiftedPoint(meter, **first));
    causes.push_back({Cause::meterFault, QT_TRANSLATE_NOOP("core", "The meter or its transmission gave a value that the load cannot have had"),
                      static_cast<int>(causes.size()) + 1});
    if (first != spikes.end() && !mostly)
        causes.push_back({Cause::decimalShift, shiftedPoint(meter, **first).why, 2});
    return causes;
}

/// How high a spike stands above the usual.
double excess(const MeterValues& meter, const Spike& spike)
{
    double sum = -spike.usual;
    for (std::size_t i = spike.first; i < spike.end; ++i)
        sum += meter.values()[i];
    return std::abs(sum);
}

Discrepancy report(const MeterValues& meter, const Period& month, const std::vector<const Spike*>& spikes)
{
    Discrepancy found = discrepancyOf(kSeriesSpike, measuredSubject(meter, month));
    Rational observed;
    double usual = 0;
    qint64 intervals = 0;
    const Spike* worst = spikes.front();
    for (const Spike* spike : spikes) {
        observed += exactSum(meter, spike->first, spike->end);
        usual += spike->usual;
        intervals += static_cast<qint64>(spike->end - spike->first);
        worst = excess(meter, *spike) > excess(meter, *worst) ? spike : worst;
        appendCells(found.records, meter, spike->first, spike->end);
    }
    const Unit& unit = meter.meter().unit;
    setAmounts(found, observed, statistic(usual), unit);
    const double perInterval = worst->usual / static_cast<double>(worst->end - worst->first);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 shows %3 at %4, where %5 ± %6 is usual at that time on such days (%7 intervals so far off)"),
                     {month, meter.meter().id, shown(exactValue(meter, worst->first), unit), stampOf(meter, worst->first),
                      shown(statistic(perInterval), unit), shown(statistic(worst->spread)), argument(intervals)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Compare with the meter's own memory and correct the intervals, or show what ran at that time");
    found.causes = causesOf(meter, spikes);
    return found;
}

/// False where there is less than a week.
bool examine(const DayTable& days, const SpikeLimits& limits, std::vector<Discrepancy>& found)
{
    if (days.days().size() < kDaysOfWeek)
        return false;
    const MeterValues& meter = days.values();
    const std::vector<Spike> spikes = spikesOf(days, limits);
    std::map<Period, std::vector<const Spike*>> months;
    for (const Spike& spike : spikes)
        months[monthOf(meter, spike.first)].push_back(&spike);
    for (const auto& [month, ofMonth] : months)
        addOnce(found, report(meter, month, ofMonth));
    return true;
}

CheckOutcome run(const CheckContext& context)
{
    const QTimeZone zone = engagementZone(context.submission);
    const SpikeLimits limits = spikeLimits(context);
    CheckOutcome outcome;
    for (const MeterValues& meter : context.series) {
        const int looked = lookAtDays(meter, zone, [&](const DayTable& days) { return examine(days, limits, outcome.found); });
        outcome.compared += looked > 0 ? 1 : 0;
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No meter has a series of a day or finer over a week or more"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Every interval of %1 meters against the same time on days like it"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSeriesSpike{
    "series-spike", CheckGroup::series, Severity::mustExplain, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "Value far outside the pattern"),
    spikeParameters(), &run};

} // namespace attest
