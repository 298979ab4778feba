// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/parts.h"
#include "core/quantities/sums.h"

#include <algorithm>

namespace attest {
namespace {

/// Meters of the source that are not sub-meters of another one of it.
std::vector<const Meter*> topMetersOf(const Submission& submission, const QString& source)
{
    std::vector<const Meter*> result;
    for (const Meter& meter : submission.meters) {
        const Meter* parent = submission.meter(meter.parent);
        if (meter.source == source && (parent == nullptr || parent->source != source))
            result.push_back(&meter);
    }
    return result;
}

/// The months of meters, either as they are compared or of their registers alone.
class MonthsOf {
public:
    MonthsOf(const std::vector<MeterMonths>& meters, bool registersOnly) : m_meters(meters), m_registersOnly(registersOnly) {}

    ByPeriod sum(const std::vector<const Meter*>& meters) const
    {
        std::vector<ByPeriod> months;
        for (const Meter* meter : meters)
            months.push_back(of(*meter));
        std::vector<const ByPeriod*> terms;
        for (const ByPeriod& term : months)
            terms.push_back(&term);
        return sumOf(terms);
    }

private:
    ByPeriod of(const Meter& meter) const
    {
        const auto found = std::find_if(m_meters.begin(), m_meters.end(), [&](const MeterMonths& m) { return m.meter == meter.id; });
        if (found == m_meters.end())
            return {};
        return m_registersOnly ? found->registers : bestMonths(*found);
    }

    const std::vector<MeterMonths>& m_meters;
    bool m_registersOnly;
};

std::vector<const Meter*> siteMeters(const Submission& submission, const QString& site, MeterMeasures measures)
{
    std::vector<const Meter*> result;
    for (const Meter& meter : submission.meters) {
        if (meter.site == site && meter.measures == measures)
            result.push_back(&meter);
    }
    return result;
}

int renewableSourcesOf(const Submission& submission, const QString& site)
{
    return static_cast<int>(std::count_if(submission.sources.begin(), submission.sources.end(), [&](const Source& source) {
        return source.site == site && source.category == SourceCategory::onsiteRenewable
            && source.status == SourceStatus::reported;
    }));
}

/// Generation − export − storage charge. Where two plants share the site's export, it cannot be told whose it was.
ByPeriod selfUse(const Submission& submission, const Source& source, const MonthsOf& months)
{
    const auto exports = siteMeters(submission, source.site, MeterMeasures::gridExport);
    const auto charges = siteMeters(submission, source.site, MeterMeasures::storageCharge);
    const bool shared = renewableSourcesOf(submission, source.site) > 1;
    if (shared && !(exports.empty() && charges.empty()))
        return {};
    std::vector<const Meter*> plants = topMetersOf(submission, source.id);
    std::erase_if(plants, [](const Meter* meter) { return meter->measures != MeterMeasures::pvGeneration; });
    if (plants.empty() && !shared)
        plants = siteMeters(submission, source.site, MeterMeasures::pvGeneration);
    const ByPeriod exported = months.sum(exports);
    const ByPeriod charged = months.sum(charges);
    std::vector<const ByPeriod*> minus;
    if (!exports.empty())
        minus.push_back(&exported);
    if (!charges.empty())
        minus.push_back(&charged);
    return differenceOf(months.sum(plants), minus);
}

ByPeriod meteredBy(const Submission& submission, const Source& source, const MonthsOf& months)
{
    if (source.category == SourceCategory::onsiteRenewable)
        return selfUse(submission, source, months);
    return months.sum(topMetersOf(submission, source.id));
}

ByPeriod converted(ByPeriod values, const Unit& from, const Unit& to)
{
    if (!from.convertsTo(to))
        return {};
    const Rational factor = from.size() / to.size();
    for (auto& entry : values) {
        entry.second.amount *= factor;
        for (Contribution& part : entry.second.parts)
            part.scale(factor);
    }
    return values;
}

Unit unitOfMeters(const Submission& submission, const Source& source)
{
    for (const Meter& meter : submission.meters) {
        if (meter.source == source.id)
            return meter.unit.dimension() == Dimension::energy ? Unit::kWh() : meter.unit;
    }
    return source.category == SourceCategory::onsiteRenewable ? Unit::kWh() : Unit();
}

bool anyIntervals(const Submission& submission, const Source& source, const std::vector<MeterMonths>& meters)
{
    return std::any_of(meters.begin(), meters.end(), [&](const MeterMonths& months) {
        const Meter* meter = submission.meter(months.meter);
        return meter != nullptr && meter->source == source.id && !months.intervals.empty();
    });
}

} // namespace

void workOutMetered(const Submission& submission, const std::vector<MeterMonths>& meters, SourceQuantities& quantities)
{
    const Source* source = submission.source(quantities.source);
    if (source == nullptr)
        return;
    const Unit unit = unitOfMeters(submission, *source);
    quantities.metered = converted(meteredBy(submission, *source, MonthsOf(meters, false)), unit, quantities.unit);
    if (!anyIntervals(submission, *source, meters))
        return;
    quantities.registered = converted(meteredBy(submission, *source, MonthsOf(meters, true)), unit, quantities.unit);
    std::erase_if(quantities.registered, [](const auto& entry) { return !entry.second.complete; });
}

} // namespace attest
