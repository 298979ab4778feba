// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"

#include "core/checks/declared/declared_emissions.h"
#include "core/checks/declared/factor_candidates.h"
#include "core/checks/outcome.h"
#include "core/checks/sources/comparison.h"

#include <algorithm>

namespace attest {
namespace {

/// A factor that the company claims for a source, with the rows that use it.
struct Claim {
    Decimal value;
    FactorUnit unit;
    std::vector<const ActivityRecord*> rows;
};

std::vector<Claim> claimsOf(const Submission& submission, const Source& source)
{
    std::vector<Claim> claims;
    if (source.factor)
        claims.push_back({source.factor->value, source.factor->unit, {}});
    for (const ActivityRecord* row : carryingRows(submission, source.id)) {
        const auto factor = factorOf(submission, *row);
        if (!factor)
            continue;
        const auto same = std::find_if(claims.begin(), claims.end(), [&](const Claim& claim) {
            return claim.value == factor->first && claim.unit.symbol() == factor->second.symbol();
        });
        if (same == claims.end())
            claims.push_back({factor->first, factor->second, {row}});
        else
            same->rows.push_back(row);
    }
    return claims;
}

/// Supplier's or measured factors belong to no library; the company's reference says so.
bool isSpecific(const Source& source)
{
    static const QStringList words{
        QStringLiteral("supplier"),  QStringLiteral("measured"),  QStringLiteral("laborator"), QStringLiteral("analys"),
        QStringLiteral("lieferant"), QStringLiteral("versorger"), QStringLiteral("gemessen"),  QStringLiteral("labor"),
        QStringLiteral("供应商"),    QStringLiteral("供热企业"),  QStringLiteral("实测"),      QStringLiteral("检测"),
        QStringLiteral("化验"),      QStringLiteral("आपूर्तिकर्ता"),
    };
    const QString reference = source.factor ? source.factor->reference : QString();
    const bool says = std::any_of(words.begin(), words.end(), [&](const QString& word) { return reference.contains(word, Qt::CaseInsensitive); });
    // Heat has a factor of its own wherever it comes from; without a word about its source there is nothing to hold it against.
    return says || (source.category == SourceCategory::purchasedHeat && reference.isEmpty());
}

const FactorCandidate* nearest(const Claim& claim, const std::vector<FactorCandidate>& candidates)
{
    const FactorCandidate* best = nullptr;
    std::optional<Rational> distance;
    for (const FactorCandidate& candidate : candidates) {
        const auto value = inUnit(candidate, claim.unit);
        if (!value)
            continue;
        const Rational away = (*value - Rational(claim.value)).absolute();
        if (!distance || away < *distance) {
            distance = away;
            best = &candidate;
        }
    }
    return best;
}

Rational effectOf(const Claim& claim, const Rational& right)
{
    Rational effect;
    for (const ActivityRecord* row : claim.rows) {
        const auto amount = row->quantity.in(claim.unit.denominator);
        if (amount)
            effect += *amount * (Rational(claim.value) - right) * claim.unit.numerator.size() / Unit::tCO2e().size();
    }
    return effect;
}

Message whyWrong(const CheckContext& context, const Source& source, const Claim& claim, const FactorCandidate& right)
{
    const QString other = otherWarmingPotential(context, source, claim.value, claim.unit);
    if (!other.isEmpty()) {
        return {QT_TRANSLATE_NOOP("core", "%1 is the warming potential of %2; the engagement asks for %3"),
                {claim.value, other, context.submission.engagement.gwpSet}};
    }
    return {QT_TRANSLATE_NOOP("core", "no edition known on the day of the submission has %1 %2; the nearest is %3"),
            {claim.value, claim.unit.symbol(), right.id}};
}

Discrepancy report(const CheckContext& context, const Source& source, const Claim& claim, const FactorCandidate& right)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kFactorVsLibrary.id);
    discrepancy.severity = kFactorVsLibrary.severity;
    discrepancy.subject.source = source.id;
    discrepancy.subject.period = context.submission.engagement.period;
    const Rational expected = *inUnit(right, claim.unit);
    setAmounts(discrepancy, Rational(claim.value), expected, Unit::findOrNamed(claim.unit.symbol()));
    discrepancy.effectTco2e = effectOf(claim, expected).toDecimal(6);
    for (const ActivityRecord* row : claim.rows)
        discrepancy.records.push_back(row->factor ? row->factorAt : row->at);
    discrepancy.causes = {{Cause::wrongFactor, whyWrong(context, source, claim, right), 1}};
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%1: factor %2 %4 claimed, the library has %3 %4 (%5)"),
                           {source.id, claim.value, discrepancy.expected->value, claim.unit.symbol(), right.id}};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Use the factor that the criteria require, or show where the claimed one comes from.");
    return discrepancy;
}

void compare(const CheckContext& context, const Source& source, CheckOutcome& outcome)
{
    const auto candidates = factorCandidates(context, source);
    if (source.status != SourceStatus::reported || candidates.empty() || isSpecific(source))
        return;
    for (const Claim& claim : claimsOf(context.submission, source)) {
        const FactorCandidate* right = nearest(claim, candidates);
        // A zero is a claim about the origin of the electricity; other checks judge it.
        if (!right || claim.value.isZero())
            continue;
        ++outcome.compared;
        const bool holds = std::any_of(candidates.begin(), candidates.end(), [&](const FactorCandidate& candidate) {
            return equalsAtPlaces(claim.value, claim.unit, candidate);
        });
        if (!holds)
            outcome.found.push_back(report(context, source, claim, *right));
    }
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const Source& source : context.submission.sources)
        compare(context, source, outcome);
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 claimed factors compared with the library"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "the library has no entry for the claimed factors, or they are the suppliers' own"));
    return outcome;
}

} // namespace

const CheckDefinition kFactorVsLibrary{
    "factor-vs-library", CheckGroup::declared, Severity::mustCorrect, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Factor against the library"), {}, run};

} // namespace attest
