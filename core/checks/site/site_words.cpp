// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/site_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace attest {
namespace {

constexpr const char* kRunning =
    "in service|in operation|running|is operating|in use|in betrieb|läuft|laeuft|im einsatz|运行|运转|在用|使用中|चालू|चल रहा|चल रही|कार्यरत|"
    "en service|en marche|en funcionamiento|em operação|in funzione|in bedrijf";

/// Already a statement that something is not there.
constexpr const char* kNotThere =
    "not found|not present|not there|not on site|no longer there|no longer on site|no longer present|no longer installed|could not be found|"
    "nicht gefunden|nicht vorhanden|nicht mehr vorhanden|nicht mehr da|nicht auffindbar|未找到|找不到|不存在|未见到|已不在|नहीं मिला|नहीं मिली|मौजूद नहीं|"
    "introuvable|no encontrado|não encontrado|non trovato|niet gevonden";

/// In English only as what happened to the thing itself, so that a removed cover does not count.
constexpr const char* kTakenAway =
    "entfernt|demontiert|abgebaut|verschrottet|ausgebaut|拆除|已拆|移除|报废|हटा दिया|हटाया गया|हटाई गई|निकाल दिया|démonté|desmontado|retirado|smontato|verwijderd";

constexpr const char* kDenied =
    "not|no|never|without|except|nicht|kein|keine|noch|nie|未|没|不|无|尚|नहीं|non|pas|niet|não";

constexpr const char* kPlanned =
    "to be|will|planned|plan|soon|should|wird|werden|soll|geplant|将|计划|拟|准备|जाएगा|जाएगी|cover|panel|filter|lid|abdeckung|deckel";

/// Speaks against running, but not against being gone.
constexpr const char* kOver =
    "was|were|used to|until|out of|stopped|formerly|war|bis|außer|stillgelegt|ehemals|曾|原来|停|以前|था|थी|बंद";

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin;
}

/// Latin words stand alone; the other scripts join their words.
bool contains(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool startsInside = at > 0 && isLatin(word[0]) && text[at - 1].isLetter();
        const bool endsInside = end < text.size() && isLatin(word[word.size() - 1]) && text[end].isLetter();
        if (!startsInside && !endsInside)
            return true;
    }
    return false;
}

bool containsAny(const QString& text, const char* words)
{
    const QStringList list = QString::fromUtf8(words).split(u'|');
    return std::any_of(list.begin(), list.end(), [&](const QString& word) { return contains(text, word.normalized(QString::NormalizationForm_KC)); });
}

/// "Removed in May", "the unit has been dismantled" – but not "old compressor removed".
bool isTakenAway(const QString& text)
{
    static const QRegularExpression english(QStringLiteral(
        "(^|\\b(been|unit|equipment|machine|device|it)( was| is)?( already)?\\s)(removed|dismantled|scrapped|decommissioned)\\b"));
    return text.contains(english) || containsAny(text, kTakenAway);
}

/// 未见该设备 "this machine was not seen" – but not 未见异常, "nothing unusual was seen".
bool isUnseen(const QString& text)
{
    static const QRegularExpression chinese(QString::fromUtf8("未见到?(该|此|本)?(设备|机组|机器|装置)?(?=\\s*($|[,.:;。、]))"));
    return text.contains(chinese);
}

} // namespace

SeenState seenState(const QString& text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    const bool running = containsAny(folded, kRunning);
    const bool notThere = containsAny(folded, kNotThere) || isUnseen(folded);
    const bool takenAway = isTakenAway(folded);
    if (running && (notThere || takenAway))
        return SeenState::unsaid;
    if (notThere)
        return SeenState::gone;
    if (containsAny(folded, kDenied) || containsAny(folded, kPlanned))
        return SeenState::unsaid;
    if (running)
        return containsAny(folded, kOver) ? SeenState::unsaid : SeenState::running;
    return takenAway ? SeenState::gone : SeenState::unsaid;
}

} // namespace attest
