// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says whether the columns are given or found, the rest is the file.
#include "core/tables/fixed_width.h"
#include "tests/fuzz/fuzz_input.h"

using namespace attest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = fuzz::inputOf(data, size);
    const QByteArray text = input.mid(1);
    FixedWidthOptions options;
    switch (input.isEmpty() ? 0 : static_cast<quint8>(input.front()) % 4) {
    case 1: options.starts = {0, 8, 20}; break;
    case 2: options.encoding = QStringLiteral("UTF-8"); break;
    case 3: options.starts = parseFixedDelimiter(QString::fromUtf8(text)).value_or(ColumnStarts{0, 1}); break;
    default: break;
    }
    const auto reader = FixedWidthReader::open(bytesOf(text), options);
    if (reader)
        fuzz::readAll(**reader);
    if (const auto starts = parseFixedDelimiter(QString::fromUtf8(text)); starts && !starts->empty())
        fuzz::require(parseFixedDelimiter(fixedDelimiter(*starts)) == starts);
    return 0;
}
