// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/find_model.h"

#include "core/domain/names.h"
#include "ui/models/assessment_view.h"
#include "ui/models/stage_model.h"

#include <QCoreApplication>
#include <QSet>

namespace attest {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindIndex)
};

class IndexBuilder {
public:
    IndexBuilder() { m_index.grid.columns = {{Words::tr("What"), false}, {Words::tr("Kind"), false}}; }
    void add(const QString& what, const QString& kind, Stage stage, Selection selection = {})
    {
        m_index.grid.rows.push_back({{what, GridCell(kind, Hue::muted)}, static_cast<int>(m_index.targets.size())});
        m_index.targets.push_back({stage, std::move(selection)});
    }
    FindIndex take() { return std::move(m_index); }

private:
    FindIndex m_index;
};

void addInvoices(IndexBuilder& index, const Submission& submission, const Language& language)
{
    QSet<QString> seen;
    for (const InvoiceLine& line : submission.invoices) {
        const QString amount = line.quantity.value.text() + u' ' + line.quantity.unit.symbol();
        const QString words = line.number + u" · " + amount + u" · " + line.supplier + u" · " + language.period(line.period);
        if (line.number.isEmpty() || seen.contains(words))
            continue;
        seen += words;
        index.add(words, Words::tr("Invoice"), Stage::evidence,
                  {Selection::Kind::file, line.at.file, {}, line.at});
    }
}

} // namespace

FindIndex findIndexOf(const Assessment& assessment, const Language& language)
{
    IndexBuilder index;
    const Submission& submission = assessment.submission();
    for (const Stage stage : stagesInOrder())
        index.add(stageName(stage), Words::tr("Page"), stage);
    for (const Finding& finding : assessment.snapshot->findings)
        index.add(finding.id + u" · " + language.text(label(finding.cause)) + u" · " + subjectText(finding.subject, submission, language),
                  Words::tr("Finding"), Stage::findings, {Selection::Kind::finding, finding.id, {}, {}});
    int group = 0;
    for (const DiscrepancyGroup& one : assessment.run.groups)
        index.add(language.text(label(one.cause)) + u" · " + subjectText(one.subject, submission, language), Words::tr("Discrepancy"),
                  Stage::crossChecks, {Selection::Kind::group, QString::number(group++), {}, {}});
    for (const Source& source : submission.sources)
        index.add(source.id + u" · " + source.name, Words::tr("Source"), Stage::boundary,
                  {Selection::Kind::quantity, source.id, submission.engagement.period, {}});
    for (const Meter& meter : submission.meters)
        index.add(meter.id + u" · " + language.text(label(meter.measures)), Words::tr("Meter"), Stage::boundary,
                  {Selection::Kind::meter, meter.id, {}, {}});
    for (const SourceFile& file : submission.files)
        index.add(file.id + u" · " + file.path, Words::tr("Document"), Stage::evidence,
                  {Selection::Kind::file, file.id, {}, {file.id, {}, 0, {}}});
    addInvoices(index, submission, language);
    for (const ActivityRecord& record : submission.activity)
        index.add(record.written + u' ' + record.quantity.unit.symbol() + u" · " + record.source + u" · " + language.period(record.period),
                  Words::tr("Declared number"), Stage::overview, {Selection::Kind::quantity, record.source, record.period, {}});
    for (const Coverage& coverage : assessment.run.coverage)
        index.add(coverage.check, Words::tr("Check"), Stage::crossChecks, {Selection::Kind::check, coverage.check, {}, {}});
    return index.take();
}

} // namespace attest
