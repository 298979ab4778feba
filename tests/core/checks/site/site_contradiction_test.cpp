// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/ran_words.h"
#include "core/checks/site/site_checks.h"
#include "core/checks/site/site_words.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

CaseBuilder plant(bool removed, const char* note, VisitMethod method = VisitMethod::observe)
{
    CaseBuilder builder;
    builder.source(text("REFRIGERANTS"), SourceCategory::fugitive, text("R-134a"));
    EquipmentItem item;
    item.tag = text("CH-01");
    item.name = text("Chiller");
    item.source = text("REFRIGERANTS");
    item.refrigerant = text("R-134a");
    item.removed = removed;
    item.at = builder.nextPlace();
    builder.submission().equipment.push_back(item);
    SiteNote seen;
    seen.equipment = text("ch-01");
    seen.method = method;
    seen.note = text(note);
    seen.at = builder.nextPlace();
    builder.submission().siteNotes.push_back(seen);
    return builder;
}

TEST(SiteContradiction, RemovedEquipmentThatWasSeen)
{
    EXPECT_EQ(found(kSiteContradiction, plant(true, "Chiller in service, type plate R-134a, 62 kg.")), "REFRIGERANTS 2024 must-explain");
    EXPECT_EQ(found(kSiteContradiction, plant(true, "At standstill, hour counter 212.4 h.")), "REFRIGERANTS 2024 must-explain");
    EXPECT_EQ(found(kSiteContradiction, plant(true, "Place empty, the unit has been removed.")), "");
    EXPECT_EQ(found(kSiteContradiction, plant(true, "Asked for it.", VisitMethod::ask)), "");
    EXPECT_EQ(found(kSiteContradiction, plant(true, "The chiller is running.", VisitMethod::ask)), "REFRIGERANTS 2024 must-explain");
}

TEST(SiteContradiction, EquipmentInUseThatIsGone)
{
    EXPECT_EQ(found(kSiteContradiction, plant(false, "Removed in May.")), "REFRIGERANTS 2024 must-explain");
    EXPECT_EQ(found(kSiteContradiction, plant(false, "Not found at its place.")), "REFRIGERANTS 2024 must-explain");
    EXPECT_EQ(found(kSiteContradiction, plant(false, "At standstill, dismantled in spring.")), "REFRIGERANTS 2024 must-explain");
    EXPECT_EQ(found(kSiteContradiction, plant(false, "Stillgelegt seit Mai.")), "REFRIGERANTS 2024 must-explain");
    EXPECT_EQ(found(kSiteContradiction, plant(true, "Stillgelegt seit Mai.")), "REFRIGERANTS 2024 must-explain") << "it still stands there";
    EXPECT_EQ(found(kSiteContradiction, plant(false, "Chiller in service.")), "");
    EXPECT_EQ(found(kSiteContradiction, plant(false, "At standstill.")), "");
}

TEST(SiteContradiction, AnotherRefrigerantOnTheTypePlate)
{
    EXPECT_EQ(found(kSiteContradiction, plant(false, "Type plate R 410A, see R-08")), "REFRIGERANTS 2024 must-explain");
    EXPECT_EQ(found(kSiteContradiction, plant(false, "Type plate R134a; room R-12A; item R-08")), "");
}

TEST(SiteContradiction, AnotherChargeOnTheTypePlate)
{
    const struct {
        const char* note;
        bool isFound;
    } cases[] = {{"Type plate R-134a, 129 kg", true}, {"铭牌：R-134a，129 千克", true}, {"Typenschild R134a, Füllmenge 38,6 kg", true},
                 {"Type plate R-134a, 62 kg", false}, {"Type plate R-134a, 62.0 kg", false}, {"R-134a, 60 kg", false}, {"R-134a; a bottle of 12 kg beside it", false},
                 {"R-134a, 31 kg and R-134a, 31 kg", false}, {"R-134a, 1,200 kg", false}, {"weight 1290 kg, R-134a", false}};
    for (const auto& [note, isFound] : cases) {
        CaseBuilder builder = plant(false, note);
        builder.submission().equipment.front().chargeKg = dec("62");
        EXPECT_EQ(found(kSiteContradiction, builder), isFound ? "REFRIGERANTS 2024 must-explain" : "") << note;
    }
}

TEST(SiteContradiction, ChineseWordsForNotSeen)
{
    EXPECT_EQ(seenState(text("未见该设备：三月已拆除，基础空置")), SeenState::gone);
    EXPECT_EQ(seenState(text("现场未见此机组。")), SeenState::gone);
    EXPECT_EQ(seenState(text("未见异常，旧管道已拆除")), SeenState::unsaid);
    EXPECT_EQ(seenState(text("未见该设备异常")), SeenState::unsaid);
}

