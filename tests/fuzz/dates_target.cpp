// SPDX-License-Identifier: GPL-3.0-or-later
// The first line are tokens of a date format, the others texts: read in it and as ISO 8601, and recognised as a column.
#include "core/tables/date_format.h"
#include "tests/fuzz/fuzz_input.h"

using namespace attest;

namespace {

void requireSound(const std::optional<Stamp>& stamp)
{
    if (stamp)
        fuzz::require(stamp->date.isValid() && stamp->date.year() >= 1900 && stamp->date.year() <= 2200 && stamp->time.isValid());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QStringList lines = QString::fromUtf8(fuzz::inputOf(data, size)).split(u'\n');
    const auto format = DateFormat::fromTokens(lines.first());
    DateFormatRecognizer recognizer;
    for (const QString& line : lines) {
        recognizer.add(line);
        requireSound(parseIsoStamp(line));
        if (format)
            requireSound(format->parse(line));
    }
    const DateFormatVerdict verdict = recognizer.verdict();
    for (const QString& line : lines)
        requireSound(verdict.format.parse(line));
    return 0;
}
