// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/preview.h"

#include "tests/core/intake/intake_case.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

Result<ReadingPreview> previewOf(const FileEntry& entry, const QByteArray& csv, int maximumRows = 100)
{
    NoProgress progress;
    return previewFile(entry, bytesOf(csv), header(), maximumRows, progress);
}

/// "field=canonical" of a row, problems as "field!".
QStringList shown(const ReadingPreview& preview, std::size_t row)
{
    QStringList all;
    for (std::size_t i = 0; i < preview.columns.size(); ++i) {
        const PreviewCell& cell = preview.rows.at(row).cells.at(i);
        const QString& field = preview.columns[i].field;
        all << (cell.problem.isEmpty() ? QString(field + u'=' + cell.canonical) : QString(field + u'!'));
    }
    return all;
}

QStringList words(const char* text) { return QString::fromUtf8(text).split(u' '); }

TEST(Preview, showsRecordsAsTheImporterTakesThem)
{
    FileEntry entry = entryOf(FileKind::stock);
    entry.columns = {{QStringLiteral("date"), QStringLiteral("Stichtag")}, {QStringLiteral("value"), QStringLiteral("Menge")}};
    entry.constants = {{QStringLiteral("source"), QStringLiteral("GAS")}, {QStringLiteral("unit"), QStringLiteral("m3")}};
    const auto preview = previewOf(entry, "Menge;Stichtag;Rest\n1.234,5;31.01.2024;x\n2.000,0;zwei;y\n\n3,25;1.2.2024;\n");
    ASSERT_TRUE(preview) << preview.error().line().toStdString();
    ASSERT_EQ(preview->rows.size(), 3u);
    EXPECT_EQ(shown(*preview, 0), words("value=1234.5 date=2024-01-31 source=GAS unit=m3"));
    EXPECT_EQ(shown(*preview, 1), words("value=2000.0 date! source=GAS unit=m3"));
    EXPECT_EQ(shown(*preview, 2), words("value=3.25 date=2024-02-01 source=GAS unit=m3"));
    EXPECT_EQ(preview->rows[0].cells[0].written, QStringLiteral("1.234,5"));
    EXPECT_FALSE(preview->rows[0].rejected);
    EXPECT_TRUE(preview->rows[1].rejected);
    EXPECT_EQ(preview->rows[2].row, 5);
    EXPECT_EQ(preview->columns[0].heading, QStringLiteral("Menge"));
    EXPECT_EQ(preview->columns[1].column, QStringLiteral("B"));
    EXPECT_TRUE(preview->columns[2].column.isEmpty());
    EXPECT_TRUE(preview->isWhole);
    EXPECT_FALSE(preview->notes.empty());
}

/// What proves the format may stand far below the rows that are shown.
TEST(Preview, decidesFormatsOverTheWholeFile)
{
    QByteArray csv = "source,date,value,unit\n";
    for (int i = 1; i <= 20; ++i)
        csv += "GAS,0" + QByteArray::number(1 + i % 9) + "/02/2024,\"1,5\",m3\n";
    EXPECT_FALSE(previewOf(entryOf(FileKind::stock), csv, 5)); // ambiguous
    const auto preview = previewOf(entryOf(FileKind::stock), csv + "GAS,31/12/2024,\"12,55\",m3\n", 5);
    ASSERT_TRUE(preview) << preview.error().line().toStdString();
    EXPECT_EQ(preview->rows.size(), 5u);
    EXPECT_FALSE(preview->isWhole);
    EXPECT_EQ(shown(*preview, 0), words("source=GAS date=2024-02-02 value=1.5 unit=m3"));
}

TEST(Preview, saysWhyARowAsAWholeIsRefused)
{
    const auto preview = previewOf(entryOf(FileKind::stock), "source,date,value,unit\nGAS,2024-01-31,,m3\nGAS,2024-01-31,1,elephants\n");
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->rows[0].problem.english(), QStringLiteral("The field “value” is empty"));
    EXPECT_TRUE(preview->rows[0].rejected);
    EXPECT_TRUE(preview->rows[0].cells[2].problem.isEmpty());
    EXPECT_TRUE(preview->rows[1].rejected);
    EXPECT_FALSE(preview->rows[1].cells[3].problem.isEmpty()); // a unit that nobody knows
    EXPECT_TRUE(preview->rows[1].cells[3].canonical.isEmpty());
}

