// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/closed_balance.h"

#include "core/series/robust.h"

#include <cmath>
#include <unordered_map>

namespace attest {
namespace {

/// 1 for what a site gets, −1 for what it uses or gives away.
int signOf(MeterMeasures measures)
{
    switch (measures) {
    case MeterMeasures::gridImport:
    case MeterMeasures::pvGeneration:
    case MeterMeasures::directLine:
    case MeterMeasures::storageDischarge: return 1;
    case MeterMeasures::gridExport:
    case MeterMeasures::storageCharge:
    case MeterMeasures::consumption: return -1;
    default: return 0;
    }
}

bool isTerm(const Meter& meter, const Meter& of)
{
    return meter.site == of.site && meter.parent.isEmpty() && meter.unit.convertsTo(of.unit) && signOf(meter.measures) != 0;
}

using DaySums = std::unordered_map<qint64, double>;

/// Base units of complete days, by day.
DaySums daySums(const MeterValues& meter)
{
    const double unit = meter.meter().unit.size().toDouble();
    const DayTable table(meter);
    DaySums sums;
    for (const MeterDay& day : table.days()) {
        if (day.complete)
            sums.emplace(day.day, day.sum * unit);
    }
    return sums;
}

struct Term {
    int sign = 0;
    DaySums days;
};

/// The terms of the balance that a meter belongs to; none where one without values is missing or no consumption is metered.
std::vector<Term> termsOf(const CheckContext& context, const Meter& of)
{
    std::vector<Term> terms;
    bool isUsed = false;
    std::size_t needed = 0;
    for (const Meter& meter : context.submission.meters)
        needed += isTerm(meter, of) ? 1 : 0;
    for (const MeterValues& meter : context.series) {
        if (!isTerm(meter.meter(), of))
            continue;
        terms.push_back({signOf(meter.meter().measures), daySums(meter)});
        isUsed = isUsed || meter.meter().measures == MeterMeasures::consumption;
    }
    return isUsed && terms.size() == needed ? terms : std::vector<Term>();
}

std::optional<double> balanceOf(const std::vector<Term>& terms, qint64 day)
{
    double sum = 0;
    for (const Term& term : terms) {
        const auto found = term.days.find(day);
        if (found == term.days.end())
            return std::nullopt;
        sum += term.sign * found->second;
    }
    return sum;
}

} // namespace

bool isBalanced(const CheckContext& context, const DayTable& days, const LevelShift& shift, const ShiftLimits& limits)
{
    const Meter& meter = days.values().meter();
    if (!isTerm(meter, meter))
        return false;
    const std::vector<Term> terms = termsOf(context, meter);
    const DaySums sums = daySums(days.values());
    std::vector<double> own;
    std::vector<double> moved;
    for (const DayPair& pair : shift.pairs) {
        const auto before = balanceOf(terms, pair.before);
        const auto after = balanceOf(terms, pair.after);
        if (terms.empty() || !before || !after || !sums.contains(pair.before) || !sums.contains(pair.after))
            continue;
        own.push_back(sums.at(pair.after) - sums.at(pair.before));
        moved.push_back(*after - *before);
    }
    return own.size() >= limits.fewestDays && std::abs(median(std::move(moved))) <= limits.unexplained * std::abs(median(std::move(own)));
}

} // namespace attest
