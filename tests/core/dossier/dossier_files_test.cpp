// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier_files.h"

#include "core/tables/zip_archive.h"
#include "tests/core/dossier/dossier_folder.h"

#include <QFile>

#include <gtest/gtest.h>
#include <zip.h>

namespace attest {
namespace {

const QByteArray kStock = R"({"path": "数据/f.csv", "kind": "stock", "delimiter": ","})";
const QByteArray kStockCsv = "source,date,value,unit\nGAS,2024-01-01,5,L\n";

/// Packs files under their names.
void packTo(const QString& path, const std::vector<std::pair<QByteArray, QByteArray>>& files)
{
    int error = 0;
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    ASSERT_NE(archive, nullptr);
    for (const auto& [name, bytes] : files) {
        zip_source_t* source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        ASSERT_GE(zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8), 0);
    }
    ASSERT_EQ(zip_close(archive), 0);
}

class PackedDossierTest : public testing::Test {
protected:
    Result<ImportedSubmission> read() const
    {
        NoProgress progress;
        return readDossier(m_path, progress);
    }

    DossierFolder m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("d.zip"));
};

TEST_F(PackedDossierTest, isReadAsTheFolder)
{
    for (const QByteArray prefix : {"", "my dossier/", "a/b/"}) {
        packTo(m_path, {{prefix + "dossier.json", dossierJson(kStock, "Europe/Berlin")}, {prefix + "数据/f.csv", kStockCsv}, {"readme.txt", "x"}});
        const auto imported = read();
        ASSERT_TRUE(imported) << imported.error().line().toStdString();
        EXPECT_EQ(imported->submission.stock.size(), 1U);
        EXPECT_EQ(imported->submission.files.at(0).path, QStringLiteral("数据/f.csv"));
        EXPECT_EQ(*imported->contents.at(imported->submission.files[0].sha256)->unpacked(), kStockCsv);
    }
}

TEST_F(PackedDossierTest, sayWhatIsMissing)
{
    packTo(m_path, {{"f.csv", kStockCsv}});
    EXPECT_EQ(read().error().what.english(), QStringLiteral("The archive has no dossier.json"));
    packTo(m_path, {{"dossier.json", dossierJson(kStock, "Europe/Berlin")}});
    const auto missing = read();
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().place.file, QStringLiteral("数据/f.csv"));
    packTo(m_path, {{"dossier.json", dossierJson(kStock, "Europe/Berlin")}, {"../evil.csv", "x"}});
    EXPECT_FALSE(read()) << "a name that leaves the folder";
}

TEST_F(PackedDossierTest, aWorkbookIsNoArchive)
{
    packTo(m_path, {{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook/>"}});
    EXPECT_FALSE(isArchive(m_path));
    m_folder.write(QStringLiteral("t.txt"), "PK");
    EXPECT_FALSE(isArchive(m_folder.filePath(QStringLiteral("t.txt"))));
    EXPECT_FALSE(isArchive(m_folder.filePath(QStringLiteral("none"))));
}

} // namespace
} // namespace attest
