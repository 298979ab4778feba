// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace attest::test {
namespace {

class CheckCalls : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(attestCli({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-1")), place.caseFile()}).exitCode, 0);
    }

    Outcome call(const char* name, const QStringList& words) const
    {
        return attestCli(QStringList{QLatin1String(name), place.caseFile()} + words + QStringList{QStringLiteral("--json")});
    }
    Outcome parameters(const char* words) const { return call("parameters", QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts)); }

    QJsonObject parameter(const QString& name) const
    {
        const auto all = parameters("").json().value(QLatin1String("parameters")).toArray();
        for (const QJsonValue& one : all) {
            if (one.toObject().value(QLatin1String("name")) == name)
                return one.toObject();
        }
        return {};
    }

    QString ruleFile(const char* observed) const
    {
        const QString path = place.caseFile() + u".rules.json";
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        const QJsonObject rule{{QStringLiteral("id"), QStringLiteral("small")},       {QStringLiteral("title"), QStringLiteral("A small plant")},
                               {QStringLiteral("observed"), QString::fromUtf8(observed)}, {QStringLiteral("relation"), QStringLiteral("<=")},
                               {QStringLiteral("expected"), QStringLiteral("1 tCO2e")},   {QStringLiteral("scope"), QStringLiteral("year")},
                               {QStringLiteral("tolerance_percent"), QStringLiteral("0")},{QStringLiteral("severity"), QStringLiteral("must-explain")},
                               {QStringLiteral("text"), QStringLiteral("No small plant")}};
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("attest-rules/1")}, {QStringLiteral("rules"), QJsonArray{rule}}}).toJson());
        return path;
    }

    static int count(const Outcome& outcome, const char* key) { return static_cast<int>(outcome.json().value(QLatin1String(key)).toArray().size()); }

    Workplace place;
};

TEST_F(CheckCalls, aParameterIsTriedSetListedAndReset)
{
    const QString name = QStringLiteral("meter-vs-reported.tolerance-percent");
    const QString untouched = parameters("").out;
    const Outcome tried = parameters("set meter-vs-reported.tolerance-percent 1000 --what-if");
    ASSERT_EQ(tried.exitCode, 0) << qPrintable(tried.err);
    EXPECT_GT(count(tried, "vanishes"), 0);
    EXPECT_EQ(parameters("").out, untouched) << "a trial writes nothing";

    EXPECT_EQ(parameters("set meter-vs-reported.tolerance-percent 2").exitCode, 2) << "without a reason";
    ASSERT_EQ(parameters("set meter-vs-reported.tolerance-percent 2 --reason agreed --by VE").exitCode, 0);
    const QJsonObject changed = parameter(name);
    EXPECT_EQ(changed.value(QLatin1String("value")), QStringLiteral("2"));
    EXPECT_EQ(changed.value(QLatin1String("standard")), QStringLiteral("0.5"));
    EXPECT_EQ(changed.value(QLatin1String("changed")).toObject().value(QLatin1String("by")), QStringLiteral("VE"));
    EXPECT_EQ(changed.value(QLatin1String("changed")).toObject().value(QLatin1String("reason")), QStringLiteral("agreed"));

    EXPECT_EQ(parameters("set meter-vs-reported.tolerance 2 --reason r").exitCode, 2);
    EXPECT_EQ(parameters("set meter-vs-reported.tolerance-percent -2 --reason r").exitCode, 2);
    EXPECT_EQ(parameters("set meter-vs-reported.tolerance-percent much --reason r").exitCode, 2);
    EXPECT_EQ(parameters("reset meter-vs-reported.tolerance-percent --reason over").exitCode, 0);
    EXPECT_EQ(parameters("reset meter-vs-reported.tolerance-percent --reason over").exitCode, 1) << "nothing left to reset";
    EXPECT_EQ(parameters("paint it").exitCode, 2);
}

