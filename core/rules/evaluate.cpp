// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/evaluate.h"

#include "core/rules/functions.h"

#include <algorithm>

namespace attest {
namespace {

constexpr int kShownPlaces = 6;

QString shown(const Rational& amount, const RuleUnit& unit)
{
    const QString number = (amount / unit.size()).toDecimal(kShownPlaces).text();
    return unit.isPlain() ? number : QString(number + u' ' + unit.symbol());
}

/// Works out one expression; collects the cells and the text with numbers on its way.
class Evaluation {
public:
    Evaluation(const QString& text, const RuleData& data, const Period& period) : m_text(text), m_data(data), m_period(period) {}

    Evaluated whole(const Term& term)
    {
        Evaluated result = value(term);
        if (auto* found = std::get_if<RuleValue>(&result)) {
            found->cells = std::move(m_cells);
            found->filledIn = filledIn();
        }
        return result;
    }

private:
    struct Replacement {
        int at = 0;
        int length = 0;
        QString text;
    };

    static NoValue wrong(const Term& term, Message why) { return {NoValue::Kind::wrong, term.at, std::move(why)}; }

    Evaluated value(const Term& term)
    {
        switch (term.kind) {
        case Term::Kind::number: return numberOf(term);
        case Term::Kind::call: return call(term);
        case Term::Kind::negate: return negated(term);
        case Term::Kind::add:
        case Term::Kind::subtract:
        case Term::Kind::multiply:
        case Term::Kind::divide: return calculated(term);
        default: return wrong(term, QT_TRANSLATE_NOOP("core", "A comparison stands only first in if()"));
        }
    }

    Evaluated numberOf(const Term& term)
    {
        if (term.unit.isEmpty())
            return RuleValue{Rational(term.number), {}, {}, {}};
        if (const auto unit = Unit::find(term.unit))
            return RuleValue{Rational(term.number) * unit->size(), RuleUnit(*unit), {}, {}};
        if (const auto unit = FactorUnit::find(term.unit))
            return RuleValue{Rational(term.number) * unit->numerator.size() / unit->denominator.size(), RuleUnit::ofFactor(*unit), {}, {}};
        const Unit named = Unit::findOrNamed(term.unit); // a product's unit, "pcs"
        return RuleValue{Rational(term.number), RuleUnit(named), {}, {}};
    }

    Evaluated negated(const Term& term)
    {
        Evaluated result = value(term.operands[0]);
        if (auto* found = std::get_if<RuleValue>(&result))
            found->amount = -found->amount;
        return result;
    }

    Evaluated calculated(const Term& term)
    {
        Evaluated left = value(term.operands[0]);
        if (std::holds_alternative<NoValue>(left))
            return left;
        Evaluated right = value(term.operands[1]);
        if (std::holds_alternative<NoValue>(right))
            return right;
        return combined(term, std::get<RuleValue>(left), std::get<RuleValue>(right));
    }

    static Evaluated combined(const Term& term, const RuleValue& a, const RuleValue& b)
    {
        if (term.kind == Term::Kind::multiply)
            return RuleValue{a.amount * b.amount, a.unit * b.unit, {}, {}};
        if (term.kind == Term::Kind::divide) {
            if (b.amount.isZero())
                return NoValue{NoValue::Kind::missing, term.operands[1].at, QT_TRANSLATE_NOOP("core", "What is divided by is zero")};
            return RuleValue{a.amount / b.amount, a.unit / b.unit, {}, {}};
        }
        if (const auto misfit = unfitting(term.operands[1], a, b))
            return *misfit;
        return RuleValue{term.kind == Term::Kind::add ? a.amount + b.amount : a.amount - b.amount, a.unit, {}, {}};
    }

    static std::optional<NoValue> unfitting(const Term& at, const RuleValue& a, const RuleValue& b)
    {
        if (a.unit.fits(b.unit))
            return std::nullopt;
        const auto named = [](const RuleUnit& unit) -> MessageArgument {
            return unit.isPlain() ? MessageArgument(Message(QT_TRANSLATE_NOOP("core", "a plain number"))) : MessageArgument(unit.symbol());
        };
        return wrong(at, {QT_TRANSLATE_NOOP("core", "Units that do not fit: %1 and %2"), {named(a.unit), named(b.unit)}});
    }

