// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"

#include "core/checks/declared/declared_emissions.h"
#include "core/checks/declared/factor_candidates.h"
#include "core/checks/outcome.h"

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

/// A fuel's factor from a publication that the library does not have (another country's, a trade body's) cannot be held
/// against the library's general defaults. No word about where it comes from is held against them.
bool isFromElsewhere(const Source& source)
{
    const bool burnt = source.category == SourceCategory::stationaryCombustion || source.category == SourceCategory::mobileCombustion;
    const QString reference = source.factor ? source.factor->reference : QString();
    if (!burnt || reference.trimmed().isEmpty())
        return false;
    static const QStringList known{
        QStringLiteral("IPCC"), QStringLiteral("NDRC"), QStringLiteral("GB/T"), QStringLiteral("MEE"), QStringLiteral("EPA"),
        QStringLiteral("DESNZ"), QStringLiteral("DEFRA"), QStringLiteral("BEIS"), QStringLiteral("default"), QStringLiteral("Standardwert"),
        QStringLiteral("发改"), QStringLiteral("生态环境"), QStringLiteral("指南"), QStringLiteral("缺省"), QStringLiteral("默认"),
        QStringLiteral("NCV"), QStringLiteral("GJ"), QStringLiteral("GHG Protocol"), QStringLiteral("आईपीसीसी"),
    };
    return std::none_of(known.begin(), known.end(), [&](const QString& word) { return reference.contains(word, Qt::CaseInsensitive); });
}

Decimal roundingPercent(const CheckContext& context)
{
    return context.parameter(kFactorVsLibrary.id, "rounding-percent");
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
    const QString other = otherWarmingPotential(context, source, claim.value, claim.unit, roundingPercent(context));
    if (!other.isEmpty()) {
        return {QT_TRANSLATE_NOOP("core", "%1 is the warming potential of %2; the engagement asks for %3"),
                {claim.value, other, context.submission.engagement.gwpSet}};
    }
    return {QT_TRANSLATE_NOOP("core", "no edition known on the day of the submission has %1 %2; the nearest is %3"),
            {claim.value, claim.unit.symbol(), right.id}};
}

/// `sentence` has the source, the factor, the right one, their unit and where the right one stands.
Discrepancy report(const CheckContext& context, const Source& source, const Claim& claim, const FactorCandidate& right, const char* sentence)
{
    Subject subject;
    subject.source = source.id;
    subject.period = context.submission.engagement.period;
    Discrepancy discrepancy = discrepancyOf(kFactorVsLibrary, subject);
    const Rational expected = *inUnit(right, claim.unit);
    setAmounts(discrepancy, Rational(claim.value), expected, Unit::findOrNamed(claim.unit.symbol()));
    discrepancy.effectTco2e = effectOf(claim, expected).toDecimal(6);
    for (const ActivityRecord* row : claim.rows)
        discrepancy.records.push_back(row->factor ? row->factorAt : row->at);
    discrepancy.causes = {{Cause::wrongFactor, whyWrong(context, source, claim, right), 1}};
    discrepancy.finding = {sentence, {source.id, claim.value, discrepancy.expected->value, claim.unit.symbol(), right.id}};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Use the factor that the criteria require, or show where the claimed one comes from.");
    return discrepancy;
}

/// Rows that use another factor than the one that the company claims for the source. Purchased electricity may: its
/// source's factor is the location-based one, a row's may be the supplier's or a residual mix.
void compareWithOwnClaim(const CheckContext& context, const Source& source, CheckOutcome& outcome)
{
    if (!source.factor || source.category == SourceCategory::purchasedElectricity || source.status != SourceStatus::reported)
        return;
    const Decimal percent = roundingPercent(context);
    const FactorCandidate own{Rational(source.factor->value), source.factor->unit, source.id};
    for (const Claim& claim : claimsOf(context.submission, source)) {
        const bool isOwn = claim.value == source.factor->value && claim.unit.symbol() == source.factor->unit.symbol();
        if (isOwn || claim.value.isZero() || !inUnit(own, claim.unit))
            continue;
        ++outcome.compared;
        // Either may be written with fewer places.
        const FactorCandidate used{Rational(claim.value), claim.unit, source.id};
        if (!equalsAtPlaces(claim.value, claim.unit, own, percent) && !equalsAtPlaces(source.factor->value, source.factor->unit, used, percent))
            outcome.found.push_back(report(context, source, claim, own,
                                           QT_TRANSLATE_NOOP("core", "%1: rows use the factor %2 %4, the company claims %3 %4 for the source %5")));
    }
}

void compare(const CheckContext& context, const Source& source, CheckOutcome& outcome)
{
    const auto candidates = factorCandidates(context, source);
    const bool isInLibrary = std::any_of(candidates.begin(), candidates.end(), [&](const FactorCandidate& candidate) {
        return source.factor && inUnit(candidate, source.factor->unit).has_value();
    });
    const bool ofItsOwn = isSpecific(source) || isFromElsewhere(source);
    if (!isInLibrary || ofItsOwn)
        compareWithOwnClaim(context, source, outcome);
    if (source.status != SourceStatus::reported || candidates.empty() || ofItsOwn)
        return;
    const Decimal percent = roundingPercent(context);
    for (const Claim& claim : claimsOf(context.submission, source)) {
        const FactorCandidate* right = nearest(claim, candidates);
        // A zero is a claim about the origin of the electricity; other checks judge it.
        if (!right || claim.value.isZero())
            continue;
        ++outcome.compared;
        const bool holds = std::any_of(candidates.begin(), candidates.end(), [&](const FactorCandidate& candidate) {
            return equalsAtPlaces(claim.value, claim.unit, candidate, percent);
        });
        if (!holds)
            outcome.found.push_back(report(context, source, claim, *right,
                                           QT_TRANSLATE_NOOP("core", "%1: factor %2 %4 claimed, the library has %3 %4 (%5)")));
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
    QT_TRANSLATE_NOOP("core", "Factor against the library"),
    {{"rounding-percent", Decimal(1), "%",
      QT_TRANSLATE_NOOP("core", "a factor written with few places equals the library's only if it is that near: 0.5 is not 0.5366; our choice")}},
    run};

} // namespace attest
