// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a zipped spreadsheet document as text, each behind a line "-- name": so that what reads the XML inside is
// reached, which bent bytes of an archive hardly do.
#include "core/tables/workbook.h"
#include "tests/core/tables/workbook_builder.h"
#include "tests/fuzz/fuzz_input.h"

#include <algorithm>

using namespace attest;

namespace {

/// Names that the packer of the tests takes.
bool isWritable(const QByteArray& name)
{
    return !name.isEmpty() && name.size() < 200 && std::all_of(name.begin(), name.end(), [](char c) { return c >= ' ' && c < 0x7f; });
}

std::vector<std::pair<QByteArray, QByteArray>> partsOf(const QByteArray& input)
{
    std::vector<std::pair<QByteArray, QByteArray>> parts;
    for (qsizetype at = input.startsWith("-- ") ? 0 : -1; at >= 0 && parts.size() < 20;) {
        const qsizetype lineEnd = input.indexOf('\n', at);
        if (lineEnd < 0)
            break;
        const qsizetype next = input.indexOf("\n-- ", lineEnd);
        const QByteArray name = input.mid(at + 3, lineEnd - at - 3);
        const bool isNew = std::none_of(parts.begin(), parts.end(), [&](const auto& part) { return part.first == name; });
        if (isNew && isWritable(name))
            parts.emplace_back(name, input.mid(lineEnd + 1, next < 0 ? -1 : next - lineEnd - 1));
        at = next < 0 ? -1 : next + 1;
    }
    return parts;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto parts = partsOf(fuzz::inputOf(data, size));
    if (parts.empty())
        return 0;
    const auto workbook = openWorkbook(bytesOf(test::zipOf(parts)), QStringLiteral("f"));
    if (!workbook)
        return 0;
    for (const SheetInfo& sheet : (*workbook)->sheets()) {
        const auto reader = (*workbook)->sheet(QString::number(sheet.index));
        if (reader)
            fuzz::readAll(**reader);
    }
    return 0;
}
