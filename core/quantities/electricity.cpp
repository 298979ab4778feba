// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/parts.h"
#include "core/quantities/sums.h"

#include <algorithm>

namespace attest {
namespace {

bool sellsOn(const Submission& submission, const Meter& meter)
{
    const Source* source = submission.source(meter.source);
    return source != nullptr && source->category == SourceCategory::exportedElectricity
        && meter.measures != MeterMeasures::gridExport;
}

/// A sub-meter whose parent measures the same is part of it.
bool isPartOfParent(const Submission& submission, const Meter& meter)
{
    const Meter* parent = submission.meter(meter.parent);
    return parent != nullptr && parent->site == meter.site && parent->measures == meter.measures;
}

/// The site's terms of one kind, as meters.
std::vector<const Meter*> measuring(const Submission& submission, const Site& site, MeterMeasures measures)
{
    std::vector<const Meter*> result;
    for (const Meter& meter : submission.meters) {
        if (meter.site == site.id && meter.measures == measures && !sellsOn(submission, meter)
            && !isPartOfParent(submission, meter))
            result.push_back(&meter);
    }
    return result;
}

std::vector<const Meter*> reselling(const Submission& submission, const Site& site)
{
    std::vector<const Meter*> result;
    for (const Meter& meter : submission.meters) {
        if (meter.site == site.id && sellsOn(submission, meter))
            result.push_back(&meter);
    }
    return result;
}

using BestMonths = std::map<QString, ByPeriod>;

/// A month's value, or its days of a longer one: the account has months only, and loses nothing over the year.
std::optional<QuantityValue> monthOf(const ByPeriod& values, const Period& month)
{
    const auto found = values.find(month);
    if (found != values.end())
        return found->second;
    const auto longer = std::find_if(values.begin(), values.end(), [&](const auto& entry) { return entry.first.contains(month); });
    return longer == values.end() ? std::nullopt : std::optional(longer->second.shareOf(longer->first, month));
}

std::optional<QuantityValue> term(const std::vector<const Meter*>& meters, const BestMonths& best, const Period& month)
{
    if (meters.empty())
        return std::nullopt;
    QuantityValue sum;
    for (const Meter* meter : meters) {
        const ByPeriod& values = best.at(meter->id);
        if (const auto value = monthOf(values, month))
            add(sum, *value);
        else
            sum.complete = false;
    }
    return sum;
}

BestMonths bestMonthsOf(const std::vector<MeterMonths>& meters)
{
    BestMonths best;
    for (const MeterMonths& meter : meters)
        best.emplace(meter.meter, meter.unit.dimension() == Dimension::energy ? bestMonths(meter) : ByPeriod());
    return best;
}

} // namespace

ElectricityAccount electricityAccount(const Submission& submission, const Site& site,
                                      const std::vector<MeterMonths>& meters, const std::vector<MonthSpan>& spans)
{
    const BestMonths best = bestMonthsOf(meters);
    const auto of = [&](MeterMeasures measures) { return measuring(submission, site, measures); };
    const auto imports = of(MeterMeasures::gridImport);
    const auto exports = of(MeterMeasures::gridExport);
    const auto plants = of(MeterMeasures::pvGeneration);
    const auto lines = of(MeterMeasures::directLine);
    const auto charges = of(MeterMeasures::storageCharge);
    const auto discharges = of(MeterMeasures::storageDischarge);
    const auto uses = of(MeterMeasures::consumption);
    const auto resales = reselling(submission, site);
    ElectricityAccount account{site.id, {}};
    for (const MonthSpan& span : spans) {
        const auto value = [&](const std::vector<const Meter*>& terms) { return term(terms, best, span.period); };
        account.months.push_back({span.period, value(imports), value(exports), value(plants), value(lines),
                                  value(charges), value(discharges), value(uses), value(resales)});
    }
    return account;
}

} // namespace attest