TEST(SiteContradiction, AMachineThatRunsThoughItsSourceBurnsNothing)
{
    CaseBuilder builder;
    builder.nil(text("GENERATOR"), SourceCategory::stationaryCombustion, text("evidence/nil.pdf"));
    builder.submission().sources.back().carrier = text("diesel");
    EquipmentItem item;
    item.tag = text("GEN-01");
    item.carrier = text("Diesel");
    item.source = text("GENERATOR");
    builder.submission().equipment.push_back(item);
    SiteNote note;
    note.equipment = text("GEN-01");
    note.note = text("At standstill, hour counter as in January.");
    builder.submission().siteNotes.push_back(note);
    EXPECT_EQ(found(kSiteContradiction, builder), "");
    builder.submission().siteNotes.front().note = text("柴油发电机正在运行");
    EXPECT_EQ(found(kSiteContradiction, builder), "GENERATOR 2024 must-explain");
}

CaseBuilder idleGenerator(const char* said)
{
    CaseBuilder builder;
    builder.nil(text("GENERATOR"), SourceCategory::stationaryCombustion, text("evidence/nil.pdf"));
    builder.submission().sources.back().carrier = text("diesel");
    SiteNote note;
    note.method = VisitMethod::ask;
    note.note = text(said);
    builder.submission().siteNotes.push_back(note);
    return builder;
}

TEST(SiteContradiction, PeopleSayThatANilSourceRan)
{
    const std::string open = "GENERATOR 2024 must-explain";
    EXPECT_EQ(found(kSiteContradiction, idleGenerator("The emergency diesel generator ran for about 300 hours in the summer.")), open);
    EXPECT_EQ(found(kSiteContradiction, idleGenerator("The emergency diesel generator did not run.")), "");
    EXPECT_EQ(found(kSiteContradiction, idleGenerator("The compressor ran for 300 hours.")), "") << "another machine";
    CaseBuilder listed = idleGenerator("GE-04 ran for 300 hours.");
    EquipmentItem item;
    item.tag = text("GE-04");
    item.name = text("Notstromaggregat");
    item.carrier = text("diesel");
    item.source = text("GENERATOR");
    listed.submission().equipment.push_back(item);
    EXPECT_EQ(found(kSiteContradiction, listed), open) << "by its tag";
    listed.submission().siteNotes.front().equipment = text("GE-04");
    EXPECT_EQ(found(kSiteContradiction, listed), open) << "in the note's own column";
}

TEST(SiteContradiction, AReportedGeneratorMayHaveRun)
{
    const char* said = "The emergency generator ran for 300 hours.";
    CaseBuilder reported = idleGenerator(said);
    reported.source(text("DG-2"), SourceCategory::stationaryCombustion, text("diesel"));
    EXPECT_EQ(found(kSiteContradiction, reported), "");
    CaseBuilder machine = idleGenerator(said);
    machine.source(text("DIESEL"), SourceCategory::stationaryCombustion, text("diesel"));
    EquipmentItem item;
    item.tag = text("G-7");
    item.name = text("Diesel generator");
    item.source = text("DIESEL");
    machine.submission().equipment.push_back(item);
    EXPECT_EQ(found(kSiteContradiction, machine), "");
    CaseBuilder excluded = idleGenerator(said);
    excluded.submission().sources.back().status = SourceStatus::excluded;
    EXPECT_EQ(found(kSiteContradiction, excluded), "") << "left out is not said to be zero";
}

TEST(SiteWords, SayThatItRan)
{
    const Period year = *Period::parse(text("2024"));
    for (const char* said : {"The emergency diesel generator ran for about 300 hours in the summer.", "The genset was running 1,200 h.",
                             "Das Notstromaggregat lief im Sommer etwa 300 Stunden.", "Netzersatzanlage: 2024 rund 45 Std. gelaufen",
                             "柴油发电机夏季运行了约300小时。", "应急发电机夏季运行约300个小时", "गर्मियों में डीज़ल जनरेटर लगभग 300 घंटे चला।",
                             "Le groupe électrogène a fonctionné environ 300 heures cet été.", "El grupo electrógeno funcionó unas 300 horas.",
                             "O gerador de emergência funcionou 300 horas no verão.", "Il gruppo elettrogeno ha funzionato 300 ore.",
                             "Het noodstroomaggregaat heeft 300 uur gedraaid."}) {
        EXPECT_TRUE(saysItRan(text(said), year)) << said;
        EXPECT_TRUE(namesGeneratingSet(text(said))) << said;
    }
    for (const char* said : {"The generator ran.", "It ran for 0 hours.", "It has not run 300 hours.", "It ran 300 hours last year.", "It ran 300 hours in 2021.",
                             "It could have been run for 300 hours", "Hour counter 212.4 h", "It ran two hours of tests, 2 h", "It ran 300 h since it was installed.",
                             "Lief 2019 300 Stunden", "Probelauf: lief 2 Stunden", "去年运行了300小时", "累计运行了300小时", "पिछले साल 300 घंटे चला", "A rented set ran 300 h"})
        EXPECT_FALSE(saysItRan(text(said), year)) << said;
    for (const char* other : {"PV-Generator", "steam turbine generator", "wind generator", "发电机组余热", "hydrogen generator"})
        EXPECT_FALSE(namesGeneratingSet(text(other))) << other;
}

