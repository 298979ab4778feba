// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/reconcile.h"

#include <QSet>

namespace attest {
namespace {

/// A check was examined where it ran; a run without a coverage row for it did not contain it.
QSet<QString> checksThatRan(const CheckRun& run)
{
    QSet<QString> checks;
    for (const Coverage& row : run.coverage) {
        if (row.result != CoverageResult::notRun)
            checks.insert(row.check);
    }
    return checks;
}

FindingDetection detection(const Finding& finding, const QSet<QString>& found, const QSet<QString>& ran)
{
    FindingDetection result{finding.id, {}, {}, {}};
    for (const QString& key : finding.discrepancies) {
        if (found.contains(key))
            result.detected << key;
        else if (ran.contains(key.section(u'|', 0, 0)))
            result.gone << key;
        else
            result.notExamined << key;
    }
    return result;
}

QSet<QString> keysThatFindingsStandFor(const std::vector<Finding>& findings)
{
    QSet<QString> keys;
    for (const Finding& finding : findings) {
        if (finding.state == FindingState::withdrawn || finding.state == FindingState::closed)
            continue;
        for (const QString& key : finding.discrepancies)
            keys.insert(key);
    }
    return keys;
}

} // namespace

Reconciliation reconcile(const std::vector<Finding>& findings, const CheckRun& run)
{
    QSet<QString> found;
    for (const Discrepancy& discrepancy : run.discrepancies)
        found.insert(discrepancy.key());

    Reconciliation result;
    const QSet<QString> ran = checksThatRan(run);
    for (const Finding& finding : findings)
        result.findings.push_back(detection(finding, found, ran));

    const QSet<QString> named = keysThatFindingsStandFor(findings);
    for (std::size_t i = 0; i < run.discrepancies.size(); ++i) {
        if (!named.contains(run.discrepancies[i].key()))
            result.withoutFinding.push_back(i);
    }
    return result;
}

} // namespace attest
