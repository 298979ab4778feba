// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/row_reader.h"

#include <QTimeZone>

namespace attest {

const DraftField* RowReader::find(const char* field) const
{
    const auto found = m_row.fields.find(QString::fromLatin1(field));
    return found == m_row.fields.end() || found->second.canonical.isEmpty() ? nullptr : &found->second;
}

QString RowReader::text(const char* field) const
{
    const DraftField* found = find(field);
    return found == nullptr ? QString() : found->canonical;
}

QString RowReader::written(const char* field) const
{
    const DraftField* found = find(field);
    return found == nullptr ? QString() : found->written;
}

SourceRef RowReader::at(const char* field) const
{
    const DraftField* found = find(field);
    SourceRef place = m_row.at;
    place.column = found == nullptr ? QString() : found->column;
    return place;
}

void RowReader::refuse(const char* field, Message reason)
{
    if (!m_problem)
        m_problem = RejectedRow{at(field), written(field), std::move(reason)};
}

Decimal RowReader::number(const char* field)
{
    return numberIfAny(field).value_or(Decimal());
}

std::optional<Decimal> RowReader::numberIfAny(const char* field)
{
    if (!has(field))
        return std::nullopt;
    const auto value = Decimal::parse(text(field));
    if (!value)
        refuse(field, QT_TRANSLATE_NOOP("core", "Not a number"));
    return value;
}

QDate RowReader::date(const char* field)
{
    if (!has(field))
        return {};
    const QDate day = QDate::fromString(text(field), Qt::ISODate);
    if (!day.isValid())
        refuse(field, QT_TRANSLATE_NOOP("core", "Not a date"));
    return day;
}

qint64 RowReader::time(const char* field)
{
    const QDateTime moment = QDateTime::fromString(text(field), Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() != Qt::UTC) {
        refuse(field, QT_TRANSLATE_NOOP("core", "Not a point in time"));
        return 0;
    }
    return moment.toSecsSinceEpoch();
}

Period RowReader::period(const char* field)
{
    const auto period = Period::parse(text(field));
    if (!period || period->isEmpty()) {
        refuse(field, QT_TRANSLATE_NOOP("core", "Not a period"));
        return {};
    }
    return *period;
}

Period RowReader::period()
{
    return has("period") ? period("period") : span();
}

Period RowReader::span()
{
    const Period period(date("from"), date("to"));
    if (period.isEmpty())
        refuse("to", QT_TRANSLATE_NOOP("core", "The period ends before it begins"));
    return period;
}

bool RowReader::yes(const char* field)
{
    if (!has(field) || text(field) == QLatin1String("no"))
        return false;
    if (text(field) != QLatin1String("yes"))
        refuse(field, Message{QT_TRANSLATE_NOOP("core", "Unknown word; allowed are: %1"), {QStringLiteral("yes, no")}});
    return true;
}

Unit RowReader::unit()
{
    return unitIfAny().value_or(Unit());
}

std::optional<Unit> RowReader::unitIfAny()
{
    if (!has("unit"))
        return std::nullopt;
    const auto unit = Unit::find(text("unit"));
    if (!unit)
        refuse("unit", QT_TRANSLATE_NOOP("core", "Unknown unit"));
    return unit;
}

Quantity RowReader::quantity()
{
    return {number("value"), unit()};
}

std::optional<FactorUnit> RowReader::factorUnit(const char* field)
{
    if (!has(field))
        return std::nullopt;
    const auto unit = FactorUnit::find(text(field));
    if (!unit)
        refuse(field, QT_TRANSLATE_NOOP("core", "Unknown unit of a factor"));
    return unit;
}

} // namespace attest
