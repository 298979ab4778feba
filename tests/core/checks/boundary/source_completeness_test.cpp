// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/boundary/boundary_checks.h"

#include "core/checks/boundary/usual_sources.h"
#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

struct Named {
    const char* id;
    const char* name;
    SourceCategory category;
};

using SC = SourceCategory;

// The thirteen usual kinds as companies of several languages would name them.
const std::vector<std::vector<Named>> kCompanies = {
    {{"S1", "Steam boiler", SC::stationaryCombustion}, {"S2", "Canteen LPG", SC::stationaryCombustion}, {"S3", "Company cars", SC::mobileCombustion},
     {"S4", "Fork-lift trucks", SC::mobileCombustion}, {"S5", "Diesel genset", SC::stationaryCombustion}, {"S6", "Welding CO2", SC::process},
     {"S7", "Chillers", SC::fugitive}, {"SF6", "Switchgear", SC::fugitive}, {"S9", "Fire extinguishers", SC::fugitive},
     {"S10", "Process emissions", SC::process}, {"S11", "Wastewater treatment", SC::fugitive}, {"S12", "District heat", SC::purchasedHeat},
     {"S13", "Electricity to tenants", SC::exportedElectricity}},
    {{"S1", "Heizkessel Erdgas", SC::stationaryCombustion}, {"S2", "Kantine Flüssiggas", SC::stationaryCombustion}, {"S3", "Fuhrpark", SC::mobileCombustion},
     {"S4", "Gabelstapler", SC::mobileCombustion}, {"S5", "Notstromaggregat", SC::stationaryCombustion}, {"S6", "Schutzgas", SC::process},
     {"S7", "Kältemittel", SC::fugitive}, {"S8", "SF₆ Schaltanlagen", SC::fugitive}, {"S9", "Feuerlöscher", SC::fugitive},
     {"S10", "Prozessemissionen", SC::process}, {"S11", "Abwasser", SC::fugitive}, {"S12", "Fernwärme", SC::purchasedHeat},
     {"S13", "Weiterverkauf an Mieter", SC::exportedElectricity}},
    {{"S1", "燃气锅炉", SC::stationaryCombustion}, {"S2", "食堂用气", SC::stationaryCombustion}, {"S3", "公务车", SC::mobileCombustion},
     {"S4", "叉车", SC::mobileCombustion}, {"S5", "柴油发电机", SC::stationaryCombustion}, {"S6", "二氧化碳保护焊", SC::process},
     {"S7", "空调制冷剂", SC::fugitive}, {"S8", "六氟化硫开关柜", SC::fugitive}, {"S9", "灭火器", SC::fugitive},
     {"S10", "工业生产过程", SC::process}, {"S11", "污水处理", SC::fugitive}, {"S12", "外购热力", SC::purchasedHeat}, {"S13", "转供电", SC::exportedElectricity}},
    {{"S1", "बॉयलर", SC::stationaryCombustion}, {"S2", "कैंटीन गैस", SC::stationaryCombustion}, {"S3", "वाहन", SC::mobileCombustion},
     {"S4", "फोर्कलिफ्ट", SC::mobileCombustion}, {"S5", "आपातकालीन जनरेटर", SC::stationaryCombustion}, {"S6", "परिरक्षण गैस", SC::process},
     {"S7", "प्रशीतक", SC::fugitive}, {"S8", "एसएफ6 स्विचगियर", SC::fugitive}, {"S9", "अग्निशामक", SC::fugitive},
     {"S10", "प्रक्रिया उत्सर्जन", SC::process}, {"S11", "अपशिष्ट जल", SC::fugitive}, {"S12", "खरीदी गई ऊष्मा", SC::purchasedHeat},
     {"S13", "बिजली का पुनर्विक्रय", SC::exportedElectricity}},
    {{"S1", "Chaudière au gaz", SC::stationaryCombustion}, {"S2", "Gaz de la cuisine du personnel", SC::stationaryCombustion}, {"S3", "Véhicules de service", SC::mobileCombustion},
     {"S4", "Chariots élévateurs", SC::mobileCombustion}, {"S5", "Groupe électrogène", SC::stationaryCombustion}, {"S6", "Gaz de soudage", SC::process},
     {"S7", "Climatisation", SC::fugitive}, {"S8", "Disjoncteurs à SF6", SC::fugitive}, {"S9", "Extincteurs", SC::fugitive},
     {"S10", "Émissions de procédé", SC::process}, {"S11", "Assainissement", SC::fugitive}, {"S12", "Vapeur achetée", SC::purchasedHeat},
     {"S13", "Électricité refacturée aux locataires", SC::exportedElectricity}},
    {{"S1", "Caldera de gas", SC::stationaryCombustion}, {"S2", "Gas del comedor", SC::stationaryCombustion}, {"S3", "Furgonetas", SC::mobileCombustion},
     {"S4", "Carretillas elevadoras", SC::mobileCombustion}, {"S5", "Generador de emergencia", SC::stationaryCombustion}, {"S6", "Soldadura con CO2", SC::process},
     {"S7", "Aire acondicionado", SC::fugitive}, {"S8", "Aparamenta con SF6", SC::fugitive}, {"S9", "Extintores", SC::fugitive},
     {"S10", "Emisiones de proceso", SC::process}, {"S11", "Aguas residuales", SC::fugitive}, {"S12", "Calor de red", SC::purchasedHeat},
     {"S13", "Reventa de electricidad", SC::exportedElectricity}},
    {{"S1", "Caldeira", SC::stationaryCombustion}, {"S2", "Cozinha do refeitório", SC::stationaryCombustion}, {"S3", "Frota própria", SC::mobileCombustion},
     {"S4", "Empilhadeiras", SC::mobileCombustion}, {"S5", "Gerador a diesel", SC::stationaryCombustion}, {"S6", "Gás de proteção", SC::process},
     {"S7", "Ar condicionado", SC::fugitive}, {"S8", "Disjuntores", SC::fugitive}, {"S9", "Extintores de incêndio", SC::fugitive},
     {"S10", "Processo industrial", SC::process}, {"S11", "Esgoto sanitário", SC::fugitive}, {"S12", "Vapor comprado", SC::purchasedHeat},
     {"S13", "Revenda de energia", SC::exportedElectricity}},
    {{"S1", "Caldaia a metano", SC::stationaryCombustion}, {"S2", "Gas della mensa", SC::stationaryCombustion}, {"S3", "Automezzi aziendali", SC::mobileCombustion},
     {"S4", "Carrelli elevatori", SC::mobileCombustion}, {"S5", "Gruppo elettrogeno", SC::stationaryCombustion}, {"S6", "Saldatura", SC::process},
     {"S7", "Condizionatori", SC::fugitive}, {"S8", "Quadri con esafluoruro", SC::fugitive}, {"S9", "Estintori", SC::fugitive},
     {"S10", "Processo", SC::process}, {"S11", "Acque reflue", SC::fugitive}, {"S12", "Teleriscaldamento", SC::purchasedHeat},
     {"S13", "Rivendita di elettricità", SC::exportedElectricity}},
    {{"S1", "Verwarmingsketel", SC::stationaryCombustion}, {"S2", "Gas bedrijfsrestaurant", SC::stationaryCombustion}, {"S3", "Wagenpark", SC::mobileCombustion},
     {"S4", "Heftrucks", SC::mobileCombustion}, {"S5", "Noodstroomaggregaat", SC::stationaryCombustion}, {"S6", "Lasgas", SC::process},
     {"S7", "Koelmiddelen", SC::fugitive}, {"S8", "Schakelinstallatie", SC::fugitive}, {"S9", "Brandblussers", SC::fugitive},
     {"S10", "Procesemissies", SC::process}, {"S11", "Afvalwater", SC::fugitive}, {"S12", "Stoom ingekocht", SC::purchasedHeat},
     {"S13", "Doorlevering aan huurders", SC::exportedElectricity}},
    {{"S1", "Kocioł gazowy", SC::stationaryCombustion}, {"S2", "Gaz w stołówce", SC::stationaryCombustion}, {"S3", "Samochody służbowe", SC::mobileCombustion},
     {"S4", "Wózki widłowe", SC::mobileCombustion}, {"S5", "Agregat prądotwórczy", SC::stationaryCombustion}, {"S6", "Gaz osłonowy", SC::process},
     {"S7", "Czynniki chłodnicze", SC::fugitive}, {"S8", "Rozdzielnica SF6", SC::fugitive}, {"S9", "Gasnice", SC::fugitive},
     {"S10", "Emisje procesowe", SC::process}, {"S11", "Ścieki", SC::fugitive}, {"S12", "Zakupione ciepło", SC::purchasedHeat},
     {"S13", "Odsprzedaż energii", SC::exportedElectricity}},
    {{"S1", "غلاية", SC::stationaryCombustion}, {"S2", "غاز المطبخ", SC::stationaryCombustion}, {"S3", "سيارات الشركة", SC::mobileCombustion},
     {"S4", "رافعات شوكية", SC::mobileCombustion}, {"S5", "مولد الطوارئ", SC::stationaryCombustion}, {"S6", "غاز اللحام", SC::process},
     {"S7", "غازات التبريد", SC::fugitive}, {"S8", "قواطع سداسي فلوريد الكبريت", SC::fugitive}, {"S9", "مطفآت الحريق", SC::fugitive},
     {"S10", "انبعاثات العمليات", SC::process}, {"S11", "مياه الصرف", SC::fugitive}, {"S12", "بخار مشترى", SC::purchasedHeat},
     {"S13", "اعادة بيع الكهرباء", SC::exportedElectricity}},
    {{"S1", "ボイラー", SC::stationaryCombustion}, {"S2", "社員食堂ガス", SC::stationaryCombustion}, {"S3", "社用車", SC::mobileCombustion},
     {"S4", "フォークリフト", SC::mobileCombustion}, {"S5", "非常用発電機", SC::stationaryCombustion}, {"S6", "溶接用CO2", SC::process},
     {"S7", "空調冷媒", SC::fugitive}, {"S8", "六フッ化硫黄", SC::fugitive}, {"S9", "消火器", SC::fugitive},
     {"S10", "プロセス排出", SC::process}, {"S11", "排水処理", SC::fugitive}, {"S12", "購入蒸気", SC::purchasedHeat},
     {"S13", "テナントへの転売", SC::exportedElectricity}},
    {{"S1", "보일러", SC::stationaryCombustion}, {"S2", "구내식당 가스", SC::stationaryCombustion}, {"S3", "회사 차량", SC::mobileCombustion},
     {"S4", "지게차", SC::mobileCombustion}, {"S5", "비상 발전기", SC::stationaryCombustion}, {"S6", "용접 가스", SC::process},
     {"S7", "냉매", SC::fugitive}, {"S8", "육불화황 개폐기", SC::fugitive}, {"S9", "소화기", SC::fugitive},
     {"S10", "공정 배출", SC::process}, {"S11", "폐수 처리", SC::fugitive}, {"S12", "구입 증기", SC::purchasedHeat},
     {"S13", "전력 재판매", SC::exportedElectricity}},
};

