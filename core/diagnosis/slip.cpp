// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/slip.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

constexpr int kReadablePlaces = 6;

std::vector<int> placesOf(const std::vector<Decimal>& column)
{
    std::set<int> places;
    for (const Decimal& value : column)
        places.insert(value.normalized().scale());
    return {places.begin(), places.end()};
}

WrittenNumber writtenAs(const Decimal& value, const Unit& unit, std::vector<Decimal> column, const std::vector<Rational>& expected)
{
    const std::vector<int> others = placesOf(column);
    column.push_back(value);
    return {value.normalized(), unit, expected, placesOf(column), others.empty() ? -1 : others.back()};
}

std::vector<Rational> scaled(std::vector<Rational> values, const Rational& factor, const Rational& offset)
{
    for (Rational& value : values)
        value = (value - offset) * factor;
    return values;
}

/// The expected value and what other papers say about the same quantity where they nearly agree with it.
std::vector<Rational> expectations(const Slip& slip)
{
    std::vector<Rational> result{slip.expected};
    if (!slip.source || slip.expected.isZero())
        return result;
    for (const Rational& other : independentValues(*slip.source, slip.subject.period)) {
        if ((other - slip.expected).absolute() * 100 <= slip.expected.absolute() && !(other == slip.expected))
            result.push_back(other);
    }
    return result;
}

std::vector<const ActivityRecord*> declaredRows(const Slip& slip)
{
    std::vector<const ActivityRecord*> rows;
    for (const ActivityRecord& record : slip.submission.activity) {
        if (record.source == slip.source->source && record.period == slip.subject.period
            && record.quantity.unit.convertsTo(slip.source->unit))
            rows.push_back(&record);
    }
    return rows;
}

/// The other cells that are written in the row's unit. A year beside months is their sum: it inherits the slip's places.
std::vector<Decimal> otherCells(const Slip& slip, const ActivityRecord& row)
{
    std::vector<Decimal> column;
    for (const ActivityRecord& record : slip.submission.activity) {
        if (&record != &row && record.source == row.source && record.quantity.unit == row.quantity.unit
            && !(record.period.contains(row.period) && !(record.period == row.period)))
            column.push_back(record.quantity.value);
    }
    return column;
}

/// The declared cells whose sum is the observed value, each with what the others leave for it.
std::vector<WrittenNumber> declaredCells(const Slip& slip)
{
    std::vector<WrittenNumber> cells;
    const std::vector<Rational> expected = expectations(slip);
    for (const ActivityRecord* row : declaredRows(slip)) {
        const Rational own = *row->quantity.in(slip.source->unit);
        const Rational toUnit = slip.source->unit.size() / row->quantity.unit.size();
        cells.push_back(writtenAs(row->quantity.value, row->quantity.unit, otherCells(slip, *row),
                                  scaled(expected, toUnit, slip.observed - own)));
    }
    return cells;
}

std::vector<WrittenNumber> documentCells(const Slip& slip)
{
    std::vector<WrittenNumber> cells;
    for (const InvoiceLine& line : slip.submission.invoices) {
        const auto amount = line.quantity.in(slip.source->unit);
        if (!amount || !(*amount == slip.observed) || !line.period.overlaps(slip.subject.period))
            continue;
        const Rational toUnit = slip.source->unit.size() / line.quantity.unit.size();
        cells.push_back(writtenAs(line.quantity.value, line.quantity.unit, {}, scaled({slip.expected}, toUnit, 0)));
    }
    return cells;
}

bool sumIs(const std::vector<WrittenNumber>& cells, const Slip& slip)
{
    Rational sum;
    for (const WrittenNumber& cell : cells)
        sum += Rational(cell.observed) * cell.unit.size() / slip.source->unit.size();
    return !cells.empty() && sum == slip.observed;
}

} // namespace

Rational Slip::resolution() const
{
    const WrittenNumber& cell = written.front();
    const int finest = *std::max_element(cell.places.begin(), cell.places.end());
    const Rational size = source && cell.unit.convertsTo(source->unit) ? cell.unit.size() / source->unit.size() : Rational(1);
    return Rational(Decimal(1).shifted(-finest)) * size;
}

Slip makeSlip(const Rational& observed, const Rational& expected, const Subject& subject, const Submission& submission,
              const Quantities& quantities)
{
    Slip slip{observed, expected, subject, submission, quantities, nullptr, {}};
    const Meter* meter = submission.meter(subject.meter);
    slip.source = quantities.source(subject.source.isEmpty() && meter ? meter->source : subject.source);
    if (slip.source) {
        slip.written = declaredCells(slip);
        if (!sumIs(slip.written, slip))
            slip.written = documentCells(slip);
    }
    if (slip.written.empty()) {
        const Unit unit = slip.source ? slip.source->unit : Unit();
        slip.written.push_back(writtenAs(observed.toDecimal(kReadablePlaces), unit, {}, {expected}));
    }
    return slip;
}

std::optional<Closeness> closeness(const Rational& corrected, const Rational& expected, const Rational& resolution)
{
    const Rational residual = (corrected - expected).absolute();
    const Rational size = expected.absolute();
    if (residual <= resolution && residual * 100 <= size)
        return Closeness::exact;
    if (residual * 1000 <= size)
        return Closeness::close;
    if (residual * 200 <= size)
        return Closeness::near;
    return std::nullopt;
}

std::vector<Rational> independentValues(const SourceQuantities& source, const Period& period)
{
    std::vector<Rational> values;
    for (const ByPeriod* kind : {&source.metered, &source.documented, &source.registered, &source.statistics}) {
        const auto found = kind->find(period);
        if (found != kind->end() && found->second.isExact())
            values.push_back(found->second.amount);
    }
    if (source.stockBalance && source.stockBalance->first == period && source.stockBalance->second.isExact())
        values.push_back(source.stockBalance->second.amount);
    return values;
}

std::optional<Rational> independentValue(const SourceQuantities& source, const Period& period)
{
    const std::vector<Rational> values = independentValues(source, period);
    return values.empty() ? std::nullopt : std::optional(values.front());
}

Decimal readable(const Rational& value)
{
    return value.toDecimal(kReadablePlaces);
}

} // namespace attest
