// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/lines.h"

#include "core/uncertainty/known_uncertainties.h"

namespace attest {
namespace {

bool isElectricityUsed(SourceCategory category)
{
    return category == SourceCategory::purchasedElectricity || category == SourceCategory::onsiteRenewable;
}

/// tCO2e per kWh that materiality counts all electricity used with.
Rational grossFactor(const UncertaintyFacts& facts)
{
    Rational kwh;
    for (const SourceQuantities& source : facts.quantities.sources) {
        if (isElectricityUsed(facts.submission.source(source.source)->category) && source.unit.convertsTo(Unit::kWh()))
            kwh += source.declaredTotal() * source.unit.size() / Unit::kWh().size();
    }
    return kwh.isZero() ? Rational(0) : facts.materiality.reference / kwh;
}

/// Which emissions the analysis speaks of.
class Basis {
public:
    explicit Basis(const UncertaintyFacts& facts) : m_facts(facts), m_grossFactor(facts.materiality.zeroClaim ? grossFactor(facts) : Rational(0)) {}

    Rational of(const SourceEmissions& source) const
    {
        if (!m_facts.materiality.zeroClaim)
            return isMarket() ? source.market : source.location;
        const SourceQuantities* quantities = m_facts.quantities.source(source.source);
        if (!isElectricityUsed(source.category) || !quantities || !quantities->unit.convertsTo(Unit::kWh()))
            return source.location;
        return quantities->declaredTotal() * quantities->unit.size() / Unit::kWh().size() * m_grossFactor;
    }

    Message text() const
    {
        if (m_facts.materiality.zeroClaim)
            return QT_TRANSLATE_NOOP("core", "The claim is of (nearly) zero emissions. It rests on the amounts of electricity, so these are counted as if they "
                                             "came from the grid, as materiality does, with the location-based emissions of the other sources.");
        return isMarket() ? QT_TRANSLATE_NOOP("core", "Market-based emissions, which the claim of neutrality speaks of.")
                          : QT_TRANSLATE_NOOP("core", "Location-based emissions, which the statement speaks of.");
    }

private:
    bool isMarket() const { return m_facts.submission.engagement.claim == Claim::carbonNeutral; }

    const UncertaintyFacts& m_facts;
    Rational m_grossFactor;
};

UncertainPercent stated(const Decimal& percent, const SourceUncertainty& by)
{
    return {percent, {QT_TRANSLATE_NOOP("core", "stated by %1: %2"), {by.by, by.reason}}, true};
}

UncertainPercent known(const std::optional<KnownPercent>& value, const char* otherwise)
{
    if (value)
        return {value->percent, value->origin, false};
    return {std::nullopt, otherwise, false};
}

void setPercents(const UncertaintyFacts& facts, const Source& source, UncertaintyLine& line)
{
    const auto own = facts.snapshot.uncertainties.find(source.id);
    if (own != facts.snapshot.uncertainties.end()) {
        line.activity = stated(own->second.activityPercent, own->second);
        line.factor = stated(own->second.factorPercent, own->second);
        return;
    }
    // Electricity that is counted as if from the grid takes the grid's factor, not its own zero.
    const bool asGrid = facts.materiality.zeroClaim && isElectricityUsed(source.category);
    line.activity = known(activityUncertainty(facts.submission, source),
                          QT_TRANSLATE_NOOP("core", "not known: no accuracy class of its meters, and no supplier's document of a kind with a known limit"));
    line.factor = known(asGrid ? std::nullopt : factorUncertainty(source), QT_TRANSLATE_NOOP("core", "not known: nothing is published for this factor"));
}

bool haveSameFactor(const UncertaintyFacts& facts, const UncertaintyLine& a, const UncertaintyLine& b)
{
    const Source& first = *facts.submission.source(a.source);
    const Source& second = *facts.submission.source(b.source);
    if (facts.materiality.zeroClaim && isElectricityUsed(first.category) && isElectricityUsed(second.category))
        return true;
    const SourceEmissions* left = facts.inventory.source(a.source);
    const SourceEmissions* right = facts.inventory.source(b.source);
    const SourceQuantities* leftQuantities = facts.quantities.source(a.source);
    const SourceQuantities* rightQuantities = facts.quantities.source(b.source);
    return left->factor && right->factor && leftQuantities && rightQuantities && first.carrier.toCaseFolded() == second.carrier.toCaseFolded()
        && leftQuantities->unit == rightQuantities->unit && *left->factor == *right->factor;
}

/// Lines with the same factor of the same uncertainty get the same group.
std::vector<int> factorGroups(const UncertaintyFacts& facts, std::vector<UncertaintyLine>& lines)
{
    std::vector<int> groups(lines.size(), -1);
    int next = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = i + 1; j < lines.size(); ++j) {
            if (groups[j] >= 0 || lines[i].factor.percent != lines[j].factor.percent || !haveSameFactor(facts, lines[i], lines[j]))
                continue;
            if (groups[i] < 0)
                groups[i] = next++;
            groups[j] = groups[i];
            lines[i].sharesFactor = lines[j].sharesFactor = true;
        }
    }
    return groups;
}

double percentOf(const UncertainPercent& known) { return known.percent ? known.percent->toDouble() : 0; }

UncertainAmount amountOf(const UncertaintyLine& line, int group)
{
    return {line.emissions.toDouble(), line.before ? std::optional(line.before->toDouble()) : std::nullopt, percentOf(line.activity), percentOf(line.factor), group};
}

/// What emitted in the year before only.
UncertainAmount vanishedAmount(const UncertaintyFacts& facts, const QString& item, const Rational& emissions)
{
    UncertaintyLine line;
    line.before = emissions;
    if (const Source* source = facts.submission.source(item))
        setPercents(facts, *source, line);
    return amountOf(line, -1);
}

} // namespace

Message uncertaintyBasis(const UncertaintyFacts& facts) { return Basis(facts).text(); }

std::vector<UncertaintyLine> uncertaintyLines(const UncertaintyFacts& facts)
{
    const Basis basis(facts);
    std::vector<UncertaintyLine> lines;
    for (const SourceEmissions& source : facts.inventory.sources) {
        const Rational emissions = basis.of(source);
        if (emissions.isZero())
            continue;
        UncertaintyLine line;
        line.source = source.source;
        line.emissions = emissions;
        setPercents(facts, *facts.submission.source(source.source), line);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<UncertainAmount> uncertainAmounts(const UncertaintyFacts& facts, std::vector<UncertaintyLine>& lines, const YearBefore& before)
{
    const std::vector<int> groups = factorGroups(facts, lines);
    std::vector<UncertainAmount> amounts;
    for (std::size_t i = 0; i < lines.size(); ++i)
        amounts.push_back(amountOf(lines[i], groups[i]));
    for (const auto& [item, emissions] : before.vanished)
        amounts.push_back(vanishedAmount(facts, item, emissions));
    return amounts;
}

} // namespace attest
