// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_problems.h"

#include "core/rules/functions.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <set>

namespace attest {
namespace {

constexpr int kLongestId = 60;
constexpr int kLongestTitle = 200;
constexpr int kLongestText = 2000;
constexpr int kWidestTolerance = 1000; // percent

QStringList idsOf(Wants wants, const Submission& submission)
{
    std::set<QString> ids;
    if (wants == Wants::source || wants == Wants::sourceAndView)
        for (const Source& source : submission.sources)
            ids.insert(source.id);
    if (wants == Wants::meter)
        for (const Meter& meter : submission.meters)
            ids.insert(meter.id);
    if (wants == Wants::site)
        for (const Site& site : submission.sites)
            ids.insert(site.id);
    if (wants == Wants::product)
        for (const ProductionRecord& record : submission.production)
            ids.insert(record.product);
    if (wants == Wants::item)
        for (const PriorYearValue& value : submission.priorYear)
            ids.insert(value.item);
    return {ids.begin(), ids.end()};
}

bool isView(const QString& word)
{
    return word.compare(u"market", Qt::CaseInsensitive) == 0 || word.compare(u"location", Qt::CaseInsensitive) == 0;
}

/// Looks through one expression for what can be said without working it out.
class Inspection {
public:
    Inspection(RuleField field, const Submission* submission, std::vector<RuleProblem>& problems)
        : m_field(field), m_submission(submission), m_problems(problems)
    {
    }

    void inspect(const Term& term)
    {
        if (term.kind == Term::Kind::call)
            inspectCall(term);
        else if (term.kind >= Term::Kind::less)
            add(term, QT_TRANSLATE_NOOP("core", "A comparison stands only first in if()"));
        else
            inspectOperands(term);
    }

private:
    void add(const Term& term, Message what) { m_problems.push_back({m_field, term.at, std::move(what)}); }

    void inspectOperands(const Term& term)
    {
        for (const Term& operand : term.operands)
            inspect(operand);
    }

    void inspectCall(const Term& term)
    {
        if (const CaseFunction* function = findCaseFunction(term.name))
            inspectWords(term, *function);
        else if (const auto count = operandsOf(term.name))
            inspectCounted(term, *count);
        else
            add(term, {QT_TRANSLATE_NOOP("core", "There is no function “%1”; there are: %2"), {term.name, names()}});
    }

    static QString names()
    {
        QStringList names;
        for (const RuleFunction& function : ruleFunctions())
            names << QLatin1String(function.name);
        return names.join(QStringLiteral(", "));
    }

    static QString formOf(const QString& name)
    {
        const auto& all = ruleFunctions();
        const auto found = std::find_if(all.begin(), all.end(), [&](const RuleFunction& function) { return name == QLatin1String(function.name); });
        return found == all.end() ? QString(name + u"(\"…\")") : QString::fromUtf8(found->form);
    }

    void inspectWords(const Term& term, const CaseFunction& function)
    {
        const std::size_t count = term.words.size();
        bool fits = count == 1;
        if (function.wants == Wants::nothing)
            fits = count == 0;
        if (function.wants == Wants::site)
            fits = count <= 1;
        if (function.wants == Wants::sourceAndView)
            fits = count <= 1 || (count == 2 && isView(term.words[1]));
        if (!fits || !term.operands.empty()) {
            add(term, {QT_TRANSLATE_NOOP("core", "%1 is written %2"), {term.name, formOf(term.name)}});
            return;
        }
        const bool named = count > 0 && !(function.wants == Wants::sourceAndView && count == 1 && isView(term.words[0]));
        if (m_submission == nullptr || !named)
            return;
        const QStringList known = idsOf(function.wants, *m_submission);
        if (!known.contains(term.words[0]))
            add(term, {QT_TRANSLATE_NOOP("core", "The case has no “%1”; it has: %2"), {term.words[0], known.join(QStringLiteral(", "))}});
    }

    void inspectCounted(const Term& term, const OperandCount& count)
    {
        const auto given = static_cast<int>(term.operands.size());
        const bool isIf = term.name == u"if";
        if (given < count.fewest || given > count.most || !term.words.empty() || (isIf && term.operands[0].kind < Term::Kind::less)) {
            add(term, {QT_TRANSLATE_NOOP("core", "%1 is written %2"), {term.name, formOf(term.name)}});
            return;
        }
        if (!isIf) {
            inspectOperands(term);
            return;
        }
        inspectOperands(term.operands[0]);
        inspect(term.operands[1]);
        inspect(term.operands[2]);
    }

    const RuleField m_field;
    const Submission* m_submission;
    std::vector<RuleProblem>& m_problems;
};

void inspectExpression(RuleField field, const QString& text, const Submission* submission, std::vector<RuleProblem>& problems)
{
    const Parsed parsed = parseExpression(text);
    if (const auto* problem = std::get_if<SyntaxProblem>(&parsed))
        problems.push_back({field, problem->at, problem->what});
    else
        Inspection(field, submission, problems).inspect(std::get<Term>(parsed));
}

void inspectLength(RuleField field, const QString& text, int longest, std::vector<RuleProblem>& problems)
{
    if (text.trimmed().isEmpty())
        problems.push_back({field, 0, QT_TRANSLATE_NOOP("core", "Something must stand here")});
    else if (text.size() > longest)
        problems.push_back({field, longest, {QT_TRANSLATE_NOOP("core", "At most %1 characters"), {argument(longest)}}});
}

const char* nameOf(RuleField field)
{
    static const char* const names[] = {"id", "title", "observed", "relation", "expected", "scope", "tolerance_percent", "text"};
    return names[static_cast<int>(field)];
}

} // namespace

std::vector<RuleProblem> problemsOf(const OwnRule& rule, const Submission* submission)
{
    static const QRegularExpression words(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    std::vector<RuleProblem> problems;
    if (!words.match(rule.id).hasMatch() || rule.id.size() > kLongestId)
        problems.push_back({RuleField::id, 0, QT_TRANSLATE_NOOP("core", "An id is lower case letters and digits, with hyphens between words")});
    inspectLength(RuleField::title, rule.title, kLongestTitle, problems);
    inspectExpression(RuleField::observed, rule.observed, submission, problems);
    if (rule.relation != u"=" && rule.relation != u"<=" && rule.relation != u">=")
        problems.push_back({RuleField::relation, 0, QT_TRANSLATE_NOOP("core", "One of =, <= and >=")});
    inspectExpression(RuleField::expected, rule.expected, submission, problems);
    if (rule.scope != u"year" && rule.scope != u"month")
        problems.push_back({RuleField::scope, 0, QT_TRANSLATE_NOOP("core", "year or month")});
    if (rule.tolerancePercent.isNegative() || rule.tolerancePercent > Decimal(kWidestTolerance))
        problems.push_back({RuleField::tolerance, 0, {QT_TRANSLATE_NOOP("core", "0 to %1 percent"), {argument(kWidestTolerance)}}});
    inspectLength(RuleField::text, rule.text, kLongestText, problems);
    return problems;
}

Result<void> requireUsable(const OwnRule& rule)
{
    const auto problems = problemsOf(rule);
    if (problems.empty())
        return {};
    const RuleProblem& first = problems.front();
    const QString field = QLatin1String(nameOf(first.field));
    if (first.field == RuleField::observed || first.field == RuleField::expected) {
        return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "Rule “%1”, %2, character %3: %4"),
                                          {rule.id, field, argument(first.at + 1), first.what}});
    }
    return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "Rule “%1”, %2: %3"), {rule.id, field, first.what}});
}

} // namespace attest
