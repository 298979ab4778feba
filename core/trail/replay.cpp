// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trail/replay.h"

#include "core/findings/transitions.h"
#include "core/trail/finding_payload.h"
#include "core/trail/payload_reader.h"
#include "core/trail/rule_payload.h"
#include "core/trail/sample_payload.h"
#include "core/trail/undo_stack.h"

namespace attest {
namespace {

FindingAct findingActOf(Act act)
{
    switch (act) {
    case Act::sendFinding: return FindingAct::send;
    case Act::answerFinding: return FindingAct::answer;
    case Act::acceptFinding: return FindingAct::accept;
    case Act::rejectFinding: return FindingAct::reject;
    case Act::markUncorrected: return FindingAct::uncorrected;
    case Act::withdrawFinding: return FindingAct::withdraw;
    default: return FindingAct::raise;
    }
}

/// One event on its way into the state. Each function reads what its act carries.
class Step {
public:
    Step(const Event& event, CaseState& state) : m_event(event), m_reader(event.body()), m_state(state) {}

    Result<void> apply(Act act)
    {
        switch (act) {
        case Act::import: return import();
        case Act::addFiles: return addFiles();
        case Act::takeBackImport: return takeBackImport();
        case Act::raiseFinding: return raise();
        case Act::setAside: return setAside();
        case Act::unsetAside: return unsetAside();
        case Act::setParameter: return setParameter();
        case Act::switchCheck: return switchCheck();
        case Act::addRule: return addRule();
        case Act::removeRule: return removeRule();
        case Act::setUncertainty: return setUncertainty();
        case Act::setWording: return setWording();
        case Act::drawSample: return drawSample();
        case Act::extendSample: return extendSample();
        case Act::testRecord: return testRecord();
        case Act::sign: return sign();
        case Act::issue: return issue();
        case Act::reopen: return reopen();
        case Act::undo:
        case Act::redo: return {};
        default: return change(findingActOf(act));
        }
    }

private:
    Result<void> done() const { return m_reader.isGood() ? Result<void>() : Result<void>(m_reader.failure()); }

    FindingEntry entry(FindingAct act)
    {
        return {act, m_event.actor, m_event.at(), m_reader.text("note"), m_reader.texts("evidence")};
    }

    Result<void> import()
    {
        auto record = importRecord(m_event.body());
        if (!record)
            return record.failure();
        record->seq = m_event.seq;
        m_state.importEvents.clear();
        if (!m_state.imports.empty()) {
            QStringList files;
            for (const SourceFile& file : record->files)
                files << file.id;
            m_state.importEvents.push_back({m_event.seq, m_event.at(), m_event.actor, record->revision, true, files});
        }
        m_state.allImports.push_back(*record);
        m_state.imports.push_back(*std::move(record));
        return {};
    }

    /// The latest submission becomes another one.
    Result<void> replaceLatest(const QJsonObject& payload)
    {
        auto record = importRecord(payload);
        if (!record)
            return record.failure();
        if (m_state.imports.empty() || m_state.imports.back().revision != record->revision) {
            m_reader.fail("revision");
            return done();
        }
        record->seq = m_event.seq;
        m_state.allImports.push_back(*record);
        m_state.imports.back() = *std::move(record);
        return {};
    }

    Result<void> addFiles()
    {
        const QStringList files = m_reader.texts("added");
        if (const auto replaced = replaceLatest(m_event.body()); !replaced)
            return replaced;
        m_state.importEvents.push_back({m_event.seq, m_event.at(), m_event.actor, m_state.latestRevision(), false, files});
        return done();
    }

    Result<void> takeBackImport()
    {
        const int event = m_reader.number("event");
        const auto found = std::find_if(m_state.importEvents.begin(), m_state.importEvents.end(),
                                        [&](const ImportEvent& candidate) { return candidate.seq == event; });
        if (found == m_state.importEvents.end()) {
            m_reader.fail("event");
            return done();
        }
        if (!found->isRevision) {
            m_state.importEvents.erase(found);
            return replaceLatest(m_reader.object("submission"));
        }
        m_state.imports.pop_back();
        m_state.importEvents.clear();
        return {};
    }

    Result<void> raise()
    {
        auto finding = findingFrom(m_event.body());
        if (!finding)
            return finding.failure();
        finding->thread.push_back(entry(FindingAct::raise));
        m_state.findings.push_back(*std::move(finding));
        return done();
    }

    Result<void> change(FindingAct act)
    {
        const QString id = m_reader.text("finding");
        const auto finding = std::find_if(m_state.findings.begin(), m_state.findings.end(),
                                          [&](const Finding& candidate) { return candidate.id == id; });
        if (finding == m_state.findings.end()) {
            m_reader.fail("finding");
            return done();
        }
        FindingEntry next = entry(act);
        const auto state = applied(*finding, act, next.note);
        if (!state)
            return state.failure();
        if (act == FindingAct::uncorrected)
            finding->material = m_reader.flag("material");
        finding->state = *state;
        finding->thread.push_back(std::move(next));
        return done();
    }

    Result<void> setAside()
    {
        m_state.setAside.push_back({m_reader.text("discrepancy"), m_event.actor, m_event.at(), m_reader.text("reason")});
        return done();
    }

    Result<void> unsetAside()
    {
        const QString key = m_reader.text("discrepancy");
        std::erase_if(m_state.setAside, [&](const SetAside& aside) { return aside.discrepancy == key; });
        return done();
    }

