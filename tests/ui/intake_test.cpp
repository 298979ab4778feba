// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_case.h"
#include "ui/intake/correction_model.h"
#include "ui/intake/entry_keys.h"
#include "ui/intake/intake.h"
#include "ui/intake/mapping_model.h"
#include "ui/intake/pasted_table.h"
#include "ui/intake/preview_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace attest;
using namespace attest::test;

namespace {

/// Every number could be a thousand times the other.
const QByteArray kAmbiguous = "source;period;value;unit\nEL-GRID;2025-01;1.234;kWh\nEL-GRID;2025-02;2.345;kWh\n";
const QByteArray kPlain = "source;period;value;unit\nEL-GRID;2025-01;1234,5;kWh\nEL-PV;2025-02;n/a;kWh\n";

/// An archive with company/a.csv, company/meters/b.csv and what a Mac adds to its own archives.
const QByteArray kArchive = QByteArray::fromBase64(
    "UEsDBBQAAAAAAAAAIVh7B5cKCAAAAAgAAAANAAAAY29tcGFueS9hLmNzdmEsYgoxLDIKUEsDBBQAAAAAAAAAIVhv37kGAQAAAAEAAAAUAAAAY2"
    "9tcGFueS9tZXRlcnMvYi5jc3ZjUEsDBBQAAAAAAAAAIViDFtyMAQAAAAEAAAAYAAAAX19NQUNPU1gvY29tcGFueS8uX2EuY3N2eFBLAQIUAxQA"
    "AAAAAAAAIVh7B5cKCAAAAAgAAAANAAAAAAAAAAAAAACAAQAAAABjb21wYW55L2EuY3N2UEsBAhQDFAAAAAAAAAAhWG/fuQYBAAAAAQAAABQAAA"
    "AAAAAAAAAAAIABMwAAAGNvbXBhbnkvbWV0ZXJzL2IuY3N2UEsBAhQDFAAAAAAAAAAhWIMW3IwBAAAAAQAAABgAAAAAAAAAAAAAAIABZgAAAF9f"
    "TUFDT1NYL2NvbXBhbnkvLl9hLmNzdlBLBQYAAAAAAwADAMMAAACdAAAAAAA=");

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

class IntakeTest : public testing::Test {
protected:
    QTemporaryDir folder;
    SampleSession sample;
    Intake intake{sample.session, folder.filePath(QStringLiteral("profiles"))};

