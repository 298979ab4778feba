// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/add_files.h"
#include "core/commands/import_submission.h"
#include "core/commands/raise_finding.h"
#include "core/commands/take_back_import.h"
#include "core/dossier/dossier_files.h"
#include "core/store/audit.h"
#include "core/store/export.h"
#include "core/store/snapshot_reader.h"
#include "tests/core/store/sample_case.h"

#include <QFileInfo>

#include <gtest/gtest.h>

namespace attest {
namespace {

FileEntry invoicesEntry(const QString& path)
{
    FileEntry entry;
    entry.path = path;
    entry.kind = FileKind::invoices;
    return entry;
}

const QByteArray kInvoices = "number,supplier,source,from,to,value,unit\nI-9,City,EL,2024-03-01,2024-03-31,5,kWh\n"
                             "I-10,City,EL,2024-04-01,bad,5,kWh\n";

class ImportChanges : public testing::Test {
protected:
    Result<void> add(const FileEntry& entry, const QByteArray& bytes)
    {
        DossierEdit edit;
        edit.files = {entry};
        NoProgress progress;
        return addFiles(m_case.by("VE"), edit, {{entry.path, bytesOf(bytes)}}, progress);
    }
    std::shared_ptr<const Snapshot> snapshot()
    {
        NoProgress progress;
        const auto read = m_reader.read(m_case.file(), progress);
        EXPECT_TRUE(read) << read.error().line().toStdString();
        return read ? *read : nullptr;
    }
    Result<void> takeBack(qint64 event, const char* reason = "wrong file")
    {
        NoProgress progress;
        return takeBackImport(m_case.by("LV"), event, QString::fromUtf8(reason), progress);
    }
    void expectIntact()
    {
        NoProgress progress;
        const auto report = audit(m_case.file(), progress);
        ASSERT_TRUE(report) << report.error().line().toStdString();
        EXPECT_TRUE(report->passed());
        for (const Broken& broken : report->broken)
            ADD_FAILURE() << broken.what.english().toStdString() << " " << broken.where.toStdString();
        for (const Broken& broken : report->different)
            ADD_FAILURE() << broken.what.english().toStdString() << " " << broken.where.toStdString();
    }

