// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trail/describe.h"
#include "core/trail/finding_payload.h"
#include "core/trail/replay.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace attest {
namespace {

class Trail {
public:
    Trail& add(Act act, const QJsonObject& payload = {})
    {
        m_events.push_back(nextEvent(m_events.empty() ? nullptr : &m_events.back(), QDateTime(QDate(2025, 1, 2), QTime(3, 4), Qt::UTC),
                                     QStringLiteral("LV"), act, payload));
        return *this;
    }
    Trail& raise(const char* id) { return add(Act::raiseFinding, payloadOf(QString::fromLatin1(id), 1, {})); }
    Trail& wording(const char* text)
    {
        return add(Act::setWording, {{QStringLiteral("field"), QStringLiteral("x")}, {QStringLiteral("text"), QString::fromLatin1(text)}});
    }
    std::vector<Event>& events() { return m_events; }
    CaseState state() const
    {
        const auto state = replay(m_events);
        EXPECT_TRUE(state);
        return state ? *state : CaseState();
    }

private:
    std::vector<Event> m_events;
};

QString wordingOf(const CaseState& state)
{
    return state.wordings.empty() ? QString() : state.wordings.front().text;
}

TEST(Chain, HashIsThatOfTheLengthPrefixedFields)
{
    Event event{1, QStringLiteral("2025-01-02T03:04:00.000Z"), QStringLiteral("LV"), QStringLiteral("undo"), "{}", {}, {}};
    // printf '1:124:2025-01-02T03:04:00.000Z2:LV4:undo2:{}0:' | sha256sum
    EXPECT_EQ(hashOf(event), QStringLiteral("7aa47dd7c10a527905c54ccf1b734843c727cbe8b149b4245c3a4e4ec69816b9"));
}

TEST(Chain, AnyChangeBreaksIt)
{
    Trail trail;
    trail.raise("F-01").wording("a").wording("b");
    EXPECT_TRUE(brokenLinks(trail.events()).empty());
    const std::vector<std::function<void(std::vector<Event>&)>> changes{
        [](auto& e) { e[1].payload.replace("\"a\"", "\"c\""); },
        [](auto& e) { e[1].actor += u'x'; },
        [](auto& e) { e[1].time.replace(u'3', u'5'); },
        [](auto& e) { e[1].act = QStringLiteral("undo"); },
        [](auto& e) { e[1].seq = 7; },
        [](auto& e) { e[1].previous.clear(); },
        [](auto& e) { e[1].hash = hashOf(e[2]); },
        [](auto& e) { e.erase(e.begin() + 1); },
        [](auto& e) { e.erase(e.begin()); },
        [](auto& e) { std::swap(e[1], e[2]); },
        [](auto& e) { e[1].actor += u'x'; e[1].hash = hashOf(e[1]); },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        auto events = trail.events();
        changes[i](events);
        EXPECT_FALSE(brokenLinks(events).empty()) << i;
    }
}

TEST(Replay, UndoSkipsAndRedoBringsBack)
{
    Trail trail;
    trail.wording("a").wording("b");
    EXPECT_EQ(wordingOf(trail.state()), QStringLiteral("b"));
    trail.add(Act::undo);
    EXPECT_EQ(wordingOf(trail.state()), QStringLiteral("a"));
    EXPECT_EQ(trail.state().undoable, 1);
    EXPECT_EQ(trail.state().redoable, 2);
    trail.add(Act::undo);
    EXPECT_EQ(wordingOf(trail.state()), QString());
    EXPECT_FALSE(trail.state().undoable);
    trail.add(Act::redo).add(Act::redo);
    EXPECT_EQ(wordingOf(trail.state()), QStringLiteral("b"));
    EXPECT_FALSE(trail.state().redoable);
}

TEST(Replay, ANewActEndsRedo)
{
    Trail trail;
    trail.wording("a").wording("b").add(Act::undo).wording("c");
    EXPECT_FALSE(trail.state().redoable);
    EXPECT_EQ(wordingOf(trail.state()), QStringLiteral("c"));
    trail.add(Act::undo);
    EXPECT_EQ(wordingOf(trail.state()), QStringLiteral("a"));
}

TEST(Replay, ASignatureCannotBeUndonePast)
{
    Trail trail;
    trail.wording("a").add(Act::sign, {{QStringLiteral("role"), QStringLiteral("lead-verifier")},
                                       {QStringLiteral("by"), QStringLiteral("LV")},
                                       {QStringLiteral("statement"), QStringLiteral("h")}});
    EXPECT_FALSE(trail.state().undoable);
    EXPECT_EQ(trail.state().signOffs.size(), 1u);
}

TEST(Replay, CountsFindingsThatWereTakenBack)
{
    Trail trail;
    trail.raise("F-01").add(Act::undo);
    EXPECT_TRUE(trail.state().findings.empty());
    EXPECT_EQ(trail.state().findingsRaised, 1);
}

TEST(Replay, FindingKeepsEverythingThatWasProposed)
{
    FindingProposal proposal;
    proposal.severity = Severity::mustExplain;
    proposal.subject.source = QStringLiteral("EL");
    proposal.subject.number = QStringLiteral("I-1");
    proposal.subject.period = Period(QDate(2024, 1, 1), QDate(2024, 2, 29));
    proposal.cause = Cause::decimalShift;
    proposal.title = QStringLiteral("Ten times too small");
    proposal.discrepancies = {QStringLiteral("meter-vs-invoice|source=EL")};
    proposal.effectTco2e = Decimal::of("-32.120");
    Trail trail;
    trail.add(Act::raiseFinding, payloadOf(QStringLiteral("F-01"), 3, proposal));
    const Finding finding = trail.state().findings.at(0);
    EXPECT_EQ(finding.subject, proposal.subject);
    EXPECT_EQ(finding.severity, proposal.severity);
    EXPECT_EQ(finding.cause, proposal.cause);
    EXPECT_EQ(finding.title, proposal.title);
    EXPECT_EQ(finding.discrepancies, proposal.discrepancies);
    EXPECT_EQ(finding.effectTco2e->text(), QStringLiteral("-32.120"));
    EXPECT_EQ(finding.raisedInRevision, 3);
    EXPECT_EQ(finding.thread.at(0).by, QStringLiteral("LV"));
}

TEST(Replay, RefusesWhatItDoesNotUnderstand)
{
    Trail unknown;
    unknown.wording("a").events()[0].act = QStringLiteral("abolish");
    Trail illegal;
    illegal.raise("F-01").add(Act::acceptFinding, {{QStringLiteral("finding"), QStringLiteral("F-01")},
                                                   {QStringLiteral("note"), QString()}, {QStringLiteral("evidence"), QJsonArray()}});
    Trail missing;
    missing.add(Act::setWording, {{QStringLiteral("field"), 5}});
    for (Trail* trail : {&unknown, &illegal, &missing}) {
        const auto state = replay(trail->events());
        ASSERT_FALSE(state);
        EXPECT_EQ(state.error().kind, ErrorKind::caseFile);
    }
}

TEST(Describe, SaysWhatHappened)
{
    Trail trail;
    trail.raise("F-01").add(Act::undo, {{QStringLiteral("event"), 1}});
    EXPECT_EQ(describe(trail.events()[0]).english(), QStringLiteral("Finding raised: F-01"));
    EXPECT_EQ(describe(trail.events()[1]).english(), QStringLiteral("Undone: entry 1"));
}

TEST(Act, EveryNameIsReadBack)
{
    for (int i = 0; i <= static_cast<int>(Act::redo); ++i)
        EXPECT_EQ(actNamed(nameOf(static_cast<Act>(i))), static_cast<Act>(i));
    EXPECT_FALSE(actNamed(QStringLiteral("abolish")));
}

} // namespace
} // namespace attest
