// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/submission.h"

#include <QJsonObject>

namespace attest {

/// What the trail says of an import: the submission's files and the SHA-256 of everything that the case keeps of it.
/// Each hash is the address of that content in the case file.
struct ImportRecord {
    int revision = 1;
    QString label;
    QDate date;
    QString reason;
    QString dossier;  ///< dossier.json, byte for byte
    QString rows;     ///< accepted rows
    QString rejected; ///< rejected rows
    QString notes;    ///< reading notes
    QString series;   ///< index of the series, which names their chunks
    std::vector<SourceFile> files; ///< their bytes are the content of the same SHA-256
    qint64 seq = 0;   ///< of the event; not part of the payload
};

QJsonObject payloadOf(const ImportRecord& record);
Result<ImportRecord> importRecord(const QJsonObject& payload);

} // namespace attest
