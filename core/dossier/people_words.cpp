// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/people_words.h"

#include <QStringList>

namespace attest {
namespace {

/// By comparable word; the words of one meaning are separated by '|'.
template <class Meaning>
std::map<QString, Meaning> dictionary(std::initializer_list<std::pair<Meaning, const char*>> rows)
{
    std::map<QString, Meaning> meanings;
    for (const auto& [meaning, words] : rows) {
        for (const QString& word : QString::fromUtf8(words).split(u'|'))
            meanings.emplace(comparable(word), meaning);
    }
    return meanings;
}

template <class Meaning>
std::optional<Meaning> meaningOf(const QString& word, const std::map<QString, Meaning>& meanings)
{
    const auto found = meanings.find(comparable(word));
    return found == meanings.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

QString comparable(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

std::optional<bool> yesNoOf(const QString& word)
{
    static const auto words = dictionary<bool>({
        {true, "yes|y|true|ja|j|wahr|是|有|हाँ|हां|oui|vrai|sí|si|sì|sim|tak|はい|예|네"},
        {false, "no|n|false|nein|falsch|否|无|नहीं|non|faux|não|nao|nee|nie|いいえ|아니오|아니요"},
    });
    return meaningOf(word, words);
}

std::optional<Quality> qualityOf(const QString& word)
{
    static const auto words = dictionary<Quality>({
        {Quality::measured, "measured|actual|metered|gemessen|abgelesen|messwert|实测|实测值|测量|计量|मापित|मापा गया|mesuré|mesurée|relevé|réel|medido|medida|"
                            "real|misurato|misurata|gemeten|zmierzony|zmierzona|実測|실측"},
        {Quality::estimated, "estimated|estimate|geschätzt|schätzwert|schätzung|估算|估计|估算值|估读|अनुमानित|estimé|estimée|estimado|estimada|stimato|stimata|"
                             "geschat|szacowany|szacowana|推定|추정"},
        {Quality::substituted, "substituted|substitute|ersatzwert|ersetzt|替代|替代值|补录|补采|प्रतिस्थापित|substitué|substituée|remplacé|remplacée|sustituido|"
                               "sustituida|sostituito|sostituita|substituído|substituída|vervangen|zastąpiony|zastąpiona|代替|대체"},
    });
    return meaningOf(word, words);
}

SourceNames::SourceNames(const std::vector<Source>& sources)
{
    for (const Source& source : sources) {
        const auto [known, isNew] = m_ids.emplace(comparable(source.name), source.id);
        if (!isNew)
            known->second.clear();
    }
    for (const Source& source : sources)
        m_ids[comparable(source.id)].clear();
    m_ids[QString()].clear();
}

QString SourceNames::idOf(const QString& name) const
{
    const auto found = m_ids.find(comparable(name));
    return found == m_ids.end() ? QString() : found->second;
}

} // namespace attest
