// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/statement/parts.h"

#include <algorithm>

namespace attest {
namespace {

constexpr int kReadingPlaces = 2;

MessageArgument tonnes(const Rational& value)
{
    return value.rounded(kReadingPlaces, Rounding::halfEven);
}

Message conformity(const StatementFacts& facts, Opinion opinion)
{
    const QString& accounting = facts.submission.engagement.criteria.accounting;
    switch (opinion) {
    case Opinion::unmodified:
    case Opinion::unmodifiedWithNotes:
        return facts.submission.engagement.assurance == Assurance::reasonable
            ? Message{QT_TRANSLATE_NOOP("core", "The final report conforms with %1; the supporting material is complete and reliable."), {accounting}}
            : Message{QT_TRANSLATE_NOOP("core", "Nothing came to our attention that the final report does not conform with %1."), {accounting}};
    case Opinion::modified:
        return {QT_TRANSLATE_NOOP("core", "Except for the matters named, the final report conforms with %1."), {accounting}};
    case Opinion::adverse:
        return {QT_TRANSLATE_NOOP("core", "The final report does not conform with %1."), {accounting}};
    case Opinion::disclaimer:
        return {QT_TRANSLATE_NOOP("core", "Conformity with %1 could not be established: evidence is missing."), {accounting}};
    case Opinion::none:
        return {QT_TRANSLATE_NOOP("core", "Conformity with %1 is not established yet."), {accounting}};
    }
    Q_UNREACHABLE();
}

Message emissions(const StatementFacts& facts)
{
    const DeviationTable& deviation = facts.deviation;
    if (deviation.rows.empty()) {
        return {QT_TRANSLATE_NOOP("core", "Emissions: %1 tCO2e market-based, %2 tCO2e location-based. The figures of the initial report were not changed."),
                {tonnes(facts.inventory.market), tonnes(facts.inventory.location)}};
    }
    return {QT_TRANSLATE_NOOP("core", "Initially reported: %1 tCO2e market-based, %2 tCO2e location-based. Verified: %3 and %4 tCO2e. "
                                      "Reason of the difference: activity data were filled in wrongly and corrected (%5 figures)."),
            {tonnes(deviation.initialMarket), tonnes(deviation.initialLocation), tonnes(deviation.verifiedMarket),
             tonnes(deviation.verifiedLocation), argument(static_cast<qint64>(deviation.rows.size()))}};
}

Message fluctuation(const StatementFacts& facts)
{
    static constexpr const char* kChecks[] = {"year-on-year", "intensity", "month-profile"};
    std::vector<Message> found;
    bool examined = false;
    for (const char* id : kChecks) {
        const Coverage* row = coverageOf(facts.run, id);
        examined |= row && (row->result == CoverageResult::passed || row->result == CoverageResult::found);
    }
    const auto isFluctuation = [](const Discrepancy& d) {
        return std::any_of(std::begin(kChecks), std::end(kChecks), [&](const char* id) { return d.check == QLatin1String(id); });
    };
    const auto count = std::count_if(facts.run.discrepancies.begin(), facts.run.discrepancies.end(), isFluctuation);
    const auto open = unanswered(facts.snapshot, facts.run);
    if (std::any_of(open.begin(), open.end(), [&](const Discrepancy* d) { return isFluctuation(*d); }))
        return {QT_TRANSLATE_NOOP("core", "%1 unusual changes were found; not all of them are explained yet."), {argument(count)}};
    if (count > 0)
        return {QT_TRANSLATE_NOOP("core", "%1 unusual changes were found and explained; see the findings."), {argument(count)}};
    if (!examined)
        return QT_TRANSLATE_NOOP("core", "Not examined: there are no values of earlier periods to compare with.");
    return QT_TRANSLATE_NOOP("core", "None.");
}

Message specialMatters(const StatementFacts& facts, const std::vector<Message>& notes)
{
    if (!notes.empty())
        return {QT_TRANSLATE_NOOP("core", "%1 matters stay uncorrected; they are named under the opinion."), {argument(static_cast<qint64>(notes.size()))}};
    if (!facts.submission.rejected.empty()) {
        return {QT_TRANSLATE_NOOP("core", "%1 rows of the submitted files could not be read; they are listed in the annex."),
                {argument(static_cast<qint64>(facts.submission.rejected.size()))}};
    }
    return QT_TRANSLATE_NOOP("core", "None.");
}

ConclusionPart part(const StatementFacts& facts, const char* field, Message title, Message text)
{
    for (const Wording& wording : facts.snapshot.wordings) {
        if (wording.field == QLatin1String(field) && !wording.text.trimmed().isEmpty())
            return {QLatin1String(field), std::move(title), verbatim(wording.text)};
    }
    return {QLatin1String(field), std::move(title), std::move(text)};
}

} // namespace

std::vector<ConclusionPart> conclusionOf(const StatementFacts& facts, Opinion opinion, const std::vector<Message>& notes)
{
    return {
        part(facts, "conclusion.1", QT_TRANSLATE_NOOP("core", "Conformity of accounting and reporting with the method"), conformity(facts, opinion)),
        part(facts, "conclusion.2", QT_TRANSLATE_NOOP("core", "Statement of emissions"), emissions(facts)),
        part(facts, "conclusion.3", QT_TRANSLATE_NOOP("core", "Reasons for abnormal fluctuation"), fluctuation(facts)),
        part(facts, "conclusion.4", QT_TRANSLATE_NOOP("core", "Matters not covered or to be mentioned"), specialMatters(facts, notes)),
    };
}

} // namespace attest
