// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/change_book.h"

#include <algorithm>

namespace attest {
namespace {

void addMonths(ChangeBook& book, const Meter& meter, const ByPeriod& now, const ByPeriod& then)
{
    for (const auto& [period, value] : now) {
        const auto old = then.find(period);
        if (old == then.end() || old->second.amount == value.amount)
            continue;
        Change& change = book.at(meter.source, meter.id, period);
        change.what.push_back({QT_TRANSLATE_NOOP("core", "meter %1"), {meter.id}});
        for (const Contribution& part : value.parts)
            change.records.push_back(part.at);
    }
}

bool isSameLine(const InvoiceLine& a, const InvoiceLine& b)
{
    return a.number == b.number && a.source == b.source && a.meter == b.meter && a.period == b.period;
}

/// A line that was there before, with another quantity.
bool hasOtherQuantity(const InvoiceLine& line, const std::vector<InvoiceLine>& earlier)
{
    const auto isIt = [&](const InvoiceLine& other) { return isSameLine(line, other); };
    const auto isSame = [&](const InvoiceLine& other) { return isSameLine(line, other) && other.quantity == line.quantity; };
    return std::any_of(earlier.begin(), earlier.end(), isIt) && std::none_of(earlier.begin(), earlier.end(), isSame);
}

} // namespace

void addPaperChanges(ChangeBook& book, const CheckContext& context)
{
    for (const MeterMonths& now : context.quantities.meters) {
        const MeterMonths* then = context.previousQuantities->meter(now.meter);
        const Meter* meter = context.submission.meter(now.meter);
        if (!then || !meter)
            continue;
        addMonths(book, *meter, now.intervals, then->intervals);
        addMonths(book, *meter, now.registers, then->registers);
    }
    for (const InvoiceLine& line : context.submission.invoices) {
        if (!hasOtherQuantity(line, context.previous->invoices))
            continue;
        const Meter* meter = context.submission.meter(line.meter);
        Change& change = book.at(line.source.isEmpty() && meter ? meter->source : line.source, line.meter, line.period);
        change.what.push_back({QT_TRANSLATE_NOOP("core", "document %1"), {line.number}});
        change.records.push_back(line.at);
    }
}

void addTotalChanges(ChangeBook& book, const CheckContext& context)
{
    for (const ReportedTotal& now : context.submission.totals) {
        for (const ReportedTotal& then : context.previous->totals) {
            if (then.item != now.item || then.emissionsTco2e == now.emissionsTco2e)
                continue;
            Subject subject;
            subject.item = now.item;
            subject.period = context.submission.engagement.period;
            book.add({subject, {Message(QT_TRANSLATE_NOOP("core", "printed total"))}, Unit::tCO2e(), Rational(then.emissionsTco2e), Rational(now.emissionsTco2e), 0,
                      {now.at, then.at}});
        }
    }
}

} // namespace attest
