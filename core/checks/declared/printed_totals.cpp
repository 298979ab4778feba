// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/printed_totals.h"

#include "core/checks/declared/declared_emissions.h"
#include "core/domain/names.h"

#include <map>

namespace attest {
namespace {

using Sources = std::vector<const Source*>;

Sources sourcesOf(const Submission& submission, const QString& item)
{
    Sources sources;
    for (const Source& source : submission.sources) {
        if (source.id == item)
            return {&source};
        const bool inCategory = nameOf(source.category) == item || item == u"total";
        if (inCategory && source.status == SourceStatus::reported)
            sources.push_back(&source);
    }
    return sources;
}

bool isKnownItem(const Submission& submission, const QString& item)
{
    return item == u"total" || named<SourceCategory>(item) || submission.source(item);
}

std::optional<Rational> atOwnFactors(const Submission& submission, const Sources& sources)
{
    Rational sum;
    for (const Source* source : sources) {
        const auto emissions = emissionsOfRows(submission, source->id);
        if (!emissions)
            return std::nullopt;
        sum += asEntered(*source, *emissions);
    }
    return sum;
}

/// The two views of the inventory; nothing where a source could not be computed.
std::vector<Rational> inventoryViews(const CheckContext& context, const Sources& sources)
{
    Rational location;
    Rational market;
    for (const Source* source : sources) {
        const SourceEmissions* emissions = context.inventory.source(source->id);
        if (source->status != SourceStatus::reported)
            continue;
        if (!emissions || !emissions->problem.isEmpty())
            return {};
        location += emissions->location;
        market += emissions->market;
    }
    return {location, market};
}

void addPart(const ReportedTotal& part, const Rational& entered, TotalCandidates& candidates)
{
    candidates.parts.push_back(&part);
    candidates.printedSum = candidates.printedSum.value_or(0) + entered;
    candidates.roundingOfParts += lastPlace(part.emissionsTco2e);
}

/// The sum of printed sources, if every one that has emissions is printed.
bool addPrintedSources(const Submission& submission, const Sources& sources, TotalCandidates& candidates)
{
    for (const Source* source : sources) {
        const ReportedTotal* part = printedTotal(submission, source->id);
        const auto emissions = emissionsOfRows(submission, source->id);
        if (!part && (!emissions || !emissions->isZero()))
            return false;
        if (part)
            addPart(*part, asEntered(*source, Rational(part->emissionsTco2e)), candidates);
    }
    return !candidates.parts.empty();
}

bool addPrintedCategories(const Submission& submission, TotalCandidates& candidates)
{
    for (const QString& name : namesOf<SourceCategory>()) {
        const ReportedTotal* part = printedTotal(submission, name);
        const Sources sources = sourcesOf(submission, name);
        if (!part && !sources.empty())
            return false;
        if (part && !sources.empty())
            addPart(*part, asEntered(*sources.front(), Rational(part->emissionsTco2e)), candidates);
    }
    return !candidates.parts.empty();
}

} // namespace

const ReportedTotal* printedTotal(const Submission& submission, const QString& item)
{
    for (const ReportedTotal& total : submission.totals) {
        if (total.item == item)
            return &total;
    }
    return nullptr;
}

Rational asEntered(const Source& source, const Rational& emissions)
{
    switch (source.category) {
    case SourceCategory::exportedHeat:
    case SourceCategory::recovered:
        return -emissions.absolute();
    case SourceCategory::exportedElectricity:
        return 0; // stated, never deducted
    default:
        return emissions;
    }
}

std::vector<SumPart> partsOf(const Submission& submission, const ReportedTotal& total)
{
    std::vector<SumPart> parts;
    if (submission.source(total.item))
        return parts;
    std::map<SourceCategory, Rational> categories;
    for (const Source* source : sourcesOf(submission, total.item)) {
        const ReportedTotal* printed = printedTotal(submission, source->id);
        const auto emissions = printed ? std::optional<Rational>(printed->emissionsTco2e) : emissionsOfRows(submission, source->id);
        const Rational amount = emissions ? asEntered(*source, *emissions) : Rational(0);
        parts.push_back({source->id, amount});
        categories[source->category] += amount;
    }
    if (total.item == u"total") {
        for (const auto& [category, amount] : categories)
            parts.push_back({nameOf(category), amount});
    }
    return parts;
}

std::optional<TotalCandidates> candidatesFor(const CheckContext& context, const ReportedTotal& total)
{
    const Submission& submission = context.submission;
    if (!isKnownItem(submission, total.item))
        return std::nullopt;
    const Sources sources = sourcesOf(submission, total.item);
    TotalCandidates candidates;
    if (const auto own = atOwnFactors(submission, sources))
        candidates.exact.push_back(*own);
    for (const Rational& view : inventoryViews(context, sources))
        candidates.exact.push_back(view);
    if (submission.source(total.item)) {
        if (const std::size_t views = candidates.exact.size(); sources.front()->category == SourceCategory::exportedHeat
            || sources.front()->category == SourceCategory::recovered || sources.front()->category == SourceCategory::exportedElectricity)
            for (std::size_t i = 0; i < views; ++i) // a single item may be printed without its sign
                candidates.exact.push_back(-candidates.exact[i]);
        return candidates;
    }
    TotalCandidates printed;
    bool complete = addPrintedSources(submission, sources, printed);
    if (!complete && total.item == u"total") {
        printed = {};
        complete = addPrintedCategories(submission, printed);
    }
    if (complete) {
        printed.exact = std::move(candidates.exact);
        return printed;
    }
    return candidates;
}

} // namespace attest
