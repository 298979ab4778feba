// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/series_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/check_numbers.h"
#include "core/checks/series/series_text.h"
#include "core/checks/solar/plants.h"
#include "core/series/robust.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace attest {
namespace {

/// The negative values of one month, as indices.
using NegativeMonths = std::map<Period, std::vector<std::size_t>>;

NegativeMonths negativeMonths(const MeterValues& values, const Period& period, const QTimeZone& zone)
{
    NegativeMonths months;
    const qint64 from = startOf(period, zone);
    const qint64 to = endOf(period, zone);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values.values()[i] < 0 && values.starts()[i] >= from && values.starts()[i] < to)
            months[monthWithin(period, values.starts()[i], zone)].push_back(i);
    }
    return months;
}

double largestOf(std::span<const double> values, double sign)
{
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, value * sign);
    return largest;
}

/// What a plant's inverters may draw in an interval: a share of the nameplate, or of the highest value where it is unknown.
double standby(const MeterValues& values, const Decimal& percent)
{
    const Meter& meter = values.meter();
    if (meter.measures != MeterMeasures::pvGeneration)
        return 0;
    const double share = percent.toDouble() / 100;
    const bool isKnown = meter.capacityKwp && values.stepSeconds() > 0 && meter.unit.dimension() == Dimension::energy;
    if (!isKnown)
        return largestOf(values.values(), 1) * share;
    return meter.capacityKwp->toDouble() * static_cast<double>(values.stepSeconds()) / 3600 / meter.unit.size().toDouble() * share;
}

/// As large as the meter's positive values, or all that there is: the sign is wrong rather than the amount.
bool looksTurned(const MeterValues& values, const std::vector<std::size_t>& negative, double share)
{
    std::vector<double> turned;
    for (const std::size_t i : negative)
        turned.push_back(-values.values()[i]);
    std::vector<double> usual;
    std::copy_if(values.values().begin(), values.values().end(), std::back_inserter(usual), [](double value) { return value > 0; });
    return median(std::move(turned)) >= share * median(std::move(usual));
}

std::vector<ProbableCause> causesOf(bool turned, bool isStandby)
{
    if (isStandby)
        return {{Cause::meterFault, QT_TRANSLATE_NOOP("core", "So little is what inverters and transformers draw at night, measured on the generation meter"), 1}};
    const Message sign = QT_TRANSLATE_NOOP("core", "The values are as large as the meter's others: sign turned, or a credit entered as an interval");
    const Message fault = QT_TRANSLATE_NOOP("core", "The meter counts both directions, or the logger took the difference across a reset");
    return turned ? std::vector<ProbableCause>{{Cause::wrongSign, sign, 1}, {Cause::meterFault, fault, 2}}
                  : std::vector<ProbableCause>{{Cause::meterFault, fault, 1}, {Cause::wrongSign, sign, 2}};
}

struct SignLimits {
    double standby = 0; ///< energy that a plant may draw in an interval
    double turned = 0;  ///< share of the usual value from which on a sign is turned
};

Discrepancy report(const MeterValues& values, const Period& period, const std::vector<std::size_t>& negative, const SignLimits& limits,
                   const QTimeZone& zone)
{
    const Meter& meter = values.meter();
    Rational sum;
    Discrepancy found = discrepancyOf(kSeriesNegative, subjectOf(meter, period));
    for (const std::size_t i : negative) {
        sum += amountOf(values.place(i), meter.unit);
        found.records.push_back(values.cell(i));
    }
    limitCells(found.records);
    const bool isStandby = std::all_of(negative.begin(), negative.end(), [&](std::size_t i) { return -values.values()[i] <= limits.standby; });
    const bool turned = !isStandby && looksTurned(values, negative, limits.turned);
    setAmounts(found, sum, turned ? -sum : Rational(), meter.unit);
    found.causes = causesOf(turned, isStandby);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 counts one direction, yet %3 of its values are negative, together %4; first %5"),
                     {period, meter.id, argument(static_cast<qint64>(negative.size())), shown(sum, meter.unit),
                      shownMoment(values.starts()[negative.front()], zone)}};
    found.remedy = isStandby
        ? Message(QT_TRANSLATE_NOOP("core", "Count what the plant draws as consumption, and generation as zero in these intervals"))
        : Message(QT_TRANSLATE_NOOP("core", "Hand in the meter's own export; name the second register where it counts both directions"));
    if (isStandby)
        found.severity = Severity::note;
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    const QTimeZone zone = engagementZone(context.submission);
    const Decimal percent = context.parameter(kSeriesNegative.id, "standby-percent");
    const double turned = CheckNumbers(context, kSeriesNegative).share("turned-percent");
    CheckOutcome outcome;
    for (const MeterValues& values : context.series) {
        if (values.isEmpty())
            continue;
        ++outcome.compared;
        const SignLimits limits{standby(values, percent), turned};
        for (const auto& [period, negative] : negativeMonths(values, context.submission.engagement.period, zone))
            outcome.found.push_back(report(values, period, negative, limits, zone));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "There are no interval series"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "The sign of every value of %1 meters"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSeriesNegative{
    "series-negative", CheckGroup::series, Severity::mustCorrect, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Negative energy"),
    {{"standby-percent", Decimal::of("0.5"), "%",
      QT_TRANSLATE_NOOP("core", "Of a plant's capacity: inverters and transformers draw less than this at night, which is only noted; default of this catalogue")},
     {"turned-percent", Decimal(10), "%",
      QT_TRANSLATE_NOOP("core", "Of the meter's usual value: negative ones so large have the wrong sign, smaller ones are a fault of the meter; our choice")}},
    &run};

} // namespace attest
