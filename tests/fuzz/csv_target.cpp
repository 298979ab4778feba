// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses what is known beforehand, the rest is the file.
#include "core/tables/csv_reader.h"
#include "tests/fuzz/fuzz_input.h"

#include <array>

using namespace attest;

namespace {

const std::array<const char*, 12> kEncodings{"", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-16", "GB18030", "windows-1252",
                                             "Shift_JIS", "windows-1251", "Big5", "nonsense"};
const std::array<char, 4> kDelimiters{'\0', ';', '\t', '|'};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = fuzz::inputOf(data, size);
    const auto choice = static_cast<std::size_t>(static_cast<quint8>(input.isEmpty() ? 0 : input.front()));
    CsvOptions options;
    options.encoding = QString::fromLatin1(kEncodings[choice % kEncodings.size()]);
    options.delimiter = QLatin1Char(kDelimiters[choice / kEncodings.size() % kDelimiters.size()]);
    const auto reader = CsvReader::open(bytesOf(input.mid(1)), options);
    if (reader)
        fuzz::readAll(**reader);
    return 0;
}
