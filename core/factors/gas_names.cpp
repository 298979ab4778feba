// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/gas_names.h"

#include <QHash>
#include <QRegularExpression>

namespace attest {
namespace {

struct Names {
    const char* formula;
    const char* spellings; // separated by "|"
};

const Names kNames[] = {
    {"CO2", "carbon dioxide|kohlendioxid|kohlenstoffdioxid|kohlensäure|二氧化碳|कार्बन डाइऑक्साइड"},
    {"CH4", "methane|methan|甲烷|मीथेन"},
    {"N2O", "nitrous oxide|dinitrogen oxide|laughing gas|lachgas|distickstoffmonoxid|氧化亚氮|一氧化二氮|नाइट्रस ऑक्साइड"},
    {"SF6", "sulphur hexafluoride|sulfur hexafluoride|schwefelhexafluorid|六氟化硫|सल्फर हेक्साफ्लोराइड"},
    {"NF3", "nitrogen trifluoride|stickstofftrifluorid|三氟化氮|नाइट्रोजन ट्राइफ्लोराइड"},
    {"CF4", "tetrafluoromethane|tetrafluormethan|四氟化碳|四氟甲烷"},
    {"C2F6", "hexafluoroethane|hexafluorethan|六氟乙烷"},
};

const QHash<QString, QString>& formulas()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> result;
        for (const Names& names : kNames) {
            const QStringList spellings = QString::fromUtf8(names.spellings).split(u'|');
            for (const QString& spelling : spellings)
                result.insert(foldedGas(spelling), QString::fromLatin1(names.formula));
        }
        return result;
    }();
    return table;
}

void append(QStringList& list, const QString& candidate)
{
    if (!candidate.isEmpty() && !list.contains(candidate))
        list.append(candidate);
}

/// Trade practice writes "HFC-410A" or "Freon 22" for R-410A and R-22: the number is what names the refrigerant.
QString refrigerantNumber(const QString& folded)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:R|HFC|HCFC|CFC|HFO|PFC|FC|FREON|SUVA|KLEA|GENETRON)?(C?\\d{2,4}[A-Z]{0,3})$"));
    const auto match = pattern.match(folded);
    return match.hasMatch() ? QStringLiteral("R") + match.captured(1) : QString();
}

} // namespace

QString foldedGas(const QString& spelling)
{
    static const QRegularExpression ignored(QStringLiteral("[\\s\\-\\x{2010}-\\x{2015}.,_()\\[\\]/·'\"]"));
    QString text = spelling.normalized(QString::NormalizationForm_KC).toUpper();
    text.remove(ignored);
    return text;
}

QStringList gasCandidates(const QString& written)
{
    static const QRegularExpression token(
        QStringLiteral("(?<![A-Za-z0-9])((?:R|HFC|HCFC|CFC|HFO|PFC)[\\s-]?C?\\d{2,4}[A-Za-z]{0,3})(?![A-Za-z0-9])"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList candidates;
    const QString folded = foldedGas(written);
    append(candidates, folded);
    append(candidates, refrigerantNumber(folded));
    append(candidates, formulaOfGasName(folded));
    // Two designations in one text name no single gas.
    QStringList found;
    auto matches = token.globalMatch(written.normalized(QString::NormalizationForm_KC));
    while (matches.hasNext())
        append(found, foldedGas(matches.next().captured(1)));
    if (found.size() == 1) {
        append(candidates, found.front());
        append(candidates, refrigerantNumber(found.front()));
    }
    return candidates;
}

QString formulaOfGasName(const QString& folded)
{
    return formulas().value(folded);
}

} // namespace attest
