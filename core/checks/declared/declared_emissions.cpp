// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_emissions.h"

#include <algorithm>

namespace attest {

std::optional<Rational> emissionsAt(const Quantity& quantity, const Decimal& factor, const FactorUnit& unit)
{
    const auto amount = quantity.in(unit.denominator);
    if (!amount || !unit.numerator.convertsTo(Unit::tCO2e()))
        return std::nullopt;
    return *amount * Rational(factor) * unit.numerator.size() / Unit::tCO2e().size();
}

std::optional<std::pair<Decimal, FactorUnit>> factorOf(const Submission& submission, const ActivityRecord& record)
{
    if (record.factor && record.factorUnit)
        return std::pair(*record.factor, *record.factorUnit);
    const Source* source = submission.source(record.source);
    if (!record.factor && source && source->factor)
        return std::pair(source->factor->value, source->factor->unit);
    return std::nullopt;
}

std::optional<Rational> rowEmissions(const Submission& submission, const ActivityRecord& record)
{
    const auto factor = factorOf(submission, record);
    return factor ? emissionsAt(record.quantity, factor->first, factor->second) : std::nullopt;
}

bool repeatsOthers(const Submission& submission, const ActivityRecord& record)
{
    return std::any_of(submission.activity.begin(), submission.activity.end(), [&](const ActivityRecord& other) {
        return other.source == record.source && !(other.period == record.period) && record.period.contains(other.period);
    });
}

std::vector<const ActivityRecord*> carryingRows(const Submission& submission, const QString& source)
{
    std::vector<const ActivityRecord*> rows;
    for (const ActivityRecord& record : submission.activity) {
        if (record.source == source && !repeatsOthers(submission, record))
            rows.push_back(&record);
    }
    return rows;
}

std::optional<Rational> emissionsOfRows(const Submission& submission, const QString& source)
{
    Rational sum;
    for (const ActivityRecord* row : carryingRows(submission, source)) {
        const auto emissions = rowEmissions(submission, *row);
        if (!emissions)
            return std::nullopt;
        sum += *emissions;
    }
    return sum;
}

PrintedAs printedAs(const Decimal& printed, const Rational& exact)
{
    const int places = printed.scale();
    if (exact.rounded(places, Rounding::halfEven) == printed || exact.rounded(places, Rounding::halfUp) == printed)
        return PrintedAs::rounded;
    return exact.rounded(places, Rounding::truncate) == printed ? PrintedAs::truncated : PrintedAs::otherwise;
}

Rational lastPlace(const Decimal& printed)
{
    return Rational(Decimal(1).shifted(-printed.scale()));
}

} // namespace attest
