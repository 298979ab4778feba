// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_grids.h"

#include "core/checks/check_title.h"
#include "core/checks/parameters.h"
#include "core/domain/names.h"
#include "core/quantities/contribution_text.h"
#include "ui/models/assessment_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckGrids)
};

GridCell differenceCell(const std::optional<Quantity>& difference, const Language& language)
{
    if (!difference)
        return {};
    GridCell cell = amount(Rational(difference->value), language, 3);
    cell.text = (difference->value.sign() > 0 ? u"+" : u"") + cell.text + u' ' + difference->unit.symbol();
    return cell;
}

GridCell effectCell(const std::optional<Decimal>& effect, const Language& language)
{
    return effect ? amount(Rational(*effect), language, 3) : GridCell();
}

/// Where somebody has got to with a group: its finding, set aside, or what it still asks for.
GridCell stateOf(const DiscrepancyGroup& group, const Assessment& assessment,
                 const std::set<const Discrepancy*>& unanswered, const Language& language)
{
    const auto& all = assessment.run.discrepancies;
    const Snapshot& snapshot = *assessment.snapshot;
    QStringList findings;
    bool open = false;
    for (const std::size_t member : group.members) {
        if (const Finding* finding = findingOf(snapshot, all[member].key()))
            findings += finding->id;
        open = open || unanswered.contains(&all[member]);
    }
    findings.removeDuplicates();
    if (open)
        return badge(language.text(label(group.severity)), hueOf(group.severity));
    if (!findings.isEmpty())
        return badge(findings.join(u", "), Hue::accent);
    if (group.severity == Severity::note)
        return badge(language.text(label(group.severity)), Hue::muted);
    return badge(Words::tr("set aside"), Hue::muted);
}

/// The first places that a value is read from, and how.
QString tipOf(const std::vector<Contribution>& parts, const Language& language)
{
    constexpr std::size_t kShown = 12;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(parts.size(), kShown); ++i) {
        const QString how = language.text(howCounted(parts[i]));
        lines += how.isEmpty() ? placeText(parts[i].at) : QString(placeText(parts[i].at) + u": " + how);
    }
    if (parts.size() > kShown)
        lines += QStringLiteral("…");
    return lines.join(u'\n');
}

QString titleOf(const QString& check, const Assessment& assessment, const Language& language)
{
    return language.text(checkTitle(check, assessment.snapshot->rules));
}

} // namespace

Grid differenceGrid(const RunDifference& difference, const Assessment& assessment, const Language& language)
{
    Grid grid;
    grid.columns = {{Words::tr("Would"), false}, {Words::tr("Check"), false}, {Words::tr("Where"), false}, {Words::tr("What it says"), false},
                    {Words::tr("Effect, t"), true}};
    const auto add = [&](const QString& what, Hue hue, const Discrepancy& one) {
        grid.rows.push_back({{badge(what, hue), titleOf(one.check, assessment, language), subjectText(one.subject, assessment.submission(), language),
                              language.text(one.finding), effectCell(one.effectTco2e, language)},
                             static_cast<int>(grid.rows.size())});
    };
    for (const Discrepancy& one : difference.appears)
        add(Words::tr("appear"), hueOf(one.severity), one);
    for (const Discrepancy& one : difference.vanishes)
        add(Words::tr("vanish"), Hue::good, one);
    for (const ChangedDiscrepancy& one : difference.changes)
        add(Words::tr("change"), Hue::muted, one.after);
    return grid;
}

