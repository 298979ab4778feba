// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/factor_candidates.h"

#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

const char* const kAssessmentReports[] = {"SAR", "TAR", "AR4", "AR5", "AR6"};

QDate knownOn(const Submission& submission)
{
    return submission.date.isValid() ? submission.date : submission.engagement.period.to().addYears(1);
}

void addEntry(const FactorEntry* entry, std::vector<FactorCandidate>& candidates)
{
    if (const auto unit = FactorUnit::find(entry->unit))
        candidates.push_back({Rational(entry->value), *unit, entry->id});
}

std::vector<FactorCandidate> electricity(const CheckContext& context, const Source& source)
{
    const Site* site = context.submission.site(source.site);
    std::vector<FactorCandidate> candidates;
    if (!site)
        return candidates;
    const QDate known = knownOn(context.submission);
    for (const FactorEntry* entry : context.library.gridElectricity(site->country, site->region, known))
        addEntry(entry, candidates);
    if (candidates.empty())
        return candidates;
    const int lastYear = context.submission.engagement.period.to().year();
    for (int year = lastYear; year > lastYear - 5; --year) {
        const FactorLookup mix = context.library.residualMix(site->country, year, known);
        if (const auto* entry = std::get_if<const FactorEntry*>(&mix))
            addEntry(*entry, candidates);
        if (const auto* several = std::get_if<AmbiguousFactor>(&mix)) {
            for (const FactorEntry* one : several->candidates)
                addEntry(one, candidates);
        }
    }
    return candidates;
}

std::vector<FactorCandidate> fuel(const CheckContext& context, const Source& source)
{
    const Site* site = context.submission.site(source.site);
    std::vector<FactorCandidate> candidates;
    if (!site)
        return candidates;
    // With the country's printed factors per sales unit; one country's defaults say nothing about another's fuels.
    for (const auto& factor : context.library.fuelFactors(source.carrier, site->country, knownOn(context.submission)))
        candidates.push_back({factor.value, factor.unit, factor.id});
    return candidates;
}

std::vector<FactorCandidate> heat(const CheckContext& context, const Source& source)
{
    std::vector<FactorCandidate> candidates;
    const Site* site = context.submission.site(source.site);
    if (!site)
        return candidates;
    for (const FactorEntry* entry : context.library.heat(site->country))
        addEntry(entry, candidates);
    return candidates;
}

std::vector<FactorCandidate> gas(const CheckContext& context, const Source& source, const QString& set)
{
    const auto potential = context.library.warmingPotential(source.carrier, set);
    if (!potential)
        return {};
    const QString id = potential->entries.empty() ? set : potential->entries.front()->id;
    return {{potential->value, *FactorUnit::find(QStringLiteral("kgCO2e/kg")), id}};
}

} // namespace

std::vector<FactorCandidate> factorCandidates(const CheckContext& context, const Source& source)
{
    switch (source.category) {
    case SourceCategory::purchasedElectricity:
        return electricity(context, source);
    case SourceCategory::stationaryCombustion:
    case SourceCategory::mobileCombustion:
        return fuel(context, source);
    case SourceCategory::purchasedHeat:
        return heat(context, source);
    case SourceCategory::fugitive:
    case SourceCategory::process:
        return gas(context, source, context.submission.engagement.gwpSet);
    default:
        return {};
    }
}

std::optional<Rational> inUnit(const FactorCandidate& candidate, const FactorUnit& unit)
{
    if (!candidate.unit.numerator.convertsTo(unit.numerator) || !candidate.unit.denominator.convertsTo(unit.denominator))
        return std::nullopt;
    return candidate.value * candidate.unit.numerator.size() / unit.numerator.size() * unit.denominator.size()
        / candidate.unit.denominator.size();
}

bool equalsAtPlaces(const Decimal& claimed, const FactorUnit& unit, const FactorCandidate& candidate, const Decimal& percent)
{
    const auto value = inUnit(candidate, unit);
    if (!value || !isWithin(Rational(claimed), *value, percent))
        return false;
    const int places = claimed.scale();
    return value->rounded(places, Rounding::halfUp) == claimed || value->rounded(places, Rounding::halfEven) == claimed;
}

QString otherWarmingPotential(const CheckContext& context, const Source& source, const Decimal& value, const FactorUnit& unit,
                              const Decimal& percent)
{
    for (const char* set : kAssessmentReports) {
        const QString name = QLatin1String(set);
        if (name == context.submission.engagement.gwpSet)
            continue;
        for (const FactorCandidate& candidate : gas(context, source, name)) {
            if (equalsAtPlaces(value, unit, candidate, percent))
                return name;
        }
    }
    return {};
}

} // namespace attest
