// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/prior_finding_rows.h"

#include <QRegularExpression>

namespace attest {
namespace {

/// An earlier year or verification. Word borders only where the script has them.
const QRegularExpression& earlier()
{
    static const QRegularExpression words(
        QString::fromUtf8("\\b(prior|previous|preceding|last|earlier|former)[ -](reporting )?(years?|periods?|verifi\\w+|audits?|cycles?|opinions?)"
                          "|\\byears? before\\b|\\bperiod before\\b|\\bverification before\\b"
                          "|\\bprior findings?\\b|\\bprevious findings?\\b|\\blast findings?\\b"
                          "|\\bvorjahr|\\bvorperiode|\\bvorjährig"
                          "|\\b(vorig|vergangen|letzt|vorherig|früher|vorhergehend|vorangegangen|vorausgegangen)\\w* (jahr|prüf|verifizierung|periode|audit|berichtsjahr)"
                          "|上年|上一年|上一核查|前一年|去年|往年|以往|历年|上次|前次|以前年度|上期|上一期"
                          "|(पिछल|गत |विगत|पूर्व|बीते)\\S*\\s*\\S*\\s*(वर्ष|साल|सत्यापन|लेखापरीक्षा|अवधि)|पूर्ववर्ती"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

/// A finding, under the names that the procedures use.
const QRegularExpression& finding()
{
    static const QRegularExpression words(
        QString::fromUtf8("\\bfindings?\\b|non-?\\s?conformit|non-?\\s?complian|\\bmisstatements?\\b|\\bopen (items?|issues?|points?)\\b|\\boutstanding\\b"
                          "|\\bcorrective actions?\\b|\\brecommend|\\bimprovements?\\b|\\bissues\\b|\\bremarks?\\b|\\bcorrection requests?\\b"
                          "|feststellung|abweichung|nichtkonformität|beanstandung|befund|mängel|\\bmangel|offene punkte|auflage|empfehlung|korrekturmaßnahm|verbesserung"
                          "|不符合|不合格|核查发现|发现项|发现的问题|遗留|整改|改进建议|未关闭|开具项|纠正措施|问题"
                          "|निष्कर्ष|गैर-?\\s?अनुरूप|असंगति|अननुरूप|आपत्ति|कमियाँ|कमियों|टिप्पणि|मुद्द|सुधारात्मक|सिफ़ारिश|सिफारिश|अनुशंसा|अवलोकन|खामि"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

/// "The 2023 verification report", "Prüfung 2023", "2023年度核查", "2023 के सत्यापन"; the year of a standard stands behind a mark.
bool namesVerificationBefore(const QString& text, int year)
{
    static const QRegularExpression words(
        QString::fromUtf8("(?<![\\d:/–-])((?:19|20)\\d\\d)(?:[/–-]\\d\\d(?!\\d))?(?:'s)?\\s*(?:annual |external |greenhouse gas |ghg )*(?:verification|audit|assurance|verifizierung|prüf|audit)"
                          "|\\b(?:verification|audit|assurance)(?: report| statement| opinion)?(?: (?:of|for|in|from))?(?: the)?(?: year)? \\(?((?:19|20)\\d\\d)(?![\\d/])"
                          "|(?:verifizierung|prüfung|prüfbericht|verifizierungsbericht|audits?)(?: (?:aus|von|für|des|vom|im|in))?(?: (?:dem|das))?(?: jahre?s?)? \\(?((?:19|20)\\d\\d)(?![\\d/])"
                          "|(?<![\\d:/–-])((?:19|20)\\d\\d)\\s*年?度?\\s*的?(?:温室气体|碳排放)?(?:核查|审核|核证)"
                          "|(?<![\\d:/–-])((?:19|20)\\d\\d)\\s*(?:की|के|का)?\\s*(?:सत्यापन|लेखापरीक्षा)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = words.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(match.lastCapturedIndex()).toInt() < year)
            return true;
    }
    return false;
}

} // namespace

bool isAboutPriorFindings(const ReviewRow& row, int year)
{
    const QString text = row.item + u' ' + row.question;
    return (text.contains(earlier()) || namesVerificationBefore(text, year)) && text.contains(finding());
}

} // namespace attest
