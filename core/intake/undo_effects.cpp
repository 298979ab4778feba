// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/undo_effects.h"

#include "core/domain/names.h"
#include "core/workflow/gates.h"

namespace attest {
namespace {

const char* const kLocation = "location";
const char* const kMarket = "market";

std::vector<LostFile> lostFiles(const Snapshot& now, const Snapshot& without)
{
    std::vector<LostFile> lost;
    for (const auto& submission : now.submissions) {
        const Submission* rest = without.revision(submission->revision);
        for (const SourceFile& file : submission->files) {
            if (rest == nullptr || rest->file(file.id) == nullptr)
                lost.push_back({submission->revision, file.id, file.path, file.kind, file.accepted});
        }
    }
    return lost;
}

/// Collects the totals that differ.
class Totals {
public:
    void compare(const QString& id, Message label, const Rational& from, const Rational& to)
    {
        if (from != to)
            m_changed.push_back({id, std::move(label), from, to});
    }
    /// Both results of something that has them.
    template <class Emissions>
    void compareBoth(const QString& prefix, const Message& label, const Emissions& from, const Emissions& to)
    {
        compare(prefix + QLatin1String(kLocation), {QT_TRANSLATE_NOOP("core", "%1, location-based"), {label}}, from.location, to.location);
        compare(prefix + QLatin1String(kMarket), {QT_TRANSLATE_NOOP("core", "%1, market-based"), {label}}, from.market, to.market);
    }
    std::vector<ChangedTotal> take() { return std::move(m_changed); }

private:
    std::vector<ChangedTotal> m_changed;
};

QStringList sourcesOf(const Inventory& now, const Inventory& without)
{
    QStringList ids;
    for (const Inventory* inventory : {&now, &without}) {
        for (const SourceEmissions& source : inventory->sources) {
            if (!ids.contains(source.source))
                ids << source.source;
        }
    }
    return ids;
}

std::vector<ChangedTotal> changedTotals(const Assessment& now, const Assessment& without)
{
    Totals totals;
    totals.compareBoth(QStringLiteral("total."), QT_TRANSLATE_NOOP("core", "Total"), now.inventory, without.inventory);
    static const SourceEmissions none;
    for (const QString& id : sourcesOf(now.inventory, without.inventory)) {
        const SourceEmissions* from = now.inventory.source(id);
        const SourceEmissions* to = without.inventory.source(id);
        totals.compareBoth(QStringLiteral("source.%1.").arg(id), verbatim(id), from ? *from : none, to ? *to : none);
    }
    return totals.take();
}

std::set<QString> keysOf(const CheckRun& run)
{
    std::set<QString> keys;
    for (const Discrepancy& discrepancy : run.discrepancies)
        keys.insert(discrepancy.key());
    return keys;
}

std::vector<NamedDiscrepancy> onlyIn(const CheckRun& run, const std::set<QString>& others)
{
    std::vector<NamedDiscrepancy> changed;
    for (const Discrepancy& discrepancy : run.discrepancies) {
        if (!others.contains(discrepancy.key()))
            changed.push_back({discrepancy.key(), discrepancy.severity, discrepancy.finding});
    }
    return changed;
}

bool ran(const Coverage& coverage)
{
    return coverage.result == CoverageResult::passed || coverage.result == CoverageResult::found;
}

std::vector<SilencedCheck> silencedChecks(const CheckRun& now, const CheckRun& without)
{
    std::vector<SilencedCheck> silenced;
    for (const Coverage& before : now.coverage) {
        const auto after = std::find_if(without.coverage.begin(), without.coverage.end(),
                                        [&](const Coverage& coverage) { return coverage.check == before.check; });
        if (ran(before) && after != without.coverage.end() && !ran(*after))
            silenced.push_back({before.check, after->reason});
    }
    return silenced;
}

/// Looks for what findings and set-asides stand on among what goes.
class Ground {
public:
    Ground(std::vector<NamedDiscrepancy> vanishing, const std::vector<LostFile>& files, const Snapshot& without)
    {
        for (const NamedDiscrepancy& discrepancy : vanishing)
            m_discrepancies.insert(discrepancy.key);
        for (const LostFile& file : files) {
            if (!isStillThere(without, file.id))
                m_references.insert(file.id);
            if (!isStillThere(without, file.path))
                m_references.insert(file.path);
        }
    }

    std::vector<LostGround> lostBy(const std::vector<Finding>& findings) const
    {
        std::vector<LostGround> lost;
        for (const Finding& finding : findings) {
            if (finding.state == FindingState::withdrawn)
                continue;
            LostGround ground{finding.id, among(finding.discrepancies, m_discrepancies), evidenceOf(finding), {}};
            ground.text = textOf(ground, finding);
            if (!ground.discrepancies.isEmpty() || !ground.evidence.isEmpty())
                lost.push_back(std::move(ground));
        }
        return lost;
    }

