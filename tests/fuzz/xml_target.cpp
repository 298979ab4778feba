// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte is the size of the pieces, the rest XML: the scanner and the parser give the same.
#include "tests/core/tables/xml_recording.h"
#include "tests/fuzz/fuzz_input.h"

using namespace attest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = fuzz::inputOf(data, size);
    if (input.isEmpty())
        return 0;
    const std::size_t piece = std::size_t(static_cast<quint8>(input.front())) + 1;
    const std::string_view xml(input.constData() + 1, static_cast<std::size_t>(input.size()) - 1);
    fuzz::require(recordOf(xml, piece, XmlStream::Way::quick).isLike(recordOf(xml, size, XmlStream::Way::parserOnly)));
    return 0;
}
