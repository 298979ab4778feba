// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/measured.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace attest {

Subject measuredSubject(const MeterValues& meter, const Period& period)
{
    Subject subject;
    subject.source = meter.meter().source;
    subject.meter = meter.meter().id;
    subject.period = period;
    return subject;
}

QDate dateOf(const MeterValues& meter, std::size_t i)
{
    return LocalCalendar::dateOf(meter.calendar().dayOf(meter.starts()[i]));
}

Period monthOf(const MeterValues& meter, std::size_t i)
{
    const QDate date = dateOf(meter, i);
    return Period::month(date.year(), date.month());
}

QString stampOf(const MeterValues& meter, std::size_t i)
{
    const QTime clock = QTime(0, 0).addSecs(meter.calendar().clockAt(meter.starts()[i]));
    return dateOf(meter, i).toString(Qt::ISODate) + u' ' + clock.toString(u"HH:mm");
}

Rational exactValue(const MeterValues& meter, std::size_t i)
{
    const MeterValues::Place place = meter.place(i);
    return Rational(place.series->value(place.at)) * place.series->unit.size() / meter.meter().unit.size();
}

Rational exactSum(const MeterValues& meter, std::size_t first, std::size_t end)
{
    Rational sum;
    while (first < end) {
        const Series* series = meter.place(first).series;
        Decimal part;
        for (; first < end && meter.place(first).series == series; ++first)
            part += series->value(meter.place(first).at);
        sum += Rational(part) * series->unit.size() / meter.meter().unit.size();
    }
    return sum;
}

Rational statistic(double number)
{
    constexpr int kDigits = 6;
    if (number == 0 || !std::isfinite(number))
        return 0;
    const int places = std::clamp(kDigits - 1 - static_cast<int>(std::floor(std::log10(std::abs(number)))), 0, 9);
    return Rational(Decimal(Decimal::Integer(std::llround(number * std::pow(10.0, places))), places));
}

void addOnce(std::vector<Discrepancy>& found, Discrepancy one)
{
    const QString key = one.key();
    if (std::none_of(found.begin(), found.end(), [&](const Discrepancy& other) { return other.key() == key; }))
        found.push_back(std::move(one));
}

void appendCells(std::vector<SourceRef>& cells, const MeterValues& meter, std::size_t first, std::size_t end)
{
    for (; first < end && cells.size() < kMostCells; ++first)
        cells.push_back(meter.cell(first));
}

} // namespace attest
