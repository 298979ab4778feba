// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/parts.h"
#include "core/quantities/sums.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

bool belongsTo(const Submission& submission, const InvoiceLine& line, const QString& source)
{
    if (!line.source.isEmpty())
        return line.source == source;
    const Meter* meter = submission.meter(line.meter);
    return meter != nullptr && meter->source == source;
}

std::vector<const InvoiceLine*> linesOf(const Submission& submission, const QString& source)
{
    std::vector<const InvoiceLine*> lines;
    for (const InvoiceLine& line : submission.invoices) {
        if (belongsTo(submission, line, source) && !line.period.isEmpty())
            lines.push_back(&line);
    }
    return lines;
}

bool isDelivery(const InvoiceLine* line) { return line->period.days() == 1; }
bool startsMonth(QDate date) { return date.day() == 1; }
bool endsMonth(QDate date) { return date.day() == date.daysInMonth(); }

/// Two whole months or more: nothing can be said about one month of it.
bool spansMonths(const Period& period)
{
    const std::vector<Period> months = period.months();
    return std::count_if(months.begin(), months.end(), [](const Period& month) { return month.isMonth(); }) >= 2;
}

/// The amount of a line that falls into a period, as a value of its own.
QuantityValue valueOf(const InvoiceLine& line, const Unit& unit, const Period& inside)
{
    const std::optional<Rational> whole = line.quantity.in(unit);
    if (!whole)
        return {0, false, line.estimated, {}};
    const Rational amount = proRata(*whole, line.period, inside);
    return {amount, true, line.estimated, {{line.number, amount, line.at, 1}}};
}

/// Days that a meter's documents cover, to know which months they cover wholly.
class Days {
public:
    void add(const InvoiceLine& line)
    {
        for (QDate day = line.period.from(); day <= line.period.to(); day = day.addDays(1))
            ++m_days[line.meter][day];
    }
    bool cover(const Period& period) const
    {
        return std::all_of(m_days.begin(), m_days.end(), [&](const auto& meter) {
            const auto first = meter.second.lower_bound(period.from());
            const auto end = meter.second.upper_bound(period.to());
            return std::distance(first, end) == period.days();
        });
    }

private:
    std::map<QString, std::map<QDate, int>> m_days;
};

ByPeriod byOwnPeriods(const std::vector<const InvoiceLine*>& lines, const Unit& unit)
{
    ByPeriod result;
    for (const InvoiceLine* line : lines)
        add(result[line->period], valueOf(*line, unit, line->period));
    return result;
}

/// Single deliveries say when something was bought, not when it was used: they are compared over the whole period.
ByPeriod deliveries(const std::vector<const InvoiceLine*>& lines, const Unit& unit, const Period& engagement)
{
    ByPeriod result;
    for (const InvoiceLine* line : lines) {
        if (engagement.contains(line->period))
            add(result[engagement], valueOf(*line, unit, line->period));
    }
    return result;
}

ByPeriod byMonths(const std::vector<const InvoiceLine*>& lines, const Unit& unit)
{
    ByPeriod result;
    Days days;
    for (const InvoiceLine* line : lines) {
        if (spansMonths(line->period)) {
            add(result[line->period], valueOf(*line, unit, line->period));
            continue;
        }
        days.add(*line);
        for (const Period& part : line->period.months())
            add(result[Period::month(part.from().year(), part.from().month())], valueOf(*line, unit, part));
    }
    for (auto& [period, value] : result) {
        if (period.isMonth() && !days.cover(period))
            value.complete = false;
    }
    return result;
}

} // namespace

QuantityValue documentsWithin(const Submission& submission, const QString& source, const Unit& unit, const Period& period)
{
    QuantityValue sum;
    const std::vector<const InvoiceLine*> lines = linesOf(submission, source);
    for (const InvoiceLine* line : lines) {
        if (line->period.overlaps(period))
            add(sum, valueOf(*line, unit, period));
    }
    sum.complete = sum.complete && !sum.parts.empty();
    return sum;
}

ByPeriod documentedQuantities(const Submission& submission, const QString& source, const Unit& unit)
{
    const std::vector<const InvoiceLine*> lines = linesOf(submission, source);
    if (lines.empty())
        return {};
    if (std::all_of(lines.begin(), lines.end(), isDelivery))
        return deliveries(lines, unit, submission.engagement.period);
    const bool followsMonths = std::any_of(lines.begin(), lines.end(), [](const InvoiceLine* line) {
        return startsMonth(line->period.from()) || endsMonth(line->period.to());
    });
    return followsMonths ? byMonths(lines, unit) : byOwnPeriods(lines, unit);
}

} // namespace attest
