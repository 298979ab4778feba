// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statement_builder.h"

namespace attest::test {

StatementBuilder::StatementBuilder()
{
    builder.source(QStringLiteral("EL"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"))
        .declared(QStringLiteral("EL"), QStringLiteral("2024"), QStringLiteral("1000"));
    Submission& submission = builder.submission();
    submission.engagement.claim = Claim::carbonNeutral;
    submission.engagement.criteria.neutrality = QStringLiteral("ISO 14068-1:2023");
    ReviewRow row;
    row.item = QStringLiteral("R-01");
    row.result = ReviewResult::conforms;
    submission.review.push_back(row);
    SiteNote note;
    note.place = QStringLiteral("Hall");
    submission.siteNotes.push_back(note);
    materiality.threshold = 10;
    run.discrepancies.reserve(64); // so that references given out stay valid
    snapshot.findings.reserve(64);
    for (const char* check : {"source-completeness", "credit-quality", "meter-without-source", "year-on-year"})
        coverage(check, CoverageResult::passed);
}

Discrepancy& StatementBuilder::discrepancy(const QString& check, Severity severity, const QString& source, const char* period, const char* effect)
{
    Discrepancy found;
    found.check = check;
    found.severity = severity;
    found.subject.source = source;
    found.subject.period = per(period);
    found.effectTco2e = dec(effect);
    run.discrepancies.push_back(found);
    DiscrepancyGroup group;
    group.subject = found.subject;
    group.severity = severity;
    group.members = {run.discrepancies.size() - 1};
    group.effectTco2e = found.effectTco2e;
    run.groups.push_back(group);
    return run.discrepancies.back();
}

Finding& StatementBuilder::finding(FindingState state, const Discrepancy& discrepancy, const char* effect)
{
    Finding finding;
    finding.id = QStringLiteral("F-%1").arg(snapshot.findings.size() + 1, 2, 10, QLatin1Char('0'));
    finding.state = state;
    finding.subject = discrepancy.subject;
    finding.severity = discrepancy.severity;
    finding.discrepancies = {discrepancy.key()};
    if (effect)
        finding.effectTco2e = dec(effect);
    snapshot.findings.push_back(finding);
    return snapshot.findings.back();
}

Coverage& StatementBuilder::coverage(const char* check, CoverageResult result)
{
    for (Coverage& row : run.coverage) {
        if (row.check == QLatin1String(check)) {
            row.result = result;
            return row;
        }
    }
    Coverage row;
    row.check = QLatin1String(check);
    row.result = result;
    run.coverage.push_back(row);
    return run.coverage.back();
}

StatementFacts StatementBuilder::facts()
{
    snapshot.submissions = {std::make_shared<const Submission>(builder.submission())};
    return {snapshot, snapshot.latest(), quantities, inventory, materiality, run, deviation};
}

} // namespace attest::test