    SampleCase m_case;
    SnapshotReader m_reader;
};

TEST_F(ImportChanges, filesComeIntoTheLatestSubmission)
{
    const std::size_t before = snapshot()->latest().invoices.size();
    ASSERT_TRUE(add(invoicesEntry(QStringLiteral("new/more.csv")), kInvoices));
    const auto after = snapshot();
    EXPECT_EQ(after->submissions.size(), 1u);
    EXPECT_EQ(after->latest().invoices.size(), before + 1);
    EXPECT_EQ(after->latest().rejected.size(), 2u) << "one of the sample, one of the new file";
    ASSERT_EQ(m_case.state().importEvents.size(), 1u);
    const ImportEvent& event = m_case.state().importEvents.front();
    EXPECT_FALSE(event.isRevision);
    EXPECT_EQ(event.by, QStringLiteral("VE"));
    EXPECT_EQ(event.files.size(), 1);
    EXPECT_EQ(after->latest().file(event.files.front())->path, QStringLiteral("new/more.csv"));
    expectIntact();
}

/// What the case holds is what its export imports to.
TEST_F(ImportChanges, theExportImportsToTheSame)
{
    ASSERT_TRUE(add(invoicesEntry(QStringLiteral("more.csv")), kInvoices));
    const QTemporaryDir folder;
    NoProgress progress;
    ASSERT_TRUE(exportCase(m_case.file(), folder.filePath(QStringLiteral("out")), progress));
    const auto imported = readDossier(folder.filePath(QStringLiteral("out")), progress);
    ASSERT_TRUE(imported) << imported.error().line().toStdString();
    const Submission again = *completed(*imported);
    const auto stored = snapshot();
    EXPECT_EQ(again.invoices.size(), stored->latest().invoices.size());
    EXPECT_EQ(again.files.size(), stored->latest().files.size());
    EXPECT_EQ(again.series.at(0).values, stored->latest().series.at(0).values);
}

TEST_F(ImportChanges, takenBackFilesAreGoneAndTheTrailKeepsThem)
{
    const auto before = snapshot();
    ASSERT_TRUE(add(invoicesEntry(QStringLiteral("a.csv")), kInvoices));
    ASSERT_TRUE(add(invoicesEntry(QStringLiteral("b.csv")), QByteArray(kInvoices).replace("I-9", "I-11")));
    const std::vector<ImportEvent> events = m_case.state().importEvents;
    ASSERT_EQ(events.size(), 2u);
    ASSERT_TRUE(takeBack(events[0].seq));
    const auto after = snapshot();
    EXPECT_EQ(after->latest().invoices.size(), before->latest().invoices.size() + 1) << "the second file stays";
    EXPECT_EQ(after->latest().file(events[0].files.front()), nullptr);
    EXPECT_NE(after->latest().file(events[1].files.front()), nullptr) << "with its reference number";
    EXPECT_EQ(m_case.file().events()->size(), 4u);
    expectIntact();
    ASSERT_TRUE(takeBack(events[1].seq));
    EXPECT_EQ(snapshot()->latest().files.size(), before->latest().files.size());
    EXPECT_TRUE(m_case.state().importEvents.empty());
    expectIntact();
}

TEST_F(ImportChanges, aRevisionCanBeTakenBackButNotTheFirst)
{
    NoProgress progress;
    ASSERT_TRUE(importSubmission(m_case.by("LV"), SampleDossier(2).read(), progress));
    FindingProposal proposal;
    proposal.discrepancies = {QStringLiteral("meter-vs-invoice|source=EL")};
    ASSERT_TRUE(raiseFinding(m_case.by("VE"), proposal));
    ASSERT_EQ(m_case.state().importEvents.size(), 1u);
    const qint64 event = m_case.state().importEvents.front().seq;
    EXPECT_EQ(takeBack(1).error().kind, ErrorKind::refused) << "the first one is the case itself";
    EXPECT_EQ(takeBack(99).error().kind, ErrorKind::refused);
    EXPECT_EQ(takeBack(event, "  ").error().kind, ErrorKind::usage) << "needs a reason";
    ASSERT_TRUE(takeBack(event));
    EXPECT_EQ(snapshot()->submissions.size(), 1u);
    EXPECT_EQ(m_case.state().findings.size(), 1u) << "findings stay";
    expectIntact();
    EXPECT_TRUE(importSubmission(m_case.by("LV"), SampleDossier(2).read(), progress)) << "it may come again";
    EXPECT_EQ(snapshot()->submissions.size(), 2u);
}

/// A file that was missing and one that could not be read stay so, whatever comes in beside them.
TEST_F(ImportChanges, filesThatWereNotReadStayListed)
{
    SampleDossier second(2);
    second.edit(QStringLiteral("dossier.json"), "photo.jpg", "gone.jpg").edit(QStringLiteral("sub/invoices.csv"), "number,supplier", "nothing,supplier");
    NoProgress progress;
    const ImportedSubmission imported = second.read();
    ASSERT_EQ(imported.unread.size(), 2u);
    ASSERT_TRUE(importSubmission(m_case.by("LV"), imported, progress));
    EXPECT_TRUE(snapshot()->latest().fileAt(QStringLiteral("gone.jpg"))->sha256.isEmpty());
    EXPECT_EQ(snapshot()->latest().rejected.size(), 2u);
    expectIntact();
    ASSERT_TRUE(add(invoicesEntry(QStringLiteral("more.csv")), kInvoices));
    EXPECT_EQ(snapshot()->latest().rejected.size(), 3u);
    expectIntact();
    const QTemporaryDir folder;
    ASSERT_TRUE(exportCase(m_case.file(), folder.filePath(QStringLiteral("out")), progress));
    const QString revision = folder.filePath(QStringLiteral("out/revision-2"));
    EXPECT_FALSE(QFileInfo::exists(QString(revision + u"/gone.jpg")));
    FileEntry broken = invoicesEntry(QStringLiteral("x.csv"));
    broken.columns[QStringLiteral("value")] = QStringLiteral("no such heading");
    EXPECT_EQ(add(broken, kInvoices).error().place.file, QStringLiteral("x.csv"));
    ASSERT_TRUE(takeBack(m_case.state().importEvents.back().seq));
    expectIntact();
}

TEST_F(ImportChanges, failuresChangeNothing)
{
    FileEntry broken = invoicesEntry(QStringLiteral("x.csv"));
    broken.columns[QStringLiteral("value")] = QStringLiteral("no such heading");
    const auto unread = add(broken, kInvoices);
    ASSERT_FALSE(unread);
    EXPECT_EQ(unread.error().place.file, QStringLiteral("x.csv"));
    const auto taken = add(invoicesEntry(QStringLiteral("activity.csv")), kInvoices);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, ErrorKind::refused) << "another file has this path";
    EXPECT_EQ(m_case.file().events()->size(), 1u);
    EXPECT_EQ(snapshot()->latest().files.size(), SampleDossier().read().submission.files.size());
    expectIntact();
}

} // namespace
} // namespace attest
