// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/projection.h"

#include <algorithm>

namespace attest {
namespace {

constexpr int kShownPlaces = 3;

MessageArgument shown(const Rational& amount) { return amount.rounded(kShownPlaces, Rounding::halfEven).normalized(); }

Message limits(const SampleProjection& projection, const QString& unit)
{
    if (!projection.over.limit || !projection.under.limit)
        return QT_TRANSLATE_NOOP("core", "Records of equal chance give no upper limit.");
    return {QT_TRANSLATE_NOOP("core", "Upper limits at %1 % confidence: %2 %4 too much, %3 %4 too little."),
            {projection.confidencePercent, shown(*projection.over.limit), shown(*projection.under.limit), unit}};
}

Message againstThreshold(const SampleProjection& projection, const QString& unit, const Rational& threshold)
{
    if (std::max(projection.over.likely, projection.under.likely) >= threshold)
        return {QT_TRANSLATE_NOOP("core", "The most likely errors reach the threshold of materiality of %1 %2."), {shown(threshold), unit}};
    if (!projection.over.limit || !projection.under.limit)
        return {QT_TRANSLATE_NOOP("core", "The most likely errors stay below the threshold of materiality of %1 %2."), {shown(threshold), unit}};
    if (std::max(*projection.over.limit, *projection.under.limit) >= threshold)
        return {QT_TRANSLATE_NOOP("core", "The most likely errors stay below the threshold of materiality of %1 %2, the upper limits do not: the "
                                          "sample alone does not rule out a material error."),
                {shown(threshold), unit}};
    return {QT_TRANSLATE_NOOP("core", "The upper limits stay below the threshold of materiality of %1 %2."), {shown(threshold), unit}};
}

} // namespace

std::optional<Rational> thresholdIn(const Unit& unit, const Materiality& materiality)
{
    if (unit.dimension() != Dimension::emission)
        return std::nullopt;
    return materiality.threshold * Unit::tCO2e().size() / unit.size();
}

std::vector<Message> sentencesOf(const SampleProjection& projection, const Unit& unit, const std::optional<Rational>& threshold)
{
    const QString symbol = unit.symbol();
    std::vector<Message> sentences{
        {QT_TRANSLATE_NOOP("core", "Errors in the tested records: %1 %3 declared too much, %2 %3 too little."),
         {shown(projection.over.found), shown(projection.under.found), symbol}},
        {QT_TRANSLATE_NOOP("core", "Most likely in all records: %1 %4 too much, %2 %4 too little, net %3 %4."),
         {shown(projection.over.likely), shown(projection.under.likely), shown(projection.net()), symbol}},
        limits(projection, symbol)};
    if (projection.withoutAmount > 0)
        sentences.push_back({QT_TRANSLATE_NOOP("core", "Records that do not agree, without an amount of the evidence: %1. They are in none of these numbers."),
                             {argument(projection.withoutAmount)}});
    if (threshold)
        sentences.push_back(againstThreshold(projection, symbol, *threshold));
    return sentences;
}

} // namespace attest
