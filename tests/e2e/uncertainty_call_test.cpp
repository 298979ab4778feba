// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/command_line.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace attest::test {
namespace {

class UncertaintyCall : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(attestCli({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-1")), place.caseFile()}).exitCode, 0);
    }

    Outcome call(const QString& words = {}) const
    {
        QStringList arguments = words.split(u' ', Qt::SkipEmptyParts);
        arguments.insert(0, QStringLiteral("uncertainty"));
        arguments.insert(1, place.caseFile());
        arguments << QStringLiteral("--json");
        return attestCli(arguments);
    }

    Workplace place;
};

TEST_F(UncertaintyCall, SaysWhatIsKnownAndWhatIsNot)
{
    const Outcome outcome = call();
    ASSERT_EQ(outcome.exitCode, 0) << qPrintable(outcome.err);
    const QJsonObject answer = outcome.json();
    EXPECT_EQ(answer.value(QLatin1String("reaches_materiality")).toString(), QStringLiteral("undetermined")) << "no uncertainty of the grid's factor is published";
    EXPECT_EQ(answer.value(QLatin1String("monte_carlo")).toObject().value(QLatin1String("seed")).toString(), QStringLiteral("2006"));
    const QJsonArray sources = answer.value(QLatin1String("sources")).toArray();
    ASSERT_EQ(sources.size(), 2);
    EXPECT_EQ(sources[0].toObject().value(QLatin1String("activity")).toObject().value(QLatin1String("percent")).toString(), QStringLiteral("0.5")) << "class 0.5S";
    EXPECT_TRUE(sources[0].toObject().value(QLatin1String("factor")).toObject().value(QLatin1String("percent")).isNull());
}

TEST_F(UncertaintyCall, TheSameSeedGivesTheSameBytes)
{
    const QString words = QStringLiteral("--runs 5000 --seed 42");
    EXPECT_EQ(call(words).out, call(words).out);
    EXPECT_NE(call(words).out, call(QStringLiteral("--runs 5000 --seed 43")).out);
}

TEST_F(UncertaintyCall, StatedValuesDecide)
{
    EXPECT_EQ(call(QStringLiteral("set EL-CPV --activity 0.5 --factor 3 --reason report")).exitCode, 0);
    EXPECT_EQ(call(QStringLiteral("set EL-PV --activity 1 --factor 3 --reason report")).json().value(QLatin1String("reaches_materiality")).toString(),
              QStringLiteral("no"));
    EXPECT_EQ(call(QStringLiteral("set EL-PV --activity 9 --factor 3 --reason report")).json().value(QLatin1String("reaches_materiality")).toString(),
              QStringLiteral("yes"));
    EXPECT_EQ(call(QStringLiteral("clear EL-PV --reason mistake")).json().value(QLatin1String("reaches_materiality")).toString(), QStringLiteral("undetermined"));
}

TEST_F(UncertaintyCall, RefusesWhatItCannotDo)
{
    EXPECT_EQ(call(QStringLiteral("set NONE --activity 1 --factor 1 --reason r")).exitCode, 2);
    EXPECT_EQ(call(QStringLiteral("set EL-PV --activity 1 --reason r")).exitCode, 2);
    EXPECT_EQ(call(QStringLiteral("set EL-PV --activity 1 --factor 1")).exitCode, 2) << "no reason";
    EXPECT_EQ(call(QStringLiteral("set EL-PV --activity -1 --factor 1 --reason r")).exitCode, 2);
    EXPECT_EQ(call(QStringLiteral("guess EL-PV")).exitCode, 2);
    EXPECT_EQ(call(QStringLiteral("clear EL-PV --reason r")).exitCode, 1) << "nothing is stated";
    EXPECT_EQ(call(QStringLiteral("--runs 1")).exitCode, 2);
    EXPECT_EQ(call(QStringLiteral("--seed x")).exitCode, 2);
    EXPECT_EQ(call(QStringLiteral("--seed -1")).exitCode, 2);
    EXPECT_EQ(call(QStringLiteral("--seed 18446744073709551616")).exitCode, 2);
    EXPECT_EQ(call(QStringLiteral("--seed 18446744073709551615")).json().value(QLatin1String("monte_carlo")).toObject().value(QLatin1String("seed")).toString(),
              QStringLiteral("18446744073709551615")) << "any seed that the window takes";
}

} // namespace
} // namespace attest::test
