// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/boundary/boundary_checks.h"

#include "core/checks/boundary/usual_sources.h"
#include "core/checks/outcome.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

bool hasData(const Submission& submission, const Source& source)
{
    const auto isOf = [&](const auto& record) { return record.source == source.id; };
    return std::any_of(submission.activity.begin(), submission.activity.end(), isOf)
        || std::any_of(submission.invoices.begin(), submission.invoices.end(), isOf)
        || std::any_of(submission.meters.begin(), submission.meters.end(), isOf);
}

/// What a source's answer lacks; empty = it is a full answer.
Message lackOf(const Submission& submission, const Source& source)
{
    switch (source.status) {
    case SourceStatus::reported:
        if (!hasData(submission, source))
            return {QT_TRANSLATE_NOOP("core", "%1 is reported, but there are no data for it"), {source.id}};
        break;
    case SourceStatus::nil:
        if (source.evidence.isEmpty())
            return {QT_TRANSLATE_NOOP("core", "%1 is declared nil without evidence"), {source.id}};
        if (submission.fileAt(source.evidence) == nullptr)
            return {QT_TRANSLATE_NOOP("core", "%1 is declared nil, but its evidence “%2” is not there"), {source.id, source.evidence}};
        break;
    case SourceStatus::excluded:
        if (source.reason.trimmed().isEmpty())
            return {QT_TRANSLATE_NOOP("core", "%1 is excluded without a reason"), {source.id}};
        break;
    }
    return {};
}

Discrepancy missing(const UsualSource& kind, const Period& period)
{
    Subject subject;
    subject.item = QLatin1String(kind.id);
    subject.period = period;
    Discrepancy found = discrepancyOf(kSourceCompleteness, subject);
    found.finding = {QT_TRANSLATE_NOOP("core", "Nothing is said about a usual source: %1"), {kind.name}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Report it with data, declare it nil with evidence, or exclude it with a reason");
    return found;
}

Discrepancy lacking(const Source& source, Message lack, const Period& period)
{
    Subject subject;
    subject.source = source.id;
    subject.period = period;
    Discrepancy found = discrepancyOf(kSourceCompleteness, subject);
    found.finding = std::move(lack);
    found.remedy = QT_TRANSLATE_NOOP("core", "Hand in the data, the evidence or the reason");
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    const Submission& submission = context.submission;
    const Period& period = submission.engagement.period;
    CheckOutcome outcome;
    std::set<QString> answered;
    for (const Source& source : submission.sources) {
        for (const UsualSource* kind : recognised(source))
            answered.insert(QLatin1String(kind->id));
        if (Message lack = lackOf(submission, source); !lack.isEmpty())
            outcome.found.push_back(lacking(source, std::move(lack), period));
    }
    for (const UsualSource& kind : usualSources()) {
        ++outcome.compared;
        if (!answered.contains(QLatin1String(kind.id)))
            outcome.found.push_back(missing(kind, period));
    }
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 usual kinds of sources against %2 named sources"),
                      {argument(outcome.compared), argument(static_cast<qint64>(submission.sources.size()))}};
    return outcome;
}

} // namespace

const CheckDefinition kSourceCompleteness{
    "source-completeness", CheckGroup::boundary, Severity::mustCorrect, Technique::inquiry,
    QT_TRANSLATE_NOOP("core", "Completeness of the sources"), {}, &run};

} // namespace attest
