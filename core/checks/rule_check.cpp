// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rule_check.h"

#include "core/checks/outcome.h"
#include "core/rules/evaluate.h"
#include "core/rules/rule_problems.h"

#include <algorithm>

namespace attest {
namespace {

constexpr std::size_t kMostRecords = 200;

/// A rule whose expressions are read.
struct ReadRule {
    const OwnRule& rule;
    Term observed;
    Term expected;
};

struct Sides {
    RuleValue observed;
    RuleValue expected;
};
using Compared = std::variant<Sides, NoValue>;

Compared sidesOf(const ReadRule& read, const CheckContext& context, const Period& period)
{
    const RuleData data{context.submission, context.quantities, context.inventory};
    Evaluated observed = evaluate(read.observed, read.rule.observed, data, period);
    if (const auto* none = std::get_if<NoValue>(&observed))
        return *none;
    Evaluated expected = evaluate(read.expected, read.rule.expected, data, period);
    if (const auto* none = std::get_if<NoValue>(&expected))
        return *none;
    const auto& left = std::get<RuleValue>(observed);
    const auto& right = std::get<RuleValue>(expected);
    if (!left.unit.fits(right.unit)) {
        return NoValue{NoValue::Kind::wrong, 0, {QT_TRANSLATE_NOOP("core", "The two sides are not of one kind: “%1” and “%2”"), {left.unit.symbol(), right.unit.symbol()}}};
    }
    return Sides{left, right};
}

bool holds(const OwnRule& rule, const Sides& sides)
{
    const Rational allowed = sides.expected.amount.absolute() * Rational(rule.tolerancePercent) / 100;
    const Rational difference = sides.observed.amount - sides.expected.amount;
    if (rule.relation == u"<=")
        return difference <= allowed;
    if (rule.relation == u">=")
        return -difference <= allowed;
    return difference.absolute() <= allowed;
}

/// The first source or meter that the rule names: what a discrepancy is about.
const Term* firstCall(const Term& term, const QStringList& functions)
{
    if (term.kind == Term::Kind::call && functions.contains(term.name) && !term.words.empty())
        return &term;
    for (const Term& operand : term.operands) {
        if (const Term* found = firstCall(operand, functions))
            return found;
    }
    return nullptr;
}

Subject subjectOf(const ReadRule& read, const CheckContext& context, const Period& period)
{
    static const QStringList ofSource{QStringLiteral("declared"), QStringLiteral("metered"), QStringLiteral("registered"), QStringLiteral("documented"),
                                      QStringLiteral("invoiced"), QStringLiteral("statistics"), QStringLiteral("stock"), QStringLiteral("emissions")};
    Subject subject;
    subject.period = period;
    for (const Term* side : {&read.observed, &read.expected}) {
        const Term* source = firstCall(*side, ofSource);
        const Term* meter = firstCall(*side, {QStringLiteral("meter")});
        if (source != nullptr && context.submission.source(source->words[0]) != nullptr)
            subject.source = source->words[0];
        else if (const Meter* known = meter != nullptr ? context.submission.meter(meter->words[0]) : nullptr) {
            subject.meter = known->id;
            subject.source = known->source;
        }
        if (!subject.source.isEmpty() || !subject.meter.isEmpty())
            return subject;
    }
    subject.item = read.rule.id;
    return subject;
}

/// The expression with its numbers filled in, or as it was written where that would only repeat its value.
QString formula(const QString& written, const RuleValue& value, const QString& result)
{
    return value.filledIn.trimmed() == result ? written : value.filledIn;
}

Message sentence(const OwnRule& rule, const Sides& sides, const Period& period)
{
    const char* form = rule.relation == u"<=" ? QT_TRANSLATE_NOOP("core", "%1, %2: %3 = %4 is more than %5 = %6 (tolerance %7 %)")
        : rule.relation == u">="              ? QT_TRANSLATE_NOOP("core", "%1, %2: %3 = %4 is less than %5 = %6 (tolerance %7 %)")
                                              : QT_TRANSLATE_NOOP("core", "%1, %2: %3 = %4 differs from %5 = %6 (tolerance %7 %)");
    const QString observed = sides.observed.quantity(6).text().trimmed();
    const QString expected = sides.expected.quantity(6).text().trimmed();
    return {form, {rule.title, period, formula(rule.observed, sides.observed, observed), observed, formula(rule.expected, sides.expected, expected), expected,
                   rule.tolerancePercent}};
}

Discrepancy report(const ReadRule& read, const CheckContext& context, const Period& period, const Sides& sides)
{
    Discrepancy discrepancy;
    discrepancy.check = read.rule.check();
    discrepancy.severity = read.rule.severity;
    discrepancy.subject = subjectOf(read, context, period);
    const Rational size = sides.observed.unit.size();
    setAmounts(discrepancy, sides.observed.amount / size, sides.expected.amount / size, sides.observed.unit.unit());
    discrepancy.finding = sentence(read.rule, sides, period);
    discrepancy.remedy = verbatim(read.rule.text);
    discrepancy.causes = {{Cause::unknown, verbatim(read.rule.text), 1}};
    for (const auto& cells : {sides.observed.cells, sides.expected.cells}) {
        for (const SourceRef& at : cells) {
            const bool known = std::find(discrepancy.records.begin(), discrepancy.records.end(), at) != discrepancy.records.end();
            if (!known && discrepancy.records.size() < kMostRecords)
                discrepancy.records.push_back(at);
        }
    }
    return discrepancy;
}

Message cannot(const RuleProblem& problem)
{
    return {QT_TRANSLATE_NOOP("core", "the rule cannot be worked out: character %1: %2"), {argument(problem.at + 1), problem.what}};
}

/// What the comparisons of all periods add up to.
struct Tally {
    CheckOutcome outcome;
    int without = 0;
    Message why; ///< of the first period without a value
};

/// False where the rule cannot be worked out at all.
bool compare(const ReadRule& read, const CheckContext& context, const Period& period, Tally& tally)
{
    const Compared compared = sidesOf(read, context, period);
    if (const auto* none = std::get_if<NoValue>(&compared)) {
        if (tally.without++ == 0 || none->kind == NoValue::Kind::wrong)
            tally.why = none->why;
        return none->kind == NoValue::Kind::missing;
    }
    ++tally.outcome.compared;
    const Sides& sides = std::get<Sides>(compared);
    if (!holds(read.rule, sides))
        tally.outcome.found.push_back(report(read, context, period, sides));
    return true;
}

Message reasonOf(const OwnRule& rule, const Tally& tally)
{
    if (tally.outcome.compared == 0)
        return {QT_TRANSLATE_NOOP("core", "no value to compare: %1"), {tally.why}};
    const QString formula = rule.observed + u' ' + rule.relation + u' ' + rule.expected;
    if (tally.without == 0)
        return {QT_TRANSLATE_NOOP("core", "%1 compared by %2"), {argument(tally.outcome.compared), formula}};
    return {QT_TRANSLATE_NOOP("core", "%1 compared by %2; %3 without a value: %4"),
            {argument(tally.outcome.compared), formula, argument(tally.without), tally.why}};
}

} // namespace

CheckOutcome runRule(const OwnRule& rule, const CheckContext& context)
{
    if (const auto problems = problemsOf(rule, &context.submission); !problems.empty())
        return notApplicable(cannot(problems.front()));
    const ReadRule read{rule, std::get<Term>(parseExpression(rule.observed)), std::get<Term>(parseExpression(rule.expected))};
    const Period& whole = context.submission.engagement.period;
    Tally tally;
    for (const Period& period : rule.scope == u"month" ? whole.months() : std::vector<Period>{whole}) {
        if (!compare(read, context, period, tally))
            return notApplicable({QT_TRANSLATE_NOOP("core", "the rule cannot be worked out: %1"), {tally.why}});
    }
    tally.outcome.reason = reasonOf(rule, tally);
    return std::move(tally.outcome);
}

} // namespace attest
