// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/interval_sum.h"

#include "core/checks/series/resolution.h"
#include "core/checks/series/series_text.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

/// Integers of each file are added first: fractions for millions of values would take seconds.
struct FileSum {
    Decimal::Integer sum = 0;
    qint64 count = 0;
};

/// Values [first, end) and the ones that reach over the moments.
struct Cut {
    std::size_t first = 0;
    std::size_t end = 0;
    bool cutsStart = false; ///< the value before the first one lasts into the time
    bool cutsEnd = false;   ///< the last one lasts beyond it
};

/// Nothing where a stamp is missing.
std::optional<Cut> cutOf(const MeterValues& values, qint64 from, qint64 to)
{
    const auto starts = values.starts();
    const qint64 step = values.stepSeconds();
    const auto indexOf = [&](qint64 moment) { return static_cast<std::size_t>(std::lower_bound(starts.begin(), starts.end(), moment) - starts.begin()); };
    Cut cut{indexOf(from), indexOf(to), false, false};
    if (step <= 0 || from >= to || cut.first >= cut.end)
        return std::nullopt;
    cut.cutsStart = starts[cut.first] > from;
    if (cut.cutsStart && (cut.first == 0 || stepsIn(starts[cut.first] - starts[cut.first - 1], step) > 1))
        return std::nullopt;
    for (std::size_t i = cut.first; i + 1 < cut.end; ++i) {
        if (stepsIn(starts[i + 1] - starts[i], step) > 1)
            return std::nullopt;
    }
    const qint64 rest = to - starts[cut.end - 1];
    if (stepsIn(rest, step) > 1)
        return std::nullopt;
    const qint64 next = cut.end < starts.size() ? starts[cut.end] : starts[cut.end - 1] + step;
    cut.cutsEnd = next > to && step <= 86'400 / 2;
    return cut;
}

IntervalSum sumOf(const MeterValues& values, const Cut& cut)
{
    const Unit& unit = values.meter().unit;
    std::map<const Series*, FileSum> files;
    IntervalSum result{0, 0, static_cast<qint64>(cut.end - cut.first), values.cell(cut.first), values.cell(cut.end - 1)};
    for (std::size_t i = cut.first; i < cut.end; ++i) {
        const MeterValues::Place place = values.place(i);
        FileSum& file = files[place.series];
        file.sum += place.series->values[place.at];
        ++file.count;
        if (values.quality(i) != Quality::measured)
            result.uncertainty += amountOf(place, unit).absolute();
    }
    for (const auto& [series, file] : files) {
        const Rational size = series->unit.size() / unit.size();
        result.amount += Rational(Decimal(file.sum, series->scale)) * size;
        result.uncertainty += Rational(Decimal(file.count, series->scale)) * size / 2;
    }
    if (cut.cutsStart)
        result.uncertainty += amountOf(values.place(cut.first - 1), unit).absolute();
    if (cut.cutsEnd)
        result.uncertainty += amountOf(values.place(cut.end - 1), unit).absolute();
    return result;
}

} // namespace

std::optional<IntervalSum> intervalSum(const CheckContext& context, const Meter& meter, qint64 from, qint64 to, const QTimeZone& zone)
{
    for (const MeterValues& all : context.series) {
        if (all.meter().id != meter.id)
            continue;
        const Resolutions resolutions(all, zone);
        for (const MeterValues* values : resolutions.all()) {
            if (const auto cut = cutOf(*values, from, to))
                return sumOf(*values, *cut);
        }
    }
    return std::nullopt;
}

} // namespace attest
