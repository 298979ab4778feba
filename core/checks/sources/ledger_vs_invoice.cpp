// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/outcome.h"

#include "core/checks/sources/ledger_pairs.h"
#include "core/checks/sources/sources_checks.h"
#include "core/checks/sources/tolerance.h"
#include "core/diagnosis/diagnosis.h"

#include <algorithm>

namespace attest {
namespace {

/// What makes a ratio of a source's pairs its book's way, and what is too small to look at.
struct BookRule {
    explicit BookRule(const CheckContext& context)
        : percent(of(context, "tolerance-percent")), fewest(of(context, "fewest-pairs")), share(of(context, "usual-percent")), trifle(of(context, "trifle"))
    {
    }
    static Rational of(const CheckContext& context, const char* name) { return Rational(context.parameter(kLedgerVsInvoice.id, name)); }
    Tolerance tolerance() const { return {percent, trifle}; }

    Rational percent;
    Rational fewest;
    Rational share;
    Rational trifle;

    /// Whether the amounts are too small for a share to mean anything.
    bool isTrifle(const LedgerPair& pair) const { return pair.amount() <= trifle && pair.posted() <= trifle; }
};

/// Documents are net and postings gross in some books, and prices have other units: a ratio that stays the same over a
/// source's pairs is the book's way, not an error. 1 where there is no such pattern.
Rational usualRatio(std::vector<Rational> ratios, const BookRule& rule)
{
    const Rational count(static_cast<qint64>(ratios.size()));
    if (ratios.empty() || count < rule.fewest)
        return 1;
    std::sort(ratios.begin(), ratios.end());
    const Rational median = ratios[ratios.size() / 2];
    const auto near = std::count_if(ratios.begin(), ratios.end(), [&](const Rational& ratio) {
        return (ratio - median).absolute() * 100 <= rule.percent * median;
    });
    return Rational(near) * 100 >= count * rule.share ? median : Rational(1);
}

struct Ratios {
    Rational amount = 1;
    Rational quantity = 1;
};

Ratios usualRatios(const std::vector<LedgerPair>& pairs, const BookRule& rule)
{
    std::vector<Rational> amounts;
    std::vector<Rational> quantities;
    for (const LedgerPair& pair : pairs) {
        if (pair.lines.empty() || pair.postings.empty() || rule.isTrifle(pair) || pair.amount().isZero())
            continue;
        amounts.push_back(pair.posted() / pair.amount());
        const auto quantity = pair.quantity();
        if (const auto priced = pair.pricedQuantity(); priced && quantity && !quantity->isZero())
            quantities.push_back(*priced / *quantity);
    }
    return {usualRatio(std::move(amounts), rule), usualRatio(std::move(quantities), rule)};
}

Discrepancy skeleton(const LedgerPair& pair, const QString& source)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kLedgerVsInvoice.id);
    discrepancy.severity = kLedgerVsInvoice.severity;
    discrepancy.subject.source = source;
    discrepancy.subject.number = pair.lines.empty() ? pair.postings.front()->text : pair.lines.front()->number;
    discrepancy.subject.period = pair.period();
    for (const LedgerPosting* posting : pair.postings)
        discrepancy.records.push_back(posting->at);
    for (const InvoiceLine* line : pair.lines)
        discrepancy.records.push_back(line->at);
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Explain the posting with the document, the bank record or a correcting entry.");
    return discrepancy;
}

Unit currencyOf(const LedgerPair& pair)
{
    const QString currency = pair.lines.empty() ? pair.postings.front()->currency : pair.lines.front()->currency;
    return Unit::findOrNamed(currency.isEmpty() ? QStringLiteral("money") : currency);
}

Discrepancy unpaired(const LedgerPair& pair, const QString& source)
{
    Discrepancy discrepancy = skeleton(pair, source);
    const bool documented = !pair.lines.empty();
    setAmounts(discrepancy, pair.posted(), pair.amount(), currencyOf(pair));
    const char* sentence = documented ? QT_TRANSLATE_NOOP("core", "%1: document %2 over %3 is not in the ledger")
                                         : QT_TRANSLATE_NOOP("core", "%1: posting “%2” over %3 has no document");
    discrepancy.finding = {sentence, {source, discrepancy.subject.number, (documented ? pair.amount() : pair.posted()).toDecimal(2)}};
    const Message why = documented ? QT_TRANSLATE_NOOP("core", "the document has no posting") : QT_TRANSLATE_NOOP("core", "the posting has no document");
    discrepancy.causes = {{documented ? Cause::doubleCount : Cause::omittedPeriod, why, 1}};
    return discrepancy;
}

