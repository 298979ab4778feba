// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/deviation_rows.h"

#include "core/domain/names.h"

#include <algorithm>

namespace attest {
namespace {

struct Pair {
    const RowEmissions* initial = nullptr;
    const RowEmissions* verified = nullptr;

    Period period() const { return (verified ? verified : initial)->record->period; }
    Rational location() const { return (initial ? initial->location : 0) - (verified ? verified->location : 0); }
    Rational market() const { return (initial ? initial->market : 0) - (verified ? verified->market : 0); }
};

enum class Match { periodAndOrigin, period };

/// Pairs what is not paired yet.
void pairUp(std::vector<Pair>& pairs, std::vector<const RowEmissions*>& left, Match match)
{
    for (Pair& pair : pairs) {
        if (pair.initial || !pair.verified)
            continue;
        const ActivityRecord& wanted = *pair.verified->record;
        const auto found = std::find_if(left.begin(), left.end(), [&](const RowEmissions* row) {
            return row->record->period == wanted.period && (match == Match::period || row->record->origin == wanted.origin);
        });
        if (found == left.end())
            continue;
        pair.initial = *found;
        left.erase(found);
    }
}

std::vector<Pair> pairsOf(const DeviationSide& initial, const DeviationSide& verified)
{
    std::vector<Pair> pairs;
    std::vector<const RowEmissions*> left;
    if (verified.rows) {
        for (const RowEmissions& row : *verified.rows)
            pairs.push_back({nullptr, &row});
    }
    if (initial.rows) {
        for (const RowEmissions& row : *initial.rows)
            left.push_back(&row);
    }
    // Quantities that do not convert are not one parameter: each stands alone.
    if (initial.unit.convertsTo(verified.unit)) {
        pairUp(pairs, left, Match::periodAndOrigin);
        pairUp(pairs, left, Match::period);
    }
    for (const RowEmissions* row : left)
        pairs.push_back({row, nullptr});
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.period() < b.period(); });
    return pairs;
}

Message quantityParameter(const QString& source, const Pair& pair)
{
    const Origin now = (pair.verified ? pair.verified : pair.initial)->record->origin;
    if (pair.initial && pair.verified && pair.initial->record->origin != now)
        return {QT_TRANSLATE_NOOP("core", "%1, %2, declared quantity, %3 instead of %4"),
                {source, pair.period(), label(now), label(pair.initial->record->origin)}};
    if (now == Origin::unstated)
        return {QT_TRANSLATE_NOOP("core", "%1, %2, declared quantity"), {source, pair.period()}};
    return {QT_TRANSLATE_NOOP("core", "%1, %2, declared quantity, %3"), {source, pair.period(), label(now)}};
}

DeviationRow quantityRow(const QString& source, const Pair& pair, const DeviationSide& initial, const DeviationSide& verified)
{
    DeviationRow row;
    row.source = source;
    row.period = pair.period();
    row.parameter = quantityParameter(source, pair);
    const Unit& unit = pair.verified ? verified.unit : initial.unit;
    row.unit = unit.symbol();
    if (pair.initial) {
        row.initial = pair.initial->amount * initial.unit.size() / unit.size();
        row.initialAt = {pair.initial->record->at};
    }
    if (pair.verified) {
        row.verified = pair.verified->amount;
        row.verifiedAt = {pair.verified->record->at};
    }
    row.difference = row.initial.value_or(0) - row.verified.value_or(0);
    row.effectLocation = pair.location();
    row.effectMarket = pair.market();
    return row;
}

Rational mean(const Rational& emissions, const Rational& amount)
{
    return amount.isZero() ? Rational(0) : emissions / amount;
}

/// Takes the factor's part of the effect out of the quantity's row into a row of the factor's own.
DeviationRow splitFactor(const QString& source, const Pair& pair, DeviationRow& quantity, const DeviationSide& initial,
                         const DeviationSide& verified)
{
    const Rational scale = verified.unit.size() / initial.unit.size();
    DeviationRow row;
    row.source = source;
    row.parameter = {QT_TRANSLATE_NOOP("core", "%1, emission factor"), {source}};
    row.unit = QStringLiteral("tCO2e/") + verified.unit.symbol();
    row.initial = pair.initial->factor * scale;
    row.verified = pair.verified->factor;
    row.difference = *row.initial - *row.verified;
    const Rational amount = pair.verified->amount;
    if (!pair.initial->amount.isZero() && !amount.isZero()) {
        row.effectLocation = (mean(pair.initial->location, pair.initial->amount) * scale - mean(pair.verified->location, amount)) * amount;
        row.effectMarket = (mean(pair.initial->market, pair.initial->amount) * scale - mean(pair.verified->market, amount)) * amount;
    }
    quantity.effectLocation -= row.effectLocation;
    quantity.effectMarket -= row.effectMarket;
    for (const auto& [record, at] : {std::pair(pair.initial->record, &row.initialAt), std::pair(pair.verified->record, &row.verifiedAt)}) {
        if (record->factor)
            at->push_back(record->factorAt);
    }
    return row;
}

void addFactor(std::vector<DeviationRow>& factors, DeviationRow row)
{
    for (DeviationRow& known : factors) {
        if (known.initial != row.initial || known.verified != row.verified)
            continue;
        known.effectLocation += row.effectLocation;
        known.effectMarket += row.effectMarket;
        known.initialAt.insert(known.initialAt.end(), row.initialAt.begin(), row.initialAt.end());
        known.verifiedAt.insert(known.verifiedAt.end(), row.verifiedAt.begin(), row.verifiedAt.end());
        return;
    }
    factors.push_back(std::move(row));
}

bool hasNewFactor(const Pair& pair, const DeviationSide& initial, const DeviationSide& verified)
{
    return pair.initial && pair.verified && pair.initial->record->origin == pair.verified->record->origin
        && pair.initial->factor * verified.unit.size() != pair.verified->factor * initial.unit.size();
}

bool saysSomething(const DeviationRow& row, const Pair& pair)
{
    const bool isNewOrigin = pair.initial && pair.verified && pair.initial->record->origin != pair.verified->record->origin;
    return row.initial != row.verified || isNewOrigin || !row.effectLocation.isZero() || !row.effectMarket.isZero();
}

} // namespace

std::vector<DeviationRow> deviationRows(const QString& source, const DeviationSide& initial, const DeviationSide& verified)
{
    std::vector<DeviationRow> rows;
    std::vector<DeviationRow> factors;
    for (const Pair& pair : pairsOf(initial, verified)) {
        DeviationRow row = quantityRow(source, pair, initial, verified);
        if (hasNewFactor(pair, initial, verified))
            addFactor(factors, splitFactor(source, pair, row, initial, verified));
        if (saysSomething(row, pair))
            rows.push_back(std::move(row));
    }
    rows.insert(rows.end(), std::make_move_iterator(factors.begin()), std::make_move_iterator(factors.end()));
    return rows;
}

} // namespace attest
