// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dossier/dossier_folder.h"

#include "core/dossier/export.h"

#include <QDir>

#include <gtest/gtest.h>

namespace attest {
namespace {

class ExportTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_source.describe(R"({"path": "数据/f.csv", "kind": "stock", "delimiter": ","}, {"path": "数据/f.csv", "kind": "evidence"},
                             {"path": "p.pdf", "kind": "evidence"})");
        m_source.write(QStringLiteral("数据/f.csv"), "source,date,value,unit\nGAS,2024-01-01,5,L\nGAS,2024-02-01,x,L\n");
        m_source.write(QStringLiteral("p.pdf"), QByteArray("\0\r\n\xFF", 4));
        auto imported = m_source.read();
        ASSERT_TRUE(imported) << imported.error().line().toStdString();
        m_imported = std::move(*imported);
    }

    Result<void> content(const QString& id, const TakePiece& take) const
    {
        if (id == m_changed)
            return take("other");
        return take(*m_imported.contents.at(m_imported.submission.file(id)->sha256)->unpacked());
    }

    Result<void> exportTo(const QString& folder)
    {
        NoProgress progress;
        const auto give = [this](const QString& id, const TakePiece& take) { return content(id, take); };
        return exportDossier(m_imported.dossierJson, m_imported.submission.files, give, folder, progress);
    }

    QStringList siblings() const { return QDir(m_target.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    DossierFolder m_source;
    DossierFolder m_target;
    ImportedSubmission m_imported;
    QString m_changed; ///< reference number of a file whose content is another one
};

TEST_F(ExportTest, importsToTheSame)
{
    const QString folder = m_target.filePath(QStringLiteral("new/out"));
    const auto exported = exportTo(folder);
    ASSERT_TRUE(exported) << exported.error().line().toStdString();
    NoProgress progress;
    const auto again = readDossier(folder, progress);
    ASSERT_TRUE(again) << again.error().line().toStdString();
    EXPECT_EQ(again->dossierJson, m_imported.dossierJson);
    EXPECT_EQ(again->contents.size(), m_imported.contents.size());
    EXPECT_EQ(again->rows.size(), m_imported.rows.size());
    EXPECT_EQ(again->submission.rejected.size(), 1U);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(again->submission.files[i].sha256, m_imported.submission.files[i].sha256);
    EXPECT_EQ(QDir(m_target.filePath(QStringLiteral("new"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("out")});
}

TEST_F(ExportTest, anEmptyFolderIsTaken)
{
    QDir(m_target.path()).mkdir(QStringLiteral("out"));
    EXPECT_TRUE(exportTo(m_target.filePath(QStringLiteral("out"))));
    EXPECT_TRUE(QFile::exists(m_target.filePath(QStringLiteral("out/p.pdf"))));
}

TEST_F(ExportTest, aFilledFolderIsRefused)
{
    m_target.write(QStringLiteral("out/.hidden"), "x");
    const auto exported = exportTo(m_target.filePath(QStringLiteral("out")));
    ASSERT_FALSE(exported);
    EXPECT_EQ(exported.error().kind, ErrorKind::refused);
    EXPECT_FALSE(QFile::exists(m_target.filePath(QStringLiteral("out/dossier.json"))));
}

TEST_F(ExportTest, changedContentLeavesNothingBehind)
{
    m_changed = QStringLiteral("E-003");
    const auto exported = exportTo(m_target.filePath(QStringLiteral("out")));
    ASSERT_FALSE(exported);
    EXPECT_EQ(exported.error().kind, ErrorKind::caseFile);
    EXPECT_EQ(exported.error().place.file, QStringLiteral("p.pdf"));
    EXPECT_TRUE(siblings().isEmpty());
}

TEST_F(ExportTest, stoppingLeavesNothingBehind)
{
    class Stopped final : public Progress {
        void report(qint64, qint64, const Message&) override {}
        bool isCancelled() const override { return true; }
    } stopped;
    const auto exported = exportDossier(m_imported.dossierJson, m_imported.submission.files, [this](const QString& id, const TakePiece& take) { return content(id, take); },
                                        m_target.filePath(QStringLiteral("out")), stopped);
    ASSERT_FALSE(exported);
    EXPECT_EQ(exported.error().kind, ErrorKind::cancelled);
    EXPECT_TRUE(siblings().isEmpty());
}

} // namespace
} // namespace attest
