// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/type_plate.h"

#include <QRegularExpression>

namespace attest {

QString comparableRefrigerant(const QString& designation)
{
    static const QRegularExpression punctuation(QStringLiteral("[\\s\\-_]"));
    QString result = designation.normalized(QString::NormalizationForm_KC).toUpper();
    result.remove(punctuation);
    if (result.startsWith(QLatin1String("HFC")) || result.startsWith(QLatin1String("HFO")))
        result.replace(0, 3, QStringLiteral("R"));
    else if (result.startsWith(QLatin1String("HCFC")))
        result.replace(0, 4, QStringLiteral("R"));
    return result;
}

QStringList refrigerantsIn(const QString& text, const FactorLibrary& library, const QString& gwpSet)
{
    static const QRegularExpression designation(QStringLiteral("(?<![A-Za-z0-9-])R[ -]?([1-9][0-9]{1,3}[A-Za-z]{0,2})(?![A-Za-z0-9-])"));
    QStringList result;
    auto matches = designation.globalMatch(text.normalized(QString::NormalizationForm_KC));
    while (matches.hasNext()) {
        const QString number = matches.next().captured(1);
        for (const QString& spelling : {QString(QStringLiteral("R-") + number), QString(QStringLiteral("R-") + number.toUpper()), QString(QStringLiteral("R-") + number.toLower())}) {
            if (library.warmingPotential(spelling, gwpSet)) {
                result << comparableRefrigerant(spelling);
                break;
            }
        }
    }
    return result;
}

std::optional<Decimal> chargeIn(const QString& text)
{
    static const QRegularExpression charge(QString::fromUtf8(
        "(?<![A-Za-z0-9-])R[ -]?[1-9][0-9]{1,3}[A-Za-z]{0,2}[\\s,:;(/–-]{1,4}(?:(?:charge|filling|füllmenge|füllung|充注量|充装量|भराव|मात्रा)[\\s:]*)?"
        "([0-9]{1,5}(?:[.,][0-9]{1,3})?)\\s*(?:kg|千克|公斤|किग्रा|किलोग्राम)(?![A-Za-z0-9/])"), QRegularExpression::CaseInsensitiveOption);
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    auto matches = charge.globalMatch(plain);
    if (!matches.hasNext())
        return std::nullopt;
    QString number = matches.next().captured(1);
    const qsizetype comma = number.indexOf(u',');
    const bool isAmbiguous = comma >= 0 && number.size() - comma - 1 == 3;
    return matches.hasNext() || isAmbiguous ? std::nullopt : Decimal::parse(number.replace(u',', u'.'));
}

} // namespace attest