TEST_F(CheckCalls, aCheckIsSwitchedOffAndTheCoverageSaysSo)
{
    ASSERT_EQ(parameters("off sign --reason none-exported --by LV").exitCode, 0);
    const auto coverage = call("check", {}).json().value(QLatin1String("coverage")).toArray();
    QString reason;
    for (const QJsonValue& row : coverage) {
        if (row.toObject().value(QLatin1String("check")) == QStringLiteral("sign"))
            reason = row.toObject().value(QLatin1String("result")).toString() + u' ' + row.toObject().value(QLatin1String("reason")).toString();
    }
    EXPECT_TRUE(reason.startsWith(u"not-run switched off by LV on ")) << reason.toStdString();
    EXPECT_TRUE(reason.endsWith(u"none-exported"));
    EXPECT_EQ(count(parameters(""), "off"), 1);
    EXPECT_EQ(parameters("off sign --reason r").exitCode, 1);
    EXPECT_EQ(parameters("off no-such-check --reason r").exitCode, 2);
    ASSERT_EQ(parameters("on sign --reason r").exitCode, 0);
    EXPECT_EQ(count(parameters(""), "off"), 0);
}

TEST_F(CheckCalls, aPresetIsTriedAndTaken)
{
    EXPECT_EQ(parameters("preset no-such --what-if").exitCode, 2);
    ASSERT_EQ(parameters("preset avr-2018-2067 --what-if").exitCode, 0);
    ASSERT_EQ(parameters("preset avr-2018-2067 --reason agreed").exitCode, 0);
    EXPECT_EQ(parameter(QStringLiteral("stock-balance.tolerance-percent")).value(QLatin1String("value")), QStringLiteral("1.5"));
    EXPECT_EQ(call("audit", {}).exitCode, 0) << "the trail stays whole";
}

TEST_F(CheckCalls, aRuleIsTriedAddedFoundExportedAndRemoved)
{
    const QString file = ruleFile("2 * 1 tCO2e");
    EXPECT_EQ(count(call("rules", {QStringLiteral("try"), file}), "coverage"), 1);
    EXPECT_EQ(count(call("rules", {}), "rules"), 0);
    ASSERT_EQ(call("rules", {QStringLiteral("add"), file}).exitCode, 0);
    EXPECT_EQ(call("rules", {QStringLiteral("add"), file}).exitCode, 1) << "the id is taken";
    EXPECT_EQ(call("rules", {QStringLiteral("add"), file, QStringLiteral("--replace")}).exitCode, 0);
    EXPECT_EQ(count(call("check", {QStringLiteral("--only"), QStringLiteral("own:small")}), "discrepancies"), 1);

    const QString copy = place.caseFile() + u".copy.json";
    ASSERT_EQ(call("rules", {QStringLiteral("export"), copy}).exitCode, 0);
    ASSERT_EQ(call("rules", {QStringLiteral("remove"), QStringLiteral("small"), QStringLiteral("--reason"), QStringLiteral("r")}).exitCode, 0);
    EXPECT_EQ(count(call("rules", {}), "rules"), 0);
    EXPECT_EQ(call("rules", {QStringLiteral("add"), copy}).exitCode, 0);
    EXPECT_EQ(call("rules", {QStringLiteral("remove"), QStringLiteral("other"), QStringLiteral("--reason"), QStringLiteral("r")}).exitCode, 2);
    EXPECT_EQ(call("rules", {QStringLiteral("burn"), copy}).exitCode, 2);
    EXPECT_EQ(call("audit", {}).exitCode, 0);
}

TEST_F(CheckCalls, aRuleThatCannotBeReadIsRefusedWithItsPlace)
{
    const Outcome refused = call("rules", {QStringLiteral("add"), ruleFile("emissions(")});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_TRUE(refused.err.contains(u".rules.json, rules[0].id")) << qPrintable(refused.err);
    EXPECT_TRUE(refused.err.contains(u"observed, character 11")) << qPrintable(refused.err);
    EXPECT_EQ(call("rules", {QStringLiteral("add"), place.caseFile()}).exitCode, 3) << "no such kind of file";
}

TEST_F(CheckCalls, anOwnRulesDiscrepancyBecomesAFinding)
{
    ASSERT_EQ(call("rules", {QStringLiteral("add"), ruleFile("2 * 1 tCO2e")}).exitCode, 0);
    ASSERT_EQ(call("finding", {QStringLiteral("raise"), QStringLiteral("--all")}).exitCode, 0);
    EXPECT_TRUE(call("findings", {}).out.contains(u"\"own:small|item=small;period=2024\""));
    EXPECT_EQ(call("report", {QStringLiteral("--out"), QString(place.caseFile() + u".pdf")}).exitCode, 0);
}

} // namespace
} // namespace attest::test