Grid parameterGrid(const Snapshot& snapshot, const Language& language)
{
    Grid grid;
    grid.columns = {{Words::tr("Check"), false},    {Words::tr("Parameter"), false}, {Words::tr("Value"), true}, {Words::tr("Unit"), false},
                    {Words::tr("Catalogue"), true}, {Words::tr("State"), false},     {Words::tr("Changed by"), false}, {Words::tr("Why"), false}};
    for (const CheckDefinition* check : catalogue()) {
        const QString id = QLatin1String(check->id);
        const auto off = snapshot.switchedOff.find(id);
        const GridCell title(language.text(check->title));
        if (off != snapshot.switchedOff.end() || check->parameters.empty()) {
            const bool isOff = off != snapshot.switchedOff.end();
            grid.rows.push_back({{title, {}, {}, {}, {}, isOff ? badge(Words::tr("switched off"), Hue::warning) : GridCell(),
                                  isOff ? off->second.by : QString(), isOff ? off->second.reason : QString()}, id});
        }
        for (const ParameterInCase& one : parametersIn(snapshot, id)) {
            const QString why = one.changed ? one.changed->reason : language.text(one.parameter->reason);
            grid.rows.push_back({{title, QString::fromLatin1(one.parameter->name), amount(one.value, language), QString::fromUtf8(one.parameter->unit),
                                  amount(one.parameter->standard, language),
                                  one.differs() ? badge(Words::tr("changed"), Hue::accent) : GridCell(), one.changed ? one.changed->by : QString(), why},
                                 one.name});
        }
    }
    return grid;
}

Grid ruleGrid(const Assessment& assessment, const Language& language)
{
    Grid grid;
    grid.columns = {{Words::tr("Id"), false}, {Words::tr("Title"), false}, {Words::tr("Rule"), false}, {Words::tr("Tolerance, %"), true},
                    {Words::tr("Severity"), false}, {Words::tr("Result"), false}, {Words::tr("By"), false}};
    for (const OwnRule& rule : assessment.snapshot->rules) {
        const auto& rows = assessment.run.coverage;
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const Coverage& one) { return one.check == rule.check(); });
        const GridCell result = row == rows.end() ? GridCell() : badge(language.text(label(row->result)), hueOf(row->result));
        grid.rows.push_back({{GridCell(rule.id, Hue::muted), rule.title, QString(rule.observed + u' ' + rule.relation + u' ' + rule.expected),
                              amount(rule.tolerancePercent, language), badge(language.text(label(rule.severity)), hueOf(rule.severity)), result, rule.by},
                             rule.id});
    }
    return grid;
}

Hue hueOf(Severity severity)
{
    if (severity == Severity::mustCorrect)
        return Hue::bad;
    return severity == Severity::mustExplain ? Hue::warning : Hue::muted;
}

Hue hueOf(CoverageResult result)
{
    if (result == CoverageResult::passed)
        return Hue::good;
    return result == CoverageResult::found ? Hue::bad : Hue::muted;
}

Hue hueOf(FindingState state)
{
    switch (state) {
    case FindingState::raised:
    case FindingState::rejected: return Hue::bad;
    case FindingState::sent:
    case FindingState::answered: return Hue::warning;
    case FindingState::closed: return Hue::good;
    case FindingState::uncorrected:
    case FindingState::withdrawn: break;
    }
    return Hue::muted;
}

Grid groupGrid(const Assessment& assessment, const Language& language)
{
    Grid grid;
    grid.columns = {{Words::tr("Probable cause"), false}, {Words::tr("Where"), false},  {Words::tr("Shown by"), false},
                    {Words::tr("Difference"), true},      {Words::tr("Effect, t"), true}, {Words::tr("State"), false}};
    const std::set<const Discrepancy*> open = openDiscrepancies(assessment);
    int index = 0;
    for (const DiscrepancyGroup& group : assessment.run.groups) {
        GridCell cause(language.text(label(group.cause)));
        cause.bold = true;
        GridCell shown(Words::tr("%n check(s)", nullptr, int(group.members.size())), Hue::muted);
        shown.sort = static_cast<int>(group.members.size());
        grid.rows.push_back({{cause, subjectText(group.subject, assessment.submission(), language), shown,
                              differenceCell(group.difference, language), effectCell(group.effectTco2e, language),
                              stateOf(group, assessment, open, language)},
                             index++});
    }
    return grid;
}

