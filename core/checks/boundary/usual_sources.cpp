// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/boundary/usual_sources.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace attest {
namespace {

struct Compound {
    const char* name;
    const char* meant;
};

/// Names in which a word of another kind stands: a fork-lift truck is no truck, a steam generator no generator.
constexpr Compound kCompounds[] = {
    {"fork lift", "forklift"},          {"forklift truck", "forklift"},        {"lift truck", "forklift"},
    {"heftruck", "forklift"},           {"steam generator", "boiler"},         {"generateur de vapeur", "chaudiere"},
    {"generador de vapor", "caldera"},  {"gerador de vapor", "caldeira"},      {"generatore di vapore", "caldaia"},
};

/// Accents of Latin and Cyrillic letters, vowel signs and hamzas of Arabic ones: many people leave them out.
bool isAccent(QChar c)
{
    return (c >= QChar(0x0300) && c <= QChar(0x036F)) || (c >= QChar(0x064B) && c <= QChar(0x065F));
}

/// Lower case without accents, full-width forms narrowed, dashes and underscores as blanks: "Fork-Lift" and "FORK_LIFT" meet.
QString folded(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.removeIf(isAccent);
    result = result.normalized(QString::NormalizationForm_KC); // has made a digit of the subscript in SF₆, too
    for (const QChar c : {QChar(u'-'), QChar(u'_'), QChar(u'/'), QChar(0x2010), QChar(0x2011), QChar(0x2013)})
        result.replace(c, u' ');
    result.replace(QChar(0x0142), u'l'); // Polish ł has no decomposition
    result = result.simplified();
    for (const Compound& compound : kCompounds)
        result.replace(QLatin1String(compound.name), QLatin1String(compound.meant));
    return result;
}

bool isShortLatin(const QString& word)
{
    return word.size() <= 3 && word[0].unicode() < 0x80;
}

/// Short words such as "car" must stand alone, or "carbon" would be a vehicle.
bool containsWord(const QString& text, const QString& word)
{
    if (!isShortLatin(word))
        return text.contains(word);
    const QRegularExpression alone(QStringLiteral("(^|[^a-zß])%1s?($|[^a-zß])").arg(QRegularExpression::escape(word)));
    return text.contains(alone);
}

bool matches(const UsualSource& kind, const Source& source)
{
    const bool inCategory = std::find(kind.categories.begin(), kind.categories.end(), source.category) != kind.categories.end();
    if (kind.onlyCategories && !inCategory)
        return false;
    const QString text = folded(source.id + u' ' + source.name);
    const QStringList words = folded(QString::fromUtf8(kind.words)).split(u'|');
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return containsWord(text, word); });
}

bool isRefrigerant(const QString& carrier)
{
    static const QRegularExpression number(QStringLiteral("^(r|hfc|hcfc|hfo)[ ]?\\d{2,4}"));
    return folded(carrier).contains(number);
}

const UsualSource* byId(const char* id)
{
    const auto& all = usualSources();
    return &*std::find_if(all.begin(), all.end(), [&](const UsualSource& kind) { return qstrcmp(kind.id, id) == 0; });
}

/// What the carrier says where id and name are silent.
const UsualSource* byCarrier(const Source& source)
{
    const QString carrier = folded(source.carrier);
    if (carrier == u"sf6" || carrier == QString::fromUtf8("六氟化硫"))
        return byId("sf6");
    return isRefrigerant(source.carrier) ? byId("refrigerants") : nullptr;
}

} // namespace

std::vector<const UsualSource*> recognised(const Source& source)
{
    std::vector<const UsualSource*> kinds;
    for (const UsualSource& kind : usualSources()) {
        if (matches(kind, source))
            kinds.push_back(&kind);
    }
    if (kinds.empty()) {
        if (const UsualSource* kind = byCarrier(source))
            kinds.push_back(kind);
    }
    if (!kinds.empty())
        return kinds;
    for (const UsualSource& kind : usualSources()) {
        if (std::find(kind.categories.begin(), kind.categories.end(), source.category) != kind.categories.end())
            return {&kind};
    }
    return {};
}

} // namespace attest