CaseBuilder company(const std::vector<Named>& sources)
{
    CaseBuilder builder;
    builder.evidence(QStringLiteral("evidence/nil.pdf"));
    for (const Named& source : sources) {
        builder.nil(QString::fromUtf8(source.id), source.category, QStringLiteral("evidence/nil.pdf"));
        builder.submission().sources.back().name = QString::fromUtf8(source.name);
    }
    return builder;
}

TEST(SourceCompleteness, AllKindsAnsweredInAnyLanguage)
{
    for (const auto& sources : kCompanies) {
        const CheckOutcome outcome = CheckTester(kSourceCompleteness).run(company(sources));
        EXPECT_EQ(outcome.compared, 13);
        for (const Discrepancy& found : outcome.found)
            ADD_FAILURE() << found.finding.english().toStdString();
    }
}

TEST(SourceCompleteness, EveryOneThatIsLeftOutIsFound)
{
    for (const auto& sources : {kCompanies[0], kCompanies[1], kCompanies[2], kCompanies[3]}) {
        for (std::size_t i = 0; i < sources.size(); ++i) {
            CaseBuilder builder = company(sources);
            builder.submission().sources.erase(builder.submission().sources.begin() + static_cast<std::ptrdiff_t>(i));
            const auto found = CheckTester(kSourceCompleteness).find(builder);
            ASSERT_EQ(found.size(), 1U) << sources[i].name;
            EXPECT_EQ(found[0].subject.item, QLatin1String(usualSources()[i].id)) << sources[i].name;
        }
    }
}

