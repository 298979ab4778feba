// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/existence.h"

#include "core/checks/series/check_numbers.h"
#include "core/checks/series/series_checks.h"
#include "core/checks/series/series_text.h"
#include "core/quantities/register_readings.h"

#include <algorithm>

namespace attest {
namespace {

constexpr qint64 kDay = 86'400;

/// A register that begins with the series and near zero is a new one.
Existence byRegister(const CheckContext& context, const Meter& meter, const MissingRun& run)
{
    const auto readings = readingsInTime(context.submission, meter.id);
    if (readings.empty())
        return Existence::unknown;
    if (run.before)
        return readings.back()->time > run.from() + kDay ? Existence::proven : Existence::unknown;
    if (readings.front()->time < run.to() - kDay)
        return Existence::proven;
    const RegisterReading& first = *readings.front();
    const bool isNew = first.event == RegisterEvent::exchange || isNewRegister(context, first.reading.absolute(), readings.back()->reading);
    return isNew && readings.size() > 1 ? Existence::disproven : Existence::unknown;
}

bool isOnlyMeter(const Submission& submission, const Meter& meter)
{
    const auto isAnother = [&](const Meter& other) { return other.id != meter.id && other.source == meter.source; };
    return !meter.source.isEmpty() && std::none_of(submission.meters.begin(), submission.meters.end(), isAnother);
}

bool hasDocument(const Submission& submission, const Meter& meter, const Period& days)
{
    const bool isOnly = isOnlyMeter(submission, meter);
    return std::any_of(submission.invoices.begin(), submission.invoices.end(), [&](const InvoiceLine& line) {
        const bool speaksOfIt = line.meter == meter.id || (line.meter.isEmpty() && isOnly && line.source == meter.source);
        return speaksOfIt && line.period.overlaps(days) && !line.quantity.value.isZero();
    });
}

/// Another meter of the same kind and source ends where this one begins, or begins where it ends.
bool hasRelief(const CheckContext& context, const Meter& meter, const MissingRun& run)
{
    const qint64 most = CheckNumbers(context, kSeriesGap).seconds("relief-days", kDay);
    return std::any_of(context.series.begin(), context.series.end(), [&](const MeterValues& other) {
        const Meter& its = other.meter();
        const bool isAlike = its.id != meter.id && its.site == meter.site && its.measures == meter.measures && its.source == meter.source
            && its.parent == meter.parent;
        if (!isAlike || other.isEmpty())
            return false;
        const qint64 first = other.starts().front();
        const qint64 last = other.starts().back();
        return run.before ? std::abs(first - run.from()) <= most && last > first
                          : std::abs(last - run.to()) <= most && last > first;
    });
}

bool wasCalibratedNew(const CheckContext& context, const Meter& meter, QDate firstDay)
{
    const Submission& submission = context.submission;
    QDate earliest;
    const auto note = [&](const CalibrationCertificate& certificate) {
        if (certificate.valid.from().isValid() && (!earliest.isValid() || certificate.valid.from() < earliest))
            earliest = certificate.valid.from();
    };
    std::for_each(meter.calibration.begin(), meter.calibration.end(), note);
    for (const CalibrationCertificate& certificate : submission.calibrations) {
        if (certificate.meter == meter.id)
            note(certificate);
    }
    return earliest.isValid() && earliest > submission.engagement.period.from() && earliest <= firstDay.addDays(1)
        && earliest.daysTo(firstDay) <= CheckNumbers(context, kSeriesGap).whole("factory-days");
}

/// Of the source's only meter of the kind: what the company declares for the whole months in question.
Existence byDeclaration(const CheckContext& context, const Meter& meter, const Period& days)
{
    const SourceQuantities* source = meter.source.isEmpty() ? nullptr : context.quantities.source(meter.source);
    if (source == nullptr || !isOnlyMeter(context.submission, meter))
        return Existence::unknown;
    bool declaresMonths = false;
    bool declaresThen = false;
    for (const auto& [period, value] : source->declared) {
        const bool isUsed = !value.amount.isZero();
        declaresMonths = declaresMonths || (isUsed && !period.overlaps(days));
        declaresThen = declaresThen || (isUsed && days.contains(period));
    }
    if (declaresThen)
        return Existence::proven;
    const auto months = days.months();
    const bool hasWholeMonth = std::any_of(months.begin(), months.end(), [](const Period& month) { return month.isMonth(); });
    return declaresMonths && hasWholeMonth ? Existence::disproven : Existence::unknown;
}

/// The first and the last moment that a meter's values and readings speak of.
std::optional<std::pair<qint64, qint64>> recordedSpan(const CheckContext& context, const Meter& meter)
{
    std::vector<qint64> moments;
    for (const MeterValues& values : context.series) {
        if (values.meter().id == meter.id && !values.isEmpty())
            moments.insert(moments.end(), {values.starts().front(), values.starts().back()});
    }
    for (const RegisterReading* reading : readingsInTime(context.submission, meter.id))
        moments.push_back(reading->time);
    if (moments.empty())
        return std::nullopt;
    const auto [first, last] = std::minmax_element(moments.begin(), moments.end());
    return std::pair(*first, *last);
}

} // namespace

bool isNewRegister(const CheckContext& context, const Decimal& reading, const Decimal& other)
{
    const Decimal percent = CheckNumbers(context, kSeriesGap).exact("near-zero-percent");
    return !reading.isNegative() && reading * Decimal(100) <= other * percent;
}

Existence existedDuring(const CheckContext& context, const Meter& meter, const MissingRun& run, const QTimeZone& zone)
{
    const Period days = daysOf(run.from(), run.to(), zone);
    const Existence read = byRegister(context, meter, run);
    if (read == Existence::proven || hasDocument(context.submission, meter, days))
        return Existence::proven;
    if (read == Existence::disproven || hasRelief(context, meter, run))
        return Existence::disproven;
    if (!run.before && wasCalibratedNew(context, meter, days.to()))
        return Existence::disproven;
    return byDeclaration(context, meter, days);
}

Existence existedIn(const CheckContext& context, const Meter& meter, const Period& month, const QTimeZone& zone)
{
    const auto records = recordedSpan(context, meter);
    if (!records)
        return Existence::unknown;
    const Period& period = context.submission.engagement.period;
    const qint64 from = startOf(period, zone);
    const qint64 to = endOf(period, zone);
    if (endOf(month, zone) <= records->first && from < records->first)
        return existedDuring(context, meter, {{from}, records->first - from, std::nullopt, 0}, zone);
    if (startOf(month, zone) >= records->second && records->second < to)
        return existedDuring(context, meter, {{records->second}, to - records->second, 0, std::nullopt}, zone);
    return Existence::unknown;
}

} // namespace attest
