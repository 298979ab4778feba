// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/supply.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

bool hasMeter(const Submission& submission, const Source& source, MeterMeasures measures)
{
    return std::any_of(submission.meters.begin(), submission.meters.end(),
                       [&](const Meter& meter) { return meter.source == source.id && meter.measures == measures; });
}

bool hasDelivery(const Submission& submission, const Source& source, Delivery delivery)
{
    return std::any_of(submission.contracts.begin(), submission.contracts.end(), [&](const Contract& contract) {
        return contract.source == source.id && contract.delivery == delivery && contract.period.overlaps(submission.engagement.period);
    });
}

bool hasOwnPv(const Submission& submission, const QString& site)
{
    return std::any_of(submission.meters.begin(), submission.meters.end(),
                       [&](const Meter& meter) { return meter.site == site && meter.measures == MeterMeasures::pvGeneration; })
        || std::any_of(submission.sources.begin(), submission.sources.end(), [&](const Source& source) {
               return source.site == site && source.category == SourceCategory::onsiteRenewable && source.status == SourceStatus::reported;
           });
}

/// "GC-007407444": what stands before the digits at its end, and those digits as a number.
struct SerialNumber {
    QString prefix;
    Decimal number;
};

std::optional<SerialNumber> serialNumber(const QString& text)
{
    qsizetype digits = text.size();
    while (digits > 0 && text[digits - 1] >= u'0' && text[digits - 1] <= u'9')
        --digits;
    const auto number = Decimal::parse(QStringView(text).mid(digits));
    if (!number)
        return std::nullopt;
    return SerialNumber{text.left(digits), *number};
}

struct Range {
    Decimal first;
    Decimal last;
};

/// Whether the source's exports are of the site's own PV.
bool isOwnPvExport(const Submission& submission, const Source& source)
{
    if (source.category != SourceCategory::exportedElectricity || !hasOwnPv(submission, source.site))
        return false;
    const bool hasAnyMeter = std::any_of(submission.meters.begin(), submission.meters.end(),
                                         [&](const Meter& meter) { return meter.source == source.id; });
    return !hasAnyMeter || hasMeter(submission, source, MeterMeasures::gridExport);
}

Rational exportedKwh(const Submission& submission, const Quantities& quantities, const QString& site)
{
    Rational kwh;
    for (const Source& source : submission.sources) {
        const SourceQuantities* values = quantities.source(source.id);
        if (values && source.site == site && isOwnPvExport(submission, source) && values->unit.convertsTo(Unit::kWh()))
            kwh += values->declaredTotal() * values->unit.size();
    }
    return kwh;
}

} // namespace

bool isDirectLine(const Submission& submission, const Source& source)
{
    if (hasDelivery(submission, source, Delivery::publicGrid))
        return false;
    if (hasDelivery(submission, source, Delivery::directLine) || hasMeter(submission, source, MeterMeasures::directLine))
        return true;
    return source.factor && source.factor->value.isZero() && !hasMeter(submission, source, MeterMeasures::gridImport);
}

const Contract* attributesElsewhere(const Submission& submission, const Source& source, const Period& period)
{
    for (const Contract& contract : submission.contracts) {
        const bool elsewhere = contract.attributes == AttributeHolder::owner || contract.attributes == AttributeHolder::sold;
        if (contract.source == source.id && elsewhere && contract.period.overlaps(period))
            return &contract;
    }
    return nullptr;
}

QStringList plantsOf(const Submission& submission, const Source& source)
{
    QStringList plants;
    for (const Contract& contract : submission.contracts) {
        if (contract.source == source.id && !contract.plant.isEmpty())
            plants.append(contract.plant);
    }
    if (source.category != SourceCategory::onsiteRenewable)
        return plants;
    plants.append(source.id);
    for (const Meter& meter : submission.meters) {
        if (meter.source == source.id)
            plants.append(meter.id);
    }
    return plants;
}

Rational soldAttributes(const Submission& submission, const Quantities& quantities, const Source& source)
{
    const QStringList plants = plantsOf(submission, source);
    std::vector<const Certificate*> sold;
    for (const Certificate& certificate : submission.certificates) {
        if (certificate.status == CertificateStatus::sold && plants.contains(certificate.plant)
            && submission.engagement.period.contains(certificate.vintage))
            sold.push_back(&certificate);
    }
    const Rational beyond = uniqueKwh(sold) - exportedKwh(submission, quantities, source.site);
    return beyond.isNegative() ? Rational(0) : beyond;
}

Rational uniqueKwh(const std::vector<const Certificate*>& certificates)
{
    std::map<QString, std::vector<Range>> counted;
    Rational kwh;
    for (const Certificate* certificate : certificates) {
        kwh += certificate->quantity.in(Unit::kWh()).value_or(0);
        const auto first = serialNumber(certificate->first);
        const auto last = serialNumber(certificate->last.isEmpty() ? certificate->first : certificate->last);
        if (!first || !last || first->prefix != last->prefix || last->number < first->number)
            continue;
        std::vector<Range>& ranges = counted[first->prefix];
        // Sorted, with `from` moving on, a number that several earlier lots share is taken off once.
        Decimal from = first->number;
        std::sort(ranges.begin(), ranges.end(), [](const Range& a, const Range& b) { return a.first < b.first; });
        for (const Range& range : ranges) {
            const Decimal low = std::max<Decimal>(from, range.first);
            const Decimal high = std::min(last->number, range.last);
            if (low > high)
                continue;
            kwh -= Rational((high - low + Decimal(1)) * Decimal(1000));
            from = high + Decimal(1);
        }
        ranges.push_back({first->number, last->number});
    }
    return kwh;
}

} // namespace attest
