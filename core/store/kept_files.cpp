// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_files.h"

#include "core/base/byte_spool.h"
#include "core/store/row_codec.h"

namespace attest {
namespace {

class KeptFiles final : public DossierFiles {
public:
    KeptFiles(const CaseFile& file, const ImportRecord& record) : m_file(file), m_sources(record.files), m_rejected(record.rejected) {}

    Result<SharedBytes> open(const QString& path) const override
    {
        const SourceFile* source = nullptr;
        for (const SourceFile& candidate : m_sources) {
            if (candidate.path == path && (source == nullptr || source->sha256.isEmpty()))
                source = &candidate;
        }
        if (source == nullptr)
            return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file is missing"), {path, {}, 0, {}, {}});
        if (source->sha256.isEmpty())
            return whyUnread(*source);
        ByteSpool spool;
        const auto read = m_file.readContent(source->sha256, [&](const QByteArray& piece) { return spool.append(piece); });
        return read ? spool.finish() : read.failure();
    }

private:
    /// The failure that the import met.
    Failure whyUnread(const SourceFile& source) const
    {
        const auto bytes = m_file.content(m_rejected);
        if (!bytes)
            return bytes.failure();
        const auto rejected = decodeRejected(*bytes);
        if (!rejected)
            return rejected.failure();
        for (const RejectedRow& row : *rejected) {
            if (row.at.file == source.id)
                return failure(ErrorKind::input, row.reason, {source.path, row.at.sheet, row.at.row, row.at.column, {}});
        }
        return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "The file has no content, and nothing says why"), {source.path, {}, 0, {}, {}});
    }

    const CaseFile& m_file;
    std::vector<SourceFile> m_sources;
    QString m_rejected;
};

} // namespace

std::unique_ptr<DossierFiles> keptFiles(const CaseFile& file, const ImportRecord& record)
{
    return std::make_unique<KeptFiles>(file, record);
}

} // namespace attest
