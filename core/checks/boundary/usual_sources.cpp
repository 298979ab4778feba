// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/boundary/usual_sources.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace attest {
namespace {

using SC = SourceCategory;

/// Lower case, full-width forms narrowed, dashes and underscores as blanks: "Fork-Lift" and "FORK_LIFT" meet.
QString folded(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : {QChar(u'-'), QChar(u'_'), QChar(u'/'), QChar(0x2010), QChar(0x2011), QChar(0x2013)})
        result.replace(c, u' ');
    result = result.simplified();
    // A fork-lift truck is no truck; NFKC has made a digit of the subscript in SF₆ already.
    result.replace(QStringLiteral("fork lift"), QStringLiteral("forklift"));
    result.replace(QStringLiteral("forklift truck"), QStringLiteral("forklift"));
    result.replace(QStringLiteral("lift truck"), QStringLiteral("forklift"));
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
    const QRegularExpression alone(QStringLiteral("(^|[^a-zäöüß])%1s?($|[^a-zäöüß])").arg(QRegularExpression::escape(word)));
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

const std::vector<UsualSource>& usualSources()
{
    static const std::vector<UsualSource> kinds{
        {"boilers", QT_TRANSLATE_NOOP("core", "Boilers and other heating fuel"), {SC::stationaryCombustion},
         "boiler|heating|furnace|burner|kessel|heizung|brenner|ofen|锅炉|热水炉|采暖炉|加热炉|窑炉|燃烧器|बॉयलर|बायलर|हीटिंग|भट्ठी|भट्टी", true},
        {"canteen", QT_TRANSLATE_NOOP("core", "Canteen gas"), {},
         "canteen|kitchen|cafeteria|cooking|kantine|küche|kueche|食堂|厨房|餐厅|灶|कैंटीन|कैन्टीन|रसोई|भोजनालय"},
        {"vehicles", QT_TRANSLATE_NOOP("core", "Vehicles"), {SC::mobileCombustion},
         "vehicle|truck|lorry|car|van|bus|fleet|transport|fahrzeug|fuhrpark|flotte|lkw|pkw|dienstwagen|firmenwagen|车辆|汽车|货车|卡车|客车|公务车|班车|"
         "运输|वाहन|गाड़ी|ट्रक|मोटर कार|परिवहन"},
        {"forklifts", QT_TRANSLATE_NOOP("core", "Forklifts"), {},
         "forklift|stacker|stapler|叉车|फोर्कलिफ्ट|फ़ोर्कलिफ़्ट|फोर्क लिफ्ट"},
        {"generator", QT_TRANSLATE_NOOP("core", "Emergency generator"), {},
         "generator|genset|emergency power|dg set|dg|notstrom|netzersatz|aggregat|发电机|柴发|应急电源|备用电源|जनरेटर|जेनरेटर|जनित्र|डीजी"},
        {"shielding-gas", QT_TRANSLATE_NOOP("core", "CO2 as shielding gas"), {},
         "shielding|weld|schutzgas|schweiß|schweiss|保护气|保护焊|焊接|焊|परिरक्षण|शील्डिंग|वेल्डिंग|झलाई"},
        {"refrigerants", QT_TRANSLATE_NOOP("core", "Refrigerants"), {},
         "refrigerant|chiller|air condition|aircon|cooling|hvac|kältemittel|kaeltemittel|kälte|kaelte|klima|制冷|冷媒|空调|冷水机|冷冻|冷却剂|"
         "प्रशीतक|प्रशीतन|रेफ्रिजरेंट|शीतलक|एयर कंडीशन|चिलर"},
        {"sf6", QT_TRANSLATE_NOOP("core", "SF6 in switchgear"), {},
         "sf6|switchgear|hexafluorid|schaltanlage|六氟化硫|开关柜|开关设备|एसएफ6|एस.एफ.6|सल्फर हेक्सा|स्विचगियर"},
        {"extinguishers", QT_TRANSLATE_NOOP("core", "Fire extinguishers"), {},
         "extinguish|fire suppression|fire fighting|feuerlösch|feuerloesch|löscher|löschanlage|löschmittel|灭火|消防|अग्निशामक|अग्निशमन|अग्नि शामक"},
        {"process", QT_TRANSLATE_NOOP("core", "Process emissions"), {SC::process},
         "process|prozess|工艺|过程|生产过程|प्रक्रिया|प्रक्रम|प्रोसेस", true},
        {"waste-water", QT_TRANSLATE_NOOP("core", "Waste water"), {},
         "waste water|wastewater|sewage|effluent|septic|abwasser|kläranlage|klaeranlage|废水|污水|化粪池|अपशिष्ट जल|अपशिष्टजल|गंदा पानी|मलजल|सीवेज|सेप्टिक"},
        {"heat", QT_TRANSLATE_NOOP("core", "Purchased heat and steam"), {SC::purchasedHeat},
         "heat|steam|wärme|waerme|dampf|热|蒸汽|ऊष्मा|ताप|भाप", true},
        {"resale", QT_TRANSLATE_NOOP("core", "Resale of electricity and heat"), {SC::exportedHeat},
         "resale|resold|tenant|sublet|sold on|weiterverkauf|weiterverkäuf|weitergabe|weiterleitung|mieter|转供|转售|租户|外售|租赁|पुनर्विक्रय|पुनर्बिक्री|"
         "पुनः बिक्री|पुनः विक्रय|किरायेदार"},
    };
    return kinds;
}

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
