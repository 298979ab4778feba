// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/fuel_names.h"

#include "core/factors/factor_library.h"

#include <algorithm>
#include <vector>

namespace attest {
namespace {

struct Fuel {
    const char* spellings; // separated by "|"; English, German, Chinese, Hindi
    const char* chinese;   // separated by blanks
    const char* ipcc;
    const char* printed;   // by DESNZ and US EPA
    bool biogenic;
};

const Fuel kFuels[] = {
    {"natural gas|natural-gas|pipeline gas|erdgas|天然气|管道天然气|प्राकृतिक गैस", "natural_gas", "natural_gas", "natural_gas", false},
    {"cng|compressed natural gas|压缩天然气|सीएनजी|संपीड़ित प्राकृतिक गैस", "natural_gas", "natural_gas", "cng", false},
    {"lng|liquefied natural gas|flüssigerdgas|液化天然气|एलएनजी|द्रवीकृत प्राकृतिक गैस", "lng", "natural_gas", "lng", false},
    {"diesel|diesel oil|diesel fuel|gas/diesel oil|dieselkraftstoff|柴油|轻柴油|डीज़ल|डीजल", "diesel", "diesel_oil",
     "diesel_100_mineral_diesel diesel_average_biofuel_blend diesel_fuel", false},
    {"heating oil|light heating oil|gas oil|gasoil|heizöl|heizöl el|heizöl extra leicht|取暖油", "diesel", "gas_oil", "gas_oil", false},
    {"gasoline|petrol|motor gasoline|benzin|ottokraftstoff|super e5|汽油|车用汽油|पेट्रोल|गैसोलीन", "gasoline", "motor_gasoline",
     "petrol_100_mineral_petrol petrol_average_biofuel_blend motor_gasoline", false},
    {"kerosene|paraffin oil|kerosin|petroleum|煤油|केरोसिन|मिट्टी का तेल", "kerosene", "other_kerosene", "burning_oil", false},
    {"jet fuel|jet kerosene|aviation turbine fuel|flugturbinenkraftstoff|航空煤油|喷气燃料", "jet_kerosene", "jet_kerosene",
     "aviation_turbine_fuel", false},
    {"fuel oil|residual fuel oil|heavy fuel oil|heizöl s|schweröl|燃料油|重油|ईंधन तेल|फर्नेस ऑयल|furnace oil", "fuel_oil",
     "residual_fuel_oil", "fuel_oil", false},
    {"crude oil|rohöl|原油|कच्चा तेल", "crude", "crude_oil", "", false},
    {"naphtha|石脑油|नेफ्था", "naphtha", "naphtha", "naphtha", false},
    {"lpg|liquefied petroleum gas|liquefied petroleum gases|liquified petroleum gas|flüssiggas|autogas|液化石油气|液化气|एलपीजी|"
     "द्रवीकृत पेट्रोलियम गैस|रसोई गैस", "lpg", "liquefied_petroleum_gases", "lpg", false},
    {"propane|propan|丙烷|प्रोपेन", "", "", "propane", false},
    {"butane|butan|丁烷|ब्यूटेन", "", "", "butane", false},
    {"refinery gas|raffineriegas|炼厂干气|रिफाइनरी गैस", "refinery_gas", "refinery_gas", "", false},
    {"petroleum coke|petcoke|petrolkoks|石油焦|पेटकोक", "petcoke", "petroleum_coke", "petroleum_coke", false},
    {"coal|hard coal|steam coal|steinkohle|kohle|煤|煤炭|原煤|कोयला", "anthracite bituminous lignite",
     "anthracite other_bituminous_coal sub_bituminous_coal lignite", "coal_industrial", false},
    {"anthracite|anthrazit|无烟煤|एन्थ्रेसाइट", "anthracite", "anthracite", "", false},
    {"bituminous coal|bituminous|general bituminous coal|fettkohle|烟煤|一般烟煤|बिटुमिनस कोयला", "bituminous", "other_bituminous_coal", "", false},
    {"sub-bituminous coal|次烟煤", "", "sub_bituminous_coal", "", false},
    {"coking coal|kokskohle|炼焦煤|कोकिंग कोयला", "", "coking_coal", "coking_coal", false},
    {"lignite|brown coal|braunkohle|褐煤|लिग्नाइट", "lignite", "lignite", "", false},
    {"coal briquettes|briquettes|briketts|braunkohlenbriketts|型煤", "briquette", "brown_coal_briquettes", "", false},
    {"washed coal|cleaned coal|洗精煤", "washed_coal", "", "", false},
    {"coke|koks|焦炭|कोक", "coke", "coke_oven_coke_and_lignite_coke", "", false},
    {"coke oven gas|coke-oven gas|koksofengas|kokereigas|焦炉煤气", "coke_oven_gas", "coke_oven_gas", "", false},
    {"blast furnace gas|hochofengas|gichtgas|高炉煤气", "bfg", "blast_furnace_gas", "", false},
    {"converter gas|konvertergas|转炉煤气", "converter_gas", "oxygen_steel_furnace_gas", "", false},
    {"coal tar|steinkohlenteer|煤焦油", "tar", "coal_tar", "", false},
    {"lubricants|lubricating oil|schmierstoffe|schmieröl|润滑油|स्नेहक", "", "lubricants", "lubricants", false},
    {"waste oil|waste oils|altöl|废油", "", "waste_oils", "waste_oils", false},
    {"peat|torf|泥炭|पीट", "", "peat", "", false},
    {"wood|firewood|wood chips|wood pellets|wood waste|holz|brennholz|hackschnitzel|holzpellets|pellets|木材|木柴|木屑|木质颗粒|लकड़ी|लकड़ी के छर्रे",
     "", "wood_wood_waste", "", true},
    {"biomass|solid biomass|bagasse|straw|rice husk|biomasse|stroh|生物质|生物质颗粒|秸秆|稻壳|जैवभार|बायोमास|खोई|भूसी|पराली", "",
     "other_primary_solid_biomass", "", true},
    {"charcoal|holzkohle|木炭|लकड़ी का कोयला", "", "charcoal", "", true},
    {"biogas|biomethane|bio-methane|biomethan|沼气|生物天然气|生物甲烷|बायोगैस|बायोमीथेन", "", "other_biogas", "", true},
    {"landfill gas|deponiegas|填埋气|लैंडफिल गैस", "", "landfill_gas", "", true},
    {"sewage gas|sludge gas|klärgas|污泥气", "", "sludge_gas", "", true},
    {"biodiesel|bio-diesel|fame|hvo|rapsmethylester|生物柴油|बायोडीज़ल|बायोडीजल", "", "biodiesels", "", true},
    {"bioethanol|bio-ethanol|biogasoline|ethanol|乙醇汽油添加剂|生物乙醇|燃料乙醇|बायोएथेनॉल|इथेनॉल", "", "biogasoline", "", true},
    {"black liquor|schwarzlauge|黑液", "", "sulphite_lyes_black_liquor", "", true},
    {"vegetable oil|pflanzenöl|植物油|वनस्पति तेल", "", "other_liquid_biofuels", "", true},
};

QString folded(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    result.replace(u'_', u' ');
    return result;
}

QStringList listOf(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

struct Spelling {
    QString text;
    const Fuel* fuel;
};

/// The longest first, so that "biodiesel" is found before the "diesel" in it.
const std::vector<Spelling>& spellings()
{
    static const std::vector<Spelling> table = [] {
        std::vector<Spelling> result;
        for (const Fuel& fuel : kFuels) {
            const QStringList texts = QString::fromUtf8(fuel.spellings).split(u'|');
            for (const QString& text : texts)
                result.push_back({folded(text), &fuel});
        }
        std::stable_sort(result.begin(), result.end(),
                         [](const Spelling& a, const Spelling& b) { return a.text.size() > b.text.size(); });
        return result;
    }();
    return table;
}

/// In scripts with blanks a name must stand as a word: "petrol" is not in "petroleum".
bool standsAlone(const QString& text, qsizetype from, qsizetype length)
{
    const auto isWordLetter = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && text[i].isLetter() && text[i].script() != QChar::Script_Han;
    };
    if (text[from].script() == QChar::Script_Han)
        return true;
    return !isWordLetter(from - 1) && !isWordLetter(from + length);
}

const Fuel* findFuel(const QString& carrier)
{
    QString text = folded(carrier);
    for (const Spelling& spelling : spellings()) {
        if (spelling.text == text)
            return spelling.fuel;
    }
    const Fuel* found = nullptr;
    for (const Spelling& spelling : spellings()) {
        const qsizetype at = text.indexOf(spelling.text);
        if (at < 0 || !standsAlone(text, at, spelling.text.size()))
            continue;
        if (found && found != spelling.fuel)
            return nullptr;
        found = spelling.fuel;
        text.replace(at, spelling.text.size(), QString(spelling.text.size(), u' '));
    }
    return found;
}

} // namespace

FuelKeys fuelKeys(const QString& carrier)
{
    const Fuel* fuel = findFuel(carrier);
    if (!fuel)
        return {};
    return {listOf(fuel->chinese), listOf(fuel->ipcc), listOf(fuel->printed), fuel->biogenic};
}

bool isBiogenic(const QString& carrier)
{
    return fuelKeys(carrier).biogenic;
}

} // namespace attest
