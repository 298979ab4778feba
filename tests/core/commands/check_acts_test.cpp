// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/presets.h"
#include "core/commands/apply_preset.h"
#include "core/commands/own_rules.h"
#include "core/commands/set_parameter.h"
#include "core/commands/set_uncertainty.h"
#include "core/commands/switch_check.h"
#include "core/commands/undo.h"
#include "core/store/snapshot_reader.h"
#include "core/trail/describe.h"
#include "tests/core/store/sample_case.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

OwnRule rule(const char* id, const char* observed = "declared(\"EL\")")
{
    return {q(id), q("Title"), q(observed), q("="), q("1 kWh"), q("month"), Decimal::of("0.50"), Severity::note, q("Why"), {}, {}};
}

template <class T>
ErrorKind kindOf(const Result<T>& result)
{
    EXPECT_FALSE(result);
    return result ? ErrorKind::input : result.error().kind;
}

QString lastEntry(SampleCase& sample)
{
    return describe(sample.file().events()->back()).english();
}

TEST(SetParameter, RefusesWhatTheCatalogueDoesNotHave)
{
    SampleCase sample;
    const QString reason = q("r");
    const auto set = [&](const char* name, const char* value) { return setParameter(sample.by("LV"), q(name), Decimal::of(value), reason); };
    EXPECT_EQ(kindOf(set("no-such.tolerance-percent", "1")), ErrorKind::usage);
    EXPECT_EQ(kindOf(set("stock-balance.tolerance", "1")), ErrorKind::usage);
    EXPECT_EQ(kindOf(set("stock-balance.tolerance-percent", "-1")), ErrorKind::usage);
    EXPECT_EQ(kindOf(setParameter(sample.by("LV"), q("stock-balance.tolerance-percent"), std::nullopt, reason)), ErrorKind::refused) << "nothing to reset";
    ASSERT_TRUE(set("stock-balance.tolerance-percent", "2"));
    EXPECT_EQ(kindOf(set("stock-balance.tolerance-percent", "2.0")), ErrorKind::refused) << "the same value";
    EXPECT_EQ(sample.file().events()->size(), 2U);
    EXPECT_EQ(sample.state().parameters.at(q("stock-balance.tolerance-percent")).by, q("LV"));
}

TEST(SwitchCheck, OffAndOnWithItsReason)
{
    SampleCase sample;
    EXPECT_EQ(kindOf(switchCheck(sample.by("LV"), q("no-such"), false, q("r"))), ErrorKind::usage);
    EXPECT_EQ(kindOf(switchCheck(sample.by("LV"), q("sign"), false, q(" "))), ErrorKind::usage);
    EXPECT_EQ(kindOf(switchCheck(sample.by("LV"), q("sign"), true, q("r"))), ErrorKind::refused);
    ASSERT_TRUE(switchCheck(sample.by("LV"), q("sign"), false, q(" no exports ")));
    const SwitchedOff& off = sample.state().switchedOff.at(q("sign"));
    EXPECT_EQ(off.by, q("LV"));
    EXPECT_EQ(off.at, sample.clock().now());
    EXPECT_EQ(off.reason, q("no exports"));
    EXPECT_EQ(lastEntry(sample), q("Check sign switched off: no exports"));
    EXPECT_EQ(kindOf(switchCheck(sample.by("LV"), q("sign"), false, q("r"))), ErrorKind::refused);
    ASSERT_TRUE(switchCheck(sample.by("LV"), q("sign"), true, q("r")));
    EXPECT_TRUE(sample.state().switchedOff.empty());
    ASSERT_TRUE(undo(sample.by("LV")));
    EXPECT_EQ(sample.state().switchedOff.at(q("sign")).reason, q("no exports")) << "switching on was taken back";
    ASSERT_TRUE(undo(sample.by("LV")));
    EXPECT_TRUE(sample.state().switchedOff.empty());
}

TEST(ApplyPreset, DoesWhatItListsOnce)
{
    SampleCase sample;
    const Preset* preset = findPreset(q("avr-2018-2067"));
    const auto listed = static_cast<int>(preset->values.size() + preset->off.size());
    EXPECT_EQ(kindOf(applyPreset(sample.by("LV"), q("no-such"), q("r"))), ErrorKind::usage);
    EXPECT_EQ(kindOf(applyPreset(sample.by("LV"), q("avr-2018-2067"), {})), ErrorKind::usage);
    const auto applied = applyPreset(sample.by("LV"), q("avr-2018-2067"), q("agreed"));
    ASSERT_TRUE(applied);
    EXPECT_EQ(*applied, listed);
    EXPECT_EQ(sample.file().events()->size(), static_cast<std::size_t>(1 + listed));
    const ChangedParameter& changed = sample.state().parameters.at(q("stock-balance.tolerance-percent"));
    EXPECT_EQ(changed.value.text(), q("1.5"));
    EXPECT_TRUE(changed.reason.startsWith(u"agreed (avr-2018-2067: MRR (EU) 2018/2066"));
    EXPECT_EQ(sample.state().switchedOff.size(), preset->off.size());
    EXPECT_EQ(*applyPreset(sample.by("LV"), q("avr-2018-2067"), q("again")), 0);
}

