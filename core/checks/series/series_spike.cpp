// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/pattern_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/measured.h"
#include "core/checks/series/spikes.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

SpikeLimits limitsOf(const CheckContext& context)
{
    const auto number = [&](const char* name) { return context.parameter(kSeriesSpike.id, name).toDouble(); };
    SpikeLimits limits;
    limits.z = number("robust-z");
    limits.ratioZ = number("ratio-z");
    limits.share = number("peak-percent") / 100;
    limits.jump = number("jump-factor");
    limits.longestSeconds = static_cast<qint64>(number("longest-minutes") * 60);
    limits.recurring = static_cast<int>(number("recurring"));
    limits.everyday = number("everyday-factor");
    limits.outlier = number("outlier-factor");
    limits.outlierSeconds = static_cast<qint64>(number("outlier-hours") * 3600);
    return limits;
}

ProbableCause shifted(const MeterValues& meter, const Spike& spike)
{
    const Rational observed = exactValue(meter, spike.first);
    const Rational power(Decimal(1).shifted(std::abs(spike.shift)));
    const Rational usual = statistic(spike.usual / static_cast<double>(spike.end - spike.first));
    if (spike.shift > 0) {
        return {Cause::decimalShift,
                {QT_TRANSLATE_NOOP("core", "%1 ÷ %2 = %3, and %4 is usual at that time: the decimal point of the interval is shifted"),
                 {shown(observed), shown(power), shown(observed / power), shown(usual)}}, 1};
    }
    return {Cause::decimalShift,
            {QT_TRANSLATE_NOOP("core", "%1 × %2 = %3, and %4 is usual at that time: the decimal point of the interval is shifted"),
             {shown(observed), shown(power), shown(observed * power), shown(usual)}}, 1};
}

std::vector<ProbableCause> causesOf(const MeterValues& meter, const std::vector<const Spike*>& spikes)
{
    std::vector<ProbableCause> causes;
    const auto first = std::find_if(spikes.begin(), spikes.end(), [](const Spike* spike) { return spike->shift != 0; });
    const auto count = std::count_if(spikes.begin(), spikes.end(), [](const Spike* spike) { return spike->shift != 0; });
    const bool mostly = 2 * static_cast<std::size_t>(count) >= spikes.size();
    if (first != spikes.end() && mostly)
        causes.push_back(shifted(meter, **first));
    causes.push_back({Cause::meterFault, QT_TRANSLATE_NOOP("core", "The meter or its transmission gave a value that the load cannot have had"),
                      static_cast<int>(causes.size()) + 1});
    if (first != spikes.end() && !mostly)
        causes.push_back({Cause::decimalShift, shifted(meter, **first).why, 2});
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

CheckOutcome run(const CheckContext& context)
{
    const SpikeLimits limits = limitsOf(context);
    CheckOutcome outcome;
    for (const MeterValues& meter : context.series) {
        const DayTable days(meter);
        if (days.days().size() < 7)
            continue;
        ++outcome.compared;
        const std::vector<Spike> spikes = spikesOf(days, limits);
        std::map<Period, std::vector<const Spike*>> months;
        for (const Spike& spike : spikes)
            months[monthOf(meter, spike.first)].push_back(&spike);
        for (const auto& [month, ofMonth] : months)
            outcome.found.push_back(report(meter, month, ofMonth));
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
    {{"robust-z", Decimal(8), "", QT_TRANSLATE_NOOP("core", "Spreads (1.4826 × median distance) from the median of the same time on like days; default of this catalogue")},
     {"ratio-z", Decimal::of("6.5"), "", QT_TRANSLATE_NOOP("core", "The same of the logarithms: above what a year of quarter hours shows by chance where a load scatters by factors")},
     {"peak-percent", Decimal(30), "%", QT_TRANSLATE_NOOP("core", "Of the highest value of a usual day: less does not move a month")},
     {"jump-factor", Decimal(3), "", QT_TRANSLATE_NOOP("core", "Times the largest jump up and down that nine days of ten stay below: motors and clouds jump too")},
     {"longest-minutes", Decimal(60), "min", QT_TRANSLATE_NOOP("core", "What lasts longer is a way of running, not a spike")},
     {"recurring", Decimal(3), "", QT_TRANSLATE_NOOP("core", "So many others of about the same height on other days show a machine that runs seldom")},
     {"everyday-factor", Decimal::of("1.5"), "", QT_TRANSLATE_NOOP("core", "Times the everyday peak (99.5 % of the positive values) that storage, feed-in, generation and all that usually rests must exceed: these start at any time")},
     {"outlier-factor", Decimal::of("2.5"), "", QT_TRANSLATE_NOOP("core", "Times the otherwise highest value of the year: a spike whatever the pattern, for no load grows so within an interval and never again")},
     {"outlier-hours", Decimal(24), "h", QT_TRANSLATE_NOOP("core", "What lasts longer together is a change of level")}},
    &run};

} // namespace attest
