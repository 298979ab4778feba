// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a spreadsheet document: damaged archives and the old binary format.
#include "core/tables/workbook.h"
#include "tests/fuzz/fuzz_input.h"

using namespace attest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const SharedBytes bytes = bytesOf(fuzz::inputOf(data, size));
    static_cast<void>(isWorkbook(*bytes));
    const auto workbook = openWorkbook(bytes, QStringLiteral("f"));
    if (!workbook)
        return 0;
    for (const SheetInfo& sheet : (*workbook)->sheets()) {
        const auto reader = (*workbook)->sheet(QString::number(sheet.index));
        if (reader)
            fuzz::readAll(**reader);
    }
    return 0;
}
