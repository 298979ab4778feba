// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/names.h"
#include "core/statement/statement_uncertainty.h"

namespace attest {
namespace {

Fact fact(const ReportView& view, const char* label, const QString& value)
{
    return {view.text(label), value.isEmpty() ? QStringLiteral("–") : value};
}

QString versionOf(const ReportView& view, const Submission& submission)
{
    return view.text({QT_TRANSLATE_NOOP("core", "revision %1, %2, of %3"),
                      {argument(submission.revision), submission.label, submission.date}});
}

QString materialityText(const ReportView& view)
{
    const Materiality& materiality = view.assessment().materiality;
    return view.tonnes(materiality.threshold) + u" tCO2e – " + view.text(materiality.basis);
}

QString bothViews(const ReportView& view, const Rational& market, const Rational& location)
{
    return view.text({QT_TRANSLATE_NOOP("core", "%1 tCO2e market-based · %2 tCO2e location-based"), {view.tonnes(market), view.tonnes(location)}});
}

std::vector<Fact> subjectFacts(const ReportView& view)
{
    const Submission& submission = view.submission();
    const Client& client = submission.client;
    const Engagement& engagement = submission.engagement;
    const QString number = view.snapshot().issued.empty() ? view.text(QT_TRANSLATE_NOOP("core", "not issued")) : view.snapshot().issued.back().number;
    QString name = client.name;
    if (!client.localName.isEmpty() && client.localName != client.name)
        name += u" (" + client.localName + u')';
    return {
        fact(view, QT_TRANSLATE_NOOP("core", "Statement number"), number),
        fact(view, QT_TRANSLATE_NOOP("core", "Responsible party"), name),
        fact(view, QT_TRANSLATE_NOOP("core", "Address"), client.address),
        fact(view, QT_TRANSLATE_NOOP("core", "Registration"), client.registrationId),
        fact(view, QT_TRANSLATE_NOOP("core", "Sector"), client.sectorScheme + u' ' + client.sectorCode),
        fact(view, QT_TRANSLATE_NOOP("core", "Reporting period"), view.language().period(engagement.period)),
        fact(view, QT_TRANSLATE_NOOP("core", "Claim"), view.text(label(engagement.claim))),
        fact(view, QT_TRANSLATE_NOOP("core", "Criteria of accounting"), engagement.criteria.accounting),
        fact(view, QT_TRANSLATE_NOOP("core", "Criteria of verification"), engagement.criteria.verification),
        fact(view, QT_TRANSLATE_NOOP("core", "Criteria of neutrality"), engagement.criteria.neutrality),
        fact(view, QT_TRANSLATE_NOOP("core", "Level of assurance"), view.text(label(engagement.assurance))),
        fact(view, QT_TRANSLATE_NOOP("core", "Materiality"), materialityText(view)),
        fact(view, QT_TRANSLATE_NOOP("core", "Initial report"), versionOf(view, view.snapshot().initial())),
        fact(view, QT_TRANSLATE_NOOP("core", "Final report"), versionOf(view, submission)),
    };
}

std::vector<Fact> resultFacts(const ReportView& view)
{
    const Assessment& assessment = view.assessment();
    const DeviationTable& deviation = assessment.deviation;
    return {
        fact(view, QT_TRANSLATE_NOOP("core", "Initially reported emissions"), bothViews(view, deviation.initialMarket, deviation.initialLocation)),
        fact(view, QT_TRANSLATE_NOOP("core", "Verified emissions"), bothViews(view, assessment.inventory.market, assessment.inventory.location)),
        fact(view, QT_TRANSLATE_NOOP("core", "Uncertainty"), view.text(uncertaintyOf(assessment).verdict)),
        fact(view, QT_TRANSLATE_NOOP("core", "Opinion"), view.text(label(assessment.statement.opinion))),
        fact(view, QT_TRANSLATE_NOOP("core", "Carbon-neutral"), view.text(label(assessment.statement.neutral))),
    };
}

Tone toneOf(Opinion opinion)
{
    switch (opinion) {
    case Opinion::unmodified: return Tone::good;
    case Opinion::unmodifiedWithNotes:
    case Opinion::modified: return Tone::warning;
    case Opinion::none: return Tone::warning;
    case Opinion::adverse:
    case Opinion::disclaimer: return Tone::bad;
    }
    Q_UNREACHABLE();
}

void writeVerdict(DocumentBuilder& builder, const ReportView& view)
{
    const Statement& statement = view.assessment().statement;
    std::vector<RichText> lines;
    lines.emplace_back(bothViews(view, view.assessment().inventory.market, view.assessment().inventory.location));
    if (view.submission().engagement.claim == Claim::carbonNeutral)
        lines.emplace_back(view.text({QT_TRANSLATE_NOOP("core", "Carbon-neutral in the period: %1"), {view.text(label(statement.neutral))}}));
    for (const Message& note : statement.notes)
        lines.emplace_back(view.text(note));
    builder.callout(toneOf(statement.opinion), view.text(label(statement.opinion)), std::move(lines));
}

void writeBlocking(DocumentBuilder& builder, const ReportView& view)
{
    const auto& blocking = view.assessment().statement.blocking;
    if (blocking.empty())
        return;
    builder.heading(2, view.text(QT_TRANSLATE_NOOP("core", "What keeps the statement from being made")));
    std::vector<RichText> items;
    for (const Message& message : blocking)
        items.emplace_back(view.text(message));
    builder.bullets(std::move(items));
}

SignatureLine lineFor(const ReportView& view, const TeamMember& member)
{
    SignatureLine line{view.text(label(member.role)), member.name, {}, {}};
    if (const SignOff* signOff = validSignOff(view.snapshot(), member.role, view.assessment().statement.hash); signOff && signOff->by == member.id) {
        line.date = view.dateTime(signOff->at);
        line.remark = signOff->statementHash.left(16);
    }
    return line;
}

void writeSignatures(DocumentBuilder& builder, const ReportView& view)
{
    std::vector<SignatureLine> lines;
    for (const TeamMember& member : view.submission().team)
        lines.push_back(lineFor(view, member));
    builder.heading(2, view.text(QT_TRANSLATE_NOOP("core", "Signatures"))).signatures(std::move(lines));
}

} // namespace

void writeStatementPage(DocumentBuilder& builder, const ReportView& view)
{
    const Submission& submission = view.submission();
    builder.title(view.text(QT_TRANSLATE_NOOP("core", "Verification report")), submission.client.name,
                  view.text({QT_TRANSLATE_NOOP("core", "Verification statement for %1"), {submission.engagement.period}}));
    writeVerdict(builder, view);
    builder.heading(1, view.text(QT_TRANSLATE_NOOP("core", "Verification statement")), QStringLiteral("statement"));
    builder.facts(subjectFacts(view));
    builder.heading(2, view.text(QT_TRANSLATE_NOOP("core", "Result")));
    builder.facts(resultFacts(view));
    builder.heading(2, view.text(QT_TRANSLATE_NOOP("core", "Conclusion")));
    int number = 0;
    for (const ConclusionPart& part : view.assessment().statement.conclusion) {
        builder.paragraph(std::vector<Run>{bold(QString::number(++number) + u". " + view.text(part.title))});
        builder.paragraph(view.text(part.text));
    }
    writeBlocking(builder, view);
    writeSignatures(builder, view);
    builder.note(view.text(QT_TRANSLATE_NOOP(
        "core", "The responsible party answers for the report and its data; the verification body answers for this opinion. It rests on historical "
                "evidence and on the criteria named, was formed independently of the responsible party, and is valid for the stated subject and period only.")));
}

} // namespace attest
