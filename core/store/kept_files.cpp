// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_files.h"

#include "core/base/byte_spool.h"

namespace attest {
namespace {

class KeptFiles final : public DossierFiles {
public:
    KeptFiles(const CaseFile& file, std::vector<SourceFile> sources) : m_file(file), m_sources(std::move(sources)) {}

    Result<SharedBytes> open(const QString& path) const override
    {
        const auto source = std::find_if(m_sources.begin(), m_sources.end(),
                                         [&](const SourceFile& candidate) { return candidate.path == path; });
        if (source == m_sources.end())
            return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file is missing"), {path, {}, 0, {}, {}});
        ByteSpool spool;
        const auto read = m_file.readContent(source->sha256, [&](const QByteArray& piece) { return spool.append(piece); });
        return read ? spool.finish() : read.failure();
    }

private:
    const CaseFile& m_file;
    std::vector<SourceFile> m_sources;
};

} // namespace

std::unique_ptr<DossierFiles> keptFiles(const CaseFile& file, const ImportRecord& record)
{
    return std::make_unique<KeptFiles>(file, record.files);
}

} // namespace attest