TEST(Preview, showsIntervalsByTheirStart)
{
    FileEntry entry = entryOf(FileKind::meterIntervals);
    entry.stampIsEnd = true;
    const auto preview = previewOf(entry, "time,meter,value\n2024-01-01 00:15,M,1.5\n2024-01-01 00:30,M,2\n2024-01-01 00:45,X,2\n2024-01-01 00:45,M,n/a\n");
    ASSERT_TRUE(preview) << preview.error().line().toStdString();
    EXPECT_EQ(shown(*preview, 0), words("time=2023-12-31T23:00:00Z meter=M value=1.5"));
    EXPECT_EQ(shown(*preview, 1), words("time=2023-12-31T23:15:00Z meter=M value=2.0"));
    EXPECT_TRUE(preview->rows[2].rejected);
    EXPECT_TRUE(preview->rows[3].rejected);
    EXPECT_EQ(shown(*preview, 3).last(), QStringLiteral("value!"));
}

TEST(Preview, showsAWideFileWithWhatItsColumnsMean)
{
    FileEntry entry = entryOf(FileKind::reportedActivity);
    entry.wide = true;
    entry.constants = {{QStringLiteral("unit"), QStringLiteral("kWh")}};
    entry.columns = {{QStringLiteral("source"), QStringLiteral("Quelle")}};
    entry.values = {{QStringLiteral("Jan"), QStringLiteral("2024-01")}, {QStringLiteral("Feb"), QStringLiteral("2024-02")}};
    const auto preview = previewOf(entry, "Quelle,Jan,Feb\nEL,10,x\nEL,,20\n");
    ASSERT_TRUE(preview) << preview.error().line().toStdString();
    ASSERT_EQ(preview->columns.size(), 4u);
    EXPECT_EQ(preview->columns[1].meaning, QStringLiteral("2024-01"));
    EXPECT_EQ(shown(*preview, 0), words("source=EL value=10 value! unit=kWh"));
    EXPECT_EQ(shown(*preview, 1), words("source=EL value= value=20 unit=kWh"));
    EXPECT_TRUE(preview->rows[0].rejected);
    EXPECT_FALSE(preview->rows[1].rejected);
}

TEST(Preview, showsAColumnThatServesTwoFieldsTwice)
{
    FileEntry entry = entryOf(FileKind::ledger);
    entry.columns = {{QStringLiteral("account"), QStringLiteral("Konto")}, {QStringLiteral("text"), QStringLiteral("Konto")}};
    const auto preview = previewOf(entry, "date,Konto,amount\n2024-01-31,4240,-5\n");
    ASSERT_TRUE(preview);
    EXPECT_EQ(shown(*preview, 0), words("date=2024-01-31 account=4240 text=4240 amount=-5"));
}

TEST(Preview, tellsTheHourThatComesTwiceByTheOrder)
{
    const auto preview = previewOf(entryOf(FileKind::meterRegisters), "time,meter,reading\n2024-10-27 02:30,M,1\n2024-10-27 02:30,M,2\n");
    ASSERT_TRUE(preview);
    EXPECT_EQ(shown(*preview, 0).first(), QStringLiteral("time=2024-10-27T00:30:00Z"));
    EXPECT_EQ(shown(*preview, 1).first(), QStringLiteral("time=2024-10-27T01:30:00Z"));
}

TEST(Preview, showsNotesInMarkdown)
{
    FileEntry entry = entryOf(FileKind::siteVisit);
    entry.path = QStringLiteral("visit.md");
    const auto preview = previewOf(entry, "# Visit\n## Roof\ntime: 2024-05-02 10:00\nmethod: observe\nAll fine.\n## Hall\ntime: later\nmethod: ask\nx\n");
    ASSERT_TRUE(preview) << preview.error().line().toStdString();
    ASSERT_EQ(preview->rows.size(), 2u);
    EXPECT_TRUE(shown(*preview, 0).contains(QStringLiteral("place=Roof")));
    EXPECT_TRUE(preview->rows[1].rejected);
    EXPECT_TRUE(previewOf(entryOf(FileKind::evidence), "%PDF")->rows.empty());
}

