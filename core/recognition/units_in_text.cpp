// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/units_in_text.h"

#include "core/base/unit.h"

#include <QRegularExpression>

#include <array>

namespace attest {
namespace {

constexpr qsizetype kLongestHeading = 300; // longer ones are notes
constexpr qsizetype kLongestCell = 80;

bool isKnown(const QString& text)
{
    return !text.isEmpty() && (Unit::find(text) || FactorUnit::find(text));
}

/// A unit that is not also an everyday word or abbreviation.
bool isClear(const QString& text)
{
    const auto unit = Unit::find(text);
    if (!unit)
        return FactorUnit::find(text).has_value();
    const bool isRemark = unit->dimension() == Dimension::time || unit->dimension() == Dimension::share;
    const bool isPower = unit->dimension() == Dimension::energy || unit->dimension() == Dimension::power;
    if (text.trimmed().size() <= 2 && !isPower && unit->symbol() != text.trimmed())
        return false; // "GG" is a name, "kw" is kW
    return !isRemark && text.trimmed().size() >= 2 && text.compare(u"ton", Qt::CaseInsensitive) != 0
           && text.compare(u"mt", Qt::CaseInsensitive) != 0;
}

/// "kWh" of "kWh", "kWh/Monat", "kWh per month", "单位：kWh", "in kWh"; empty when there is none.
QString unitOfPhrase(const QString& phrase)
{
    static const QRegularExpression prefix(
        QStringLiteral("^(?:in|unit|units|einheit|单位|計量单位|计量单位|इकाई|unité|unidad|unità)\\s*[:：]?\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(QStringLiteral("\\s*(?:/|\\bper\\b|\\bpro\\b|\\bje\\b|,|;).*$"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString text = phrase.normalized(QString::NormalizationForm_KC).trimmed();
    if (isKnown(text))
        return text;
    text.remove(prefix);
    if (isKnown(text))
        return text;
    text.remove(behind);
    return isKnown(text) ? text : QString();
}

UnitInText inBrackets(const QString& heading)
{
    static const QRegularExpression brackets(QStringLiteral("[\\[(（【{<]([^\\])）】}>]*)[\\])）】}>]"));
    auto all = brackets.globalMatch(heading);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        const QString unit = unitOfPhrase(match.captured(1));
        if (unit.isEmpty())
            continue;
        QString rest = heading;
        rest.remove(match.capturedStart(), match.capturedLength());
        return {unit, rest.simplified()};
    }
    return {{}, heading};
}

/// "Verbrauch in MWh", "Energy, kWh", "单位：万kWh".
UnitInText behindPhrase(const QString& heading)
{
    static const QRegularExpression behind(QStringLiteral("(?:\\s+in\\s+|[:：,，;]\\s*|\\s+-\\s+|单位\\s*)([^\\s:：,，;]+)(?:\\s*/.*)?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = behind.match(heading);
    const QString unit = match.hasMatch() ? unitOfPhrase(match.captured(1)) : QString();
    return unit.isEmpty() ? UnitInText{{}, heading} : UnitInText{unit, heading.left(match.capturedStart()).trimmed()};
}

/// "Nennleistung kW", "ac_power_kw", "kWh delivered", "kWh / Monat".
UnitInText amongWords(const QString& heading)
{
    static const QRegularExpression border(QStringLiteral("[\\s_\\-/:,.()]+"));
    const QStringList words = heading.split(border, Qt::SkipEmptyParts);
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (!isClear(*word))
            continue;
        QString rest = heading;
        rest.remove(heading.lastIndexOf(*word), word->size());
        static const QRegularExpression loose(QStringLiteral("^[\\s_\\-/:,.]+|[\\s_\\-/:,.]+$"));
        return {*word, rest.remove(loose)};
    }
    return {{}, heading};
}

/// "用电量万kWh", "电量千瓦时".
UnitInText atEnd(const QString& heading)
{
    for (qsizetype start = 1; start + 2 <= heading.size(); ++start) {
        const QString tail = heading.mid(start);
        const bool isBorder = heading[start - 1].script() == QChar::Script_Han;
        if (isBorder && isClear(tail))
            return {tail, heading.left(start).trimmed()};
    }
    return {{}, heading};
}

} // namespace

UnitInText unitInHeading(const QString& heading)
{
    if (heading.size() > kLongestHeading)
        return {{}, heading};
    const QString plain = heading.normalized(QString::NormalizationForm_KC).simplified();
    for (const auto find : {inBrackets, behindPhrase, amongWords, atEnd}) {
        const UnitInText found = find(plain);
        if (!found.unit.isEmpty())
            return found;
    }
    return {{}, plain};
}

bool isUnitAlone(const QString& text)
{
    if (text.size() > kLongestCell)
        return false;
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.size() > 2 && QStringLiteral("([{").contains(plain.front()))
        plain = plain.mid(1, plain.size() - 2);
    return isKnown(plain.trimmed());
}

} // namespace attest
