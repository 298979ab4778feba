// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/command_line.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace attest::test {
namespace {

QStringList texts(const QJsonArray& array)
{
    QStringList result;
    for (const QJsonValue& value : array)
        result << value.toString();
    return result;
}

class Secco : public testing::Test {
protected:
    Outcome call(QStringList arguments) const
    {
        arguments.insert(1, place.caseFile());
        arguments << QStringLiteral("--json");
        return attestCli(arguments);
    }

    Workplace place;
};

TEST_F(Secco, theInitialReportIsNotVerifiedForNamedReasons)
{
    ASSERT_EQ(attestCli({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-1")), place.caseFile()}).exitCode, 0);
    const Outcome statement = call({QStringLiteral("statement")});
    EXPECT_EQ(statement.exitCode, 1);
    EXPECT_EQ(statement.json()[QStringLiteral("opinion")].toString(), u"not-verified");
    EXPECT_EQ(statement.json()[QStringLiteral("neutral")].toString(), u"undetermined");
    EXPECT_FALSE(texts(statement.json()[QStringLiteral("blocking")].toArray()).isEmpty());
    EXPECT_EQ(call({QStringLiteral("sign"), QStringLiteral("lead-verifier"), QStringLiteral("--by"), QStringLiteral("LV")}).exitCode, 1);
}

TEST_F(Secco, theCorrectedReportIsVerifiedAsZero)
{
    ASSERT_NO_FATAL_FAILURE(verifyExample(place));
    const Outcome statement = call({QStringLiteral("statement")});
    EXPECT_EQ(statement.exitCode, 0) << qPrintable(texts(statement.json()[QStringLiteral("blocking")].toArray()).join(u'\n'));
    EXPECT_EQ(statement.json()[QStringLiteral("opinion")].toString(), u"unmodified");
    EXPECT_EQ(statement.json()[QStringLiteral("neutral")].toString(), u"yes");
    const QJsonObject totals = call({QStringLiteral("inventory")}).json()[QStringLiteral("totals")].toObject();
    EXPECT_EQ(totals[QStringLiteral("market_tco2e")].toString(), u"0");
    EXPECT_EQ(totals[QStringLiteral("location_tco2e")].toString(), u"121.70088");
}

TEST_F(Secco, theDeviationTableHasTheThreeSlipsAndAddsUp)
{
    ASSERT_NO_FATAL_FAILURE(verifyExample(place));
    const QJsonObject deviation = call({QStringLiteral("deviation")}).json();
    EXPECT_TRUE(deviation[QStringLiteral("adds_up")].toBool());
    QStringList causes;
    for (const QJsonValue& row : deviation[QStringLiteral("rows")].toArray()) {
        EXPECT_FALSE(row[QStringLiteral("finding")].toString().isEmpty()) << qPrintable(row[QStringLiteral("parameter")].toString());
        causes << row[QStringLiteral("cause")].toString();
    }
    causes.removeDuplicates();
    causes.sort();
    EXPECT_EQ(causes, (QStringList{QStringLiteral("digit-transposition"), QStringLiteral("misclassified-origin"), QStringLiteral("unit-factor")}));
}

TEST_F(Secco, signaturesHaveTheirOrderAndTheIssueSeals)
{
    ASSERT_NO_FATAL_FAILURE(verifyExample(place));
    const auto sign = [&](const char* role, const char* by) {
        return call({QStringLiteral("sign"), QLatin1String(role), QStringLiteral("--by"), QLatin1String(by)}).exitCode;
    };
    EXPECT_EQ(sign("signatory", "SG"), 1);
    EXPECT_EQ(sign("lead-verifier", "IR"), 1);
    EXPECT_EQ(call({QStringLiteral("issue")}).exitCode, 1);
    EXPECT_EQ(sign("lead-verifier", "LV"), 0);
    EXPECT_EQ(sign("independent-reviewer", "IR"), 0);
    EXPECT_EQ(sign("signatory", "SG"), 0);
    const Outcome issued = call({QStringLiteral("issue")});
    EXPECT_EQ(issued.exitCode, 0) << qPrintable(issued.err);
    EXPECT_FALSE(issued.json()[QStringLiteral("number")].toString().isEmpty());
    EXPECT_EQ(call({QStringLiteral("finding"), QStringLiteral("withdraw"), QStringLiteral("F-01"), QStringLiteral("--note"), QStringLiteral("x")}).exitCode, 1);
    EXPECT_EQ(call({QStringLiteral("audit")}).exitCode, 0);
}

TEST_F(Secco, aNumberIsExplainedDownToItsCell)
{
    ASSERT_EQ(attestCli({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-1")), place.caseFile()}).exitCode, 0);
    const Outcome explained = call({QStringLiteral("explain"), QStringLiteral("total.market")});
    ASSERT_EQ(explained.exitCode, 0) << qPrintable(explained.err);
    EXPECT_EQ(explained.json()[QStringLiteral("value")].toString(), u"9.6496778");
    // July was declared as grid electricity in row 5, column L of the monthly sheet.
    EXPECT_TRUE(explained.out.contains(u"17983"));
    EXPECT_TRUE(explained.out.contains(u"\"column\": \"L\""));
    EXPECT_EQ(call({QStringLiteral("explain"), QStringLiteral("no.such.number")}).exitCode, 2);
}

TEST_F(Secco, theSameCaseGivesTheSameBytes)
{
    ASSERT_NO_FATAL_FAILURE(verifyExample(place));
    for (const char* name : {"check", "inventory", "statement", "deviation", "findings"})
        EXPECT_EQ(call({QLatin1String(name)}).out, call({QLatin1String(name)}).out) << name;
}

TEST_F(Secco, aFindingSaysWhetherItsDiscrepanciesAreStillThere)
{
    ASSERT_NO_FATAL_FAILURE(verifyExample(place));
    const QJsonArray findings = call({QStringLiteral("findings")}).json()[QStringLiteral("findings")].toArray();
    ASSERT_FALSE(findings.isEmpty());
    for (const QJsonValue& finding : findings) {
        EXPECT_TRUE(finding[QStringLiteral("detected")].toArray().isEmpty()) << qPrintable(finding[QStringLiteral("id")].toString());
        EXPECT_EQ(finding[QStringLiteral("gone")].toArray().size(), finding[QStringLiteral("discrepancies")].toArray().size());
    }
}

TEST_F(Secco, anActOnSeveralFindingsIsDoneOnAllOrOnNone)
{
    ASSERT_EQ(attestCli({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-1")), place.caseFile()}).exitCode, 0);
    ASSERT_EQ(call({QStringLiteral("finding"), QStringLiteral("raise"), QStringLiteral("--all")}).exitCode, 0);
    const QString before = call({QStringLiteral("findings")}).out;
    EXPECT_EQ(call({QStringLiteral("finding"), QStringLiteral("send"), QStringLiteral("F-01"), QStringLiteral("F-99")}).exitCode, 2);
    EXPECT_EQ(call({QStringLiteral("finding"), QStringLiteral("send"), QStringLiteral("F-01"), QStringLiteral("F-01")}).exitCode, 2);
    EXPECT_EQ(call({QStringLiteral("finding"), QStringLiteral("accept"), QStringLiteral("F-01")}).exitCode, 1);
    EXPECT_EQ(call({QStringLiteral("set-aside"), QStringLiteral("no|such=key"), QStringLiteral("--note"), QStringLiteral("x")}).exitCode, 2);
    EXPECT_EQ(call({QStringLiteral("findings")}).out, before);
}

TEST_F(Secco, theExportImportsToTheSameResult)
{
    ASSERT_EQ(attestCli({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-2")), place.path(QStringLiteral("no.attest"))}).exitCode, 1)
        << "a case begins with revision 1";
    ASSERT_EQ(attestCli({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-1")), place.caseFile()}).exitCode, 0);
    const QString folder = place.path(QStringLiteral("out"));
    ASSERT_EQ(call({QStringLiteral("export"), folder}).exitCode, 0);
    const QString again = place.path(QStringLiteral("again.attest"));
    ASSERT_EQ(attestCli({QStringLiteral("import"), folder, again}).exitCode, 0);
    const QStringList inventory{QStringLiteral("inventory"), again, QStringLiteral("--json")};
    EXPECT_EQ(attestCli(inventory).out, call({QStringLiteral("inventory")}).out);
}

} // namespace
} // namespace attest::test
