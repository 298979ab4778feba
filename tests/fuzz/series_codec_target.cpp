// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packing/packing.h"
#include "core/packing/series_chunk.h"
#include "tests/fuzz/fuzz_input.h"

using namespace attest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = fuzz::inputOf(data, size);
    Series series;
    if (appendChunk(input, series)) {
        Series again;
        fuzz::require(appendChunk(chunkOf(series), again).has_value());
        fuzz::require(again.start == series.start && again.values == series.values && again.rows == series.rows);
    }
    static_cast<void>(unpack(input, 4096));
    return 0;
}
