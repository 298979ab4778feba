// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_case.h"

#include "core/domain/names.h"
#include "tests/support/case_builder.h"

namespace attest::test {
namespace {

CaseBuilder samplePlant()
{
    CaseBuilder plant;
    plant.source(QStringLiteral("EL-GRID"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5366"))
        .source(QStringLiteral("EL-PV"), SourceCategory::onsiteRenewable)
        .nil(QStringLiteral("BOILER"), SourceCategory::stationaryCombustion, QStringLiteral("evidence/nil-boiler.pdf"))
        .evidence(QStringLiteral("evidence/nil-boiler.pdf"))
        .meter(QStringLiteral("M-IMP"), MeterMeasures::gridImport, QStringLiteral("EL-GRID"))
        .meter(QStringLiteral("M-PV"), MeterMeasures::pvGeneration, QStringLiteral("EL-PV"))
        .meter(QStringLiteral("M-CON"), MeterMeasures::consumption)
        .meter(QStringLiteral("M-SUB"), MeterMeasures::consumption, {}, QStringLiteral("1"), QStringLiteral("M-CON"))
        .total(QStringLiteral("total"), QStringLiteral("64.4"));
    for (int month = 1; month <= 12; ++month) {
        const QString period = QStringLiteral("2024-%1").arg(month, 2, 10, QLatin1Char('0'));
        plant.declared(QStringLiteral("EL-GRID"), period, QStringLiteral("10000"))
            .declared(QStringLiteral("EL-PV"), period, month == 5 ? QStringLiteral("54630") : QStringLiteral("45630"))
            .invoice(QStringLiteral("INV-%1").arg(month), QStringLiteral("EL-GRID"), period, QStringLiteral("10000"))
            .invoice(QStringLiteral("PV-%1").arg(month), QStringLiteral("EL-PV"), period, QStringLiteral("45630"));
    }
    Submission& submission = plant.submission();
    submission.team = {{QStringLiteral("LV"), QStringLiteral("Lena Vogel"), TeamRole::leadVerifier},
                       {QStringLiteral("IR"), QStringLiteral("Ivo Ritter"), TeamRole::independentReviewer},
                       {QStringLiteral("SG"), QStringLiteral("Sara Gross"), TeamRole::signatory}};
    ReviewRow review;
    review.item = QStringLiteral("R-1");
    review.question = QStringLiteral("Is the meter list complete?");
    review.result = ReviewResult::conforms;
    submission.review.push_back(review);
    SiteNote note;
    note.place = QStringLiteral("Switch room");
    note.note = QStringLiteral("Meter M-IMP seen");
    note.item = QStringLiteral("R-1");
    submission.siteNotes.push_back(note);
    SourceFile table;
    table.id = QStringLiteral("E-001");
    table.path = QStringLiteral("activity.csv");
    table.kind = FileKind::reportedActivity;
    table.rows = 24;
    table.accepted = 24;
    submission.files.insert(submission.files.begin(), table);
    submission.rejected.push_back({{QStringLiteral("E-001"), {}, 99, QStringLiteral("C")}, QStringLiteral("n/a"), Message("Not a number")});
    return plant;
}

std::shared_ptr<const Assessment> assessed(std::shared_ptr<const Snapshot> snapshot)
{
    NoProgress progress;
    return *assess(std::move(snapshot), 0, *FactorLibrary::builtIn(), progress);
}

} // namespace

std::shared_ptr<const Assessment> sampleAssessment()
{
    static const std::shared_ptr<const Assessment> kSample = assessed(samplePlant().snapshot());
    return kSample;
}

std::shared_ptr<const Assessment> sampleWithFinding(FindingState state)
{
    Snapshot snapshot = *samplePlant().snapshot();
    Finding finding;
    finding.id = QStringLiteral("F-01");
    finding.state = state;
    finding.cause = Cause::digitTransposition;
    finding.subject.source = QStringLiteral("EL-PV");
    finding.subject.period = Period::month(2024, 5);
    finding.thread.push_back({FindingAct::raise, QStringLiteral("LV"), QDateTime(QDate(2025, 3, 1), QTime(9, 0), Qt::UTC),
                              QStringLiteral("Two digits are swapped"), {}});
    snapshot.findings.push_back(finding);
    return assessed(std::make_shared<const Snapshot>(std::move(snapshot)));
}

void RecordingActs::show(std::shared_ptr<const Assessment> assessment)
{
    view.path = QStringLiteral("/cases/sample.attest");
    view.assessment = std::move(assessment);
    Q_EMIT changed();
}

void RecordingActs::actOnFinding(const QString& finding, FindingAct act, const ActRemark& words, Done)
{
    calls += nameOf(act) + u' ' + finding;
    remark = words;
}

void RecordingActs::sign(TeamRole role, const QString& member, Done)
{
    calls += u"sign " + nameOf(role) + u' ' + member;
}

SampleSession::SampleSession(std::shared_ptr<const Assessment> assessment) : session(acts, tasks)
{
    acts.show(std::move(assessment));
}

} // namespace attest::test