    bool settled()
    {
        return QTest::qWaitFor([this]() {
            for (int i = 0; i < intake.size(); ++i) {
                if (intake.file(i).isLooking)
                    return false;
            }
            return true;
        }, 20'000);
    }

    void addFile(const QByteArray& bytes)
    {
        intake.add({{QStringLiteral("declared.csv"), bytesOf(bytes)}});
        ASSERT_TRUE(settled());
    }

    void addDeclared(const QByteArray& bytes)
    {
        addFile(bytes);
        intake.state(0, QStringLiteral("kind"), QStringLiteral("reported-activity"));
        ASSERT_TRUE(settled());
    }

    std::optional<OpenQuestion> question(const QString& key)
    {
        for (const OpenQuestion& open : intake.file(0).questions()) {
            if (open.key == key)
                return open;
        }
        return std::nullopt;
    }

    QString previewed(const char* field, std::size_t row)
    {
        const ReadingPreview& preview = *intake.file(0).look.preview;
        for (std::size_t i = 0; i < preview.columns.size(); ++i) {
            if (preview.columns[i].field == QLatin1String(field))
                return preview.rows[row].cells[i].canonical;
        }
        return {};
    }
};

TEST_F(IntakeTest, aFileWithAnOpenQuestionCannotBeImportedUntilItIsAnswered)
{
    addDeclared(kAmbiguous);
    const auto decimal = question(QStringLiteral("decimal"));
    ASSERT_TRUE(decimal);
    EXPECT_EQ(intake.file(0).state(), FileState::question);
    EXPECT_FALSE(intake.canImport());
    intake.answer(0, *decimal, QStringLiteral(","));
    ASSERT_TRUE(settled());
    EXPECT_FALSE(question(QStringLiteral("decimal")));
    ASSERT_TRUE(intake.file(0).look.check);
    EXPECT_EQ(intake.file(0).look.check->trial->file().accepted, 2);
}

TEST_F(IntakeTest, theDecimalSignChangesThePreview)
{
    addDeclared(kAmbiguous);
    intake.state(0, QStringLiteral("decimal"), QStringLiteral("."));
    ASSERT_TRUE(settled());
    ASSERT_TRUE(intake.file(0).look.preview);
    EXPECT_EQ(previewed("value", 0), QStringLiteral("1.234"));
    intake.state(0, QStringLiteral("decimal"), QStringLiteral(","));
    intake.state(0, QStringLiteral("grouping"), QStringLiteral("."));
    ASSERT_TRUE(settled());
    EXPECT_EQ(previewed("value", 0), QStringLiteral("1234"));
}

TEST_F(IntakeTest, anOutdatedLookIsDropped)
{
    addDeclared(kAmbiguous);
    for (const char* sign : {".", ",", "."})
        intake.state(0, QStringLiteral("decimal"), QString::fromLatin1(sign));
    ASSERT_TRUE(settled());
    EXPECT_EQ(*intake.file(0).entry().decimal, QStringLiteral("."));
    EXPECT_EQ(previewed("value", 1), QStringLiteral("2.345"));
}

TEST_F(IntakeTest, aRefusedRowIsMendedIntoAFileOfItsOwn)
{
    addDeclared(kPlain);
    ASSERT_EQ(intake.file(0).state(), FileState::rejected);
    ASSERT_EQ(intake.file(0).look.check->toCorrect.size(), 1U);
    EXPECT_TRUE(intake.canImport()) << "a refused row is kept with its reason";
    PlainValues values = intake.file(0).look.check->toCorrect.front().written;
    values[QStringLiteral("value")] = QStringLiteral("12x");
    EXPECT_FALSE(intake.correct(0, 0, values).empty());
    EXPECT_EQ(intake.file(0).rejectedRows(), 1);
    values[QStringLiteral("value")] = QStringLiteral("12.5");
    EXPECT_TRUE(intake.correct(0, 0, values).empty());
    EXPECT_EQ(intake.file(0).state(), FileState::ready);
    const auto order = intake.order(QStringLiteral("LV"), QDateTime(QDate(2025, 3, 1), QTime(9, 0), Qt::UTC));
    ASSERT_TRUE(order);
    ASSERT_EQ(order->edit.files.size(), 2U);
    EXPECT_EQ(order->rows, 2);
    EXPECT_TRUE(order->edit.files[1].path.startsWith(u"corrections/"));
    EXPECT_TRUE(order->files[1].bytes->all()->contains("12.5"));
    EXPECT_NE(order->edit.files[0].id, order->edit.files[1].id);
}

TEST_F(IntakeTest, aProfileIsOfferedForTheSameHeadingsAndReadsTheNextFile)
{
    addDeclared(kAmbiguous);
    intake.state(0, QStringLiteral("decimal"), QStringLiteral("."));
    ASSERT_TRUE(settled());
    ASSERT_TRUE(ProfileLibrary(intake.profileFolder()).save(intake.profileOf(0, QStringLiteral("Declared"))));
    intake.add({{QStringLiteral("next.csv"), bytesOf(kAmbiguous)}});
    ASSERT_TRUE(settled());
    ASSERT_EQ(intake.file(1).look.profiles.size(), 1U);
    EXPECT_TRUE(intake.file(1).look.profiles.front().isExact());
    intake.apply(1, intake.file(1).look.profiles.front().profile);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(intake.file(1).questions().empty());
    EXPECT_EQ(intake.file(1).entry().kind, FileKind::reportedActivity);
    EXPECT_EQ(*intake.file(1).entry().decimal, QStringLiteral("."));
}

TEST_F(IntakeTest, aNameThatTheBoundaryDoesNotKnowIsOfferedAndCreated)
{
    addDeclared("source;period;value;unit\nEL-NEW;2025-01;12;kWh\n");
    EXPECT_EQ(intake.unknown(0).sources, QStringList{QStringLiteral("EL-NEW")});
    Source source;
    source.id = QStringLiteral("EL-NEW");
    source.category = SourceCategory::purchasedElectricity;
    intake.create(source);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(intake.unknown(0).isEmpty());
    const auto order = intake.order(QStringLiteral("LV"), QDateTime::currentDateTimeUtc());
    ASSERT_TRUE(order);
    ASSERT_EQ(order->edit.sources.size(), 1U);
    EXPECT_EQ(order->edit.sources.front().id, QStringLiteral("EL-NEW"));
}

TEST_F(IntakeTest, rowsThatTheCaseHasAlreadyAskForADecision)
{
    addDeclared("source;period;value;unit\nEL-GRID;2024-01;10000;kWh\nEL-GRID;2024-02;10000;kWh\n");
    ASSERT_EQ(intake.file(0).state(), FileState::known);
    EXPECT_FALSE(intake.canImport());
    intake.setRepeat(0, Repeat::skip);
    EXPECT_EQ(intake.file(0).state(), FileState::skipped);
    EXPECT_FALSE(intake.canImport()) << "nothing is left to import";
    intake.setRepeat(0, Repeat::importAnyway);
    EXPECT_TRUE(intake.canImport());
}

TEST_F(IntakeTest, whatIsReleasedIsFoundOutAgain)
{
    addDeclared(kPlain);
    intake.state(0, QStringLiteral("decimal"), QStringLiteral("."));
    ASSERT_TRUE(settled());
    EXPECT_EQ(*intake.file(0).entry().decimal, QStringLiteral("."));
    intake.release(0, QStringLiteral("decimal"));
    ASSERT_TRUE(settled());
    EXPECT_NE(intake.file(0).entry().decimal, std::optional<QString>(QStringLiteral(".")));
}

TEST_F(IntakeTest, everyRequiredFieldWantsAColumn)
{
    addDeclared(kPlain);
    std::map<QString, QString> columns = intake.file(0).entry().columns;
    columns.erase(QStringLiteral("period"));
    intake.assign(0, columns, {});
    ASSERT_TRUE(settled());
    const auto open = question(QStringLiteral("columns"));
    ASSERT_TRUE(open);
    EXPECT_EQ(open->field, QStringLiteral("period"));
    EXPECT_TRUE(open->choices.contains(QStringLiteral("period")));
    intake.answer(0, *open, QStringLiteral("period"));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(intake.file(0).questions().empty());
}

TEST_F(IntakeTest, modelsKeepTheirPromises)
{
    addDeclared(kPlain);
    MappingModel mapping(intake);
    PreviewModel preview(sample.session);
    CorrectionModel corrections(intake);
    const QAbstractItemModelTester first(&mapping, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&preview, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester third(&corrections, QAbstractItemModelTester::FailureReportingMode::Fatal);
    mapping.show(0);
    preview.show(intake.file(0).look.preview, QStringLiteral("Asia/Shanghai"));
    corrections.show(0);
    EXPECT_EQ(mapping.rowCount(), 4);
    EXPECT_EQ(preview.rowCount(), 2);
    EXPECT_EQ(corrections.rowCount(), 1);
    const QString last = preview.index(1, preview.columnCount() - 1).data().toString();
    EXPECT_FALSE(last.isEmpty()) << "the refused row says why";
    mapping.show(-1);
    corrections.show(-1);
    EXPECT_EQ(corrections.rowCount(), 0);
}

TEST_F(IntakeTest, aColumnIsReadAsWhatSomebodyChooses)
{
    addDeclared("source;period;value;other;unit\nEL-GRID;2025-01;5;7;kWh\n");
    MappingModel mapping(intake);
    mapping.show(0);
    ASSERT_TRUE(mapping.setData(mapping.index(3, MappingModel::FieldColumn), QStringLiteral("value"), Qt::EditRole));
    ASSERT_TRUE(settled());
    EXPECT_EQ(intake.file(0).entry().columns.at(QStringLiteral("value")), QStringLiteral("other"));
    EXPECT_EQ(previewed("value", 0), QStringLiteral("7"));
}

TEST(EntryKeys, anotherKindIsMappedAnew)
{
    FileEntry entry;
    entry.constants[QStringLiteral("unit")] = QStringLiteral("kWh");
    const auto keys = dependentKeys(QStringLiteral("kind"), entry);
    EXPECT_TRUE(keys.contains(QStringLiteral("columns")));
    EXPECT_TRUE(keys.contains(QStringLiteral("unit")));
    EXPECT_FALSE(keys.contains(QStringLiteral("encoding")));
}

TEST(EntryKeys, aProfileKeepsNothingOfOneFile)
{
    FileEntry entry;
    entry.path = QStringLiteral("a.csv");
    entry.range = QStringLiteral("A1:C40");
    entry.encoding = QStringLiteral("UTF-8");
    entry.decimal = QStringLiteral(",");
    const FileEntry kept = entryForProfile(entry, {QStringLiteral("encoding")});
    EXPECT_TRUE(kept.path.isEmpty());
    EXPECT_TRUE(kept.range.isEmpty());
    EXPECT_EQ(kept.encoding, QStringLiteral("UTF-8")) << "somebody set it";
    EXPECT_EQ(*kept.decimal, QStringLiteral(","));
}

TEST(Incoming, aFolderListsItsFilesAndHiddenOnesAreLeftOut)
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("meters/b.csv")), "b");
    write(folder.filePath(QStringLiteral("a.csv")), "a");
    write(folder.filePath(QStringLiteral(".hidden")), "h");
    write(folder.filePath(QStringLiteral("~$a.xlsx")), "lock");
    const Incoming incoming = gatherFiles({folder.path()});
    EXPECT_TRUE(incoming.dossier.isEmpty());
    ASSERT_EQ(incoming.files.size(), 2U);
    EXPECT_EQ(incoming.files[0].path, QStringLiteral("a.csv"));
    EXPECT_EQ(incoming.files[1].path, QStringLiteral("meters/b.csv"));
    EXPECT_EQ(*incoming.files[1].bytes->all(), QByteArray("b"));
}

