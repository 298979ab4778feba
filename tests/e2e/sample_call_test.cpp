// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/command_line.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace attest::test {
namespace {

class SampleCall : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(attestCli({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-1")), place.caseFile()}).exitCode, 0);
    }

    Outcome call(const QString& words) const
    {
        QStringList arguments = words.split(u' ');
        arguments.insert(0, QStringLiteral("sample"));
        arguments.insert(1, place.caseFile());
        arguments << QStringLiteral("--json");
        return attestCli(arguments);
    }
    Outcome draw() const { return call(QStringLiteral("draw --unit kWh --size 3 --seed 42")); }

    static QStringList keysOf(const QJsonObject& object)
    {
        QStringList keys;
        for (const QJsonValue& record : object.value(QLatin1String("records")).toArray())
            keys << record.toObject().value(QLatin1String("key")).toString();
        return keys;
    }

    Workplace place;
};

TEST_F(SampleCall, drawsTestsExtendsAndLists)
{
    const QJsonObject population = call(QStringLiteral("population --unit kWh")).json();
    const Outcome drawn = draw();
    ASSERT_EQ(drawn.exitCode, 0) << qPrintable(drawn.err);
    const QStringList first = keysOf(drawn.json());
    ASSERT_EQ(first.size(), 3);
    const QJsonObject round = drawn.json().value(QLatin1String("rounds")).toArray()[0].toObject();
    EXPECT_EQ(round.value(QLatin1String("population_hash")), population.value(QLatin1String("hash")));
    EXPECT_EQ(round.value(QLatin1String("population_size")), population.value(QLatin1String("size")));
    EXPECT_TRUE(drawn.json().value(QLatin1String("drawn_again")).toBool());

    EXPECT_EQ(call(QStringLiteral("list")).exitCode, 1) << "nothing is tested yet";
    EXPECT_EQ(call(u"test S-01 " + first.join(u' ') + u" --agrees").exitCode, 0);
    EXPECT_EQ(call(QStringLiteral("list")).exitCode, 0);
    EXPECT_EQ(call(u"test S-01 " + first[0] + u" --differs --note misread").exitCode, 0);
    EXPECT_EQ(call(QStringLiteral("list")).exitCode, 1);

    const Outcome extended = call(QStringLiteral("extend S-01 --size 2 --note finding"));
    EXPECT_EQ(keysOf(extended.json()).mid(0, 3), first);
    EXPECT_EQ(keysOf(extended.json()).size(), 5);
    const QByteArray list = call(QStringLiteral("list")).out.toUtf8();
    EXPECT_EQ(call(QStringLiteral("list")).out.toUtf8(), list) << "the same case gives the same bytes";
    EXPECT_EQ(attestCli({QStringLiteral("audit"), place.caseFile()}).exitCode, 0);
}

TEST_F(SampleCall, projectsWhatTheTestsFound)
{
    const QStringList keys = keysOf(draw().json());
    ASSERT_EQ(call(u"test S-01 " + keys.join(u' ') + u" --agrees").exitCode, 0);
    const QJsonObject record = call(QStringLiteral("list")).json().value(QLatin1String("samples")).toArray()[0].toObject().value(QLatin1String("records")).toArray()[0].toObject();
    const QString amount = record.value(QLatin1String("amount")).toString();
    const auto tested = attestCli({QStringLiteral("sample"), place.caseFile(), QStringLiteral("test"), QStringLiteral("S-01"), keys[0], QStringLiteral("--differs"),
                                   QStringLiteral("--note"), QStringLiteral("paper"), QStringLiteral("--found"), QStringLiteral("0 MWh"), QStringLiteral("--json")});
    ASSERT_EQ(tested.exitCode, 0) << qPrintable(tested.err);
    const QJsonObject projection = tested.json().value(QLatin1String("projection")).toObject();
    EXPECT_EQ(projection.value(QLatin1String("tested")).toInt(), 3);
    EXPECT_EQ(projection.value(QLatin1String("overstated")).toObject().value(QLatin1String("found")).toString().toDouble(), amount.toDouble());
    EXPECT_EQ(projection.value(QLatin1String("understated")).toObject().value(QLatin1String("most_likely")).toString(), QStringLiteral("0"));
    EXPECT_EQ(call(QStringLiteral("list --confidence 90")).json().value(QLatin1String("samples")).toArray()[0].toObject().value(QLatin1String("projection"))
                  .toObject().value(QLatin1String("confidence_percent")).toString(), QStringLiteral("90"));
}

TEST_F(SampleCall, severalTestsAreTakenBackTogether)
{
    const QStringList keys = keysOf(draw().json());
    const auto events = [&] { return attestCli({QStringLiteral("audit"), place.caseFile(), QStringLiteral("--json")}).json().value(QLatin1String("events")).toInt(); };
    const int before = events();
    ASSERT_EQ(call(u"test S-01 " + keys.join(u' ') + u" --agrees").exitCode, 0);
    EXPECT_EQ(events(), before + 1);
}

TEST_F(SampleCall, thePresetTakesAllWhereAMeterIsLarge)
{
    const QJsonObject population = call(QStringLiteral("population")).json();
    const QJsonObject drawn = call(QStringLiteral("draw --preset beijing-2016 --seed 1")).json();
    EXPECT_EQ(keysOf(drawn).size(), population.value(QLatin1String("size")).toInt());
    EXPECT_EQ(drawn.value(QLatin1String("preset")).toString(), QStringLiteral("beijing-2016"));
    EXPECT_EQ(call(QStringLiteral("extend S-01 --note more")).exitCode, 1) << "all are drawn";
}

TEST_F(SampleCall, aSeedOfItsOwnIsPrinted)
{
    const QJsonObject drawn = call(QStringLiteral("draw --of invoices --method equal --strata source --percent 30")).json();
    EXPECT_FALSE(drawn.value(QLatin1String("seed")).toString().isEmpty());
    EXPECT_FALSE(keysOf(drawn).isEmpty());
}

TEST_F(SampleCall, theReportListsTheSample)
{
    const QString key = keysOf(draw().json()).value(0);
    ASSERT_EQ(call(u"test S-01 " + key + u" --differs --note misread --found 1").exitCode, 0);
    const QString path = place.path(QStringLiteral("report.html"));
    ASSERT_EQ(attestCli({QStringLiteral("report"), place.caseFile(), QStringLiteral("--out"), path}).exitCode, 0);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    const QJsonObject round = call(QStringLiteral("list")).json().value(QLatin1String("samples")).toArray()[0].toObject()
                                  .value(QLatin1String("rounds")).toArray()[0].toObject();
    EXPECT_TRUE(html.contains(u"Sample S-01"));
    EXPECT_TRUE(html.contains(round.value(QLatin1String("population_hash")).toString()));
    EXPECT_TRUE(html.contains(u"not tested"));
    EXPECT_TRUE(html.contains(u"Most likely in all records"));
    EXPECT_TRUE(html.contains(u"Upper limits at 95"));
}

TEST_F(SampleCall, wrongCallsSaySo)
{
    ASSERT_EQ(draw().exitCode, 0);
    struct Row {
        const char* words;
        int exitCode;
    };
    for (const Row& row : {Row{"shuffle", 2}, Row{"draw", 2}, Row{"draw --size 3 --percent 30", 2}, Row{"draw --size x", 2}, Row{"draw --size 0", 2},
                           Row{"draw --size 99999999999", 2}, Row{"draw --percent -1", 2}, Row{"draw --size 1 --method random", 2},
                           Row{"draw --size 1 --strata colour", 2}, Row{"draw --size 1 --of receipts", 2}, Row{"draw --size 1 --unit furlong", 2},
                           Row{"draw --preset tokyo", 2}, Row{"draw --tolerable 0", 2}, Row{"draw --tolerable 1 --confidence 30", 2},
                           Row{"extend S-07 --size 1 --note n", 2}, Row{"extend S-01 --size 1", 2},
                           Row{"extend", 2}, Row{"test S-01 nothing --agrees", 2}, Row{"test S-01", 2}, Row{"list --confidence 40", 2}, Row{"population --revision 7", 2}}) {
        const Outcome outcome = call(QLatin1String(row.words));
        EXPECT_EQ(outcome.exitCode, row.exitCode) << row.words << ": " << qPrintable(outcome.err);
        if (row.exitCode != 0) {
            EXPECT_TRUE(outcome.out.isEmpty()) << row.words;
        }
    }
}

} // namespace
} // namespace attest::test