TEST(Preview, failsAsTheImporterDoes)
{
    EXPECT_EQ(previewOf(entryOf(FileKind::stock), "a,b\n1,2\n").error().kind, ErrorKind::input);
    EXPECT_EQ(previewOf(entryOf(FileKind::stock), QByteArray("PK\x03\x04 no workbook", 18)).error().kind, ErrorKind::input);
}

/// The preview shows exactly what the import makes of every row.
TEST(Preview, agreesWithTheImport)
{
    const QByteArray csv = "number,supplier,source,from,to,value,unit,amount,estimated\n"
                           "1,N,EL,01.01.2024,31.01.2024,\"1.000,5\",kWh,\"250,10\",no\n"
                           "2,N,EL,01.02.2024,29.02.2024,\"2.000,5\",MWh,,yes\n"
                           "3,N,EL,01.03.2024,31.03.2024,abc,kWh,,no\n"
                           "4,N,EL,01.04.2024,30.04.2024,\"7,5\",kWh,,maybe\n"
                           "5,N,EL,16.05.2024,31.05.2024,\"7,5\",elephants,,\n";
    const auto preview = previewOf(entryOf(FileKind::invoices), csv);
    ASSERT_TRUE(preview) << preview.error().line().toStdString();
    const TrialReading trial = trialOf(entryOf(FileKind::invoices), csv);
    std::set<int> accepted, rejected;
    for (const DraftRow& draft : trial.imported.rows) {
        accepted.insert(draft.at.row);
        const PreviewRow& row = preview->rows.at(static_cast<std::size_t>(draft.at.row - 2));
        for (std::size_t i = 0; i < preview->columns.size(); ++i) {
            const auto field = draft.fields.find(preview->columns[i].field);
            EXPECT_EQ(row.cells[i].canonical, field == draft.fields.end() ? QString() : field->second.canonical);
        }
    }
    for (const RejectedRow& row : trial.rejected())
        rejected.insert(row.at.row);
    for (const PreviewRow& row : preview->rows)
        EXPECT_EQ(row.rejected, rejected.contains(row.row)) << row.row;
    EXPECT_EQ(accepted, (std::set<int>{2, 3}));
    EXPECT_EQ(rejected, (std::set<int>{4, 5, 6}));
}

TEST(CellPreview, showsCellsBeforeAnythingIsMapped)
{
    FileEntry entry = entryOf(FileKind::stock);
    entry.headerRow = 0;
    const auto whole = previewCells(entry, bytesOf("Title\na;b;c\n1;2;3\n"), 10);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->rows.size(), 3u);
    EXPECT_EQ(whole->width, 3);
    entry.headerRow = 2;
    const auto below = previewCells(entry, bytesOf("Title\na;b;c\n1;2;3\n4;5;6\n"), 1);
    ASSERT_TRUE(below);
    EXPECT_EQ(below->headings, words("a b c"));
    EXPECT_EQ(below->rows.size(), 1u);
    EXPECT_FALSE(below->isWhole);
}

TEST(Trial, countsAndGroupsReasons)
{
    const TrialReading trial = trialOf(entryOf(FileKind::stock), "source,date,value,unit\nGAS,2024-01-31,x,m3\nGAS,2024-01-31,,m3\nGAS,2024-02-29,y,m3\nGAS,2024-03-31,1,m3\n");
    EXPECT_EQ(trial.file().rows, 4);
    EXPECT_EQ(trial.file().accepted, 1);
    EXPECT_EQ(trial.file().sha256.size(), 64);
    ASSERT_EQ(trial.groups().size(), 2u);
    EXPECT_EQ(trial.groups()[0].rows, 2);
    EXPECT_EQ(trial.groups()[0].first.row, 2);
    EXPECT_EQ(trial.groups()[1].first.row, 3);
    EXPECT_EQ(trial.summary().english(), QStringLiteral("Rows: 4; accepted records: 1; rejected: 3"));
}

} // namespace
} // namespace attest::test
