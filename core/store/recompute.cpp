// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inspection.h"
#include "core/store/kept_files.h"
#include "core/store/submission_parts.h"

namespace attest {
namespace {

/// The record that an import of the kept bytes would write today.
Result<ImportRecord> readAgain(const CaseFile& file, const ImportRecord& record, Progress& progress)
{
    const auto json = file.content(record.dossier);
    if (!json)
        return json.failure();
    const auto imported = readDossier(*json, *keptFiles(file, record), progress);
    if (!imported)
        return imported.failure();
    return keepParts(*imported, [](const PackedContent&) { return Result<void>(); }, progress);
}

} // namespace

Result<void> CaseInspection::recompute(const std::vector<ImportRecord>& imports, Progress& progress)
{
    for (const ImportRecord& stored : imports) {
        const auto again = readAgain(m_file, stored, progress);
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
