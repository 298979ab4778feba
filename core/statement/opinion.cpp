// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/statement/parts.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

std::vector<const Finding*> uncorrectedFindings(const Snapshot& snapshot)
{
    std::vector<const Finding*> result;
    for (const Finding& finding : snapshot.findings) {
        if (finding.state == FindingState::uncorrected)
            result.push_back(&finding);
    }
    return result;
}

/// More than one category, or the claim itself: a claim of zero does not survive any material misstatement.
bool isPervasive(const StatementFacts& facts, const std::vector<const Finding*>& findings)
{
    std::set<SourceCategory> categories;
    for (const Finding* finding : findings) {
        if (const Source* source = facts.submission.source(finding->subject.source))
            categories.insert(source->category);
    }
    return categories.size() > 1 || facts.materiality.zeroClaim;
}

bool lacksEvidence(const StatementFacts& facts)
{
    return std::any_of(facts.inventory.sources.begin(), facts.inventory.sources.end(),
                       [](const SourceEmissions& source) { return !source.problem.isEmpty(); });
}

} // namespace

Opinion opinionOf(const StatementFacts& facts, const MisstatementBalance& balance, const std::vector<Gate>& gates,
                  std::vector<Message>& notes)
{
    const bool blocked = std::any_of(gates.begin(), gates.end(), [](const Gate& g) { return g.result == GateResult::blocked; });
    if (blocked)
        return lacksEvidence(facts) && unanswered(facts.snapshot, facts.run).empty() ? Opinion::disclaimer : Opinion::none;
    const auto uncorrected = uncorrectedFindings(facts.snapshot);
    for (const Finding* finding : uncorrected) {
        notes.push_back({finding->material ? QT_TRANSLATE_NOOP("core", "%1 (%2) stays uncorrected and is material")
                                           : QT_TRANSLATE_NOOP("core", "%1 (%2) stays uncorrected and is not material"),
                         {finding->id, label(finding->cause)}});
    }
    const bool judgedMaterial = std::any_of(uncorrected.begin(), uncorrected.end(), [](const Finding* f) { return f->material; });
    if (balance.material || judgedMaterial)
        return isPervasive(facts, uncorrected) ? Opinion::adverse : Opinion::modified;
    return uncorrected.empty() ? Opinion::unmodified : Opinion::unmodifiedWithNotes;
}

} // namespace attest
