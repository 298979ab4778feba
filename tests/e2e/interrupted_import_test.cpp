// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/limited_call.h"
#include "tests/e2e/small_dossier.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <gtest/gtest.h>

#include <random>

namespace attest::test {
namespace {

const QByteArray kFile = R"({ "path": "f.csv", "kind": "meter-intervals", "constants": { "unit": "kWh" } })";

/// A case of one small submission, and a large second one that is to be added.
class LargeImport : public testing::Test {
protected:
    void SetUp() override
    {
        const QString first = SmallDossier{1, "Works Ltd", kFile}.writeTo(place, QStringLiteral("first"));
        writeFile(first + u"/f.csv", quarters(96));
        second = SmallDossier{2, "Works Ltd", kFile}.writeTo(place, QStringLiteral("second"));
        QByteArray years;
        for (int i = 0; i < 4; ++i)
            years += i == 0 ? quarters(35'040) : quarters(35'040).mid(17);
        writeFile(second + u"/f.csv", years);
        ASSERT_TRUE(QDir().mkpath(place.path(QStringLiteral("work"))));
        file = place.path(QStringLiteral("work/case.attest"));
        ASSERT_EQ(attestCli({QStringLiteral("import"), first, file}).exitCode, 0);
        before = audit();
        ASSERT_EQ(before.exitCode, 0) << qPrintable(before.err);
    }

    Outcome audit() const { return attestCli({QStringLiteral("audit"), file, QStringLiteral("--json")}); }
    std::string filesIn(const char* folder) const
    {
        return QDir(place.path(QLatin1String(folder))).entryList(QDir::Files | QDir::Hidden).join(u' ').toStdString();
    }
    QStringList importCall() const { return {QStringLiteral("import"), second, file}; }

    void expectAsItWas() const
    {
        const Outcome now = audit();
        EXPECT_EQ(now.exitCode, 0) << qPrintable(now.err);
        EXPECT_TRUE(now.out == before.out) << qPrintable(now.out) << qPrintable(before.out);
    }

    /// The submission is added after all, and nothing half made lies in the folder (SQLite's own log may, behind a reader).
    void expectNextImportSucceeds() const
    {
        const Outcome outcome = attestCli(importCall());
        EXPECT_EQ(outcome.exitCode, 0) << qPrintable(outcome.err);
        EXPECT_EQ(audit().exitCode, 0);
        EXPECT_EQ(filesIn("work").find(".part"), std::string::npos) << filesIn("work");
        EXPECT_EQ(filesIn("work").find("-journal"), std::string::npos) << filesIn("work");
    }

