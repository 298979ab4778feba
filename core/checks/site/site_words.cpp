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
    "entfernt|demontiert|abgebaut|verschrottet|ausgebaut|拆除|已拆|移除|报废|हटा दिया|हटा दी|हटाया गया|हटाई गई|निकाल दिया|निकाल दी|"
    "démonté|démontée|démantelé|démantelée|desmontado|desmontada|desmantelado|desmantelada|retirado|retirada|smontato|smontata|smantellato|smantellata|"
    "verwijderd|ontmanteld|gedemonteerd";

/// Put out of use for good. Only to be off says nothing: a stand-by set stands still most of the year.
constexpr const char* kOutOfUse =
    "out of service|out of use|no longer in service|no longer in use|no longer in operation|no longer running|shut down for good|permanently shut down|"
    "permanently at standstill|at standstill for good|stillgelegt|außer betrieb genommen|außer betrieb gesetzt|nicht mehr in betrieb|nicht mehr im einsatz|"
    "dauerhaft außer betrieb|endgültig außer betrieb|停用|封存|退役|不再使用|不再运行|长期停运|永久停|सेवा से बाहर|स्थायी रूप से बंद|उपयोग में नहीं रहा|उपयोग में नहीं रही|"
    "hors service|plus en service|arrêt définitif|fuera de servicio|fuera de uso|fora de serviço|fora de uso|fuori servizio|fuori uso|buiten dienst|"
    "buiten gebruik gesteld|niet meer in bedrijf";

/// For a while only.
constexpr const char* kForNow =
    "temporarily|for now|today|maintenance|repair|overhaul|vorübergehend|zurzeit|derzeit|heute|wartung|reparatur|revision|暂时|临时|暂停|检修|维修|大修|"
    "अस्थायी|आज|मरम्मत|रखरखाव|temporairement|aujourd|maintenance|entretien|réparation|temporalmente|mantenimiento|reparación|temporariamente|manutenção|"
    "reparo|temporaneamente|manutenzione|riparazione|tijdelijk|onderhoud|reparatie";

constexpr const char* kDenied =
    "not|no|never|without|except|nicht|kein|keine|noch|nie|未|没|不|无|尚|नहीं|non|pas|niet|não";

constexpr const char* kPlanned =
    "to be|will|planned|plan|soon|should|wird|werden|soll|geplant|将|计划|拟|准备|जाएगा|जाएगी|cover|panel|filter|lid|abdeckung|deckel";

/// Speaks against running, but not against being gone.
constexpr const char* kOver =
    "was|were|used to|until|out of|stopped|formerly|war|bis|außer|stillgelegt|ehemals|曾|原来|停|以前|था|थी|बंद";

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

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
    return std::any_of(list.begin(), list.end(), [&](const QString& word) { return contains(text, folded(word)); });
}

/// "Removed in May", "at standstill, dismantled in spring", "the unit has been dismantled" – but not "old compressor removed", nor
/// "looked at, removed dust".
bool isTakenAway(const QString& text)
{
    static const QRegularExpression english(QStringLiteral(
        "(^|\\b(been|unit|equipment|machine|device|it)( was| is)?( already)?\\s)(removed|dismantled|scrapped|decommissioned)\\b|"
        "[,;.:–—]\\s*((was|is|already|since)\\s)*(removed|dismantled|scrapped|decommissioned)"
        "(?=\\s*($|[,;.:!)–—])|\\s(in|on|at|since|last|this|during|before|after|by|from|and|two|some)\\b)"));
    return text.contains(english) || containsAny(text, kTakenAway);
}

/// 未见该设备 "this machine was not seen" – but not 未见异常, "nothing unusual was seen".
bool isUnseen(const QString& text)
{
    static const QRegularExpression chinese(QString::fromUtf8("未见到?(该|此|本)?(设备|机组|机器|装置)?(?=\\s*($|[,.:;。、]))"));
    return text.contains(chinese);
}

/// What is left of a text when the words of being out of use are taken: "no longer in service" denies and names a service.
QString withoutOutOfUse(QString text)
{
    for (const QString& word : QString::fromUtf8(kOutOfUse).split(u'|'))
        text.replace(folded(word), QStringLiteral(" "));
    return text;
}

/// Out of use for good, with no word of the contrary beside it.
bool isOutOfUse(const QString& text)
{
    const QString rest = withoutOutOfUse(text);
    return rest != text && !containsAny(rest, kRunning) && !containsAny(rest, kDenied) && !containsAny(rest, kPlanned) && !containsAny(rest, kForNow);
}

SeenState saidOf(const QString& note)
{
    const bool running = containsAny(note, kRunning);
    const bool notThere = containsAny(note, kNotThere) || isUnseen(note);
    const bool takenAway = isTakenAway(note);
    if (running && (notThere || takenAway))
        return SeenState::unsaid;
    if (notThere)
        return SeenState::gone;
    if (containsAny(note, kDenied) || containsAny(note, kPlanned))
        return SeenState::unsaid;
    if (running)
        return containsAny(note, kOver) ? SeenState::unsaid : SeenState::running;
    return takenAway ? SeenState::gone : SeenState::unsaid;
}

} // namespace

SeenState seenState(const QString& text)
{
    const QString note = folded(text).simplified();
    const bool outOfUse = isOutOfUse(note);
    const SeenState state = saidOf(outOfUse ? withoutOutOfUse(note) : note);
    return outOfUse && state == SeenState::unsaid ? SeenState::outOfUse : state;
}

} // namespace attest
