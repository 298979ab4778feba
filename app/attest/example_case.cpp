// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attest/example_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace attest {

QString exampleDossier()
{
    QStringList folders{QStringLiteral(ATTEST_SAMPLES_DIRECTORY)};
    folders += QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../share/attest/samples"));
    for (const QString& folder : std::as_const(folders)) {
        const QFileInfoList found = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo& sample : found) {
            for (const QString& inside : {QStringLiteral("revision-1"), QStringLiteral(".")}) {
                const QString dossier = QDir::cleanPath(QDir(sample.filePath()).filePath(inside));
                if (QFileInfo::exists(QDir(dossier).filePath(QStringLiteral("dossier.json"))))
                    return dossier;
            }
        }
    }
    return {};
}

} // namespace attest
