// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_help.h"

#include "core/checks/check_title.h"
#include "core/checks/parameters.h"
#include "core/rules/evaluate.h"

#include <QTextDocument>

#include <gtest/gtest.h>

namespace attest {
namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

QString shown(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

TEST(CheckHelp, everyPageShowsEveryParameterWithItsReason)
{
    const Language english;
    for (const CheckDefinition* check : catalogue()) {
        const QString page = shown(checkHelp(QLatin1String(check->id), nullptr, english));
        EXPECT_FALSE(page.isEmpty()) << check->id;
        for (const CheckParameter& parameter : check->parameters) {
            EXPECT_TRUE(page.contains(QLatin1String(parameter.name))) << check->id << '.' << parameter.name;
            EXPECT_TRUE(page.contains(english.number(parameter.standard))) << check->id << '.' << parameter.name;
            EXPECT_TRUE(page.contains(english.text(parameter.reason).simplified())) << check->id << '.' << parameter.name;
        }
    }
}

TEST(CheckHelp, showsTheCasesValueAndWhoChangedIt)
{
    Snapshot snapshot;
    const QDateTime at(QDate(2025, 3, 4), QTime(5, 6), Qt::UTC);
    snapshot.parameters[q("stock-balance.tolerance-percent")] = {Decimal::of("2.5"), q("LV"), at, q("old | scales <b>")};
    snapshot.switchedOff[q("sign")] = {q("VE"), at, q("no exports")};
    const QString page = shown(checkHelp(q("stock-balance"), &snapshot, Language()));
    EXPECT_TRUE(page.contains(u"2.5 %"));
    EXPECT_TRUE(page.contains(u"old | scales <b>")) << page.toStdString();
    EXPECT_TRUE(shown(checkHelp(q("sign"), &snapshot, Language())).contains(u"VE"));
    EXPECT_TRUE(checkHelp(q("no-such-check"), &snapshot, Language()).isEmpty());
}

TEST(CheckHelp, ofAnOwnRuleIsTheRuleAndTheLanguage)
{
    Snapshot snapshot;
    snapshot.rules.push_back({q("mine"), q("My rule"), q("declared(\"EL_1\")"), q("="), q("5 kWh"), q("year"), Decimal::of("1"), Severity::note, q("Ask"), {}, {}});
    const QString page = shown(checkHelp(q("own:mine"), &snapshot, Language()));
    EXPECT_TRUE(page.contains(u"My rule"));
    EXPECT_TRUE(page.contains(u"declared(\"EL_1\")"));
    EXPECT_TRUE(checkHelp(q("own:gone"), &snapshot, Language()).isEmpty());
}

TEST(CheckHelp, isInTheLanguageOfTheWindow)
{
    const Language german(q("de"));
    EXPECT_TRUE(checkHelp(q("series-gap"), nullptr, german).startsWith(u"# " + german.text(checkTitle(q("series-gap"), {}))));
    EXPECT_TRUE(checkHelp(q("series-gap"), nullptr, german).contains(helpPage(q("checks/series-gap.md"), german).section(u'\n', 1).trimmed()));
    EXPECT_NE(helpPage(q("checks/series-gap.md"), german), helpPage(q("checks/series-gap.md"), Language()));
    EXPECT_TRUE(helpPage(q("checks/no-such-page.md"), german).isEmpty());
}

TEST(CheckHelp, theLanguageOfRulesIsDescribedWhole)
{
    const QString page = helpPage(q("own_rules.md"), Language());
    for (const RuleFunction& function : ruleFunctions())
        EXPECT_TRUE(page.contains(QLatin1String(function.name))) << function.name;
}

} // namespace
} // namespace attest