TEST(Incoming, aFolderWithADossierIsASubmission)
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("dossier.json")), "{}");
    EXPECT_EQ(gatherFiles({folder.path()}).dossier, folder.path());
    EXPECT_EQ(gatherFiles({folder.filePath(QStringLiteral("dossier.json"))}).dossier, folder.path());
}

TEST(Incoming, anArchiveWithoutADossierListsItsFiles)
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("company.zip")), kArchive);
    const Incoming incoming = gatherFiles({folder.filePath(QStringLiteral("company.zip"))});
    EXPECT_TRUE(incoming.dossier.isEmpty());
    EXPECT_TRUE(incoming.problems.empty());
    ASSERT_EQ(incoming.files.size(), 2U);
    EXPECT_EQ(incoming.files[0].path, QStringLiteral("company/a.csv"));
    EXPECT_EQ(*incoming.files[0].bytes->all(), QByteArray("a,b\n1,2\n"));
}

TEST(Incoming, whatIsMissingIsNamed)
{
    const Incoming incoming = gatherFiles({QStringLiteral("/nowhere/x.csv")});
    EXPECT_TRUE(incoming.files.empty());
    ASSERT_EQ(incoming.problems.size(), 1U);
    EXPECT_EQ(incoming.problems.front().place.file, QStringLiteral("x.csv"));
}