    Workplace place;
    QString second;
    QString file;
    Outcome before;
};

qint64 millisecondsOf(const QStringList& call)
{
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(attestCli(call).exitCode, 0);
    return timer.elapsed();
}

TEST_F(LargeImport, killedAtAnyMomentLeavesTheCaseAsItWas)
{
    const QString trial = place.path(QStringLiteral("trial.attest"));
    ASSERT_TRUE(QFile::copy(file, trial));
    const qint64 whole = millisecondsOf({QStringLiteral("import"), second, trial});
    const QJsonValue eventsAfter = attestCli({QStringLiteral("audit"), trial, QStringLiteral("--json")}).json().value(QStringLiteral("events"));
    std::mt19937 random(1);
    int killed = 0;
    bool done = false;
    for (int i = 0; i < 12 && !done; ++i) {
        const auto process = limitedCall(importCall(), {});
        process->start();
        ASSERT_TRUE(process->waitForStarted());
        // From its first moment on, ever later: however fast the machine is by then, some of them fall into the import.
        QThread::msleep(static_cast<unsigned long>(whole * i / 12) + (i == 0 ? 0 : random() % static_cast<unsigned long>(whole / 12 + 1)));
        process->kill();
        ASSERT_TRUE(process->waitForFinished());
        killed += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
        // Killed behind the commit, all of the submission is there.
        const Outcome now = audit();
        done = now.exitCode == 0 && now.json().value(QStringLiteral("events")) == eventsAfter;
        if (!done) {
            ASSERT_NO_FATAL_FAILURE(expectAsItWas());
        }
    }
    EXPECT_GT(killed, 0);
    if (!done)
        expectNextImportSucceeds();
}

TEST_F(LargeImport, killedWhileTheCaseIsMadeLeavesAllOrNothing)
{
    const QString fresh = place.path(QStringLiteral("fresh/case.attest"));
    ASSERT_TRUE(QDir().mkpath(place.path(QStringLiteral("fresh"))));
    const QString first = SmallDossier{1, "Works Ltd", kFile}.writeTo(place, QStringLiteral("third"));
    ASSERT_TRUE(QFile::copy(QString(second + u"/f.csv"), QString(first + u"/f.csv")));
    const QStringList call{QStringLiteral("import"), first, fresh};
    const qint64 whole = millisecondsOf({QStringLiteral("import"), first, place.path(QStringLiteral("trial.attest"))});
    std::mt19937 random(2);
    for (int i = 0; i < 8 && !QFileInfo::exists(fresh); ++i) {
        const auto process = limitedCall(call, {});
        process->start();
        ASSERT_TRUE(process->waitForStarted());
        QThread::msleep(static_cast<unsigned long>(whole) / 4 + random() % static_cast<unsigned long>(whole));
        process->kill();
        ASSERT_TRUE(process->waitForFinished());
    }
    if (!QFileInfo::exists(fresh)) {
        ASSERT_EQ(attestCli(call).exitCode, 0);
    }
    EXPECT_EQ(attestCli({QStringLiteral("audit"), fresh}).exitCode, 0);
    EXPECT_EQ(filesIn("fresh").find(".part"), std::string::npos) << filesIn("fresh");
}

TEST_F(LargeImport, aFullDiskIsSaidAndLeavesTheCaseAsItWas)
{
    const qint64 size = QFileInfo(file).size();
    int refused = 0;
    for (qint64 limit = size;; limit += 40'000) {
        ASSERT_LT(limit, size + 50'000'000);
        const Outcome outcome = attestCliWithin({0, limit, {}}, importCall());
        if (outcome.exitCode == 0)
            break;
        expectRefused(outcome);
        ASSERT_NO_FATAL_FAILURE(expectAsItWas());
        ++refused;
    }
    EXPECT_GT(refused, 2);
}

/// The same on a real file system that is full; needs a name space of one's own, which not every machine allows.
TEST_F(LargeImport, aFullFileSystemIsSaidAndLeavesTheCaseAsItWas)
{
    const QString disk = place.path(QStringLiteral("disk"));
    ASSERT_TRUE(QDir().mkpath(disk));
    const QString room = QString::number(QFileInfo(file).size() / 1024 + 200);
    const QString script = QStringLiteral("mount -t tmpfs -o size=\"$5\"k none \"$1\" 2>/dev/null || exit 77; cp \"$2\" \"$1/case.attest\" || exit 76; "
                                          "TMPDIR=\"$1\" \"$3\" import \"$4\" \"$1/case.attest\" >/dev/null 2>\"$2.err\"; code=$?; "
                                          "cp \"$1/case.attest\" \"$2.after\"; exit $code");
    QProcess process;
    process.start(QStringLiteral("unshare"), {QStringLiteral("-Urm"), QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"), disk, file,
                                              QStringLiteral(ATTEST_CLI), second, room});
    if (!process.waitForFinished(120000) || process.exitCode() == 77 || process.exitCode() == 1)
        GTEST_SKIP() << "no file system of one's own here";
    EXPECT_EQ(process.exitCode(), 3);
    QFile error(QString(file + u".err"));
    ASSERT_TRUE(error.open(QIODevice::ReadOnly));
    EXPECT_EQ(error.readAll().trimmed().count('\n'), 0);
    const Outcome after = attestCli({QStringLiteral("audit"), QString(file + u".after"), QStringLiteral("--json")});
    EXPECT_EQ(after.exitCode, 0) << qPrintable(after.err);
    EXPECT_EQ(after.json().value(QStringLiteral("events")), before.json().value(QStringLiteral("events")));
}

TEST_F(LargeImport, littleMemoryIsSaidAndLeavesTheCaseAsItWas)
{
    for (const qint64 limit : {8, 12, 16, 24}) {
        const Outcome outcome = attestCliWithin({limit * 1024 * 1024, 0, {}}, importCall());
        if (outcome.exitCode == 0)
            return; // it needs no more than that
        ASSERT_NO_FATAL_FAILURE(expectAsItWas());
    }
}

TEST_F(LargeImport, anAnswerThatCannotBeWrittenIsSaid)
{
    const auto process = limitedCall({QStringLiteral("audit"), file}, {});
    process->setStandardOutputFile(QStringLiteral("/dev/full"));
    process->start();
    ASSERT_TRUE(process->waitForFinished());
    EXPECT_EQ(process->exitCode(), 3);
    EXPECT_TRUE(QString::fromUtf8(process->readAllStandardError()).startsWith(u"attest-cli: "));
}

TEST_F(LargeImport, anExportThatFailsLeavesNoFolder)
{
    const QString folder = place.path(QStringLiteral("exported"));
    const Outcome outcome = attestCliWithin({0, 2000, {}}, {QStringLiteral("export"), file, folder});
    expectRefused(outcome);
    EXPECT_FALSE(QFileInfo::exists(folder));
}

TEST_F(LargeImport, aReportThatFailsLeavesNoFile)
{
    for (const char* name : {"r.pdf", "r.xlsx", "r.html", "r.json"}) {
        const QString path = place.path(QLatin1String(name));
        const Outcome outcome = attestCliWithin({0, 1000, {}}, {QStringLiteral("report"), file, QStringLiteral("--out"), path});
        EXPECT_EQ(outcome.exitCode, 3) << name << qPrintable(outcome.err);
        EXPECT_FALSE(QFileInfo::exists(path)) << name;
    }
}

} // namespace
} // namespace attest::test
