// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/boundary/usual_sources.h"

namespace attest {

using SC = SourceCategory;

// First English, German, Chinese and Hindi; then French, Spanish, Portuguese, Italian, Dutch, Polish, Arabic, Japanese and Korean.
const std::vector<UsualSource>& usualSources()
{
    static const std::vector<UsualSource> kinds{
        {"boilers", QT_TRANSLATE_NOOP("core", "Boilers and other heating fuel"), {SC::stationaryCombustion},
         "boiler|heating|furnace|burner|kessel|heizung|brenner|ofen|锅炉|热水炉|采暖炉|加热炉|窑炉|燃烧器|बॉयलर|बायलर|हीटिंग|भट्ठी|भट्टी|"
         "chaudiere|chauffage|bruleur|fourneau|caldera|calefaccion|quemador|horno|caldeira|aquecimento|queimador|forno|caldaia|riscaldamento|bruciatore|"
         "ketel|verwarming|brander|kociol|kotl|ogrzewanie|palnik|غلاي|مرجل|مراجل|تدفئة|فرن|ボイラ|暖房|보일러|난방", true},
        {"canteen", QT_TRANSLATE_NOOP("core", "Canteen gas"), {},
         "canteen|kitchen|cafeteria|cooking|kantine|küche|kueche|食堂|厨房|餐厅|灶|कैंटीन|कैन्टीन|रसोई|भोजनालय|"
         "cantine|cuisine|cuisson|comedor|cantina|cocina|refeitorio|cozinha|cucina|mensa aziendale|della mensa|gas mensa|keuken|bedrijfsrestaurant|"
         "stolow|kantyn|kuchni|مطعم|مطبخ|مقصف|كافتيريا|طهي|社員食堂|식당|주방"},
        {"vehicles", QT_TRANSLATE_NOOP("core", "Vehicles"), {SC::mobileCombustion},
         "vehicle|truck|lorry|car|van|bus|fleet|transport|fahrzeug|fuhrpark|flotte|lkw|pkw|dienstwagen|firmenwagen|车辆|汽车|货车|卡车|客车|公务车|班车|"
         "运输|वाहन|गाड़ी|ट्रक|मोटर कार|परिवहन|"
         "vehicul|voiture|camion|coche|furgon|flota de|veicul|viatura|caminha|carrinha|frota|veicol|automezz|autocarr|flotta|voertuig|"
         "wagenpark|bedrijfswagen|vrachtwagen|pojazd|samochod|ciezarow|مركبات|مركبة|سيارة|سيارات|شاحن|أسطول|車両|自動車|社用車|トラック|차량|자동차|트럭"},
        {"forklifts", QT_TRANSLATE_NOOP("core", "Forklifts"), {},
         "forklift|stacker|stapler|叉车|फोर्कलिफ्ट|फ़ोर्कलिफ़्ट|फोर्क लिफ्ट|"
         "chariot|carretilla|montacargas|empilhade|empilhador|carrell|muletto|muletti|widlow|رافعة شوكية|رافعات شوكية|شوكية|フォークリフト|지게차"},
        {"generator", QT_TRANSLATE_NOOP("core", "Emergency generator"), {},
         "generator|genset|emergency power|dg set|dg|notstrom|netzersatz|aggregat|发电机|柴发|应急电源|备用电源|जनरेटर|जेनरेटर|जनित्र|डीजी|"
         "electrogen|groupe de secours|generatrice|generateur|generador|gerador|elettrogen|noodstroom|aggregaat|pradotworcz|"
         "مولد|発電機|발전기"},
        {"shielding-gas", QT_TRANSLATE_NOOP("core", "CO2 as shielding gas"), {},
         "shielding|weld|schutzgas|schweiß|schweiss|保护气|保护焊|焊接|焊|परिरक्षण|शील्डिंग|वेल्डिंग|झलाई|"
         "soudage|soudure|gaz de protection|soldadura|soldagem|solda|gas de proteccion|gas de protecao|saldatura|gas di protezione|lasgas|laswerk|"
         "beschermgas|spawan|spawal|oslonow|لحام|غاز الحماية|غاز الوقاية|溶接|シールドガス|용접|보호가스"},
        {"refrigerants", QT_TRANSLATE_NOOP("core", "Refrigerants"), {},
         "refrigerant|chiller|air condition|aircon|cooling|hvac|kältemittel|kaeltemittel|kälte|kaelte|klima|制冷|冷媒|空调|冷水机|冷冻|冷却剂|"
         "प्रशीतक|प्रशीतन|रेफ्रिजरेंट|शीतलक|एयर कंडीशन|चिलर|"
         "refrigeration|refrigeraci|refrigeraca|refrigerazi|frigorig|frigorif|froid|climatis|climatiz|aire acondicionado|ar condicionado|condizionator|condizionamento|koelmiddel|koudemiddel|koeling|"
         "airco|chlodnicz|chlodz|تبريد|مبرد|تكييف|空調|冷凍|냉매|냉동|에어컨|공조"},
        {"sf6", QT_TRANSLATE_NOOP("core", "SF6 in switchgear"), {},
         "sf6|switchgear|schaltanlage|六氟化硫|开关柜|开关设备|एसएफ6|एस.एफ.6|सल्फर हेक्सा|स्विचगियर|"
         "hexafluor|esafluor|szesciofluor|appareillage|disjoncteur|aparamenta|aparelhagem|disjuntor|schakelinstallatie|schakelkast|rozdzielnic|"
         "سداسي فلوريد|سادس فلوريد|六フッ化硫黄|開閉器|スイッチギア|육불화황|개폐장치|개폐기"},
        {"extinguishers", QT_TRANSLATE_NOOP("core", "Fire extinguishers"), {},
         "extinguish|fire suppression|fire fighting|feuerlösch|feuerloesch|löscher|löschanlage|löschmittel|灭火|消防|अग्निशामक|अग्निशमन|अग्नि शामक|"
         "extincteur|extintor|estintor|anti incendie|antincend|contra incendio|contraincendio|blusser|blusmiddel|brandblus|brandbestrijding|gasnic|"
         "طفاي|مطفأ|إطفاء|消火|소화기|소화설비"},
        {"process", QT_TRANSLATE_NOOP("core", "Process emissions"), {SC::process},
         "process|prozess|工艺|过程|生产过程|प्रक्रिया|प्रक्रम|प्रोसेस|"
         "proces|procede|عملي|プロセス|工程|공정", true},
        {"waste-water", QT_TRANSLATE_NOOP("core", "Waste water"), {},
         "waste water|wastewater|sewage|effluent|septic|abwasser|kläranlage|klaeranlage|废水|污水|化粪池|अपशिष्ट जल|अपशिष्टजल|गंदा पानी|मलजल|सीवेज|सेप्टिक|"
         "eaux usees|eau usee|assainissement|fosse septique|aguas residua|agua residua|depuradora|esgoto|efluente|acque reflue|acqua reflua|acque di scarico|"
         "depurator|fognatur|afvalwater|riool|waterzuivering|sciek|oczyszczaln|مياه الصرف|الصرف الصحي|مياه عادمة|排水|廃水|下水|폐수|하수|오수"},
        {"heat", QT_TRANSLATE_NOOP("core", "Purchased heat and steam"), {SC::purchasedHeat},
         "heat|steam|wärme|waerme|dampf|热|蒸汽|ऊष्मा|ताप|भाप|"
         "chaleur|vapeur|calor|vapor|teleriscald|warmte|stoom|ciepl|حرار|بخار|蒸気|熱|열|증기", true},
        {"resale", QT_TRANSLATE_NOOP("core", "Resale of electricity and heat"), {SC::exportedHeat},
         "resale|resold|tenant|sublet|sold on|weiterverkauf|weiterverkäuf|weitergabe|weiterleitung|mieter|转供|转售|租户|外售|租赁|पुनर्विक्रय|पुनर्बिक्री|"
         "पुनः बिक्री|पुनः विक्रय|किरायेदार|"
         "revente|revendu|locataire|refactur|reventa|inquilin|arrendatario|revenda|locatari|rivendita|affittuari|doorverkoop|doorlevering|huurder|odsprzedaz|"
         "najemc|إعادة بيع|مستأجر|転売|再販|テナント|재판매|임차|세입자"},
    };
    return kinds;
}

} // namespace attest
