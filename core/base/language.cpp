// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QTranslator>

namespace attest {
namespace {

constexpr auto kCanonical = "canonical"; // English words, canonical numbers and dates: logs and the command line

QLocale localeOf(const QString& code)
{
    if (code == u"de")
        return QLocale(QLocale::German, QLocale::Germany);
    if (code == u"zh_CN")
        return QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China);
    if (code == u"hi")
        return QLocale(QLocale::Hindi, QLocale::India);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString grouped(const QString& digits, bool indian, const QString& separator)
{
    QString result = digits;
    const qsizetype step = indian ? 2 : 3;
    for (qsizetype at = result.size() - 3; at > 0; at -= step)
        result.insert(at, separator);
    return result;
}

} // namespace

Language::Language(const QString& code)
    : m_code(codes().contains(code) || code == QLatin1String(kCanonical) ? code : QStringLiteral("en")),
      m_locale(localeOf(m_code))
{
    if (m_code == u"en" || m_code == QLatin1String(kCanonical))
        return;
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(u":/translations/attest_" + m_code + u".qm"))
        m_translator = std::move(translator);
}

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN"), QStringLiteral("hi")};
}

QString Language::nativeName(const QString& code)
{
    if (code == u"de")
        return QStringLiteral("Deutsch");
    if (code == u"zh_CN")
        return QStringLiteral("简体中文");
    if (code == u"hi")
        return QStringLiteral("हिन्दी");
    return QStringLiteral("English");
}

QString Language::codeFor(const QString& localeName)
{
    if (localeName.startsWith(u"de"))
        return QStringLiteral("de");
    if (localeName.startsWith(u"zh"))
        return QStringLiteral("zh_CN");
    if (localeName.startsWith(u"hi"))
        return QStringLiteral("hi");
    return QStringLiteral("en");
}

QString Language::text(const char* context, const char* source) const
{
    const QString translated = m_translator ? m_translator->translate(context, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Language::text(const Message& message) const
{
    if (message.isEmpty())
        return {};
    const QString pattern = text("core", message.source());
    const auto written = [this](const MessageArgument& argument) {
        struct {
            const Language& language;
            QString operator()(const QString& value) const { return value; }
            QString operator()(const Decimal& value) const { return language.number(value); }
            QString operator()(QDate value) const { return language.date(value); }
            QString operator()(const Period& value) const { return language.period(value); }
            QString operator()(const Message& value) const { return language.text(value); }
        } writer{*this};
        return std::visit(writer, argument);
    };
    // One pass, so that a "%1" inside an argument stays what it is.
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        const auto index = place ? static_cast<std::size_t>(pattern[i + 1].unicode() - u'1') : 0;
        if (place && index < message.arguments().size()) {
            result += written(message.arguments()[index]);
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

QString Language::number(const Decimal& value) const
{
    if (m_code == QLatin1String(kCanonical))
        return value.text();
    const QString canonical = value.absolute().text();
    const qsizetype point = canonical.indexOf(u'.');
    QString result = grouped(point < 0 ? canonical : canonical.left(point), m_code == u"hi", m_locale.groupSeparator());
    if (point >= 0)
        result += m_locale.decimalPoint() + canonical.mid(point + 1);
    return value.isNegative() ? QChar(0x2212) + result : result;
}

QString Language::number(const Decimal& value, int places) const
{
    return number(value.rounded(places, Rounding::halfEven));
}

QString Language::date(QDate date) const
{
    if (m_code == QLatin1String(kCanonical))
        return date.toString(Qt::ISODate);
    if (m_code == u"de")
        return date.toString(u"dd.MM.yyyy");
    if (m_code == u"zh_CN")
        return date.toString(u"yyyy年M月d日");
    return m_locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString Language::period(const Period& period) const
{
    if (m_code == QLatin1String(kCanonical) || period.isEmpty())
        return period.text();
    if (period.isYear())
        return QString::number(period.from().year());
    const auto monthText = [this](QDate first) {
        return m_code == u"zh_CN" ? first.toString(u"yyyy年M月")
                                  : m_locale.standaloneMonthName(first.month()) + u' ' + QString::number(first.year());
    };
    if (period.isMonth())
        return monthText(period.from());
    if (period.from().day() == 1 && period.to().day() == period.to().daysInMonth())
        return monthText(period.from()) + u" – " + monthText(period.to());
    if (period.from() == period.to())
        return date(period.from());
    return date(period.from()) + u" – " + date(period.to());
}

} // namespace attest
