// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trail/sample_payload.h"

#include "core/trail/describe.h"
#include "core/trail/replay.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace attest {
namespace {

SampledRecord record(const char* key, int round = 1)
{
    SampledRecord result;
    result.key = QString::fromUtf8(key);
    result.stratum = QStringLiteral("EL");
    result.subject.source = QStringLiteral("EL");
    result.subject.period = Period::month(2024, 3);
    result.at = {QStringLiteral("E-001"), QString::fromUtf8("数据"), 7, QStringLiteral("C")};
    result.amount = Decimal::of("-12.50");
    result.certain = true;
    result.round = round;
    return result;
}

Sample drawn()
{
    Sample sample{QStringLiteral("S-01"), QStringLiteral("monthly-records"), QStringLiteral("tCO2e"), SampleMethod::cells, SampleStrata::site,
                  QString::fromUtf8("种子"), QStringLiteral("beijing-2016"), {}, {}, {}};
    sample.rounds.push_back({2, 4, QStringLiteral("abc"), 12, Decimal::of("100.5"), {}, {}, QStringLiteral("risk")});
    sample.records = {record("a"), record("b")};
    return sample;
}

Sample extended()
{
    Sample sample = drawn();
    sample.rounds.push_back({3, 1, QStringLiteral("def"), 13, Decimal::of("101"), {}, {}, QStringLiteral("finding")});
    sample.records.push_back(record("c", 2));
    return sample;
}

RecordTest testOf(const char* key, bool agrees, std::optional<Decimal> found = {})
{
    return {QString::fromUtf8(key), Decimal::of("-12.50"), agrees, QStringLiteral("seen"), {}, {}, found};
}

const QDateTime kTime(QDate(2025, 1, 2), QTime(3, 4), Qt::UTC);

class SampleTrail {
public:
    SampleTrail& add(Act act, const QJsonObject& payload = {}, const char* actor = "LV")
    {
        m_events.push_back(nextEvent(m_events.empty() ? nullptr : &m_events.back(), kTime, QString::fromUtf8(actor), act, payload));
        return *this;
    }
    SampleTrail& draw() { return add(Act::drawSample, payloadOfDrawing(drawn())); }
    SampleTrail& extend() { return add(Act::extendSample, payloadOfExtension(extended()), "VE"); }
    SampleTrail& test(const char* key, bool agrees)
    {
        return add(Act::testRecord, payloadOfTests(QStringLiteral("S-01"), {testOf(key, agrees)}));
    }
    SampleTrail& test(const std::vector<RecordTest>& tests) { return add(Act::testRecord, payloadOfTests(QStringLiteral("S-01"), tests)); }
    Result<CaseState> replayed() const { return replay(m_events); }
    const std::vector<Event>& events() const { return m_events; }

private:
    std::vector<Event> m_events;
};

TEST(SampleReplay, GivesBackWhatWasDrawnExtendedAndTested)
{
    const auto state = SampleTrail().draw().extend().test("a", false).test("a", true).replayed();
    ASSERT_TRUE(state);
    Sample expected = extended();
    expected.rounds[0].by = QStringLiteral("LV");
    expected.rounds[1].by = QStringLiteral("VE");
    expected.rounds[0].at = expected.rounds[1].at = kTime;
    for (const bool agrees : {false, true})
        expected.tests.push_back({QStringLiteral("a"), Decimal::of("-12.50"), agrees, QStringLiteral("seen"), QStringLiteral("LV"), kTime});
    ASSERT_EQ(state->samples.size(), 1U);
    EXPECT_EQ(state->samples[0], expected);
    EXPECT_EQ(state->samples[0].records[0].amount.text(), QStringLiteral("-12.50"));
}

TEST(SampleReplay, EachActCanBeTakenBack)
{
    SampleTrail trail;
    trail.draw().extend().test("c", false).add(Act::undo);
    EXPECT_TRUE(trail.replayed()->samples[0].tests.empty());
    trail.add(Act::undo);
    EXPECT_EQ(trail.replayed()->samples[0].records.size(), 2U);
    trail.add(Act::undo);
    EXPECT_TRUE(trail.replayed()->samples.empty());
    EXPECT_EQ(trail.replayed()->samplesDrawn, 1) << "numbers are not used again";
    trail.add(Act::redo).add(Act::redo).add(Act::redo);
    EXPECT_EQ(trail.replayed()->samples[0].tests.size(), 1U);
}

TEST(SampleReplay, TestsOfOneActComeAndGoTogether)
{
    SampleTrail trail;
    trail.draw().test({testOf("a", true), testOf("b", false, Decimal::of("-10.25"))});
    const std::vector<RecordTest> tests = trail.replayed()->samples[0].tests;
    ASSERT_EQ(tests.size(), 2U);
    EXPECT_FALSE(tests[0].found);
    EXPECT_EQ(tests[1].found->text(), QStringLiteral("-10.25"));
    EXPECT_EQ(tests[1].by, QStringLiteral("LV"));
    EXPECT_EQ(tests[1].at, kTime);
    EXPECT_TRUE(trail.add(Act::undo).replayed()->samples[0].tests.empty());
    EXPECT_EQ(trail.add(Act::redo).replayed()->samples[0].tests.size(), 2U);
}

TEST(SampleReplay, ReadsATestThatWasAnActOfItsOwn)
{
    const QJsonObject alone{{QStringLiteral("sample"), QStringLiteral("S-01")}, {QStringLiteral("record"), QStringLiteral("b")},
                            {QStringLiteral("amount"), QStringLiteral("-12.50")}, {QStringLiteral("agrees"), false}, {QStringLiteral("note"), QStringLiteral("seen")}};
    SampleTrail trail;
    trail.draw().add(Act::testRecord, alone);
    ASSERT_TRUE(trail.replayed());
    ASSERT_EQ(trail.replayed()->samples[0].tests.size(), 1U);
    EXPECT_EQ(trail.replayed()->samples[0].tests[0].record, QStringLiteral("b"));
    EXPECT_EQ(describe(trail.events()[1]).english(), QStringLiteral("S-01, record b tested: does not agree (seen)"));
}

QJsonObject with(QJsonObject object, const char* key, const QJsonValue& value)
{
    object.insert(QLatin1String(key), value);
    return object;
}

QJsonObject inRound(const char* key, const QJsonValue& value)
{
    const QJsonObject payload = payloadOfDrawing(drawn());
    return with(payload, "round", with(payload.value(QLatin1String("round")).toObject(), key, value));
}

QJsonObject inRecord(const char* key, const QJsonValue& value)
{
    QJsonObject payload = payloadOfDrawing(drawn());
    QJsonArray records = payload.value(QLatin1String("records")).toArray();
    records[0] = with(records[0].toObject(), key, value);
    return with(payload, "records", records);
}

TEST(SampleReplay, RefusesAPayloadThatSomebodyMade)
{
    const QJsonObject good = payloadOfDrawing(drawn());
    const QJsonArray twice{good.value(QLatin1String("records")).toArray()[0], good.value(QLatin1String("records")).toArray()[0]};
    const std::vector<QJsonObject> bad{
        {},
        with(good, "sample", 5),
        with(good, "method", QStringLiteral("haphazard")),
        with(good, "strata", QJsonValue()),
        with(good, "seed", QJsonArray()),
        with(good, "round", QStringLiteral("1")),
        with(good, "records", QJsonObject()),
        with(good, "records", twice),
        with(good, "records", QJsonArray{1, 2}),
        inRound("size", 0),
        inRound("size", -4),
        inRound("revision", 0),
        inRound("population_amount", QStringLiteral("1e9")),
        inRound("population_hash", QJsonValue()),
        inRecord("key", 7),
        inRecord("amount", 12.5),
        inRecord("amount", QString(500, u'9')),
        inRecord("certain", QStringLiteral("yes")),
        inRecord("at", QStringLiteral("E-001")),
        inRecord("subject", QJsonObject{{QStringLiteral("period"), QStringLiteral("never")}}),
    };
    EXPECT_TRUE(SampleTrail().add(Act::drawSample, good).replayed());
    for (std::size_t i = 0; i < bad.size(); ++i) {
        const auto state = SampleTrail().add(Act::drawSample, bad[i]).replayed();
        ASSERT_FALSE(state) << i;
        EXPECT_EQ(state.error().kind, ErrorKind::caseFile) << i;
    }
}

TEST(SampleReplay, RefusesActsOnWhatIsNotThere)
{
    EXPECT_FALSE(SampleTrail().extend().replayed());
    EXPECT_FALSE(SampleTrail().test("a", true).replayed());
    EXPECT_FALSE(SampleTrail().draw().draw().replayed()) << "S-01 twice";
    EXPECT_FALSE(SampleTrail().draw().test("c", true).replayed()) << "not drawn yet";
    EXPECT_FALSE(SampleTrail().draw().extend().extend().replayed()) << "c is in it already";
    EXPECT_FALSE(SampleTrail().draw().test({}).replayed()) << "no test";
    EXPECT_FALSE(SampleTrail().draw().test({testOf("a", true), testOf("c", true)}).replayed()) << "one of them not drawn";
    EXPECT_FALSE(SampleTrail().draw().test({testOf("a", true), testOf("a", false)}).replayed()) << "one twice";
    EXPECT_FALSE(SampleTrail().draw().test({testOf("a", true, Decimal(3))}).replayed()) << "agrees, and shows another amount";
    EXPECT_FALSE(SampleTrail().draw().add(Act::testRecord, {{QStringLiteral("sample"), QStringLiteral("S-01")}}).replayed());
}

TEST(SampleDescribe, SaysWhatHappened)
{
    const SampleTrail trail = SampleTrail().draw().extend().test("a", true).test("b", false).test({testOf("a", true), testOf("b", false)});
    EXPECT_EQ(describe(trail.events()[0]).english(), QStringLiteral("Sample drawn: S-01, records: 2"));
    EXPECT_EQ(describe(trail.events()[1]).english(), QStringLiteral("Sample extended: S-01, records: 1"));
    EXPECT_EQ(describe(trail.events()[2]).english(), QStringLiteral("S-01, record a tested: agrees"));
    EXPECT_EQ(describe(trail.events()[3]).english(), QStringLiteral("S-01, record b tested: does not agree (seen)"));
    EXPECT_EQ(describe(trail.events()[4]).english(), QStringLiteral("S-01, records tested: 2, of which do not agree: 1"));
}

} // namespace
} // namespace attest
