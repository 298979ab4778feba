// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/finding_match.h"

namespace attest {
namespace {

bool speaksOf(const Finding& finding, const Submission& submission, const QString& source, const Period& period)
{
    if (finding.state == FindingState::withdrawn || source.isEmpty())
        return false;
    const Meter* meter = finding.subject.meter.isEmpty() ? nullptr : submission.meter(finding.subject.meter);
    const bool isItsMeter = finding.subject.source.isEmpty() && meter && meter->source == source;
    if (finding.subject.source != source && !isItsMeter)
        return false;
    return finding.subject.period.isEmpty() || finding.subject.period.overlaps(period);
}

int rank(const Finding& finding, const Period& period)
{
    return (finding.state == FindingState::closed ? 4 : 0) + (finding.subject.period == period ? 2 : 0)
        + (finding.cause != Cause::unknown ? 1 : 0);
}

} // namespace

const Finding* findingFor(const std::vector<Finding>& findings, const Submission& submission, const QString& source, const Period& period)
{
    const Finding* best = nullptr;
    for (const Finding& finding : findings) {
        if (speaksOf(finding, submission, source, period) && (!best || rank(finding, period) > rank(*best, period)))
            best = &finding;
    }
    return best;
}

QStringList evidenceOf(const Finding& finding)
{
    QStringList evidence;
    for (const FindingEntry& entry : finding.thread) {
        for (const QString& item : entry.evidence) {
            if (!evidence.contains(item))
                evidence.append(item);
        }
    }
    return evidence;
}

} // namespace attest
