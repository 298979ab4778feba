// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses what is fixed beforehand, the rest is the file.
#include "core/recognition/table_recognition.h"
#include "core/domain/names.h"
#include "tests/fuzz/fuzz_input.h"

using namespace attest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = fuzz::inputOf(data, size);
    const auto choice = static_cast<quint8>(input.isEmpty() ? 0 : input.front());
    FileEntry stated;
    stated.id = QStringLiteral("E-001");
    stated.path = QStringLiteral("f.csv");
    std::set<QString> fixed;
    if (choice % 2 != 0) {
        const QStringList kinds = namesOf<FileKind>();
        stated.kind = named<FileKind>(kinds[choice / 2 % kinds.size()]).value_or(FileKind::evidence);
        fixed.insert(QStringLiteral("kind"));
    }
    Submission header;
    header.engagement.timezone = QStringLiteral("Europe/Berlin");
    header.engagement.period = Period::year(2024);
    const NoProgress progress;
    const auto recognition = recognizeTable(bytesOf(input.mid(1)), stated, fixed, header, progress);
    if (!recognition)
        return 0;
    fuzz::require(recognition->rows >= 0);
    for (const ColumnVerdict& column : recognition->columns)
        fuzz::require(column.odd <= column.filled && column.filled >= 0);
    for (const ReadingQuestion& question : recognition->questions)
        fuzz::require(!question.question.isEmpty());
    return 0;
}
