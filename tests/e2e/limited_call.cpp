// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/limited_call.h"

#include <gtest/gtest.h>

#include <sys/resource.h>

namespace attest::test {
namespace {

void limit(__rlimit_resource_t resource, qint64 size)
{
    const auto bytes = static_cast<rlim_t>(size);
    const rlimit both{bytes, bytes};
    if (size > 0)
        ::setrlimit(resource, &both);
}

} // namespace

std::unique_ptr<QProcess> limitedCall(const QStringList& arguments, const Limits& limits)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(QStringLiteral(ATTEST_CLI));
    process->setArguments(arguments);
    if (!limits.temporary.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), limits.temporary);
        process->setProcessEnvironment(environment);
    }
    process->setChildProcessModifier([memory = limits.memory, fileSize = limits.fileSize] {
        limit(RLIMIT_DATA, memory);
        limit(RLIMIT_FSIZE, fileSize);
    });
    return process;
}

Outcome attestCliWithin(const Limits& limits, const QStringList& arguments)
{
    const auto process = limitedCall(arguments, limits);
    process->start();
    if (!process->waitForFinished(300000) || process->exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("did not end by itself")};
    return {process->exitCode(), QString::fromUtf8(process->readAllStandardOutput()), QString::fromUtf8(process->readAllStandardError())};
}

void expectRefused(const Outcome& outcome, const QString& mentions)
{
    EXPECT_EQ(outcome.exitCode, 3) << qPrintable(outcome.err);
    EXPECT_EQ(outcome.err.trimmed().count(u'\n'), 0) << qPrintable(outcome.err);
    EXPECT_TRUE(outcome.err.startsWith(u"attest-cli: ")) << qPrintable(outcome.err);
    EXPECT_TRUE(outcome.err.contains(mentions)) << qPrintable(outcome.err);
}

} // namespace attest::test
