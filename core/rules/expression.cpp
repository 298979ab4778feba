// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/expression.h"

#include "core/rules/expression_grammar.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

/// Signs that people type or paste for those of the language; one for one, so that positions stay.
std::wstring plain(const QString& text)
{
    static const std::map<QChar, QChar> same{{u'×', u'*'}, {u'÷', u'/'}, {u'−', u'-'}, {u'–', u'-'}, {u'“', u'"'}, {u'”', u'"'},
                                             {u'„', u'"'}, {u'＂', u'"'}, {u'（', u'('}, {u'）', u')'}, {u'，', u','}, {u'＋', u'+'},
                                             {u'＝', u'='}, {u'＜', u'<'}, {u'＞', u'>'}, {u'％', u'%'}, {QChar::Nbsp, u' '}, {u'\u3000', u' '}};
    std::wstring plain;
    for (const QChar character : text) {
        const auto known = same.find(character);
        plain.push_back(static_cast<wchar_t>((known == same.end() ? character : known->second).unicode()));
    }
    return plain;
}

std::optional<SyntaxProblem> tooLongOrDeep(const std::wstring& text)
{
    if (text.size() > kLongestExpression)
        return SyntaxProblem{kLongestExpression, {QT_TRANSLATE_NOOP("core", "An expression has at most %1 characters"), {argument(kLongestExpression)}}};
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        depth += text[i] == L'(' ? 1 : text[i] == L')' ? -1 : 0;
        if (depth > kDeepestExpression)
            return SyntaxProblem{static_cast<int>(i), {QT_TRANSLATE_NOOP("core", "At most %1 parentheses may stand inside each other"), {argument(kDeepestExpression)}}};
    }
    return std::nullopt;
}

int termsIn(const Term& term)
{
    int count = 1;
    for (const Term& operand : term.operands)
        count += termsIn(operand);
    return count;
}

SyntaxProblem leftOver(const QString& text, qsizetype at)
{
    if (at >= text.size())
        return {static_cast<int>(text.size()), QT_TRANSLATE_NOOP("core", "The expression ends where a value is expected")};
    return {static_cast<int>(at), {QT_TRANSLATE_NOOP("core", "“%1” is not expected here"), {QString(text[at])}}};
}

} // namespace

Parsed parseExpression(const QString& text)
{
    const std::wstring written = plain(text);
    if (const auto problem = tooLongOrDeep(written))
        return *problem;
    const GrammarResult result = parseGrammar(written);
    if (!result.expected.isEmpty())
        return SyntaxProblem{static_cast<int>(result.end), result.expected};
    if (!result.whole)
        return leftOver(text, static_cast<qsizetype>(result.end));
    if (termsIn(result.term) > kMostTerms)
        return SyntaxProblem{0, {QT_TRANSLATE_NOOP("core", "An expression has at most %1 numbers, functions and operations"), {argument(kMostTerms)}}};
    return result.term;
}

} // namespace attest
