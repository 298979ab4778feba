// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/month_names.h"

#include <QHash>
#include <QLocale>

namespace attest {
namespace {

QHash<QString, int> collectNames()
{
    QHash<QString, int> names;
    const auto add = [&names](QString name, int month) {
        name = name.toCaseFolded().remove(u'.');
        // A name that means different months in two languages means none.
        names[name] = names.contains(name) && names.value(name) != month ? 0 : month;
    };
    for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish,
                                             QLocale::Italian, QLocale::Portuguese, QLocale::Dutch, QLocale::Polish,
                                             QLocale::Hindi}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                add(locale.monthName(month, format), month);
                add(locale.standaloneMonthName(month, format), month);
            }
        }
    }
    // Older habits that the locale data leaves out.
    add(QStringLiteral("sept"), 9);
    add(QStringLiteral("mrz"), 3);
    add(QStringLiteral("jän"), 1);
    add(QStringLiteral("jänner"), 1);
    return names;
}

} // namespace

int monthByName(QStringView name)
{
    static const QHash<QString, int> names = collectNames();
    return names.value(name.toString().toCaseFolded());
}

} // namespace attest