    Evaluated call(const Term& term)
    {
        if (const CaseFunction* function = findCaseFunction(term.name))
            return lookedUp(term, *function);
        if (term.name == u"if")
            return chosen(term);
        if (term.name == u"first")
            return firstOf(term);
        return gathered(term);
    }

    Evaluated lookedUp(const Term& term, const CaseFunction& function)
    {
        const Found found = function.find(term.words, m_data, m_period);
        if (const auto* none = std::get_if<NoValue>(&found))
            return NoValue{none->kind, term.at, none->why};
        const LookedUp& amount = std::get<LookedUp>(found);
        const RuleValue value{amount.amount * amount.unit.size(), RuleUnit(amount.unit), {}, {}};
        m_cells.insert(m_cells.end(), amount.cells.begin(), amount.cells.end());
        m_replacements.push_back({term.at, term.length, shown(value.amount, value.unit)});
        return value;
    }

    /// Only the branch that is taken is worked out.
    Evaluated chosen(const Term& term)
    {
        const Term& comparison = term.operands[0];
        Evaluated left = value(comparison.operands[0]);
        if (std::holds_alternative<NoValue>(left))
            return left;
        Evaluated right = value(comparison.operands[1]);
        if (std::holds_alternative<NoValue>(right))
            return right;
        const auto& a = std::get<RuleValue>(left);
        const auto& b = std::get<RuleValue>(right);
        if (const auto misfit = unfitting(comparison.operands[1], a, b))
            return *misfit;
        return value(term.operands[holds(comparison.kind, a.amount, b.amount) ? 1 : 2]);
    }

    static bool holds(Term::Kind kind, const Rational& a, const Rational& b)
    {
        switch (kind) {
        case Term::Kind::less: return a < b;
        case Term::Kind::lessOrEqual: return a <= b;
        case Term::Kind::greater: return a > b;
        case Term::Kind::greaterOrEqual: return a >= b;
        case Term::Kind::unequal: return !(a == b);
        default: return a == b;
        }
    }

    Evaluated firstOf(const Term& term)
    {
        Evaluated result = NoValue();
        for (const Term& operand : term.operands) {
            const auto cells = m_cells.size();
            const auto replacements = m_replacements.size();
            result = value(operand);
            const auto* none = std::get_if<NoValue>(&result);
            if (none == nullptr || none->kind == NoValue::Kind::wrong)
                return result;
            m_cells.resize(cells); // what an operand without a value looked up on its way is not used
            m_replacements.resize(replacements);
        }
        return result;
    }

    /// min, max, sum, abs.
    Evaluated gathered(const Term& term)
    {
        Evaluated result = value(term.operands[0]);
        auto* gathered = std::get_if<RuleValue>(&result);
        if (gathered == nullptr)
            return result;
        if (term.name == u"abs")
            gathered->amount = gathered->amount.absolute();
        for (std::size_t i = 1; i < term.operands.size(); ++i) {
            Evaluated next = value(term.operands[i]);
            const auto* found = std::get_if<RuleValue>(&next);
            if (found == nullptr)
                return next;
            if (const auto misfit = unfitting(term.operands[i], *gathered, *found))
                return *misfit;
            gathered->amount = gatheredAmount(term.name, gathered->amount, found->amount);
        }
        return result;
    }

    static Rational gatheredAmount(const QString& name, const Rational& a, const Rational& b)
    {
        if (name == u"min")
            return std::min(a, b);
        return name == u"max" ? std::max(a, b) : a + b;
    }

    QString filledIn()
    {
        std::sort(m_replacements.begin(), m_replacements.end(), [](const Replacement& a, const Replacement& b) { return a.at > b.at; });
        QString text = m_text.trimmed();
        const auto indent = m_text.indexOf(text);
        for (const Replacement& replacement : m_replacements)
            text.replace(replacement.at - indent, replacement.length, replacement.text);
        return text;
    }

    const QString& m_text;
    const RuleData& m_data;
    const Period& m_period;
    std::vector<SourceRef> m_cells;
    std::vector<Replacement> m_replacements;
};

} // namespace

Quantity RuleValue::quantity(int places) const
{
    return {(amount / unit.size()).toDecimal(places), unit.unit()};
}

Evaluated evaluate(const Term& term, const QString& text, const RuleData& data, const Period& period)
{
    return Evaluation(text, data, period).whole(term);
}

} // namespace attest
