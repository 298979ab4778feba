// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/run.h"

#include <algorithm>

namespace attest {
namespace {

constexpr int kEffectPlaces = 6;
constexpr int kSharePlaces = 1;

/// Location-based factor of the subject's source, in tCO2e per kWh or per its own unit.
std::optional<Rational> effectFactor(const CheckContext& context, const Discrepancy& discrepancy)
{
    QString id = discrepancy.subject.source;
    if (id.isEmpty()) {
        const Meter* meter = context.submission.meter(discrepancy.subject.meter);
        id = meter ? meter->source : QString();
    }
    const SourceEmissions* emissions = context.inventory.source(id);
    const SourceQuantities* quantities = context.quantities.source(id);
    if (!emissions || !emissions->factor || !quantities)
        return std::nullopt;
    const auto unit = discrepancy.difference->unit;
    if (!unit.convertsTo(quantities->unit))
        return std::nullopt;
    return *emissions->factor * unit.size() / quantities->unit.size();
}

void fillEffect(const CheckContext& context, Discrepancy& discrepancy)
{
    if (!discrepancy.effectTco2e && discrepancy.difference) {
        if (discrepancy.difference->unit.dimension() == Dimension::emission) {
            discrepancy.effectTco2e = discrepancy.difference->in(Unit::tCO2e())->rounded(kEffectPlaces, Rounding::halfEven).normalized();
        } else if (const auto factor = effectFactor(context, discrepancy)) {
            const Rational effect = Rational(discrepancy.difference->value) * *factor;
            discrepancy.effectTco2e = effect.rounded(kEffectPlaces, Rounding::halfEven).normalized();
        }
    }
    if (discrepancy.effectTco2e && !discrepancy.shareOfMateriality && !context.materiality.threshold.isZero()) {
        const Rational share = Rational(discrepancy.effectTco2e->absolute()) * 100 / context.materiality.threshold;
        discrepancy.shareOfMateriality = share.rounded(kSharePlaces, Rounding::halfEven);
    }
}

/// Causes that the check did not name itself, where there are numbers to reason from.
void fillCauses(const CheckContext& context, Discrepancy& discrepancy)
{
    const Subject& subject = discrepancy.subject;
    const bool ofAQuantity = !subject.source.isEmpty() && subject.certificate.isEmpty() && subject.plant.isEmpty() && subject.item.isEmpty();
    const bool hasNumbers = discrepancy.observed && discrepancy.expected && ofAQuantity;
    if (!discrepancy.causes.empty() || !hasNumbers || discrepancy.severity == Severity::note)
        return;
    const SourceQuantities* quantities = context.quantities.source(discrepancy.subject.source);
    if (!quantities || !discrepancy.observed->unit.convertsTo(quantities->unit))
        return;
    discrepancy.causes = probableCauses(*discrepancy.observed->in(quantities->unit), *discrepancy.expected->in(quantities->unit),
                                        discrepancy.subject, context.submission, context.quantities);
}

Coverage coverageOf(const CheckDefinition& check, const CheckOutcome& outcome)
{
    Coverage row;
    row.check = QLatin1String(check.id);
    row.reason = outcome.reason;
    row.compared = outcome.compared;
    row.coveredPercent = outcome.coveredPercent;
    if (!outcome.found.empty())
        row.result = CoverageResult::found;
    else
        row.result = outcome.compared > 0 ? CoverageResult::passed : CoverageResult::notApplicable;
    return row;
}

Coverage notRun(const CheckDefinition& check, Message reason)
{
    Coverage row;
    row.check = QLatin1String(check.id);
    row.reason = std::move(reason);
    return row;
}

void sortBySubject(std::vector<Discrepancy>& found)
{
    std::stable_sort(found.begin(), found.end(), [](const Discrepancy& a, const Discrepancy& b) {
        if (a.subject.source != b.subject.source)
            return a.subject.source < b.subject.source;
        if (a.subject.meter != b.subject.meter)
            return a.subject.meter < b.subject.meter;
        if (!(a.subject.period == b.subject.period))
            return a.subject.period < b.subject.period;
        return a.subject.key() < b.subject.key();
    });
}

Result<void> refuseUnknown(const QStringList& only)
{
    for (const QString& id : only) {
        if (!findCheck(id)) {
            return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "There is no check “%1”"), {id}}, {},
                           QT_TRANSLATE_NOOP("core", "use an id of the catalogue of cross-checks"));
        }
    }
    return {};
}

} // namespace

Result<CheckRun> runChecks(const CheckContext& context, const QStringList& only, Progress& progress)
{
    if (auto known = refuseUnknown(only); !known)
        return known.failure();
    CheckRun run;
    run.revision = context.submission.revision;
    run.complete = only.isEmpty();
    const auto total = static_cast<qint64>(catalogue().size());
    for (const CheckDefinition* check : catalogue()) {
        if (progress.isCancelled())
            return failure(ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "The cross-checks were stopped"));
        progress.report(static_cast<qint64>(run.coverage.size()), total, QT_TRANSLATE_NOOP("core", "Cross-checks"));
        if (!only.isEmpty() && !only.contains(QLatin1String(check->id))) {
            run.coverage.push_back(notRun(*check, QT_TRANSLATE_NOOP("core", "not asked for in this run")));
            continue;
        }
        if (!check->run) {
            run.coverage.push_back(notRun(*check, QT_TRANSLATE_NOOP("core", "not yet built")));
            continue;
        }
        CheckOutcome outcome = check->run(context);
        sortBySubject(outcome.found);
        run.coverage.push_back(coverageOf(*check, outcome));
        for (Discrepancy& discrepancy : outcome.found) {
            fillEffect(context, discrepancy);
            fillCauses(context, discrepancy);
            run.discrepancies.push_back(std::move(discrepancy));
        }
    }
    run.groups = group(run.discrepancies, context.submission);
    return run;
}

} // namespace attest
