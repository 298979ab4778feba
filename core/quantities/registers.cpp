// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/parts.h"

#include <algorithm>

namespace attest {
namespace {

constexpr qint64 kNearBorder = 3600;

std::vector<const RegisterReading*> readingsOf(const Submission& submission, const QString& meter)
{
    std::vector<const RegisterReading*> readings;
    for (const RegisterReading& reading : submission.registers) {
        if (reading.meter == meter)
            readings.push_back(&reading);
    }
    // At one moment the old device's last reading comes before the new one's first.
    const auto order = [](const RegisterReading* r) { return std::pair(r->time, r->event == RegisterEvent::exchange); };
    std::stable_sort(readings.begin(), readings.end(), [&](const auto* a, const auto* b) { return order(a) < order(b); });
    return readings;
}

bool sameMoment(const RegisterReading* a, const RegisterReading* b)
{
    const bool exchangeA = a->event == RegisterEvent::exchange;
    const bool exchangeB = b->event == RegisterEvent::exchange;
    return a->time == b->time && exchangeA == exchangeB;
}

/// Twins once; readings that contradict each other at one moment not at all.
std::vector<const RegisterReading*> consistent(const std::vector<const RegisterReading*>& readings)
{
    std::vector<const RegisterReading*> result;
    for (std::size_t i = 0; i < readings.size();) {
        std::size_t end = i + 1;
        bool equal = true;
        for (; end < readings.size() && sameMoment(readings[i], readings[end]); ++end)
            equal = equal && readings[end]->reading == readings[i]->reading;
        if (equal)
            result.push_back(readings[i]);
        i = end;
    }
    return result;
}

using Readings = std::vector<const RegisterReading*>;

/// The reading nearest to a border, at most an hour away; end() where there is none.
Readings::const_iterator nearest(const Readings& readings, qint64 border)
{
    auto best = readings.end();
    for (auto it = readings.begin(); it != readings.end(); ++it) {
        const qint64 distance = std::abs((*it)->time - border);
        if (distance <= kNearBorder && (best == readings.end() || distance < std::abs((*best)->time - border)))
            best = it;
    }
    return best;
}

/// What the register counted from one reading to the next; nothing where that cannot be said.
std::optional<Decimal> counted(const RegisterReading& from, const RegisterReading& to, int digits)
{
    if (to.event == RegisterEvent::exchange) {
        // The new device counts from its own first reading; what ran meanwhile is lost if nobody read the old one.
        return to.time - from.time <= kNearBorder ? std::optional(Decimal(0)) : std::nullopt;
    }
    Decimal difference = to.reading - from.reading;
    if (to.event == RegisterEvent::rollover) {
        if (digits <= 0)
            return std::nullopt;
        difference += Decimal(1).shifted(digits);
    }
    return difference.isNegative() ? std::nullopt : std::optional(difference);
}

std::optional<Decimal> countedBetween(Readings::const_iterator first, Readings::const_iterator last, int digits)
{
    Decimal sum;
    for (auto it = first; it != last; ++it) {
        const std::optional<Decimal> step = counted(**it, **(it + 1), digits);
        if (!step)
            return std::nullopt;
        sum += *step;
    }
    return sum;
}

} // namespace

ByPeriod registerMonths(const Submission& submission, const Meter& meter, const Unit& unit,
                        const std::vector<MonthSpan>& spans)
{
    const Readings readings = consistent(readingsOf(submission, meter.id));
    ByPeriod result;
    auto start = readings.end();
    QDate from;
    for (std::size_t i = 0; i <= spans.size() && !spans.empty(); ++i) {
        const bool atEnd = i == spans.size();
        const auto reading = nearest(readings, atEnd ? spans.back().end : spans[i].start);
        if (reading == readings.end())
            continue;
        const QDate border = atEnd ? spans.back().period.to().addDays(1) : spans[i].period.from();
        const auto amount = start == readings.end() ? std::nullopt : countedBetween(start, reading, meter.registerDigits);
        const Unit& readingUnit = (*reading)->unit.isValid() ? (*reading)->unit : meter.unit;
        if (amount && readingUnit.convertsTo(unit)) {
            const Rational quantity = Rational(*amount * meter.multiplier) * readingUnit.size() / unit.size();
            result.emplace(Period(from, border.addDays(-1)),
                           QuantityValue{quantity, true, false, {{meter.id, quantity, (*reading)->at, 1}}});
        }
        start = reading;
        from = border;
    }
    return result;
}

} // namespace attest
