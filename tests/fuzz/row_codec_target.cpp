// SPDX-License-Identifier: GPL-3.0-or-later
// What a case file keeps of rows: any bytes are either refused or give the same rows again.
#include "core/store/row_codec.h"
#include "tests/fuzz/fuzz_input.h"

using namespace attest;

namespace {

template <class Rows>
void requireStable(const Result<Rows>& rows, Result<Rows> (*decode)(const QByteArray&))
{
    if (!rows)
        return;
    const QByteArray bytes = encode(*rows);
    const auto again = decode(bytes);
    fuzz::require(again && encode(*again) == bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = fuzz::inputOf(data, size);
    requireStable(decodeRows(input), decodeRows);
    requireStable(decodeRejected(input), decodeRejected);
    requireStable(decodeNotes(input), decodeNotes);
    return 0;
}
