// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statement/parts.h"

#include <algorithm>

namespace attest {
namespace {

constexpr int kReadingPlaces = 2;
constexpr int kRetirementMonths = 12; // ISO 14068-1, 11.2; PAS 2060, 9.1.2 (e)

NeutralityGate gate(const char* id, Message question, Answer answer, Message why)
{
    return {QLatin1String(id), std::move(question), answer, std::move(why)};
}

bool isClean(Opinion opinion)
{
    return opinion == Opinion::unmodified || opinion == Opinion::unmodifiedWithNotes;
}

Rational retiredCredits(const Submission& submission)
{
    const QDate last = submission.engagement.period.to().addMonths(kRetirementMonths);
    Rational sum;
    for (const Credit& credit : submission.credits) {
        const bool mine = credit.beneficiary == submission.client.name || credit.beneficiary == submission.client.localName;
        if (credit.status == CreditStatus::retired && mine && credit.retiredOn.isValid() && credit.retiredOn <= last)
            sum += Rational(credit.tco2e);
    }
    return sum;
}

MessageArgument tonnes(const Rational& value)
{
    return value.rounded(kReadingPlaces, Rounding::halfEven);
}

NeutralityGate subjectGate(const StatementFacts& facts)
{
    const Engagement& engagement = facts.submission.engagement;
    const bool named = !facts.submission.client.name.isEmpty() && !engagement.period.isEmpty() && !engagement.criteria.neutrality.isEmpty();
    return gate("N1", QT_TRANSLATE_NOOP("core", "Subject, period and criterion of neutrality named"), named ? Answer::yes : Answer::no,
                named ? Message{QT_TRANSLATE_NOOP("core", "%1, %2, after %3"),
                                {facts.submission.client.name, engagement.period, engagement.criteria.neutrality}}
                      : Message{QT_TRANSLATE_NOOP("core", "a standard of accounting has no criterion of neutrality; name one")});
}

NeutralityGate completenessGate(const StatementFacts& facts)
{
    const Message question = QT_TRANSLATE_NOOP("core", "Footprint complete");
    const Coverage* coverage = coverageOf(facts.run, "source-completeness");
    if (!coverage || coverage->result == CoverageResult::notRun)
        return gate("N2", question, Answer::undetermined, QT_TRANSLATE_NOOP("core", "completeness was not examined"));
    const bool complete = coverage->result == CoverageResult::passed;
    return gate("N2", question, complete ? Answer::yes : Answer::no,
                complete ? QT_TRANSLATE_NOOP("core", "every usual source has data, a nil declaration with evidence, or an exclusion with a reason")
                         : QT_TRANSLATE_NOOP("core", "usual sources are not answered; see the check source-completeness"));
}

NeutralityGate opinionGate(Opinion opinion)
{
    const Message question = QT_TRANSLATE_NOOP("core", "Footprint verified");
    if (opinion == Opinion::none)
        return gate("N3", question, Answer::undetermined, QT_TRANSLATE_NOOP("core", "there is no opinion yet"));
    return gate("N3", question, isClean(opinion) ? Answer::yes : Answer::no, label(opinion));
}

/// The application keeps no neutrality management plan; a review row on the plan that conforms is the team's record.
NeutralityGate planGate(const StatementFacts& facts)
{
    const Message question = QT_TRANSLATE_NOOP("core", "Commitment and management plan");
    const auto& review = facts.submission.review;
    const bool conforms = std::any_of(review.begin(), review.end(), [](const ReviewRow& row) {
        return row.topic == ReviewTopic::plan && row.result == ReviewResult::conforms;
    });
    if (conforms)
        return gate("N4", question, Answer::yes, QT_TRANSLATE_NOOP("core", "reviewed and found to conform in the document review"));
    return gate("N4", question, Answer::notApplicable,
                QT_TRANSLATE_NOOP("core", "no plan is among the documents; whether one is required is the team's judgement"));
}

NeutralityGate notNeeded(const char* id, Message question, const Rational& residual)
{
    if (residual.isZero())
        return gate(id, std::move(question), Answer::notApplicable, QT_TRANSLATE_NOOP("core", "nothing is left to reduce or to offset in this period"));
    return gate(id, std::move(question), Answer::notApplicable,
                QT_TRANSLATE_NOOP("core", "not judged by the application: the case keeps no reduction path; the team states it in part 4"));
}

NeutralityGate zeroGate(const Rational& residual)
{
    const Message question = QT_TRANSLATE_NOOP("core", "Zero residual: no offsets needed");
    if (!residual.isZero())
        return gate("N8", question, Answer::notApplicable, QT_TRANSLATE_NOOP("core", "the residual is not zero"));
    return gate("N8", question, Answer::yes, QT_TRANSLATE_NOOP("core", "0 tCO2e, no offset used; the zero rests on the electricity evidence of this report"));
}

NeutralityGate offsetGate(const StatementFacts& facts, const Rational& residual)
{
    const Message question = QT_TRANSLATE_NOOP("core", "Credits cover the residual");
    if (residual.isZero())
        return gate("N9", question, Answer::notApplicable, QT_TRANSLATE_NOOP("core", "no offsets are needed"));
    const Rational credits = retiredCredits(facts.submission);
    const Coverage* quality = coverageOf(facts.run, "credit-quality");
    const bool sound = quality && quality->result != CoverageResult::found;
    const bool enough = credits >= residual;
    return gate("N9", question, enough && sound ? Answer::yes : Answer::no,
                {QT_TRANSLATE_NOOP("core", "%1 tCO2e retired for the client within twelve months, residual %2 tCO2e"), {tonnes(credits), tonnes(residual)}});
}

} // namespace

std::vector<NeutralityGate> neutralityGates(const StatementFacts& facts, Opinion opinion)
{
    const Rational& residual = facts.inventory.market;
    return {
        subjectGate(facts),
        completenessGate(facts),
        opinionGate(opinion),
        planGate(facts),
        notNeeded("N5", QT_TRANSLATE_NOOP("core", "Reduction shown"), residual),
        notNeeded("N6", QT_TRANSLATE_NOOP("core", "Reduction before offsetting"), residual),
        gate("N7", QT_TRANSLATE_NOOP("core", "Residual emissions determined"), isClean(opinion) ? Answer::yes : Answer::undetermined,
             {QT_TRANSLATE_NOOP("core", "%1 tCO2e market-based (%2 tCO2e location-based)"), {tonnes(residual), tonnes(facts.inventory.location)}}),
        zeroGate(residual),
        offsetGate(facts, residual),
        gate("N10", QT_TRANSLATE_NOOP("core", "Programme criteria and documents"), Answer::notApplicable,
             QT_TRANSLATE_NOOP("core", "the lists of the standard are checked by the team; the evidence index names what is kept")),
        gate("N11", QT_TRANSLATE_NOOP("core", "Form and validity of the statement"), Answer::yes,
             {QT_TRANSLATE_NOOP("core", "the statement is valid for %1 and for %2 only"), {facts.submission.client.name, facts.submission.engagement.period}}),
        gate("N12", QT_TRANSLATE_NOOP("core", "Wording allowed in the market"), Answer::yes,
             QT_TRANSLATE_NOOP("core", "a statement on an organisation and a year, not on a product (Directive (EU) 2024/825)")),
    };
}

Answer neutralityOf(const std::vector<NeutralityGate>& gates, const StatementFacts& facts, Opinion opinion)
{
    if (facts.submission.engagement.claim != Claim::carbonNeutral || opinion == Opinion::none)
        return Answer::undetermined;
    const auto any = [&](Answer answer) {
        return std::any_of(gates.begin(), gates.end(), [answer](const NeutralityGate& g) { return g.answer == answer; });
    };
    if (any(Answer::no))
        return Answer::no;
    return any(Answer::undetermined) ? Answer::undetermined : Answer::yes;
}

} // namespace attest
