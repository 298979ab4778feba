// SPDX-License-Identifier: GPL-3.0-or-later
// One text a line: read in every format, and recognised as a column.
#include "core/tables/number_format.h"
#include "tests/fuzz/fuzz_input.h"

using namespace attest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QStringList lines = QString::fromUtf8(fuzz::inputOf(data, size)).split(u'\n');
    NumberFormatRecognizer recognizer;
    for (const QString& line : lines)
        recognizer.add(line);
    const NumberFormatVerdict verdict = recognizer.verdict();
    fuzz::require(verdict.proving >= 0 && verdict.proving + verdict.unreadable <= lines.size());
    const NumberFormat formats[] = {verdict.format, NumberFormat::plain(), {u'.', u','}, {u',', u'.'}, {u',', u' '}, {u'.', u'\''}};
    for (const QString& line : lines) {
        for (const NumberFormat& format : formats) {
            const auto number = parseNumber(line, format);
            if (number && number->value.text().size() < 100)
                fuzz::require(Decimal::parse(number->value.text()).has_value());
        }
    }
    return 0;
}
