// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/command_line.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace attest::test {

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

Outcome attestCli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(ATTEST_CLI), arguments);
    if (!process.waitForFinished(300000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("did not end by itself")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

Workplace::Workplace() : m_folder(std::make_unique<QTemporaryDir>()) {}
Workplace::~Workplace() = default;

QString Workplace::path(const QString& name) const
{
    return m_folder->filePath(name);
}

QString Workplace::copyOf(const QString& dossier, const QString& name) const
{
    const QDir from(dossier);
    const QDir to(path(name));
    QDirIterator files(dossier, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString relative = from.relativeFilePath(files.next());
        const QString target = to.filePath(relative);
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(files.filePath(), target);
    }
    return to.path();
}

QString sample(const QString& name)
{
    return QStringLiteral(ATTEST_SAMPLES "/") + name;
}

QString testDossier(const QString& name)
{
    return QStringLiteral(ATTEST_TEST_DATA "/dossiers/") + name;
}

void verifyExample(const Workplace& place)
{
    const QString file = place.caseFile();
    const auto done = [](const QStringList& arguments) {
        const Outcome outcome = attestCli(arguments);
        ASSERT_EQ(outcome.exitCode, 0) << qPrintable(arguments.join(u' ')) << '\n' << qPrintable(outcome.err);
    };
    const QString all = QStringLiteral("--all");
    const QString note = QStringLiteral("--note");
    done({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-1")), file});
    done({QStringLiteral("finding"), file, QStringLiteral("raise"), all});
    done({QStringLiteral("finding"), file, QStringLiteral("send"), all});
    done({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-2")), file});
    done({QStringLiteral("finding"), file, QStringLiteral("answer"), all, QStringLiteral("--by"), QStringLiteral("company"), note, QStringLiteral("corrected")});
    done({QStringLiteral("finding"), file, QStringLiteral("accept"), all, note, QStringLiteral("agrees now")});
}

} // namespace attest::test
