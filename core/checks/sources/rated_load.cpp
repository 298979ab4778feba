// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/outcome.h"

#include "core/checks/sources/sources_checks.h"
#include "core/diagnosis/diagnosis.h"

namespace attest {
namespace {

struct RatedLoad {
    Rational kw;
    bool mapped = false; ///< some of it names the source itself
    std::vector<SourceRef> records;
};

/// The rated load behind a source: its own equipment, and for electricity all of the site, since streams share it.
RatedLoad loadOf(const Submission& submission, const Source& source)
{
    RatedLoad load;
    const bool electricity = source.category == SourceCategory::purchasedElectricity;
    for (const EquipmentItem& item : submission.equipment) {
        const bool own = item.source == source.id;
        const bool shared = electricity && item.site == source.site && item.carrier == source.carrier;
        if (item.removed || !item.ratedKw || (!own && !shared))
            continue;
        load.kw += Rational(*item.ratedKw);
        load.mapped = load.mapped || own;
        load.records.push_back(item.at);
    }
    return load;
}

bool burnsOrDraws(const Source& source)
{
    return source.category == SourceCategory::purchasedElectricity || source.category == SourceCategory::stationaryCombustion
        || source.category == SourceCategory::purchasedHeat;
}

Discrepancy report(const CheckContext& context, const SourceQuantities& source, const Period& period, const QuantityValue& declared,
                   const Rational& limitKwh, const RatedLoad& load)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kRatedLoad.id);
    discrepancy.severity = kRatedLoad.severity;
    discrepancy.subject.source = source.source;
    discrepancy.subject.period = period;
    setAmounts(discrepancy, declared.amount, limitKwh / source.unit.size(), source.unit);
    for (const Contribution& part : declared.parts)
        discrepancy.records.push_back(part.at);
    discrepancy.records.insert(discrepancy.records.end(), load.records.begin(), load.records.end());
    if (const auto independent = SourceQuantities::total(source.metered, period); independent && independent->complete)
        discrepancy.causes = probableCauses(declared.amount, independent->amount, discrepancy.subject, context.submission, context.quantities);
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%1, %2: %3 %5 declared; %6 kW of equipment running without a pause takes at most %4 %5"),
                           {source.source, period, discrepancy.observed->value, discrepancy.expected->value, source.unit.symbol(),
                            load.kw.toDecimal(2)}};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Check the unit of the declared value, and complete the list of equipment.");
    return discrepancy;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    const Rational upper(context.parameter(kRatedLoad.id, "upper-factor"));
    for (const SourceQuantities& source : context.quantities.sources) {
        const Source* declared = context.submission.source(source.source);
        if (!burnsOrDraws(*declared) || source.unit.dimension() != Dimension::energy)
            continue;
        const RatedLoad load = loadOf(context.submission, *declared);
        if (!load.mapped)
            continue;
        for (const auto& [period, value] : source.declared) {
            ++outcome.compared;
            const Rational limit = load.kw * (period.days() * 24) * upper;
            if (value.amount * source.unit.size() > limit)
                outcome.found.push_back(report(context, source, period, value, limit, load));
        }
    }
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 declared values held against rated load × all hours of the period; running hours are not stated"),
                  {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no declared energy has equipment with a rated load, and no running hours or specific use are stated"));
    return outcome;
}

} // namespace

const CheckDefinition kRatedLoad{
    "rated-load", CheckGroup::sources, Severity::mustExplain, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "Rated load against consumption"),
    {{"upper-factor", Decimal::of("1.3"), "",
      QT_TRANSLATE_NOOP("core", "default of the catalogue (factor 0.7 to 1.3); without stated hours only the upper end, at all hours, can be held")}},
    run};

} // namespace attest
