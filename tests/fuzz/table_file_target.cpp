// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses the kind and layout of the file, the rest is the file: columns found by heading, formats decided,
// rows made into records or rejected with a reason.
#include "core/dossier/file_reading.h"
#include "core/domain/names.h"
#include "tests/fuzz/fuzz_input.h"

using namespace attest;

namespace {

Submission boundary()
{
    Submission submission;
    submission.engagement.timezone = QStringLiteral("Europe/Berlin");
    submission.engagement.period = Period::year(2024);
    submission.sites.push_back({QStringLiteral("S"), QStringLiteral("Site"), QStringLiteral("DE"), {}, {}, {}});
    Source source;
    source.id = QStringLiteral("EL");
    source.site = QStringLiteral("S");
    source.category = SourceCategory::purchasedElectricity;
    submission.sources.push_back(source);
    Meter meter;
    meter.id = QStringLiteral("M");
    meter.site = QStringLiteral("S");
    meter.source = QStringLiteral("EL");
    meter.unit = Unit::kWh();
    submission.meters.push_back(meter);
    return submission;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = fuzz::inputOf(data, size);
    const QStringList kinds = namesOf<FileKind>();
    const auto choice = static_cast<quint8>(input.isEmpty() ? 0 : input.front());
    FileEntry entry;
    entry.id = QStringLiteral("E-001");
    entry.path = QStringLiteral("f.csv");
    entry.kind = named<FileKind>(kinds[choice % kinds.size()]).value_or(FileKind::evidence);
    entry.stampIsEnd = choice > 127;
    ImportedSubmission imported;
    imported.submission = boundary();
    const NoProgress progress;
    const auto read = readFile(entry, bytesOf(input.mid(1)), imported, progress);
    if (!read)
        return 0;
    for (const RejectedRow& rejected : imported.submission.rejected)
        fuzz::require(!rejected.reason.isEmpty());
    fuzz::require(imported.submission.files.size() == 1);
    fuzz::require(imported.submission.files.front().accepted <= imported.submission.files.front().rows || entry.wide);
    return 0;
}