TEST(SiteContradiction, AMeterThatTheListLacks)
{
    CaseBuilder builder;
    builder.meter(text("M-IMP"), MeterMeasures::gridImport);
    SiteNote note;
    note.meter = text("m-imp");
    builder.submission().siteNotes = {note};
    EXPECT_EQ(found(kSiteContradiction, builder), "");
    note.meter = text("M-TENANT");
    builder.submission().siteNotes.push_back(note);
    EXPECT_EQ(found(kSiteContradiction, builder), "M-TENANT 2024 must-explain");
}

TEST(SiteContradiction, SaysThatNothingIsNamed)
{
    EXPECT_EQ(CheckTester(kSiteContradiction).run(CaseBuilder()).compared, 0);
}

struct Words {
    const char* text;
    SeenState state;
};

TEST(SiteWords, AreCertainOrSayNothing)
{
    constexpr SeenState kRunning = SeenState::running;
    constexpr SeenState kGone = SeenState::gone;
    constexpr SeenState kOut = SeenState::outOfUse;
    constexpr SeenState kUnsaid = SeenState::unsaid;
    const Words all[] = {
        {"Boiler running", kRunning}, {"In Betrieb", kRunning}, {"运行正常", kRunning}, {"मशीन चालू है", kRunning},
        {"not running", kUnsaid}, {"Nicht in Betrieb", kUnsaid}, {"außer Betrieb", kUnsaid}, {"已停止运行", kUnsaid}, {"चालू नहीं है", kUnsaid},
        {"was running last year", kUnsaid}, {"running water heard, pump removed", kRunning},
        {"Removed in May", kGone}, {"The unit has been dismantled.", kGone}, {"Abgebaut im Mai", kGone}, {"已拆除", kGone}, {"हटा दिया गया", kGone},
        {"停用并已拆除", kGone}, {"nicht mehr vorhanden", kGone}, {"现场未找到", kGone},
        {"not removed", kUnsaid}, {"noch nicht abgebaut", kUnsaid}, {"未拆除", kUnsaid}, {"will be removed in May", kUnsaid}, {"将拆除", kUnsaid},
        {"At standstill, dismantled in spring.", kGone}, {"Anlage steht, im Frühjahr demontiert", kGone}, {"Parada, desmontada na primavera", kGone},
        {"À l’arrêt, démontée au printemps", kGone}, {"已停机，春季已拆除", kGone}, {"बंद, वसंत में हटा दी गई", kGone},
        {"Old cooling tower, removed", kGone}, {"filter cleaned, removed dust", kUnsaid}, {"looked at, removed for cleaning", kUnsaid},
        {"Out of service", kOut}, {"No longer in use.", kOut}, {"Stillgelegt", kOut}, {"Nicht mehr in Betrieb", kOut}, {"2023年停用", kOut}, {"स्थायी रूप से बंद", kOut},
        {"Hors service depuis mai", kOut}, {"Fuera de servicio", kOut}, {"Fora de serviço", kOut}, {"Fuori servizio", kOut}, {"Niet meer in bedrijf", kOut},
        {"plus en service", kOut}, {"no longer in service, dismantled", kGone},
        {"out of service for repair", kUnsaid}, {"Wegen Wartung stillgelegt", kUnsaid}, {"因检修停用", kUnsaid}, {"will be taken out of service", kUnsaid},
        {"was out of service in May, in operation again", kUnsaid}, {"未停用", kUnsaid}, {"At standstill", kUnsaid}, {"Steht still", kUnsaid}, {"备用，停机", kUnsaid},
        {"cover removed for the inspection", kUnsaid}, {"old compressor removed, unit in service", kRunning}, {"Grundgerät", kUnsaid}, {"", kUnsaid},
    };
    for (const Words& words : all)
        EXPECT_EQ(seenState(text(words.text)), words.state) << words.text;
}

} // namespace
} // namespace attest::test
