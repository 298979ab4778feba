// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/parts.h"
#include "core/quantities/sums.h"

#include <algorithm>

namespace attest {
namespace {

__extension__ using WideInteger = __int128;

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

/// One interval of one of the meter's series.
struct Stamp {
    qint64 start;
    qint32 series;
    qint32 index;
};

std::vector<const Series*> seriesOf(const Submission& submission, const Meter& meter, const Unit& unit)
{
    std::vector<const Series*> result;
    for (const Series& series : submission.series) {
        if (series.meter == meter.id && series.unit.convertsTo(unit))
            result.push_back(&series);
    }
    return result;
}

/// All stamps of the meter's files in time, the first of twins only.
std::vector<Stamp> mergedStamps(const std::vector<const Series*>& all)
{
    std::vector<Stamp> stamps;
    for (std::size_t s = 0; s < all.size(); ++s) {
        for (std::size_t i = 0; i < all[s]->size(); ++i)
            stamps.push_back({all[s]->start[i], static_cast<qint32>(s), static_cast<qint32>(i)});
    }
    const auto earlier = [](const Stamp& a, const Stamp& b) { return a.start < b.start; };
    if (!std::is_sorted(stamps.begin(), stamps.end(), earlier))
        std::stable_sort(stamps.begin(), stamps.end(), earlier);
    const auto twins = [](const Stamp& a, const Stamp& b) { return a.start == b.start; };
    stamps.erase(std::unique(stamps.begin(), stamps.end(), twins), stamps.end());
    return stamps;
}

/// The longest distance to the next stamp that is no gap: days last up to 25 hours, months up to 31 days.
qint64 longestStep(qint64 step)
{
    if (step >= 27 * kDay)
        return 31 * kDay + kHour;
    return step > 12 * kHour ? step + kHour : step;
}

/// Whether the stamps [first, last) leave no hole in the month. The ones before and after do not count.
bool leavesNoGap(const std::vector<const Series*>& all, const Stamp* first, const Stamp* last, const MonthSpan& span)
{
    const auto stepOf = [&](const Stamp& stamp) { return all[static_cast<std::size_t>(stamp.series)]->stepSeconds; };
    if (stepOf(*first) > 0 && first->start - span.start >= stepOf(*first))
        return false;
    for (const Stamp* stamp = first; stamp != last; ++stamp) {
        const qint64 next = stamp + 1 == last ? span.end : (stamp + 1)->start;
        if (stepOf(*stamp) > 0 && next - stamp->start > longestStep(stepOf(*stamp)))
            return false;
    }
    return true;
}

/// What one series contributes to a month, while it is added up.
struct Tally {
    WideInteger sum = 0;
    int rows = 0;
    std::size_t first = 0;
    bool estimated = false;
};

Decimal::Integer wide(WideInteger value)
{
    const bool negative = value < 0;
    __extension__ const auto size = static_cast<unsigned __int128>(negative ? -value : value);
    Decimal::Integer result = static_cast<quint64>(size >> 64);
    result <<= 64;
    result += static_cast<quint64>(size);
    return negative ? Decimal::Integer(-result) : result;
}

QuantityValue monthValue(const std::vector<const Series*>& all, const Stamp* first, const Stamp* last, const Unit& unit)
{
    std::vector<Tally> tallies(all.size());
    for (const Stamp* stamp = first; stamp != last; ++stamp) {
        const Series& series = *all[static_cast<std::size_t>(stamp->series)];
        Tally& tally = tallies[static_cast<std::size_t>(stamp->series)];
        const auto index = static_cast<std::size_t>(stamp->index);
        tally.first = tally.rows == 0 ? index : std::min(tally.first, index);
        tally.sum += series.values[index];
        ++tally.rows;
        tally.estimated = tally.estimated || (!series.quality.empty() && series.quality[index] != Quality::measured);
    }
    QuantityValue value;
    for (std::size_t s = 0; s < all.size(); ++s) {
        if (tallies[s].rows == 0)
            continue;
        const Rational amount = Rational(Decimal(wide(tallies[s].sum), all[s]->scale)) * all[s]->unit.size() / unit.size();
        add(value, {amount, true, tallies[s].estimated,
                    {{all[s]->meter, amount, all[s]->at(tallies[s].first), tallies[s].rows}}});
    }
    return value;
}

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
            part.amount *= factor;
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

ByPeriod intervalMonths(const Submission& submission, const Meter& meter, const Unit& unit,
                        const std::vector<MonthSpan>& spans)
{
    const std::vector<const Series*> all = seriesOf(submission, meter, unit);
    const std::vector<Stamp> stamps = mergedStamps(all);
    const auto before = [](const Stamp& stamp, qint64 time) { return stamp.start < time; };
    ByPeriod result;
    for (const MonthSpan& span : spans) {
        const auto first = std::lower_bound(stamps.begin(), stamps.end(), span.start, before);
        const auto last = std::lower_bound(first, stamps.end(), span.end, before);
        if (first == last)
            continue;
        const Stamp* begin = stamps.data() + (first - stamps.begin());
        const Stamp* end = stamps.data() + (last - stamps.begin());
        QuantityValue value = monthValue(all, begin, end, unit);
        value.complete = leavesNoGap(all, begin, end, span);
        result.emplace(span.period, std::move(value));
    }
    return result;
}

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
