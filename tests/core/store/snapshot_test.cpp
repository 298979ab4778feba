// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/import_submission.h"
#include "core/store/export.h"
#include "core/store/row_codec.h"
#include "core/store/snapshot_reader.h"
#include "tests/core/store/sample_case.h"

#include <QDir>

#include <gtest/gtest.h>

namespace attest {
namespace {

/// Compares what the program reads from a case with what the import gave, field by field where records are concerned.
void expectEqual(const Submission& stored, const Submission& imported)
{
    EXPECT_EQ(stored.revision, imported.revision);
    EXPECT_EQ(stored.client.name, imported.client.name);
    EXPECT_EQ(stored.team.size(), imported.team.size());
    EXPECT_EQ(encode(stored.rejected), encode(imported.rejected));
    EXPECT_EQ(encode(stored.notes), encode(imported.notes));
    ASSERT_EQ(stored.files.size(), imported.files.size());
    for (std::size_t i = 0; i < stored.files.size(); ++i) {
        EXPECT_EQ(stored.files[i].id, imported.files[i].id);
        EXPECT_EQ(stored.files[i].path, imported.files[i].path);
        EXPECT_EQ(stored.files[i].kind, imported.files[i].kind);
        EXPECT_EQ(stored.files[i].sha256, imported.files[i].sha256);
        EXPECT_EQ(stored.files[i].size, imported.files[i].size);
        EXPECT_EQ(stored.files[i].rows, imported.files[i].rows);
        EXPECT_EQ(stored.files[i].accepted, imported.files[i].accepted);
    }
    ASSERT_EQ(stored.activity.size(), imported.activity.size());
    for (std::size_t i = 0; i < stored.activity.size(); ++i) {
        EXPECT_EQ(stored.activity[i].quantity.text(), imported.activity[i].quantity.text());
        EXPECT_EQ(stored.activity[i].written, imported.activity[i].written);
        EXPECT_EQ(stored.activity[i].period, imported.activity[i].period);
        EXPECT_EQ(stored.activity[i].at, imported.activity[i].at);
    }
    ASSERT_EQ(stored.invoices.size(), imported.invoices.size());
    EXPECT_EQ(stored.invoices.at(0).quantity, imported.invoices.at(0).quantity);
    EXPECT_EQ(stored.invoices.at(0).at, imported.invoices.at(0).at);
    ASSERT_EQ(stored.series.size(), imported.series.size());
    for (std::size_t i = 0; i < stored.series.size(); ++i) {
        const Series& a = stored.series[i];
        const Series& b = imported.series[i];
        EXPECT_EQ(std::tie(a.meter, a.unit, a.scale, a.file, a.sheet, a.column, a.stepSeconds),
                  std::tie(b.meter, b.unit, b.scale, b.file, b.sheet, b.column, b.stepSeconds));
        EXPECT_EQ(std::tie(a.start, a.values, a.rows, a.quality), std::tie(b.start, b.values, b.rows, b.quality));
    }
}

TEST(Snapshot, GivesTheSubmissionThatWasImported)
{
    SampleCase sample;
    const Submission imported = *completed(SampleDossier().read());
    EXPECT_EQ(imported.rejected.size(), 1u);
    ASSERT_EQ(imported.series.size(), 1u);
    EXPECT_EQ(imported.series[0].size(), 24u * 91u);
    SnapshotReader reader;
    NoProgress progress;
    const auto first = reader.read(sample.file(), progress);
    ASSERT_TRUE(first) << first.error().line().toStdString();
    expectEqual((*first)->latest(), imported);

    ASSERT_TRUE(importSubmission(sample.by("LV"), SampleDossier(2).read(), progress));
    const auto second = reader.read(sample.file(), progress);
    ASSERT_TRUE(second);
    EXPECT_EQ((*second)->submissions.size(), 2u);
    EXPECT_EQ(&(*second)->initial(), &(*first)->initial()) << "an unchanged submission is shared";
    EXPECT_EQ((*second)->latest().revision, 2);
}

TEST(Export, GivesTheDossierBackByteForByte)
{
    SampleCase sample;
    const SampleDossier dossier;
    const QTemporaryDir folder;
    NoProgress progress;
    ASSERT_TRUE(exportCase(sample.file(), folder.filePath(QStringLiteral("out")), progress));
    for (const char* name : {"dossier.json", "activity.csv", "sub/invoices.csv", "hours.csv", "photo.jpg"}) {
        const QByteArray bytes = bytesOf(QDir(dossier.path()).filePath(QString::fromLatin1(name)));
        EXPECT_FALSE(bytes.isEmpty());
        EXPECT_EQ(bytesOf(folder.filePath(QStringLiteral("out/") + QString::fromLatin1(name))), bytes) << name;
    }
    const auto again = exportCase(sample.file(), folder.filePath(QStringLiteral("out")), progress);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::refused);
    EXPECT_FALSE(exportSubmission(sample.file(), 9, folder.filePath(QStringLiteral("nine")), progress));
}

} // namespace
} // namespace attest
