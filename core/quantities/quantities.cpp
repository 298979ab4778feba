// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/quantities.h"

#include "core/quantities/parts.h"
#include "core/quantities/sums.h"

#include <algorithm>

namespace attest {
namespace {

std::vector<MeterMonths> meterMonths(const Submission& submission, const std::vector<MonthSpan>& spans)
{
    std::vector<MeterMonths> result;
    for (const Meter& meter : submission.meters) {
        const Unit unit = meter.unit.dimension() == Dimension::energy ? Unit::kWh() : meter.unit;
        result.push_back({meter.id, unit, intervalMonths(submission, meter, unit, spans),
                          registerMonths(submission, meter, unit, spans)});
    }
    return result;
}

SourceQuantities quantitiesOf(const Submission& submission, const Source& source, const std::vector<MeterMonths>& meters)
{
    SourceQuantities result;
    result.source = source.id;
    result.unit = referenceUnit(submission, source);
    workOutDeclared(submission, result);
    workOutMetered(submission, meters, result);
    result.documented = documentedQuantities(submission, source.id, result.unit);
    result.statistics = statisticsQuantities(submission, source, result.unit);
    result.stockBalance = stockBalance(submission, source.id, result.unit);
    for (ByPeriod* values : {&result.metered, &result.registered, &result.documented})
        settleProRata(submission, result, *values);
    return result;
}

} // namespace

Rational SourceQuantities::declaredTotal() const
{
    Rational total;
    for (const auto& entry : declared)
        total += entry.second.amount;
    return total;
}

std::optional<QuantityValue> SourceQuantities::total(const ByPeriod& values, const Period& span)
{
    std::optional<QuantityValue> sum;
    QDate covered = span.from().addDays(-1); // every day up to this one has been covered
    bool gap = false;
    for (const auto& [period, value] : values) {
        if (!span.contains(period))
            continue;
        if (!sum)
            sum.emplace();
        add(*sum, value);
        gap = gap || period.from() > covered.addDays(1);
        covered = std::max(covered, period.to());
    }
    if (sum && (gap || covered < span.to()))
        sum->complete = false;
    if (sum)
        sum->joinShares();
    return sum;
}

std::optional<Rational> ElectricityMonth::selfUse() const
{
    if (!generation)
        return std::nullopt;
    Rational result = generation->amount;
    if (gridExport)
        result -= gridExport->amount;
    if (storageCharge)
        result -= storageCharge->amount;
    return result;
}

const SourceQuantities* Quantities::source(const QString& id) const
{
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const SourceQuantities& s) { return s.source == id; });
    return found == sources.end() ? nullptr : &*found;
}

const MeterMonths* Quantities::meter(const QString& id) const
{
    const auto found = std::find_if(meters.begin(), meters.end(), [&](const MeterMonths& m) { return m.meter == id; });
    return found == meters.end() ? nullptr : &*found;
}

Quantities workOut(const Submission& submission)
{
    const std::vector<MonthSpan> spans = monthSpans(submission.engagement.period, submission.engagement.timezone);
    Quantities result;
    result.meters = meterMonths(submission, spans);
    for (const Source& source : submission.sources) {
        if (source.status == SourceStatus::reported)
            result.sources.push_back(quantitiesOf(submission, source, result.meters));
    }
    for (const Site& site : submission.sites)
        result.electricity.push_back(electricityAccount(submission, site, result.meters, spans));
    return result;
}

} // namespace attest
