// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/assessment_view.h"

#include "ui/models/grid.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AssessmentView)
};

bool fallsOn(const Discrepancy& discrepancy, const Period& period, const Period& whole)
{
    const Period& at = discrepancy.subject.period;
    const bool yearly = at.isEmpty() || at.contains(whole);
    return period == whole ? true : !yearly && period.overlaps(at);
}

} // namespace

std::vector<NamedValue> valuesOf(const Assessment& assessment, const QString& source, const Period& period)
{
    std::vector<NamedValue> values;
    const SourceQuantities* quantities = assessment.quantities.source(source);
    if (quantities == nullptr)
        return values;
    const auto add = [&](const QString& name, bool declared, const ByPeriod& from) {
        const auto found = from.find(period);
        if (found != from.end())
            values.push_back({name, declared, &found->second, quantities->unit});
    };
    add(Words::tr("Declared"), true, quantities->declared);
    add(Words::tr("Declared, year"), true, quantities->declaredYears);
    add(Words::tr("Meters"), false, quantities->metered);
    add(Words::tr("Register readings"), false, quantities->registered);
    add(Words::tr("Invoices and settlements"), false, quantities->documented);
    add(Words::tr("Energy statistics"), false, quantities->statistics);
    if (quantities->stockBalance && quantities->stockBalance->first == period)
        values.push_back({Words::tr("Purchases and stock"), false, &quantities->stockBalance->second, quantities->unit});
    return values;
}

bool concerns(const Discrepancy& discrepancy, const Submission& submission, const QString& source)
{
    if (discrepancy.subject.source == source)
        return true;
    if (!discrepancy.subject.source.isEmpty() || discrepancy.subject.meter.isEmpty())
        return false;
    const Meter* meter = submission.meter(discrepancy.subject.meter);
    return meter != nullptr && meter->source == source;
}

std::vector<const Discrepancy*> discrepanciesOf(const Assessment& assessment, const QString& source, const Period& period)
{
    std::vector<const Discrepancy*> found;
    const Submission& submission = assessment.submission();
    for (const Discrepancy& discrepancy : assessment.run.discrepancies) {
        if (concerns(discrepancy, submission, source) && fallsOn(discrepancy, period, submission.engagement.period))
            found.push_back(&discrepancy);
    }
    return found;
}

std::optional<Severity> gravest(const Assessment& assessment, const QString& source, const Period& period)
{
    std::optional<Severity> worst;
    for (const Discrepancy* discrepancy : discrepanciesOf(assessment, source, period)) {
        if (!worst || discrepancy->severity < *worst)
            worst = discrepancy->severity;
    }
    return worst;
}

const Finding* findingOf(const Snapshot& snapshot, const QString& discrepancyKey)
{
    for (const Finding& finding : snapshot.findings) {
        if (finding.state != FindingState::withdrawn && finding.discrepancies.contains(discrepancyKey))
            return &finding;
    }
    return nullptr;
}

bool isSetAside(const Snapshot& snapshot, const QString& discrepancyKey)
{
    return std::any_of(snapshot.setAside.begin(), snapshot.setAside.end(),
                       [&](const SetAside& aside) { return aside.discrepancy == discrepancyKey; });
}

std::set<const Discrepancy*> openDiscrepancies(const Assessment& assessment)
{
    const std::vector<const Discrepancy*> open = unanswered(*assessment.snapshot, assessment.run);
    return {open.begin(), open.end()};
}

int openGroups(const Assessment& assessment)
{
    const auto& all = assessment.run.discrepancies;
    const std::set<const Discrepancy*> open = openDiscrepancies(assessment);
    return static_cast<int>(std::count_if(
        assessment.run.groups.begin(), assessment.run.groups.end(), [&](const DiscrepancyGroup& group) {
            return std::any_of(group.members.begin(), group.members.end(),
                               [&](std::size_t i) { return open.contains(&all[i]); });
        }));
}

int openFindings(const Snapshot& snapshot)
{
    return static_cast<int>(std::count_if(snapshot.findings.begin(), snapshot.findings.end(),
                                          [](const Finding& finding) { return !finding.isFinal(); }));
}

QString subjectText(const Subject& subject, const Submission& submission, const Language& language)
{
    QStringList parts;
    if (const Source* source = submission.source(subject.source))
        parts += source->name;
    else if (!subject.source.isEmpty())
        parts += subject.source;
    for (const QString& part : {subject.meter, subject.item, subject.number, subject.certificate, subject.plant, subject.file}) {
        if (!part.isEmpty())
            parts += part;
    }
    if (!subject.period.isEmpty())
        parts += language.period(subject.period);
    return parts.join(u" · ");
}

QString placeText(const SourceRef& at)
{
    QString text = at.file;
    if (!at.sheet.isEmpty())
        text += u" · " + at.sheet;
    if (at.row > 0)
        text += u" · " + at.column + QString::number(at.row);
    return text;
}

QString readableAmount(const Rational& amount, const Unit& unit, const Language& language)
{
    const bool large = unit == Unit::kWh() && amount.absolute() >= Rational(10'000);
    if (large)
        return numberText(amount / Rational(1000), language, 1) + u' ' + Unit::MWh().symbol();
    return numberText(amount, language, 1) + u' ' + unit.symbol();
}

QString quantityText(const std::optional<Quantity>& quantity, const Language& language)
{
    if (!quantity)
        return {};
    return numberText(quantity->value, language, 3) + u' ' + quantity->unit.symbol();
}

} // namespace attest
