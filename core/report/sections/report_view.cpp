// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/names.h"

namespace attest {
namespace {

constexpr int kTonnePlaces = 2;

QString withSign(const Rational& value, const QString& written)
{
    return value > Rational(0) ? QString(u'+' + written) : written;
}

} // namespace

QString ReportView::tonnes(const Rational& value) const
{
    return value.isZero() ? QStringLiteral("0") : m_language.number(value.rounded(kTonnePlaces, Rounding::halfEven));
}

QString ReportView::signedTonnes(const Rational& value) const
{
    return withSign(value, tonnes(value));
}

QString ReportView::amount(const Rational& value, int maximumPlaces) const
{
    return m_language.number(value.toDecimal(maximumPlaces));
}

QString ReportView::signedAmount(const Rational& value, int maximumPlaces) const
{
    return withSign(value, amount(value, maximumPlaces));
}

QString ReportView::place(const SourceRef& at) const
{
    if (at.file.isEmpty())
        return {};
    QString result = at.file;
    if (!at.sheet.isEmpty())
        result += u' ' + at.sheet;
    if (at.row > 0)
        result += u'!' + at.column + QString::number(at.row);
    return result;
}

QString ReportView::places(const std::vector<SourceRef>& all) const
{
    constexpr std::size_t kShown = 4;
    QStringList texts;
    for (std::size_t i = 0; i < std::min(all.size(), kShown); ++i)
        texts << place(all[i]);
    if (all.size() > kShown)
        texts << text({QT_TRANSLATE_NOOP("core", "and %1 more"), {argument(static_cast<qint64>(all.size() - kShown))}});
    return texts.join(u", ");
}

QString ReportView::dateTime(const QDateTime& utc) const
{
    return m_language.date(utc.date()) + u' ' + utc.time().toString(u"HH:mm") + u" UTC";
}

QString ReportView::memberName(const QString& id) const
{
    for (const TeamMember& member : submission().team) {
        if (member.id == id)
            return member.name;
    }
    return id;
}

QString ReportView::sourceName(const QString& id) const
{
    const Source* source = submission().source(id);
    return source ? source->name : id;
}

QString ReportView::monthName(const Period& month) const
{
    if (m_language.code() == u"zh_CN")
        return QString::number(month.from().month()) + u'月';
    return m_language.locale().standaloneMonthName(month.from().month(), QLocale::ShortFormat);
}

QString numbered(int chapter, const QString& title)
{
    return QString::number(chapter) + u' ' + title;
}

QString numbered(int chapter, int section, const QString& title)
{
    return QString::number(chapter) + u'.' + QString::number(section) + u' ' + title;
}

} // namespace attest