TEST(OwnRules, AreKeptWithWhoAndWhen)
{
    SampleCase sample;
    ASSERT_TRUE(addRule(sample.by("VE"), rule("el")));
    EXPECT_EQ(lastEntry(sample), q("Own rule added: el"));
    OwnRule expected = rule("el");
    expected.by = q("VE");
    expected.at = sample.clock().now();
    NoProgress progress;
    const auto snapshot = SnapshotReader().read(sample.file(), progress);
    ASSERT_EQ((*snapshot)->rules, std::vector<OwnRule>{expected});
    EXPECT_EQ((*snapshot)->rules[0].tolerancePercent.text(), q("0.50"));
}

TEST(OwnRules, RefusesWhatCannotBeRead)
{
    SampleCase sample;
    const auto wrong = addRule(sample.by("LV"), rule("el", "declared(\"EL\") +"));
    EXPECT_EQ(kindOf(wrong), ErrorKind::usage);
    EXPECT_TRUE(wrong.error().what.english().contains(u"observed, character 17"));
    ASSERT_TRUE(addRule(sample.by("LV"), rule("el")));
    EXPECT_EQ(kindOf(addRule(sample.by("LV"), rule("el"))), ErrorKind::refused);
    EXPECT_EQ(kindOf(addRules(sample.by("LV"), {rule("other"), rule("el")})), ErrorKind::refused);
    EXPECT_EQ(sample.state().rules.size(), 1U) << "all of a file, or none";
    EXPECT_EQ(kindOf(removeRule(sample.by("LV"), q("other"), q("r"))), ErrorKind::usage);
    EXPECT_EQ(kindOf(removeRule(sample.by("LV"), q("el"), {})), ErrorKind::usage);
}

TEST(OwnRules, ReplaceRemoveAndUndo)
{
    SampleCase sample;
    ASSERT_TRUE(addRules(sample.by("LV"), {rule("a"), rule("b")}));
    ASSERT_TRUE(addRule(sample.by("LV"), rule("a", "2 kWh"), RuleClash::replace));
    ASSERT_EQ(sample.state().rules.size(), 2U);
    EXPECT_EQ(sample.state().rules[0].observed, q("2 kWh")) << "in its old place";
    ASSERT_TRUE(undo(sample.by("LV")));
    EXPECT_EQ(sample.state().rules[0].observed, q("declared(\"EL\")"));
    ASSERT_TRUE(switchCheck(sample.by("LV"), q("own:b"), false, q("r")));
    ASSERT_TRUE(removeRule(sample.by("LV"), q("b"), q("not needed")));
    EXPECT_EQ(sample.state().rules.size(), 1U);
    EXPECT_TRUE(sample.state().switchedOff.empty()) << "its switch goes with it";
    ASSERT_TRUE(undo(sample.by("LV")));
    EXPECT_EQ(sample.state().rules.size(), 2U);
    EXPECT_EQ(sample.state().switchedOff.size(), 1U);
}


TEST(SetUncertainty, IsKeptTakenBackAndCleared)
{
    SampleCase sample;
    const auto set = [&](const char* activity, const char* factor, const char* reason) {
        return setUncertainty(sample.by("LV"), q("EL"), StatedUncertainty{Decimal::of(activity), Decimal::of(factor)}, q(reason));
    };
    ASSERT_TRUE(set("0.5", "5", "calibration report"));
    const SourceUncertainty stated = sample.state().uncertainties.at(q("EL"));
    EXPECT_EQ(stated.activityPercent.text(), q("0.5"));
    EXPECT_EQ(stated.factorPercent.text(), q("5"));
    EXPECT_EQ(stated.by, q("LV"));
    EXPECT_EQ(stated.reason, q("calibration report"));
    EXPECT_EQ(lastEntry(sample), q("Uncertainty of EL: activity 0.5 %, factor 5 % (calibration report)"));
    ASSERT_TRUE(set("1", "5", "another report"));
    ASSERT_TRUE(undo(sample.by("LV")));
    EXPECT_EQ(sample.state().uncertainties.at(q("EL")).activityPercent.text(), q("0.5"));
    ASSERT_TRUE(setUncertainty(sample.by("LV"), q("EL"), std::nullopt, q("wrong meter")));
    EXPECT_TRUE(sample.state().uncertainties.empty());
    EXPECT_EQ(lastEntry(sample), q("Uncertainty of EL no longer stated: wrong meter"));
}

TEST(SetUncertainty, RefusesWhatIsNoUncertainty)
{
    SampleCase sample;
    const StatedUncertainty good{Decimal(1), Decimal(1)};
    EXPECT_EQ(kindOf(setUncertainty(sample.by("LV"), q("EL"), good, q(" "))), ErrorKind::usage);
    EXPECT_EQ(kindOf(setUncertainty(sample.by("LV"), q(" "), good, q("r"))), ErrorKind::usage);
    EXPECT_EQ(kindOf(setUncertainty(sample.by("LV"), q("EL"), StatedUncertainty{Decimal(-1), Decimal(1)}, q("r"))), ErrorKind::usage);
    EXPECT_EQ(kindOf(setUncertainty(sample.by("LV"), q("EL"), StatedUncertainty{Decimal(1), Decimal(1001)}, q("r"))), ErrorKind::usage);
    EXPECT_EQ(kindOf(setUncertainty(sample.by("LV"), q("EL"), std::nullopt, q("r"))), ErrorKind::refused) << "nothing is stated";
    EXPECT_TRUE(sample.state().uncertainties.empty());
}

} // namespace
} // namespace attest
