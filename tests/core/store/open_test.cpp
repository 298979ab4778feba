// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/create_case.h"
#include "core/commands/set_wording.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/schema.h"
#include "tests/core/store/sample_case.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <random>

namespace attest {
namespace {

using Mode = CaseFile::Mode;

QString whatOf(const QString& path, Mode mode = Mode::readWrite)
{
    const auto opened = CaseFile::open(path, mode);
    if (opened)
        return QStringLiteral("opened");
    EXPECT_EQ(opened.error().kind, ErrorKind::caseFile) << opened.error().line().toStdString();
    EXPECT_FALSE(opened.error().advice.isEmpty());
    return opened.error().what.english();
}

TEST(Opening, SaysWhatIsWrongWithTheFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.attest"));
    EXPECT_EQ(whatOf(path), QStringLiteral("There is no such case file"));
    EXPECT_EQ(whatOf(folder.path()), QStringLiteral("This is not a case file"));
    writeBytes(path, {});
    EXPECT_EQ(whatOf(path), QStringLiteral("This is not a case file"));
    writeBytes(path, "Just a text\n");
    EXPECT_EQ(whatOf(path), QStringLiteral("This is not a case file"));
    std::mt19937 random(7);
    QByteArray noise(40000, '\0');
    for (char& byte : noise)
        byte = static_cast<char>(random());
    writeBytes(path, noise);
    EXPECT_EQ(whatOf(path), QStringLiteral("This is not a case file"));
    EXPECT_EQ(bytesOf(path), noise);
}

TEST(Opening, RefusesAnotherPrograms)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.attest"));
    ASSERT_TRUE((*Database::open(path, Database::Access::create))->script("CREATE TABLE t (a)"));
    EXPECT_EQ(whatOf(path), QStringLiteral("This is not a case file"));
}

TEST(Opening, FindsATruncatedOrOverwrittenCase)
{
    SampleCase sample;
    sample.close();
    const QByteArray whole = bytesOf(sample.path());
    const QString damaged = QStringLiteral("The case file is damaged or cut short");
    for (const int percent : {20, 50, 90}) {
        writeBytes(sample.path(), whole.left(whole.size() * percent / 100));
        EXPECT_EQ(whatOf(sample.path()), damaged) << percent;
        EXPECT_EQ(whatOf(sample.path(), Mode::readOnly), damaged) << percent;
    }
    QByteArray noisy = whole;
    noisy.replace(4096, 4096, QByteArray(4096, '\x5a'));
    writeBytes(sample.path(), noisy);
    EXPECT_EQ(whatOf(sample.path()), damaged);
}

TEST(Opening, RefusesANewerSchema)
{
    SampleCase sample;
    sample.tamper("PRAGMA user_version = 99");
    const QByteArray before = bytesOf(sample.path());
    EXPECT_EQ(whatOf(sample.path()), QStringLiteral("The case was made by a newer version of Attest (schema 99, this one knows 2)"));
    EXPECT_EQ(whatOf(sample.path(), Mode::readOnly), whatOf(sample.path()));
    EXPECT_EQ(bytesOf(sample.path()), before);
}

TEST(Opening, OneWriterAndManyReaders)
{
    SampleCase sample;
    EXPECT_TRUE(whatOf(sample.path()).startsWith(QStringLiteral("The case is in use: ")));
    const auto reader = CaseFile::open(sample.path(), Mode::readOnly);
    ASSERT_TRUE(reader) << reader.error().line().toStdString();
    ASSERT_TRUE(setWording(sample.by("LV"), QStringLiteral("conclusion.3"), QStringLiteral("none")));
    EXPECT_EQ((*reader)->state()->wordings.size(), 1u);
    const auto refused = setWording({**reader, QStringLiteral("LV"), sample.clock()}, QStringLiteral("f"), QStringLiteral("t"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::refused);
    sample.close();
    EXPECT_EQ(whatOf(sample.path()), QStringLiteral("opened"));
}

TEST(Opening, LeavesNothingBesideTheCase)
{
    SampleCase sample;
    sample.close();
    sample.reopen();
    sample.close();
    const QFileInfo info(sample.path());
    EXPECT_EQ(info.dir().entryList(QDir::Files | QDir::Hidden), QStringList{info.fileName()});
}

TEST(Creating, NeverOverwritesAndLeavesNothingBehind)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.attest"));
    const FixedClock clock(QDateTime(QDate(2025, 1, 1), QTime(), Qt::UTC));
    NoProgress progress;
    const auto second = createCase(path, SampleDossier(2).read(), QStringLiteral("LV"), clock, progress);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::refused);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    writeBytes(path, "mine");
    const auto existing = createCase(path, SampleDossier().read(), QStringLiteral("LV"), clock, progress);
    ASSERT_FALSE(existing);
    EXPECT_EQ(existing.error().kind, ErrorKind::refused);
    EXPECT_EQ(bytesOf(path), QByteArray("mine"));
    EXPECT_FALSE(createCase(folder.filePath(QStringLiteral("no/x.attest")), SampleDossier().read(), QStringLiteral("LV"), clock, progress));
}

TEST(Migration, BacksUpThenAppliesAllStepsOrNone)
{
    SampleCase sample;
    sample.close();
    const QString backup = sample.path() + QStringLiteral(".bak");
    auto database = Database::open(sample.path(), Database::Access::readWrite);
    ASSERT_TRUE(database);
    std::vector<SchemaStep> steps = schemaSteps();
    steps.push_back({3, "CREATE TABLE plan (id INTEGER PRIMARY KEY)"});
    steps.push_back({4, "CREATE TABLE nonsense nonsense"});
    EXPECT_FALSE(migrate(**database, steps, backup));
    EXPECT_EQ(*(*database)->number("PRAGMA user_version"), 2);
    EXPECT_EQ(*(*database)->number("SELECT count(*) FROM sqlite_master WHERE name = 'plan'"), 0);
    ASSERT_TRUE(QFile::remove(backup));
    steps.pop_back();
    ASSERT_TRUE(migrate(**database, steps, backup));
    EXPECT_EQ(*(*database)->number("PRAGMA user_version"), 3);
    EXPECT_EQ(*(*database)->number("SELECT count(*) FROM event"), 1);
    EXPECT_EQ(whatOf(sample.path(), Mode::readOnly), QStringLiteral("The case was made by a newer version of Attest (schema 3, this one knows 2)"));
    const auto old = CaseFile::open(backup, Mode::readOnly);
    ASSERT_TRUE(old) << old.error().line().toStdString();
    EXPECT_EQ((*old)->events()->size(), 1u);
}

TEST(Journal, KnowsNetworkFileSystems)
{
    for (const char* type : {"nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
        EXPECT_TRUE(isNetworkFileSystem(type)) << type;
    for (const char* type : {"ext4", "btrfs", "xfs", "overlay", "tmpfs", "vfat"})
        EXPECT_FALSE(isNetworkFileSystem(type)) << type;
}

} // namespace
} // namespace attest