TEST(Incoming, pathsAreMadeDifferent)
{
    EXPECT_EQ(freePath(QStringLiteral("a.csv"), {}), QStringLiteral("a.csv"));
    EXPECT_EQ(freePath(QStringLiteral("x/a.csv"), {QStringLiteral("X/A.csv")}), QStringLiteral("x/a-2.csv"));
    EXPECT_EQ(freePath(QStringLiteral("a"), {QStringLiteral("a"), QStringLiteral("a-2")}), QStringLiteral("a-3"));
    EXPECT_EQ(freePath(QStringLiteral("10:15.csv"), {}), QStringLiteral("10_15.csv"));
}

TEST(PastedTable, takesTabsWithQuotedCells)
{
    const auto csv = pastedTable(QStringLiteral("Month\tkWh\n2024-01\t1.234,5\n\"two\nlines\"\tsay \"\"\n"), {});
    ASSERT_TRUE(csv);
    EXPECT_EQ(*csv, QByteArray("\"Month\",\"kWh\"\r\n\"2024-01\",\"1.234,5\"\r\n\"two\nlines\",\"say \"\"\"\"\"\r\n"));
}

TEST(PastedTable, takesTheLargestTableOfHtml)
{
    const QString html = QStringLiteral("<table><tr><td>nav</td></tr></table><table><tr><th>Month</th><th>kWh</th></tr>"
                                        "<tr><td>2024-01</td><td>5</td></tr></table>");
    const auto csv = pastedTable(QStringLiteral("Month kWh"), html);
    ASSERT_TRUE(csv);
    EXPECT_EQ(*csv, QByteArray("\"Month\",\"kWh\"\r\n\"2024-01\",\"5\"\r\n"));
}

TEST(PastedTable, wordsAreNoTable)
{
    EXPECT_FALSE(pastedTable(QStringLiteral("just words"), {}));
    EXPECT_FALSE(pastedTable(QStringLiteral("one\trow"), QStringLiteral("<p>one row</p>")));
}

TEST(PastedTable, isNamedByItsTime)
{
    EXPECT_EQ(pastedName(QDateTime(QDate(2025, 2, 8), QTime(9, 5))), QStringLiteral("clipboard-2025-02-08-0905.csv"));
}

} // namespace
