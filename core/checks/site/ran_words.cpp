// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/ran_words.h"

#include <QRegularExpression>

namespace attest {
namespace {

QRegularExpression words(const char* latin, const char* others)
{
    const QString pattern = u"(?<!\\p{L})(?:" + QString::fromUtf8(latin) + u")(?!\\p{L})|" + QString::fromUtf8(others);
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression& ran()
{
    static const QRegularExpression pattern = words(
        "ran|(?:has|had|was|were) (?:run|running|operated)|has been running|operated|was in (?:operation|service|use)|"
        "lief|liefen|gelaufen|war in betrieb|in betrieb gewesen|"
        "fonctionné|tourné|funcionó|funcionado|funcionou|operó|operou|funzionato|draaide|gedraaid",
        "(?:运行|运转|使用|工作|开)了|(?:运行|运转)约|चला|चली|चले|चलाया");
    return pattern;
}

const QRegularExpression& hours()
{
    static const QRegularExpression pattern(
        QString::fromUtf8("(?<![\\d.,])(?=[\\d.,]*[1-9])\\d[\\d.,]*\\s*(?:(?:operating |running )?(?:h|hrs?|hours?|std\\.?|stunden|betriebsstunden|"
                          "heures?|horas?|ore|ora|uren|uur)(?!\\p{L})|(?:个|多)*小时|घंटे|घंटा|घण्टे)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Denied, not yet, if, a test, a counter, since ever, in another year, somebody else's.
const QRegularExpression& saysOtherwise()
{
    static const QRegularExpression pattern = words(
        "not|never|without|except|nicht|kein\\w*|nie|non|pas|niet|não|no(?= (?:ha|funcion|oper|estuvo))|"
        "will|would|could|can|should|if|planned|wird|würde|könnte|kann|soll\\w*|geplant|falls|pourrait|podría|poderia|"
        "maximum|at most|up to|höchstens|maximal|test\\w*|trial\\w*|probe\\w*|essai\\w*|prueba\\w*|ensaio\\w*|prov[ae]|proef\\w*|"
        "counter|meter|compteur|contador|contatore|teller|since|seit|in total|insgesamt|depuis|desde|sinds|"
        "used to|formerly|last year|previous years?|prior year|year before|years? ago|in the past|vorjahr\\w*|letzte[sn]? jahr\\w*|früher|ehemals|"
        "l['’]an dernier|dernière|pasado|passado|scorso|vorig|afgelopen|"
        "rented|hired|tenant\\w*|contractor\\w*|neighbou?r\\w*|gemietet\\w*|miet\\w*|nachbar\\w*",
        "zähler|未|没|不|无|将|计划|拟|试|计时|累计|去年|上年|以前|曾|以来|租|नहीं|परीक्षण|पिछले|जाएगा|जाएगी|मीटर|किराये");
    return pattern;
}

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

bool namesAnotherYear(const QString& text, const Period& period)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(?:19|20)\\d\\d(?!\\d)"));
    for (auto matches = year.globalMatch(text); matches.hasNext();) {
        const int named = matches.next().captured().toInt();
        if (named < period.from().year() || named > period.to().year())
            return true;
    }
    return false;
}

} // namespace

bool saysItRan(const QString& text, const Period& period)
{
    QString note = folded(text);
    if (!note.contains(hours()) || !note.contains(ran()) || note.contains(saysOtherwise()))
        return false;
    return !namesAnotherYear(note.remove(hours()), period);
}

bool namesGeneratingSet(const QString& text)
{
    static const QRegularExpression sets = words(
        "(?:emergency|diesel|stand-?by|back-?up) (?:diesel |power )?(?:generators?|gensets?)|gensets?|generator sets?|generating sets?|dg sets?|"
        "not(?:strom)?(?:diesel|generator|aggregat)\\w*|netzersatz\\w*|diesel-?(?:aggregat|generator)\\w*|"
        "groupe électrogène|groupe de secours|grupo electrógeno|generador (?:de emergencia|diésel)|grupo gerador|gerador (?:de emergência|a diesel)|"
        "gruppo elettrogeno|noodstroomaggregaat|dieselaggregaat",
        "柴油发电机|柴发|应急发电机|备用发电机|डीज़ल ज[ने]+रेटर|डीजल ज[ने]+रेटर|डीजी सेट|आपातकालीन ज[ने]+रेटर");
    return folded(text).contains(sets);
}

} // namespace attest
