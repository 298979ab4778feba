// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/series_time.h"

namespace attest {
namespace {

QString offsetText(const QDateTime& local)
{
    const int minutes = local.offsetFromUtc() / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QChar(0x2212) : QChar(u'+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString clockText(const QDateTime& local)
{
    return local.toString(local.time().second() == 0 ? u"HH:mm" : u"HH:mm:ss");
}

} // namespace

SeriesTime::SeriesTime(const QString& zone, const Language& language) : m_zone(zone.toUtf8()), m_language(language)
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

QString SeriesTime::moment(qint64 utc) const
{
    const QDateTime at = local(utc);
    return m_language.date(at.date()) + u' ' + clockText(at) + u" (" + offsetText(at) + u')';
}

QString SeriesTime::span(qint64 from, qint64 to) const
{
    const QDateTime begin = local(from);
    const QDateTime end = local(to);
    const QString first = m_language.date(begin.date()) + u' ' + clockText(begin);
    if (begin.offsetFromUtc() != end.offsetFromUtc())
        return moment(from) + u" – " + moment(to);
    const QString last = begin.date() == end.date() ? clockText(end) : QString(m_language.date(end.date()) + u' ' + clockText(end));
    return first + u" – " + last + u" (" + offsetText(begin) + u')';
}

} // namespace attest