Grid memberGrid(const Assessment& assessment, int group, const Language& language)
{
    Grid grid;
    grid.columns = {{Words::tr("Check"), false},      {Words::tr("Where"), false},    {Words::tr("Observed"), true},
                    {Words::tr("Expected"), true},    {Words::tr("Difference"), true}, {Words::tr("Effect, t"), true},
                    {Words::tr("Materiality, %"), true}, {Words::tr("Severity"), false}, {Words::tr("Read from"), false}};
    const auto& all = assessment.run.discrepancies;
    std::vector<std::size_t> members;
    if (group >= 0 && group < static_cast<int>(assessment.run.groups.size()))
        members = assessment.run.groups[static_cast<std::size_t>(group)].members;
    for (std::size_t i = 0; group < 0 && i < all.size(); ++i)
        members.push_back(i);
    for (const std::size_t i : members) {
        const Discrepancy& one = all[i];
        GridCell check(titleOf(one.check, assessment, language));
        check.tip = language.text(one.finding);
        QStringList places;
        for (const SourceRef& at : one.records)
            places += placeText(at);
        GridCell read(places.value(0), Hue::muted);
        read.tip = places.join(u'\n');
        grid.rows.push_back({{check, subjectText(one.subject, assessment.submission(), language),
                              GridCell(quantityText(one.observed, language)), GridCell(quantityText(one.expected, language)),
                              differenceCell(one.difference, language), effectCell(one.effectTco2e, language),
                              one.shareOfMateriality ? amount(Rational(*one.shareOfMateriality), language, 1) : GridCell(),
                              badge(language.text(label(one.severity)), hueOf(one.severity)), read},
                             static_cast<int>(i)});
    }
    return grid;
}

Grid coverageGrid(const Assessment& assessment, const Language& language)
{
    Grid grid;
    grid.columns = {{Words::tr("Check"), false},       {Words::tr("Title"), false},     {Words::tr("Result"), false},
                    {Words::tr("Comparisons"), true}, {Words::tr("Covered, %"), true}, {Words::tr("What was compared, or why not"), false}};
    for (const Coverage& coverage : assessment.run.coverage) {
        grid.rows.push_back({{GridCell(coverage.check, Hue::muted), titleOf(coverage.check, assessment, language),
                              badge(language.text(label(coverage.result)), hueOf(coverage.result)),
                              amount(Decimal(coverage.compared), language),
                              coverage.coveredPercent ? amount(Rational(*coverage.coveredPercent), language, 1) : GridCell(),
                              language.text(coverage.reason)},
                             coverage.check});
    }
    return grid;
}

Grid valueGrid(const Assessment& assessment, const QString& source, const Period& period, const Language& language)
{
    Grid grid;
    const std::vector<NamedValue> values = valuesOf(assessment, source, period);
    const QString unit = values.empty() ? QString() : values.front().unit.symbol();
    grid.columns = {{Words::tr("Value of"), false}, {unit, true}, {Words::tr("Difference"), true}};
    const auto declared = std::find_if(values.begin(), values.end(), [](const NamedValue& value) { return value.declared; });
    for (const NamedValue& value : values) {
        GridCell difference;
        if (declared != values.end() && !value.declared) {
            difference = amount(declared->value->amount - value.value->amount, language, 3);
            difference.hue = difference.text == u"0" ? Hue::muted : Hue::plain;
        }
        const auto& parts = value.value->parts;
        GridCell name(value.name);
        name.tip = tipOf(parts, language);
        name.bold = value.declared;
        if (!value.value->complete)
            name.text = Words::tr("%1 (incomplete)").arg(name.text);
        if (value.value->apportioned)
            name.text = Words::tr("%1 (apportioned by day)").arg(name.text);
        if (value.value->estimated)
            name.text = Words::tr("%1 (partly estimated)").arg(name.text);
        grid.rows.push_back({{name, amount(value.value->amount, language, 3), difference},
                             parts.empty() ? QVariant() : QVariant(static_cast<int>(grid.rows.size()))});
    }
    return grid;
}

} // namespace attest
