// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/advance_bills.h"
#include "core/quantities/apportion.h"
#include "core/quantities/parts.h"
#include "core/quantities/sums.h"

#include <algorithm>

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
    return withoutAdvances(lines);
}

bool isDelivery(const InvoiceLine* line) { return line->period.days() == 1; }
/// A line's whole amount as a value.
QuantityValue valueOf(const InvoiceLine& line, const Unit& unit)
{
    const std::optional<Rational> amount = line.quantity.in(unit);
    if (!amount)
        return {0, false, line.estimated, {}};
    Contribution part{line.number, *amount, line.at, 1};
    if (line.estimated)
        part.estimated = {*amount, 1};
    return {*amount, true, line.estimated, {std::move(part)}};
}

ByPeriod byOwnPeriods(const std::vector<const InvoiceLine*>& lines, const Unit& unit)
{
    ByPeriod result;
    for (const InvoiceLine* line : lines)
        add(result[line->period], valueOf(*line, unit));
    return result;
}

/// Single deliveries say when something was bought, not when it was used: they are compared over the whole period.
ByPeriod deliveries(const std::vector<const InvoiceLine*>& lines, const Unit& unit, const Period& engagement)
{
    ByPeriod result;
    for (const InvoiceLine* line : lines) {
        if (engagement.contains(line->period))
            add(result[engagement], valueOf(*line, unit));
    }
    return result;
}

ByPeriod byCalendar(const std::vector<const InvoiceLine*>& lines, const Unit& unit)
{
    std::vector<DatedAmount> amounts;
    for (const InvoiceLine* line : lines)
        amounts.push_back({line->period, valueOf(*line, unit), false, false, line->meter});
    return byMonths(amounts);
}

/// The company declares by the periods of its bills, so they are compared as they are.
bool isDeclaredAlike(const Submission& submission, const QString& source, const std::vector<const InvoiceLine*>& lines)
{
    return std::any_of(submission.activity.begin(), submission.activity.end(), [&](const ActivityRecord& record) {
        const bool isOfBill = std::any_of(lines.begin(), lines.end(), [&](const InvoiceLine* line) { return line->period == record.period; });
        return record.source == source && isOfBill && !record.period.isMonth() && !spansMonths(record.period);
    });
}

} // namespace

QuantityValue documentsWithin(const Submission& submission, const QString& source, const Unit& unit, const Period& period)
{
    QuantityValue sum;
    const std::vector<const InvoiceLine*> lines = linesOf(submission, source);
    for (const InvoiceLine* line : lines) {
        if (line->period.overlaps(period))
            add(sum, valueOf(*line, unit).shareOf(line->period, period));
    }
    sum.joinShares();
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
    return isDeclaredAlike(submission, source, lines) ? byOwnPeriods(lines, unit) : byCalendar(lines, unit);
}

} // namespace attest
