// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/parameters.h"
#include "core/checks/presets.h"

#include <gtest/gtest.h>

#include <set>

namespace attest {
namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

TEST(Parameters, everyOneIsListedOnce)
{
    const auto all = parametersIn(Snapshot());
    std::set<QString> names;
    for (const ParameterInCase& one : all) {
        EXPECT_TRUE(names.insert(one.name).second) << one.name.toStdString();
        EXPECT_EQ(one.value, one.parameter->standard);
        EXPECT_FALSE(one.changed);
        EXPECT_EQ(*findParameter(one.name), one.parameter);
    }
    EXPECT_GT(all.size(), 30U);
}

TEST(Parameters, theCatalogueKeepsItsOwnRanges)
{
    for (const ParameterInCase& one : parametersIn(Snapshot())) {
        EXPECT_TRUE(requireAcceptable(one.name, one.parameter->standard)) << one.name.toStdString();
        const ParameterRange range = rangeOf(*one.parameter);
        EXPECT_LT(range.lowest, range.highest) << one.name.toStdString();
    }
}

TEST(Parameters, aChangedOneSaysWhoAndWhy)
{
    Snapshot snapshot;
    snapshot.parameters[q("stock-balance.tolerance-percent")] = {Decimal::of("2"), q("LV"), {}, q("old scales")};
    snapshot.parameters[q("unit-factor.tolerance-percent")] = {Decimal::of("0.50"), q("LV"), {}, q("back")};
    const auto stock = parametersIn(snapshot, q("stock-balance"));
    ASSERT_EQ(stock.size(), 1U);
    EXPECT_EQ(stock[0].value, Decimal(2));
    EXPECT_EQ(stock[0].changed->by, q("LV"));
    EXPECT_TRUE(stock[0].differs());
    EXPECT_FALSE(parametersIn(snapshot, q("unit-factor"))[0].differs()) << "set to what the catalogue has";
    EXPECT_TRUE(parametersIn(snapshot, q("no-such-check")).empty());
}

TEST(Parameters, unknownOnesAreRefusedWithWhatThereIs)
{
    const auto misspelt = findParameter(q("stock-balance.tolerance"));
    ASSERT_FALSE(misspelt);
    EXPECT_EQ(misspelt.error().kind, ErrorKind::usage);
    EXPECT_TRUE(misspelt.error().advice.english().contains(u"stock-balance.tolerance-percent"));
    for (const char* name : {"", "stock-balance", "stock-balance.", ".tolerance-percent", "nobody.knows", "a.b.c"})
        EXPECT_FALSE(findParameter(q(name))) << name;
}

TEST(Parameters, valuesOutsideTheRangeAreRefused)
{
    struct Case {
        const char* name;
        const char* value;
        bool good;
    };
    const Case cases[] = {
        {"stock-balance.tolerance-percent", "0", true},   {"stock-balance.tolerance-percent", "-0.1", false},
        {"stock-balance.tolerance-percent", "1000", true},{"stock-balance.tolerance-percent", "1000.1", false},
        {"pv-night.sun-elevation", "-12", true},          {"pv-night.sun-elevation", "-91", false},
        {"credit-quality.months-to-retire", "18", true},  {"credit-quality.months-to-retire", "1.5", false},
        {"credit-quality.months-to-retire", "0", false},  {"pv-above-nameplate.factor", "1.25", true},
        {"pv-above-nameplate.factor", "0", false},        {"pv-above-nameplate.factor", "200", false},
        {"site-balance.tolerance-kwh", "0", true},        {"site-balance.tolerance-kwh", "-1", false},
    };
    for (const auto& [name, value, good] : cases)
        EXPECT_EQ(requireAcceptable(q(name), Decimal::of(value)).has_value(), good) << name << ' ' << value;
    EXPECT_TRUE(requireAcceptable(q("pv-night.sun-elevation"), Decimal(-91)).error().advice.english().contains(u"-90 … 90"));
}

TEST(Presets, listOnlyWhatDiffersWithItsSource)
{
    std::set<QString> ids;
    for (const Preset& preset : presets()) {
        EXPECT_TRUE(ids.insert(q(preset.id)).second);
        EXPECT_FALSE(preset.title.isEmpty());
        EXPECT_FALSE(preset.about.isEmpty());
        for (const PresetValue& value : preset.values) {
            const auto parameter = findParameter(q(value.name));
            ASSERT_TRUE(parameter) << value.name;
            EXPECT_FALSE((*parameter)->standard == value.value) << value.name;
            EXPECT_TRUE(requireAcceptable(q(value.name), value.value)) << value.name;
            EXPECT_FALSE(value.reason.isEmpty());
        }
        for (const PresetSwitch& off : preset.off) {
            EXPECT_NE(findCheck(q(off.check)), nullptr) << off.check;
            EXPECT_FALSE(off.reason.isEmpty());
        }
        EXPECT_EQ(findPreset(q(preset.id)), &preset);
    }
    for (const char* id : {"iso-14064-3", "avr-2018-2067", "china-2021", "beijing-2016"})
        EXPECT_EQ(ids.count(q(id)), 1U) << id;
    EXPECT_EQ(findPreset(q("nobody")), nullptr);
}

TEST(Presets, areFoundByTheCriteria)
{
    const auto fitting = [](const char* verification) {
        const Preset* preset = presetFor({{}, q(verification), {}});
        return std::string(preset ? preset->id : "");
    };
    EXPECT_EQ(fitting("ISO 14064-3:2019"), "iso-14064-3");
    EXPECT_EQ(fitting("Implementing Regulation (EU) 2018/2067"), "avr-2018-2067");
    EXPECT_EQ(fitting("企业温室气体排放报告核查指南(试行)"), "china-2021");
    EXPECT_EQ(fitting("something else"), "");
    EXPECT_EQ(fitting(""), "");
}

} // namespace
} // namespace attest
