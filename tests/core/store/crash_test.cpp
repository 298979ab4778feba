// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/create_case.h"
#include "core/commands/import_submission.h"
#include "core/store/audit.h"
#include "tests/core/store/sample_case.h"

#include <QDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace attest {
namespace {

/// Ends the program at the n-th step, as a power failure or the user's task manager would.
class Killer final : public Progress {
public:
    explicit Killer(int step) : m_left(step) {}
    void report(qint64, qint64, const Message&) override
    {
        if (--m_left <= 0)
            ::kill(::getpid(), SIGKILL);
    }
    bool isCancelled() const override { return false; }

private:
    int m_left;
};

class Canceller final : public Progress {
public:
    void report(qint64, qint64, const Message&) override { ++m_steps; }
    bool isCancelled() const override { return m_steps >= 3; }

private:
    int m_steps = 0;
};

/// Runs in a process of its own and gives how that ended.
template <class Work>
int inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

void expectUntouched(SampleCase& sample)
{
    NoProgress progress;
    sample.reopen();
    EXPECT_EQ(sample.state().imports.size(), 1u);
    const auto report = audit(sample.file(), progress);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->passed());
}

TEST(Crash, KilledInTheMiddleOfAnImportLeavesTheCaseAsItWas)
{
    SampleCase sample;
    const ImportedSubmission second = SampleDossier(2).read();
    for (const int step : {1, 4, 8}) {
        sample.close();
        const int status = inChild([&] {
            auto file = CaseFile::open(sample.path(), CaseFile::Mode::readWrite);
            Killer killer(step);
            return file && importSubmission({**file, QStringLiteral("LV"), sample.clock()}, second, killer) ? 0 : 1;
        });
        ASSERT_TRUE(WIFSIGNALED(status)) << status;
        expectUntouched(sample);
    }
    NoProgress progress;
    EXPECT_TRUE(importSubmission(sample.by("LV"), second, progress));
}

TEST(Crash, KilledWhileCreatingLeavesNoCaseAndTheNextTrySucceeds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.attest"));
    const ImportedSubmission first = SampleDossier().read();
    const FixedClock clock(QDateTime(QDate(2025, 1, 1), QTime(), Qt::UTC));
    const int status = inChild([&] {
        Killer killer(5);
        return createCase(path, first, QStringLiteral("LV"), clock, killer) ? 0 : 1;
    });
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_FALSE(QFileInfo::exists(path));
    NoProgress progress;
    EXPECT_TRUE(createCase(path, first, QStringLiteral("LV"), clock, progress));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("x.attest")});
}

TEST(Crash, CancelledImportChangesNothing)
{
    SampleCase sample;
    Canceller canceller;
    const auto imported = importSubmission(sample.by("LV"), SampleDossier(2).read(), canceller);
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().kind, ErrorKind::cancelled);
    sample.close();
    expectUntouched(sample);
}

/// A full disk, at every page: the limit on the size of files moves up until the import fits.
TEST(Crash, FullDiskIsAnErrorAndLeavesTheCaseAsItWas)
{
    SampleCase sample;
    const ImportedSubmission second = SampleDossier(2).read();
    int failures = 0;
    for (rlim_t limit = 0;; limit += 8192) {
        ASSERT_LT(limit, rlim_t(4) << 20);
        sample.close();
        const int status = inChild([&] {
            auto file = CaseFile::open(sample.path(), CaseFile::Mode::readWrite);
            if (!file)
                return 3;
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit size{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &size);
            NoProgress progress;
            const auto imported = importSubmission({**file, QStringLiteral("LV"), sample.clock()}, second, progress);
            if (imported)
                return 0;
            return imported.error().kind == ErrorKind::system ? 1 : 2;
        });
        ASSERT_TRUE(WIFEXITED(status));
        if (WEXITSTATUS(status) == 0)
            break;
        ASSERT_EQ(WEXITSTATUS(status), 1) << limit;
        ++failures;
        expectUntouched(sample);
    }
    EXPECT_GT(failures, 1);
    sample.reopen();
    EXPECT_EQ(sample.state().imports.size(), 2u);
}

} // namespace
} // namespace attest
