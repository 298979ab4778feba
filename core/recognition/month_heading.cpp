// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/month_heading.h"

#include "core/recognition/heading_text.h"
#include "core/recognition/units_in_text.h"
#include "core/tables/month_names.h"

#include <QRegularExpression>

namespace attest {
namespace {

int fullYear(const QString& digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

std::optional<MonthHeading> checked(int month, int year)
{
    const bool isYear = year == 0 || (year >= 1990 && year <= 2099);
    return month >= 1 && month <= 12 && isYear ? std::optional(MonthHeading{month, year}) : std::nullopt;
}

std::optional<MonthHeading> numbered(const QString& text)
{
    static const QRegularExpression yearFirst(QStringLiteral("^((?:19|20)\\d\\d)[-./年\\s]\\s*(\\d{1,2})\\s*月?(?:份)?$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\d{1,2})[-./\\s]\\s*((?:19|20)\\d\\d)$"));
    static const QRegularExpression firstOfMonth(QStringLiteral("^((?:19|20)\\d\\d)-(\\d\\d)-01(?:T00:00(?::00)?)?$"));
    static const QRegularExpression compact(QStringLiteral("^((?:19|20)\\d\\d)(0[1-9]|1[0-2])$"));
    static const QRegularExpression alone(QStringLiteral("^(?:[Mm]|第)?(\\d{1,2})\\s*(?:月|月份|월)$|^M(\\d{1,2})$"));
    for (const auto& form : {yearFirst, firstOfMonth, compact}) {
        if (const auto match = form.match(text); match.hasMatch())
            return checked(match.captured(2).toInt(), match.captured(1).toInt());
    }
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return checked(match.captured(1).toInt(), match.captured(2).toInt());
    if (const auto match = alone.match(text); match.hasMatch())
        return checked(match.captured(1).isEmpty() ? match.captured(2).toInt() : match.captured(1).toInt(), 0);
    return std::nullopt;
}

int chineseMonth(const QString& text)
{
    static const QStringList names{QStringLiteral("一月"), QStringLiteral("二月"), QStringLiteral("三月"), QStringLiteral("四月"),
                                   QStringLiteral("五月"), QStringLiteral("六月"), QStringLiteral("七月"), QStringLiteral("八月"),
                                   QStringLiteral("九月"), QStringLiteral("十月"), QStringLiteral("十一月"), QStringLiteral("十二月")};
    return static_cast<int>(names.indexOf(text)) + 1;
}

std::optional<MonthHeading> named(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([^\\d\\s]+?)[.\\s'’_/-]*((?:19|20)?\\d\\d)?$|^((?:19|20)\\d\\d)[.\\s'’_/-]*([^\\d\\s]+?)\\.?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(1).isEmpty() ? match.captured(4) : match.captured(1);
    const QString year = match.captured(1).isEmpty() ? match.captured(3) : match.captured(2);
    const int month = std::max(monthByName(name), chineseMonth(name));
    return checked(month, year.isEmpty() ? 0 : fullYear(year));
}

} // namespace

std::optional<MonthHeading> monthOfHeading(const QString& heading)
{
    constexpr qsizetype longest = 60;
    if (heading.size() > longest)
        return std::nullopt;
    for (const QString& text : {heading.normalized(QString::NormalizationForm_KC).simplified(), unitInHeading(heading).rest}) {
        if (const auto month = numbered(text))
            return month;
        if (const auto month = named(text))
            return month;
    }
    return std::nullopt;
}

std::optional<int> yearInText(const QString& text)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)"));
    std::optional<int> found;
    auto all = year.globalMatch(text);
    while (all.hasNext()) {
        const int value = all.next().captured(1).toInt();
        if (value < 1990 || value > 2099)
            continue;
        if (found && *found != value)
            return std::nullopt;
        found = value;
    }
    return found;
}

} // namespace attest