    Result<void> setParameter()
    {
        const QString name = m_reader.text("name");
        if (const auto value = m_reader.decimal("value"))
            m_state.parameters[name] = {*value, m_event.actor, m_event.at(), m_reader.text("reason")};
        else
            m_state.parameters.erase(name);
        return done();
    }

    Result<void> switchCheck()
    {
        const QString check = m_reader.text("check");
        m_state.switchedOff.erase(check);
        if (!m_reader.flag("on"))
            m_state.switchedOff[check] = {m_event.actor, m_event.at(), m_reader.text("reason")};
        return done();
    }

    Result<void> addRule()
    {
        auto rule = ruleFrom(m_event.body());
        if (!rule)
            return rule.failure();
        rule->by = m_event.actor;
        rule->at = m_event.at();
        const auto same = std::find_if(m_state.rules.begin(), m_state.rules.end(), [&](const OwnRule& other) { return other.id == rule->id; });
        if (same == m_state.rules.end())
            m_state.rules.push_back(*std::move(rule));
        else
            *same = *std::move(rule);
        return done();
    }

    Result<void> removeRule()
    {
        const QString id = m_reader.text("rule");
        if (std::erase_if(m_state.rules, [&](const OwnRule& rule) { return rule.id == id; }) == 0)
            m_reader.fail("rule");
        m_state.switchedOff.erase(QString(u"own:" + id));
        return done();
    }

    Result<void> setUncertainty()
    {
        const QString source = m_reader.text("source");
        const auto activity = m_reader.decimal("activity");
        const auto factor = m_reader.decimal("factor");
        if (activity && factor)
            m_state.uncertainties[source] = {*activity, *factor, m_event.actor, m_event.at(), m_reader.text("reason")};
        else if (activity || factor)
            m_reader.fail(activity ? "factor" : "activity");
        else
            m_state.uncertainties.erase(source);
        return done();
    }

    Result<void> setWording()
    {
        const Wording wording{m_reader.text("field"), m_reader.text("text")};
        std::erase_if(m_state.wordings, [&](const Wording& other) { return other.field == wording.field; });
        if (!wording.text.isEmpty())
            m_state.wordings.push_back(wording);
        return done();
    }

    Result<void> drawSample()
    {
        auto sample = sampleFrom(m_event.body());
        if (!sample)
            return sample.failure();
        const bool isTaken = std::any_of(m_state.samples.begin(), m_state.samples.end(),
                                         [&](const Sample& other) { return other.id == sample->id; });
        if (isTaken)
            m_reader.fail("sample");
        signRound(*sample);
        m_state.samples.push_back(*std::move(sample));
        return done();
    }

    void signRound(Sample& sample) const
    {
        sample.rounds.back().by = m_event.actor;
        sample.rounds.back().at = m_event.at();
    }

    /// The sample that the act is about; null, and the field marked as wrong, where there is none.
    Sample* namedSample()
    {
        const QString id = m_reader.text("sample");
        const auto found = std::find_if(m_state.samples.begin(), m_state.samples.end(),
                                        [&](const Sample& sample) { return sample.id == id; });
        if (found != m_state.samples.end())
            return &*found;
        m_reader.fail("sample");
        return nullptr;
    }

    Result<void> extendSample()
    {
        Sample* sample = namedSample();
        if (!sample)
            return done();
        if (const auto extended = extendFrom(m_event.body(), *sample); !extended)
            return extended;
        signRound(*sample);
        return done();
    }

    Result<void> testRecord()
    {
        Sample* sample = namedSample();
        if (!sample)
            return done();
        auto tests = testsFrom(m_event.body(), *sample);
        if (!tests)
            return tests.failure();
        for (RecordTest& test : *tests) {
            test.by = m_event.actor;
            test.at = m_event.at();
            sample->tests.push_back(std::move(test));
        }
        return done();
    }

    Result<void> sign()
    {
        m_state.signOffs.push_back(
            {m_reader.word<TeamRole>("role"), m_reader.text("by"), m_event.at(), m_reader.text("statement")});
        return done();
    }

    Result<void> issue()
    {
        m_state.issued.push_back(
            {m_reader.text("number"), m_reader.number("revision"), m_event.at(), m_reader.text("statement")});
        m_state.sealed = true;
        return done();
    }

    Result<void> reopen()
    {
        m_state.sealed = false;
        m_state.signOffs.clear();
        return done();
    }

    const Event& m_event;
    PayloadReader m_reader;
    CaseState& m_state;
};

Failure atEvent(const Event& event, const Error& error)
{
    return failure(ErrorKind::caseFile,
                   {QT_TRANSLATE_NOOP("core", "Entry %1 of the trail (“%2”) cannot be read: %3"),
                    {argument(event.seq), event.act, error.what}},
                   error.place, QT_TRANSLATE_NOOP("core", "Go back to a backup of the case"));
}

} // namespace

const Finding* CaseState::finding(const QString& id) const
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

Result<CaseState> replay(const std::vector<Event>& events)
{
    CaseState state;
    const UndoStack stack = undoStack(events);
    state.undoable = stack.undoable;
    state.redoable = stack.redoable;
    for (const Event& event : events) {
        const auto act = actNamed(event.act);
        if (!act)
            return atEvent(event, {ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "unknown act"), {}, {}});
        if (*act == Act::raiseFinding)
            ++state.findingsRaised;
        if (*act == Act::drawSample)
            ++state.samplesDrawn;
        if (stack.undone.contains(event.seq))
            continue;
        if (const auto applied = Step(event, state).apply(*act); !applied)
            return atEvent(event, applied.error());
    }
    return state;
}

} // namespace attest
