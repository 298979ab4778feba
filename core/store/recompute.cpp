// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/store/export.h"
#include "core/store/inspection.h"
#include "core/store/submission_parts.h"

#include <QTemporaryDir>

namespace attest {
namespace {

/// The record that an import of the kept bytes would write today.
Result<ImportRecord> readAgain(const CaseFile& file, int revision, Progress& progress)
{
    const QTemporaryDir temporary;
    if (!temporary.isValid())
        return failure(ErrorKind::system, QT_TRANSLATE_NOOP("core", "There is no room for temporary files"));
    const QString folder = temporary.filePath(QStringLiteral("dossier"));
    if (const auto written = exportSubmission(file, revision, folder, progress); !written)
        return written.failure();
    const auto imported = readDossier(folder, progress);
    if (!imported)
        return imported.failure();
    return keepParts(*imported, [](const QByteArray& bytes) { return Result<QString>(sha256(bytes)); }, progress);
}

} // namespace

Result<void> CaseInspection::recompute(const std::vector<ImportRecord>& imports, Progress& progress)
{
    for (const ImportRecord& stored : imports) {
        const auto again = readAgain(m_file, stored.revision, progress);
        if (again)
            compare(stored, *again);
        else if (again.error().kind == ErrorKind::cancelled || again.error().kind == ErrorKind::system)
            return again.failure();
        else
            m_report.different.push_back({again.error().what, QStringLiteral("revision %1").arg(stored.revision), {}, {}});
    }
    return {};
}

void CaseInspection::compare(const ImportRecord& stored, const ImportRecord& again)
{
    const QJsonObject expected = payloadOf(stored);
    const QJsonObject found = payloadOf(again);
    for (const QString& part : expected.keys()) {
        if (expected.value(part) == found.value(part))
            continue;
        m_report.different.push_back({QT_TRANSLATE_NOOP("core", "Reading the kept files again gives something else"),
                                      QStringLiteral("revision %1, %2").arg(QString::number(stored.revision), part),
                                      expected.value(part).toString(), found.value(part).toString()});
    }
}

} // namespace attest
