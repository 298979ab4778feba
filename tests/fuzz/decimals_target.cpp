// SPDX-License-Identifier: GPL-3.0-or-later
// Decimals, periods and units, one a line, as they stand in dossier.json and in case files.
#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/base/unit.h"
#include "tests/fuzz/fuzz_input.h"

using namespace attest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QStringList lines = QString::fromUtf8(fuzz::inputOf(data, size)).split(u'\n');
    for (const QString& line : lines) {
        if (const auto number = Decimal::parse(line)) {
            const auto again = Decimal::parse(number->text());
            fuzz::require(again && *again == *number);
        }
        if (const auto period = Period::parse(line)) {
            const auto again = Period::parse(period->text());
            fuzz::require(again && *again == *period);
        }
        static_cast<void>(Unit::find(line));
    }
    return 0;
}