TEST(SourceCompleteness, NilNeedsEvidenceThatIsThere)
{
    for (const char* evidence : {"", "evidence/other.pdf"}) {
        CaseBuilder builder = company(kCompanies[0]);
        builder.submission().sources[3].evidence = QString::fromLatin1(evidence);
        const auto found = CheckTester(kSourceCompleteness).find(builder);
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].subject.source, QStringLiteral("S4"));
    }
}

TEST(SourceCompleteness, ExclusionNeedsAReasonAndAReportNeedsData)
{
    CaseBuilder builder = company(kCompanies[0]);
    builder.submission().sources[0].status = SourceStatus::excluded;
    builder.submission().sources[1].status = SourceStatus::reported;
    EXPECT_EQ(CheckTester(kSourceCompleteness).find(builder).size(), 2U);
    builder.submission().sources[0].reason = QStringLiteral("decommissioned");
    builder.declared(QStringLiteral("S2"), QStringLiteral("2024"), QStringLiteral("5"), QStringLiteral("kg"));
    EXPECT_TRUE(CheckTester(kSourceCompleteness).find(builder).empty());
}

TEST(UsualSources, ANameAnswersForItsKindAndNoOther)
{
    for (const auto& sources : kCompanies) {
        for (std::size_t i = 0; i < sources.size(); ++i) {
            Source source;
            source.name = QString::fromUtf8(sources[i].name);
            source.category = sources[i].category;
            const auto kinds = recognised(source);
            ASSERT_EQ(kinds.size(), 1U) << sources[i].name;
            EXPECT_STREQ(kinds[0]->id, usualSources()[i].id) << sources[i].name;
        }
    }
}

TEST(UsualSources, NeitherCarbonNorPrefixesMislead)
{
    Source source;
    source.name = QStringLiteral("Carbon black plant");
    EXPECT_TRUE(recognised(source).empty());
    source.name = QStringLiteral("Anode dust");
    source.carrier = QStringLiteral("R-410A");
    ASSERT_EQ(recognised(source).size(), 1U);
    EXPECT_STREQ(recognised(source)[0]->id, "refrigerants");
    source.name = QStringLiteral("Flotation plant");
    source.carrier.clear();
    EXPECT_TRUE(recognised(source).empty());
    source.name = QStringLiteral("Natural gas");
    source.category = SourceCategory::stationaryCombustion;
    source.carrier = QStringLiteral("natural gas");
    EXPECT_STREQ(recognised(source)[0]->id, "boilers") << "fuel without a word counts by its category";
    source.name = QStringLiteral("Steam generator");
    ASSERT_EQ(recognised(source).size(), 1U);
    EXPECT_STREQ(recognised(source)[0]->id, "boilers") << "no emergency generator";
}

} // namespace
} // namespace attest::test