    std::vector<LostGround> lostBy(const std::vector<SetAside>& setAside) const
    {
        std::vector<LostGround> lost;
        for (const SetAside& one : setAside) {
            if (m_discrepancies.contains(one.discrepancy))
                lost.push_back({one.discrepancy, {one.discrepancy}, {},
                                Message{QT_TRANSLATE_NOOP("core", "“%1” was put aside by %2 and would not be found any more"),
                                        {one.discrepancy, one.by}}});
        }
        return lost;
    }

private:
    static bool isStillThere(const Snapshot& snapshot, const QString& reference)
    {
        return std::any_of(snapshot.submissions.begin(), snapshot.submissions.end(), [&](const auto& submission) {
            return submission->file(reference) != nullptr || submission->fileAt(reference) != nullptr;
        });
    }

    static QStringList among(const QStringList& texts, const std::set<QString>& set)
    {
        QStringList found;
        for (const QString& text : texts) {
            if (set.contains(text) && !found.contains(text))
                found << text;
        }
        return found;
    }

    QStringList evidenceOf(const Finding& finding) const
    {
        QStringList references{finding.subject.file};
        for (const FindingEntry& entry : finding.thread)
            references << entry.evidence;
        return among(references, m_references);
    }

    static Message textOf(const LostGround& ground, const Finding& finding)
    {
        if (ground.evidence.isEmpty())
            return {QT_TRANSLATE_NOOP("core", "%1: %2 of its %3 discrepancies would not be found any more"),
                    {ground.id, argument(ground.discrepancies.size()), argument(finding.discrepancies.size())}};
        const QString evidence = ground.evidence.join(QStringLiteral(", "));
        if (ground.discrepancies.isEmpty())
            return {QT_TRANSLATE_NOOP("core", "%1 refers to evidence that goes: %2"), {ground.id, evidence}};
        return {QT_TRANSLATE_NOOP("core", "%1: %2 of its %3 discrepancies would not be found any more, and it refers to evidence that goes: %4"),
                {ground.id, argument(ground.discrepancies.size()), argument(finding.discrepancies.size()), evidence}};
    }

    std::set<QString> m_discrepancies;
    std::set<QString> m_references;
};

std::vector<TeamRole> voidedSignatures(const Assessment& now, const Assessment& without)
{
    std::vector<TeamRole> voided;
    for (const TeamRole role : {TeamRole::leadVerifier, TeamRole::independentReviewer, TeamRole::signatory}) {
        const bool counts = validSignOff(*now.snapshot, role, now.statement.hash) != nullptr;
        if (counts && validSignOff(*without.snapshot, role, without.statement.hash) == nullptr)
            voided.push_back(role);
    }
    return voided;
}

MessageArgument tonnes(const Rational& amount)
{
    constexpr int kPlaces = 2;
    return amount.rounded(kPlaces, Rounding::halfEven);
}

template <class Items>
void addCount(std::vector<Message>& sentences, const Items& items, const char* text)
{
    if (!items.empty())
        sentences.push_back({text, {argument(qint64(items.size()))}});
}

} // namespace

qint64 UndoEffects::records() const
{
    qint64 sum = 0;
    for (const LostFile& file : files)
        sum += file.records;
    return sum;
}

std::vector<Message> UndoEffects::sentences() const
{
    std::vector<Message> all{{QT_TRANSLATE_NOOP("core", "Files that go: %1, with %2 records"),
                              {argument(qint64(files.size())), argument(records())}}};
    if (opinion)
        all.push_back({QT_TRANSLATE_NOOP("core", "The opinion changes from “%1” to “%2”"), {label(opinion->first), label(opinion->second)}});
    for (const ChangedTotal& total : totals) {
        if (total.id.startsWith(QLatin1String("total.")))
            all.push_back({QT_TRANSLATE_NOOP("core", "%1: from %2 to %3 tCO2e"), {total.label, tonnes(total.from), tonnes(total.to)}});
    }
    addCount(all, signatures, QT_TRANSLATE_NOOP("core", "Signatures that count no more: %1"));
    addCount(all, findings, QT_TRANSLATE_NOOP("core", "Findings that lose their ground: %1"));
    addCount(all, setAside, QT_TRANSLATE_NOOP("core", "Discrepancies put aside that would not be found any more: %1"));
    addCount(all, appearing, QT_TRANSLATE_NOOP("core", "Discrepancies that appear: %1"));
    addCount(all, vanishing, QT_TRANSLATE_NOOP("core", "Discrepancies that vanish: %1"));
    addCount(all, silenced, QT_TRANSLATE_NOOP("core", "Checks that have nothing to compare any more: %1"));
    return all;
}

UndoEffects undoEffects(const Assessment& now, const Assessment& without)
{
    UndoEffects effects;
    effects.files = lostFiles(*now.snapshot, *without.snapshot);
    effects.totals = changedTotals(now, without);
    effects.appearing = onlyIn(without.run, keysOf(now.run));
    effects.vanishing = onlyIn(now.run, keysOf(without.run));
    effects.silenced = silencedChecks(now.run, without.run);
    const Ground ground(effects.vanishing, effects.files, *without.snapshot);
    effects.findings = ground.lostBy(now.snapshot->findings);
    effects.setAside = ground.lostBy(now.snapshot->setAside);
    effects.signatures = voidedSignatures(now, without);
    if (now.statement.opinion != without.statement.opinion)
        effects.opinion = {now.statement.opinion, without.statement.opinion};
    return effects;
}

} // namespace attest
