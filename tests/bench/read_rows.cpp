// SPDX-License-Identifier: GPL-3.0-or-later
// attest_bench_rows FILE: reads every cell of a table's first sheet and prints how many there are.
#include "core/tables/csv_reader.h"
#include "core/tables/workbook.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace attest;

Result<std::unique_ptr<TableReader>> openTable(const SharedBytes& bytes)
{
    if (isWorkbook(*bytes)) {
        const auto workbook = openWorkbook(bytes);
        return workbook ? (*workbook)->sheet() : Result<std::unique_ptr<TableReader>>(workbook.failure());
    }
    auto reader = CsvReader::open(bytes);
    return reader ? Result<std::unique_ptr<TableReader>>(*std::move(reader)) : Result<std::unique_ptr<TableReader>>(reader.failure());
}

int fail(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.line()));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto bytes = bytesOfFile(QCoreApplication::arguments().value(1));
    if (!bytes)
        return fail(bytes.error());
    const auto reader = openTable(*bytes);
    if (!reader)
        return fail(reader.error());
    Row row;
    std::size_t rows = 0;
    std::size_t cells = 0;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        ++rows;
        cells += row.cells.size();
    }
    std::printf("{\"rows\": %zu, \"cells\": %zu}\n", rows, cells);
    return 0;
}
