// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/sample_names.h"
#include "core/sampling/presets.h"
#include "core/sampling/projection.h"

#include <optional>

namespace attest {
namespace {

/// A sample against the data as they are now.
struct SampleNow {
    Population population;
    SampleStanding standing;
};

std::optional<SampleNow> stateOf(const ReportView& view, const Sample& sample)
{
    const auto kind = populationNamed(sample.population);
    const auto unit = Unit::find(sample.unit);
    if (!kind || !unit)
        return std::nullopt;
    SampleNow now{populationOf(view.submission(), view.assessment().quantities, view.assessment().inventory, *kind, *unit), {}};
    now.standing = standingOf(sample, now.population);
    return now;
}

QString kindText(const ReportView& view, const Sample& sample)
{
    const auto kind = populationNamed(sample.population);
    return kind ? view.text(label(*kind)) : sample.population;
}

QString ruleText(const ReportView& view, const Sample& sample)
{
    const SamplingPreset* preset = findSamplingPreset(sample.preset);
    return preset ? QString(view.text(preset->title) + u": " + view.text(preset->text)) : view.text(QT_TRANSLATE_NOOP("core", "Set by the team"));
}

QString againText(const ReportView& view, const SampleStanding& standing)
{
    if (!standing.drawnAgain)
        return view.text(QT_TRANSLATE_NOOP("core", "The population has changed since the latest drawing"));
    return *standing.drawnAgain ? view.text(QT_TRANSLATE_NOOP("core", "Yes: the seed gives the same records again"))
                                : view.text(QT_TRANSLATE_NOOP("core", "No: the seed gives other records"));
}

void writeFacts(DocumentBuilder& builder, const ReportView& view, const Sample& sample, const SampleStanding* standing)
{
    const auto count = [&](qint64 number) { return view.language().number(Decimal(number)); };
    std::vector<Fact> facts{
        {view.text(QT_TRANSLATE_NOOP("core", "Records")), kindText(view, sample)},
        {view.text(QT_TRANSLATE_NOOP("core", "Selection")), view.text(label(sample.method)) + u"; " + view.text(label(sample.strata)) + u"; " + sample.unit},
        {view.text(QT_TRANSLATE_NOOP("core", "Rule")), ruleText(view, sample)},
        {view.text(QT_TRANSLATE_NOOP("core", "Seed")), monospace(sample.seed)},
    };
    if (standing) {
        facts.push_back({view.text(QT_TRANSLATE_NOOP("core", "Can be drawn again")), againText(view, *standing),
                         standing->drawnAgain.value_or(false) ? Tone::neutral : Tone::warning});
        facts.push_back({view.text(QT_TRANSLATE_NOOP("core", "Tested")),
                         view.text({QT_TRANSLATE_NOOP("core", "%1 of %2, %3 of them do not agree"),
                                    {argument(standing->tested()), argument(static_cast<qint64>(sample.records.size())), argument(standing->disagreeing)}})});
        if (!standing->changed.isEmpty() || !standing->gone.isEmpty())
            facts.push_back({view.text(QT_TRANSLATE_NOOP("core", "Changed since they were drawn")), count(standing->changed.size() + standing->gone.size()), Tone::warning});
    }
    builder.facts(std::move(facts));
}

void writeRounds(DocumentBuilder& builder, const ReportView& view, const Sample& sample)
{
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Round")), ColumnAlignment::right, 0.8},
                     {view.text(QT_TRANSLATE_NOOP("core", "Drawn")), ColumnAlignment::left, 2.4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Records")), ColumnAlignment::right, 1},
                     {view.text(QT_TRANSLATE_NOOP("core", "Population")), ColumnAlignment::left, 3.4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Reason")), ColumnAlignment::left, 3}};
    for (std::size_t i = 0; i < sample.rounds.size(); ++i) {
        const SampleRound& round = sample.rounds[i];
        const Message population{QT_TRANSLATE_NOOP("core", "%1 records of submission %2, %3 %4, SHA-256 %5"),
                                 {argument(round.populationSize), argument(round.revision), round.populationAmount, sample.unit, round.populationHash}};
        const auto number = static_cast<qint64>(i + 1);
        table.rows.push_back({{numberCell(number, view.language().number(Decimal(number))), view.memberName(round.by) + u", " + view.dateTime(round.at),
                               numberCell(round.size, view.language().number(Decimal(round.size))), view.text(population), round.reason},
                              RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

/// Source, meter and number of a record, and its period.
QString nameOfRecord(const ReportView& view, const SampledRecord& record)
{
    QStringList parts{record.subject.source, record.subject.meter, record.subject.number};
    parts.removeAll(QString());
    if (!record.subject.period.isEmpty())
        parts << view.language().period(record.subject.period);
    return parts.join(QStringLiteral(" · "));
}

TableCell resultCell(const ReportView& view, const RecordTest* test)
{
    if (!test)
        return {view.text(QT_TRANSLATE_NOOP("core", "not tested")), Tone::warning};
    return test->agrees ? TableCell(view.text(QT_TRANSLATE_NOOP("core", "agrees")))
                        : TableCell(view.text(QT_TRANSLATE_NOOP("core", "does not agree")), Tone::warning);
}

TableCell evidenceCell(const ReportView& view, const RecordTest* test)
{
    return test && test->found ? numberCell(*test->found, view.language().number(*test->found)) : TableCell();
}

/// What the errors of the sample make of all records.
void writeProjection(DocumentBuilder& builder, const ReportView& view, const Sample& sample, const SampleNow& now)
{
    const auto projection = projectionOf(sample, now.population, now.standing);
    if (!projection)
        return;
    QStringList sentences;
    for (const Message& sentence : sentencesOf(*projection, now.population.unit, thresholdIn(now.population.unit, view.assessment().materiality)))
        sentences << view.text(sentence);
    builder.paragraph(sentences.join(u' '));
}

void writeRecords(DocumentBuilder& builder, const ReportView& view, const Sample& sample)
{
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Round")), ColumnAlignment::right, 0.8},
                     {view.text(QT_TRANSLATE_NOOP("core", "Record")), ColumnAlignment::left, 3.4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Cells")), ColumnAlignment::left, 1.8},
                     {sample.unit, ColumnAlignment::right, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Result")), ColumnAlignment::left, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Evidence")), ColumnAlignment::right, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Note")), ColumnAlignment::left, 2.4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Tested")), ColumnAlignment::left, 2}};
    const auto tests = latestTests(sample);
    for (const SampledRecord& record : sample.records) {
        const auto found = tests.find(record.key);
        const RecordTest* test = found == tests.end() ? nullptr : found->second;
        table.rows.push_back({{numberCell(record.round, view.language().number(Decimal(record.round))), nameOfRecord(view, record), view.place(record.at),
                               numberCell(record.amount, view.language().number(record.amount)), resultCell(view, test), evidenceCell(view, test),
                               test ? test->note : QString(), test ? QString(view.memberName(test->by) + u", " + view.dateTime(test->at)) : QString()},
                              RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

} // namespace

void writeSampling(DocumentBuilder& builder, const ReportView& view, int chapter, int section)
{
    builder.heading(2, numbered(chapter, section, view.text(QT_TRANSLATE_NOOP("core", "Sampling"))));
    if (view.snapshot().samples.empty()) {
        builder.paragraph(view.text(QT_TRANSLATE_NOOP("core", "No sampling: every declared value, every document and every interval of the meters was tested.")));
        return;
    }
    builder.paragraph(view.text(QT_TRANSLATE_NOOP(
        "core", "Every declared value, every document and every interval of the meters was examined by the cross-checks. In addition these samples were "
                "tested against the evidence.")));
    for (const Sample& sample : view.snapshot().samples) {
        builder.heading(3, view.text({QT_TRANSLATE_NOOP("core", "Sample %1"), {sample.id}}));
        const auto now = stateOf(view, sample);
        writeFacts(builder, view, sample, now ? &now->standing : nullptr);
        writeRounds(builder, view, sample);
        writeRecords(builder, view, sample);
        if (now)
            writeProjection(builder, view, sample, *now);
    }
}

} // namespace attest
