// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/expression_grammar.h"

// Boost 1.74's headers do not compile cleanly under the warnings of this project.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#include <boost/spirit/home/x3.hpp>
#pragma GCC diagnostic pop

namespace attest {
namespace {

namespace x3 = boost::spirit::x3;
namespace wide = boost::spirit::x3::standard_wide;

using At = std::wstring::const_iterator;
struct StartTag;

QString textOf(At from, At to)
{
    return QString::fromStdWString(std::wstring(from, to));
}

template <class Context>
int position(const Context& context, At at)
{
    return static_cast<int>(at - x3::get<StartTag>(context).get());
}

// What the rules of the grammar do with what they read.

const auto startHere = [](auto& context) { x3::_val(context).at = position(context, x3::_attr(context).begin()); };
const auto endHere = [](auto& context) {
    Term& term = x3::_val(context);
    term.length = position(context, x3::_attr(context).begin()) - term.at;
};
const auto take = [](auto& context) { x3::_val(context) = x3::_attr(context); };
const auto takeNumber = [](auto& context) {
    const auto range = x3::_attr(context);
    const auto number = Decimal::parse(textOf(range.begin(), range.end()));
    x3::_pass(context) = number.has_value();
    x3::_val(context).number = number.value_or(Decimal());
};
const auto takeUnit = [](auto& context) { x3::_val(context).unit = textOf(x3::_attr(context).begin(), x3::_attr(context).end()); };
const auto takeName = [](auto& context) {
    Term& term = x3::_val(context);
    term.kind = Term::Kind::call;
    term.name = textOf(x3::_attr(context).begin(), x3::_attr(context).end()).toLower();
};
const auto takeWord = [](auto& context) { x3::_val(context).words.push_back(textOf(x3::_attr(context).begin(), x3::_attr(context).end())); };
const auto takeOperand = [](auto& context) { x3::_val(context).operands.push_back(x3::_attr(context)); };

template <Term::Kind kind>
const auto join = [](auto& context) {
    Term left = std::move(x3::_val(context));
    const int at = left.at;
    x3::_val(context) = Term{kind, at, 0, {}, {}, {}, {}, {std::move(left), x3::_attr(context)}};
};
const auto negate = [](auto& context) {
    Term inner = std::move(x3::_val(context));
    const int at = inner.at;
    x3::_val(context) = Term{Term::Kind::negate, at, 0, {}, {}, {}, {}, {std::move(inner)}};
};

// Everything that is no sign of the language may stand in a unit: letters of any script, ², ·, %.
const auto letter = wide::char_(L"A-Za-z_") | wide::char_(L'\u00a1', L'\uffff');
const auto unitLetter = (wide::char_(L"A-Za-z%") | wide::char_(L'\u00a1', L'\uffff')) - wide::char_(L"\u2264\u2265\u2260");
const auto unitWord = unitLetter >> *(unitLetter | wide::digit);

const x3::rule<struct SumClass, Term> sum{"value"};
const x3::rule<struct ProductClass, Term> product{"value"};
const x3::rule<struct FactorClass, Term> factor{"value"};
const x3::rule<struct ConditionClass, Term> condition{"value"};
const x3::rule<struct NumberClass, Term> number{"value"};
const x3::rule<struct CallClass, Term> call{"value"};
const x3::rule<struct CloseClass> close{"close"};
const x3::rule<struct CloseCallClass> closeCall{"close-call"};
const x3::rule<struct QuoteClass> quote{"quote"};

const auto here = x3::raw[x3::eps];
const auto close_def = wide::lit(L')');
const auto closeCall_def = wide::lit(L')');
const auto quote_def = wide::lit(L'"');

const auto number_def = here[startHere]
    >> x3::raw[x3::lexeme[+wide::digit >> -(wide::lit(L'.') >> +wide::digit)]][takeNumber]
    >> -x3::raw[x3::lexeme[unitWord >> -(wide::lit(L'/') >> unitWord >> !wide::lit(L'('))]][takeUnit]
    >> x3::no_skip[here][endHere];

const auto word = x3::lexeme[letter >> *(letter | wide::digit)];
const auto quoted = x3::lexeme[wide::lit(L'"') >> x3::raw[*(wide::char_ - wide::lit(L'"'))][takeWord] > quote];
const auto operand = quoted | condition[takeOperand] | x3::raw[word][takeWord];
const auto call_def = here[startHere] >> x3::raw[word][takeName] >> wide::lit(L'(') >> -(operand % wide::lit(L',')) > closeCall
    > x3::no_skip[here][endHere];

const auto factor_def = (wide::lit(L'-') > factor[take] > x3::eps[negate])
    | number[take] | call[take] | (wide::lit(L'(') > condition[take] > close);
const auto product_def = factor[take]
    >> *((wide::lit(L'*') > factor[join<Term::Kind::multiply>]) | (wide::lit(L'/') > factor[join<Term::Kind::divide>]));
const auto sum_def = product[take]
    >> *((wide::lit(L'+') > product[join<Term::Kind::add>]) | (wide::lit(L'-') > product[join<Term::Kind::subtract>]));
const auto condition_def = sum[take]
    >> -(((wide::lit(L"<=") | wide::lit(L'\u2264')) > sum[join<Term::Kind::lessOrEqual>]) | ((wide::lit(L">=") | wide::lit(L'\u2265')) > sum[join<Term::Kind::greaterOrEqual>])
         | ((wide::lit(L"!=") | wide::lit(L'\u2260')) > sum[join<Term::Kind::unequal>]) | (wide::lit(L'<') > sum[join<Term::Kind::less>])
         | (wide::lit(L'>') > sum[join<Term::Kind::greater>]) | (wide::lit(L'=') > sum[join<Term::Kind::equal>]));

BOOST_SPIRIT_DEFINE(sum, product, factor, condition, number, call, close, closeCall, quote)

Message expectedMessage(const std::string& what)
{
    if (what == "close")
        return QT_TRANSLATE_NOOP("core", "A closing parenthesis is expected here");
    if (what == "close-call")
        return QT_TRANSLATE_NOOP("core", "A comma or a closing parenthesis is expected here");
    if (what == "quote")
        return QT_TRANSLATE_NOOP("core", "The closing quotation mark is missing");
    return QT_TRANSLATE_NOOP("core", "A number, a function or a parenthesis is expected here");
}

} // namespace

GrammarResult parseGrammar(const std::wstring& text)
{
    GrammarResult result;
    At at = text.begin();
    const At start = at;
    try {
        const auto grammar = x3::with<StartTag>(std::ref(start))[condition];
        const bool matches = x3::phrase_parse(at, text.end(), grammar, wide::space, result.term);
        result.whole = matches && at == text.end();
    } catch (const x3::expectation_failure<At>& failure) {
        at = failure.where();
        result.expected = expectedMessage(failure.which());
    }
    while (at != text.end() && (*at == L' ' || *at == L'\t' || *at == L'\n'))
        ++at;
    result.end = static_cast<std::size_t>(at - start);
    return result;
}

} // namespace attest
