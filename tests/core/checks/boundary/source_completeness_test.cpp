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

// The thirteen usual kinds as four companies would name them.
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
    for (const auto& sources : kCompanies) {
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

TEST(UsualSources, NeitherCarbonNorPrefixesMislead)
{
    Source source;
    source.name = QStringLiteral("Carbon black plant");
    EXPECT_TRUE(recognised(source).empty());
    source.name = QStringLiteral("Anode dust");
    source.carrier = QStringLiteral("R-410A");
    ASSERT_EQ(recognised(source).size(), 1U);
    EXPECT_STREQ(recognised(source)[0]->id, "refrigerants");
    source.name = QStringLiteral("Natural gas");
    source.category = SourceCategory::stationaryCombustion;
    source.carrier = QStringLiteral("natural gas");
    EXPECT_STREQ(recognised(source)[0]->id, "boilers") << "fuel without a word counts by its category";
}

} // namespace
} // namespace attest::test