Discrepancy differentAmount(const CheckContext& context, const LedgerPair& pair, const QString& source, const Rational& ratio)
{
    Discrepancy discrepancy = skeleton(pair, source);
    setAmounts(discrepancy, pair.posted(), pair.amount() * ratio, currencyOf(pair));
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%1, document %2: %3 posted, %4 expected after the document"),
                           {source, pair.lines.front()->number, pair.posted().toDecimal(2), (pair.amount() * ratio).toDecimal(2)}};
    Subject bare;
    bare.period = discrepancy.subject.period;
    discrepancy.causes = probableCauses(pair.posted(), pair.amount() * ratio, bare, context.submission, context.quantities);
    return discrepancy;
}

Discrepancy differentQuantity(const CheckContext& context, const LedgerPair& pair, const QString& source, const Rational& priced)
{
    Discrepancy discrepancy = skeleton(pair, source);
    const Rational quantity = *pair.quantity();
    setAmounts(discrepancy, priced, quantity, pair.lines.front()->quantity.unit);
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%1, document %2: the posted amount ÷ price is %3 %5, the document says %4 %5"),
                           {source, pair.lines.front()->number, discrepancy.observed->value, discrepancy.expected->value,
                            pair.lines.front()->quantity.unit.symbol()}};
    Subject bare;
    bare.period = discrepancy.subject.period;
    discrepancy.causes = probableCauses(priced, quantity, bare, context.submission, context.quantities);
    return discrepancy;
}

void comparePairs(const CheckContext& context, const QString& source, const BookRule& rule, CheckOutcome& outcome)
{
    const Tolerance tolerance = rule.tolerance();
    const std::vector<LedgerPair> pairs = pairLedger(context.submission, source, tolerance);
    const Ratios ratios = usualRatios(pairs, rule);
    for (const LedgerPair& pair : pairs) {
        ++outcome.compared;
        if (pair.lines.empty() || pair.postings.empty()) {
            if (!rule.isTrifle(pair))
                outcome.found.push_back(unpaired(pair, source));
            continue;
        }
        if (!tolerance.holds(pair.posted(), pair.amount()) && !tolerance.holds(pair.posted(), pair.amount() * ratios.amount)) {
            outcome.found.push_back(differentAmount(context, pair, source, ratios.amount));
            continue;
        }
        const auto priced = pair.pricedQuantity();
        const auto quantity = pair.quantity();
        if (priced && quantity && !rule.isTrifle(pair) && !tolerance.holds(*priced, *quantity)
            && !tolerance.holds(*priced, *quantity * ratios.quantity) && !tolerance.holds(*priced, *quantity * ratios.amount))
            outcome.found.push_back(differentQuantity(context, pair, source, *priced));
    }
}

CheckOutcome run(const CheckContext& context)
{
    const BookRule rule(context);
    CheckOutcome outcome;
    for (const SourceQuantities& source : context.quantities.sources)
        comparePairs(context, source.source, rule, outcome);
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 postings and documents compared"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no source has both ledger postings and documents with amounts that can be paired"));
    return outcome;
}

} // namespace

const CheckDefinition kLedgerVsInvoice{
    "ledger-vs-invoice", CheckGroup::sources, Severity::mustExplain, Technique::reconciliation,
    QT_TRANSLATE_NOOP("core", "Ledger against suppliers' documents"),
    {{"tolerance-percent", Decimal::of("2"), "%", QT_TRANSLATE_NOOP("core", "default of the catalogue: discounts and fees that are posted apart")},
     {"trifle", Decimal(1), "", QT_TRANSLATE_NOOP("core", "one unit of money, or of the quantity: rounding of tax and price reaches so far; our choice")},
     {"fewest-pairs", Decimal(3), "", QT_TRANSLATE_NOOP("core", "so many pairs show the book's own way (gross beside net, another unit of price): two may agree by chance; our choice")},
     {"usual-percent", Decimal(75), "%", QT_TRANSLATE_NOOP("core", "where so many of the pairs have one ratio, it is the book's way and not an error of each; our choice")}},
    run};

} // namespace attest
