// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dossier/dossier_folder.h"

#include "core/base/sha256.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <atomic>

namespace attest {
namespace {

const QByteArray kStock = R"({"path": "f.csv", "kind": "stock", "delimiter": ","})";
const QByteArray kStockCsv = "source,date,value,unit\nGAS,2024-01-01,5,L\n";

QByteArray sample(const char* name)
{
    QFile file(QStringLiteral(ATTEST_TEST_DATA "/dossiers/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

TEST(ReadDossierTest, keepsEveryFileWithItsHash)
{
    const DossierFolder folder;
    folder.describe(kStock + R"(, {"path": "evidence/plan.pdf", "kind": "evidence", "id": "PLAN"})");
    folder.write(QStringLiteral("f.csv"), kStockCsv);
    folder.write(QStringLiteral("evidence/plan.pdf"), "abc");
    const auto imported = folder.read();
    ASSERT_TRUE(imported) << imported.error().line().toStdString();
    ASSERT_EQ(imported->submission.files.size(), 2U);
    const SourceFile& plan = imported->submission.files[1];
    EXPECT_EQ(plan.id, QStringLiteral("PLAN"));
    EXPECT_EQ(plan.size, 3);
    EXPECT_EQ(plan.sha256, QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")); // FIPS 180-2
    EXPECT_EQ(*imported->contents.at(imported->submission.files[0].sha256)->unpacked(), kStockCsv);
    EXPECT_EQ(imported->dossierJson, dossierJson(kStock + R"(, {"path": "evidence/plan.pdf", "kind": "evidence", "id": "PLAN"})"));
}

TEST(ReadDossierTest, takesTheJsonFileToo)
{
    const DossierFolder folder;
    folder.describe(kStock);
    folder.write(QStringLiteral("f.csv"), kStockCsv);
    NoProgress progress;
    EXPECT_TRUE(readDossier(folder.filePath(QStringLiteral("dossier.json")), progress));
}

/// What was rejected, as "file row: reason".
QStringList rejections(const Submission& submission)
{
    QStringList lines;
    for (const RejectedRow& row : submission.rejected)
        lines << QStringLiteral("%1 %2: %3").arg(row.text, QString::number(row.at.row), row.reason.english());
    return lines;
}

TEST(ReadDossierTest, missingFilesDoNotStopTheOthers)
{
    const DossierFolder folder;
    folder.describe(R"({"path": "one.csv", "kind": "stock"}, )" + kStock + R"(, {"path": "two.pdf", "kind": "evidence"})");
    folder.write(QStringLiteral("f.csv"), kStockCsv);
    const auto imported = folder.read();
    ASSERT_TRUE(imported) << imported.error().line().toStdString();
    const Submission& submission = imported->submission;
    EXPECT_EQ(submission.stock.size(), 1U);
    ASSERT_EQ(submission.files.size(), 3U);
    EXPECT_EQ(submission.files[0].path, QStringLiteral("one.csv"));
    EXPECT_TRUE(submission.files[0].sha256.isEmpty());
    EXPECT_FALSE(submission.files[1].sha256.isEmpty());
    EXPECT_EQ(submission.files[2].kind, FileKind::evidence);
    EXPECT_EQ(rejections(submission), (QStringList{QStringLiteral("one.csv 0: The file is missing"), QStringLiteral("two.pdf 0: The file is missing")}));
    EXPECT_EQ(submission.rejected[1].at.file, QStringLiteral("E-003"));
    EXPECT_EQ(imported->unread.size(), 2U);
    EXPECT_EQ(imported->contents.size(), 1U);
}

TEST(ReadDossierTest, aFileThatCanBeReadInPartOnlyLeavesNothing)
{
    const DossierFolder folder;
    folder.describe(R"({"path": "bad.csv", "kind": "stock", "delimiter": ",", "encoding": "UTF-8"}, )" + kStock);
    folder.write(QStringLiteral("f.csv"), kStockCsv);
    folder.write(QStringLiteral("bad.csv"), kStockCsv + "GAS,2024-02-01,x,L\nGAS,2024-03-01,7,L\nGAS,\xb1\xed,2,L\n");
    const auto imported = folder.read();
    ASSERT_TRUE(imported) << imported.error().line().toStdString();
    ASSERT_EQ(imported->submission.stock.size(), 1U);
    EXPECT_EQ(imported->submission.stock[0].at.file, QStringLiteral("E-002"));
    EXPECT_EQ(imported->rows.size(), 1U);
    ASSERT_EQ(imported->submission.rejected.size(), 1U) << "for the file, not for its rows";
    EXPECT_EQ(imported->submission.rejected[0].at.file, QStringLiteral("E-001"));
    EXPECT_EQ(imported->submission.rejected[0].at.row, 5);
    for (const ReadingNote& note : imported->submission.notes)
        EXPECT_EQ(note.at.file, QStringLiteral("E-002"));
}

TEST(ReadDossierTest, damagedWorkbooksAndWrongHeadingsDoNotStopTheOthers)
{
    const DossierFolder folder;
    folder.describe(R"({"path": "stock.xlsx", "kind": "stock"}, )" + kStock + R"(, {"path": "g.csv", "kind": "stock", "delimiter": ",",
                        "columns": {"value": "Menge"}}, {"path": "f.csv", "kind": "stock", "delimiter": ";", "id": "AGAIN"})");
    folder.write(QStringLiteral("stock.xlsx"), sample("stock.xlsx").left(900));
    folder.write(QStringLiteral("f.csv"), kStockCsv);
    folder.write(QStringLiteral("g.csv"), kStockCsv);
    const auto imported = folder.read();
    ASSERT_TRUE(imported) << imported.error().line().toStdString();
    EXPECT_EQ(imported->submission.stock.size(), 1U);
    EXPECT_EQ(imported->unread.size(), 3U);
    EXPECT_EQ(imported->submission.files.size(), 4U);
}

TEST(ReadDossierTest, withoutAnyRecordsNothingIsImported)
{
    const DossierFolder folder;
    folder.describe(R"({"path": "one.csv", "kind": "stock"}, {"path": "plan.pdf", "kind": "evidence"}, {"path": "two.csv", "kind": "stock"})");
    folder.write(QStringLiteral("plan.pdf"), "abc");
    const auto imported = folder.read();
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().kind, ErrorKind::input);
    EXPECT_EQ(imported.error().place.file, QStringLiteral("one.csv"));
    EXPECT_TRUE(imported.error().line().contains(QStringLiteral("two.csv")));
    EXPECT_FALSE(imported.error().line().contains(QLatin1Char('\n')));
}

TEST(ReadDossierTest, missingFolderAndFolderInPlaceOfAFile)
{
    NoProgress progress;
    const auto missing = readDossier(QStringLiteral("/nonexistent/dossier"), progress);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::input);
    const DossierFolder folder;
    folder.describe(kStock);
    QDir(folder.path()).mkdir(QStringLiteral("f.csv"));
    ASSERT_FALSE(folder.read());
    EXPECT_EQ(folder.read().error().place.file, QStringLiteral("f.csv"));
}

TEST(ReadDossierTest, linksMayNotLeaveTheFolder)
{
    const DossierFolder outside;
    outside.write(QStringLiteral("secret.csv"), kStockCsv);
    const DossierFolder folder;
    folder.describe(kStock);
    ASSERT_TRUE(QFile::link(outside.filePath(QStringLiteral("secret.csv")), folder.filePath(QStringLiteral("f.csv"))));
    const auto imported = folder.read();
    ASSERT_FALSE(imported);
    EXPECT_TRUE(imported.error().line().contains(QStringLiteral("leaves the dossier")));

    folder.describe(R"({"path": "d/secret.csv", "kind": "stock"})");
    ASSERT_TRUE(QFile::link(outside.path(), folder.filePath(QStringLiteral("d"))));
    EXPECT_FALSE(folder.read()) << "over a linked folder";
}

TEST(ReadDossierTest, linksInsideTheFolderAreFine)
{
    const DossierFolder folder;
    folder.describe(kStock);
    folder.write(QStringLiteral("real.csv"), kStockCsv);
    ASSERT_TRUE(QFile::link(folder.filePath(QStringLiteral("real.csv")), folder.filePath(QStringLiteral("f.csv"))));
    EXPECT_TRUE(folder.read());
}

class Stopper final : public Progress {
public:
    explicit Stopper(int questions) : m_questions(questions) {}
    void report(qint64, qint64, const Message&) override { ++reports; }
    bool isCancelled() const override { return m_asked++ >= m_questions; }

    int reports = 0;

private:
    int m_questions;
    mutable std::atomic<int> m_asked = 0; // files are packed beside the reading
};

TEST(ReadDossierTest, canBeStoppedBeforeAndWithinAFile)
{
    const DossierFolder folder;
    folder.describe(R"({"path": "f.csv", "kind": "meter-intervals", "delimiter": ","})");
    QByteArray csv = "time,meter,value\n";
    for (int i = 0; i < 60'000; ++i)
        csv += "2024-01-01T00:00Z,M,1.5\n";
    folder.write(QStringLiteral("f.csv"), csv);
    for (int questions = 0; questions < 8; ++questions) {
        Stopper stopper(questions);
        const auto imported = readDossier(folder.path(), stopper);
        ASSERT_FALSE(imported) << questions;
        EXPECT_EQ(imported.error().kind, ErrorKind::cancelled) << questions;
        EXPECT_GE(stopper.reports, 1);
    }
}

TEST(ReadDossierTest, workbooks)
{
    const DossierFolder folder;
    folder.describe(R"({"path": "stock.xlsx", "kind": "stock", "sheet": "Stock", "header_row": 3,
                        "columns": {"source": "Source", "date": "Date", "value": "Amount", "unit": "Unit"}})");
    folder.write(QStringLiteral("stock.xlsx"), sample("stock.xlsx"));
    const auto imported = folder.read();
    ASSERT_TRUE(imported) << imported.error().line().toStdString();
    const Submission& submission = imported->submission;
    ASSERT_EQ(submission.stock.size(), 2U) << "a hidden row is read";
    EXPECT_EQ(submission.stock[0].date, QDate(2024, 1, 1));
    EXPECT_EQ(submission.stock[0].quantity.value, Decimal::of("1234.5"));
    EXPECT_EQ(submission.stock[0].at, (SourceRef{QStringLiteral("E-001"), QStringLiteral("Stock"), 4, QStringLiteral("D")}));
    ASSERT_EQ(submission.rejected.size(), 2U);
    EXPECT_EQ(submission.rejected[0].at.column, QStringLiteral("D"));
    EXPECT_EQ(submission.rejected[0].text, QStringLiteral("#DIV/0!"));
    EXPECT_EQ(submission.rejected[1].at.row, 8) << "the total is no record, and said to be none";
    EXPECT_EQ(submission.files[0].rows, 4);
    ASSERT_EQ(submission.notes.size(), 2U);
    EXPECT_EQ(submission.notes[0].at.sheet, QStringLiteral("Notes"));
    EXPECT_EQ(submission.notes[1].at.row, 5);
}

TEST(ReadDossierTest, sheetsThatAreNotThere)
{
    const DossierFolder folder;
    folder.write(QStringLiteral("stock.xlsx"), sample("stock.xlsx"));
    for (const char* sheet : {"\"Stok\"", "3"}) {
        folder.describe(QByteArray(R"({"path": "stock.xlsx", "kind": "stock", "sheet": )") + sheet + "}");
        const auto imported = folder.read();
        ASSERT_FALSE(imported) << sheet;
        EXPECT_EQ(imported.error().place.file, QStringLiteral("stock.xlsx"));
    }
}

TEST(ReadDossierTest, damagedWorkbooksAreNamed)
{
    const DossierFolder folder;
    folder.describe(R"({"path": "stock.xlsx", "kind": "stock"})");
    folder.write(QStringLiteral("stock.xlsx"), sample("stock.xlsx").left(900));
    const auto imported = folder.read();
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().kind, ErrorKind::input);
    EXPECT_EQ(imported.error().place.file, QStringLiteral("stock.xlsx"));
}

} // namespace
} // namespace attest
