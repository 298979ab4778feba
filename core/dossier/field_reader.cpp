// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/field_reader.h"

#include "core/dossier/people_words.h"

namespace attest {
namespace {

constexpr qint64 kEpochJulianDay = 2'440'588;
constexpr qint64 kSecondsOfDay = 86'400;

Period periodOf(const Stamp& stamp)
{
    if (stamp.yearOnly)
        return Period::year(stamp.date.year());
    if (stamp.monthOnly)
        return Period::month(stamp.date.year(), stamp.date.month());
    return Period::day(stamp.date);
}

Canonical readNumberField(const Cell& cell, const ColumnFormat& format)
{
    const auto number = readNumber(cell, format.number);
    if (!number)
        return {{}, number.error().what};
    if (number->percent)
        return {{}, QT_TRANSLATE_NOOP("core", "A percentage where a quantity is expected")};
    return {number->value.text(), {}};
}

Canonical readDateField(const Cell& cell, const ColumnFormat& format)
{
    const auto stamp = readStamp(cell, format.date);
    if (!stamp)
        return {{}, QT_TRANSLATE_NOOP("core", "Not a date in the format of this column")};
    if (stamp->yearOnly || stamp->monthOnly)
        return {{}, QT_TRANSLATE_NOOP("core", "A day is missing in this date")};
    return {stamp->date.toString(Qt::ISODate), {}};
}

Canonical readPeriodField(const Cell& cell, const ColumnFormat& format)
{
    const auto period = readPeriod(cell, format);
    if (!period || period->isEmpty())
        return {{}, QT_TRANSLATE_NOOP("core", "Not a period in the format of this column")};
    const bool isMonth = format.firstsAreMonths && period->days() == 1;
    const Period meant = isMonth ? Period::month(period->from().year(), period->from().month()) : *period;
    return {meant.text(), {}};
}

Canonical readMonthField(const Cell& cell, const ColumnFormat& format)
{
    const auto period = readPeriod(cell, format);
    if (!period || period->isEmpty())
        return {{}, QT_TRANSLATE_NOOP("core", "Not a month in the format of this column")};
    const bool isDay = period->days() == 1;
    return {isDay ? Period::month(period->from().year(), period->from().month()).text() : period->text(), {}};
}

Canonical readYesNo(const Cell& cell)
{
    if (const auto yes = yesNoOf(cell.text))
        return {*yes ? QStringLiteral("yes") : QStringLiteral("no"), {}};
    return {{}, Message{QT_TRANSLATE_NOOP("core", "Unknown word; allowed are: %1"), {QStringLiteral("yes, no")}}};
}

} // namespace

std::optional<Period> readPeriod(const Cell& cell, const ColumnFormat& format)
{
    if (const auto stamp = readStamp(cell, format.date))
        return periodOf(*stamp);
    const auto period = Period::parse(cell.text.trimmed());
    // In a column of another format a day in ISO form may be a misread 2024-13-01.
    const bool isForeignDay = period && period->days() == 1 && !format.date.tokens().isEmpty();
    return isForeignDay ? std::nullopt : period;
}

qint64 FieldReader::toUtc(const Stamp& stamp, StampOrder& order, bool& inGap) const
{
    const qint64 local = (stamp.date.toJulianDay() - kEpochJulianDay) * kSecondsOfDay + stamp.time.msecsSinceStartOfDay() / 1000;
    if (stamp.offsetSeconds)
        return local - *stamp.offsetSeconds;
    const LocalMoment moment = m_clock.toUtc(local, m_stampIsEnd && stamp.hasTime);
    inGap = moment.inGap;
    return order.take(moment);
}

Canonical FieldReader::readTime(const Cell& cell, const ColumnFormat& format, StampOrder& order) const
{
    const auto stamp = readStamp(cell, format.date);
    if (!stamp || stamp->yearOnly || stamp->monthOnly)
        return {{}, QT_TRANSLATE_NOOP("core", "Not a point in time in the format of this column")};
    Canonical canonical;
    const qint64 utc = toUtc(*stamp, order, canonical.inGap);
    canonical.text = QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toString(Qt::ISODate);
    return canonical;
}

Canonical FieldReader::read(FieldType type, const Cell& cell, const ColumnFormat& format, StampOrder& order) const
{
    switch (type) {
    case FieldType::text: return {cell.text.trimmed(), {}};
    case FieldType::number: return readNumberField(cell, format);
    case FieldType::date: return readDateField(cell, format);
    case FieldType::stamp: return readTime(cell, format, order);
    case FieldType::month: return readMonthField(cell, format);
    case FieldType::period: return readPeriodField(cell, format);
    case FieldType::yesNo: return readYesNo(cell);
    }
    Q_UNREACHABLE();
}

} // namespace attest
