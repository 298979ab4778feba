// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/decimal_digits.h"
#include "core/tables/iso_stamp.h"
#include "core/tables/stamp_scanner.h"

namespace attest {
namespace {

bool takeDate(StampScanner& scanner, StampFields& fields)
{
    const std::size_t digits = scanner.digitsAhead();
    if (digits == 8)
        return scanner.takeNumber(4, 4, fields.year) && scanner.takeNumber(2, 2, fields.month)
               && scanner.takeNumber(2, 2, fields.day);
    if (digits != 4 || !scanner.takeNumber(4, 4, fields.year))
        return false;
    if (!scanner.take(u'-'))
        return true;
    if (!scanner.takeNumber(2, 2, fields.month))
        return false;
    return !scanner.take(u'-') || scanner.takeNumber(2, 2, fields.day);
}

/// HHmm or HHmmss.
bool takeBasicClock(StampScanner& scanner, StampFields& fields)
{
    const std::size_t digits = scanner.digitsAhead();
    if (digits != 4 && digits != 6)
        return false;
    return scanner.takeNumber(2, 2, fields.hour) && scanner.takeNumber(2, 2, fields.minute)
           && (digits == 4 || scanner.takeNumber(2, 2, fields.second));
}

} // namespace

std::optional<Stamp> parseIsoStampPlain(std::u16string_view text)
{
    StampScanner scanner(text);
    StampFields fields;
    if (!takeDate(scanner, fields))
        return std::nullopt;
    if (scanner.atEnd())
        return fields.stamp();
    if (!scanner.take(u'T') && !scanner.take(u't') && !scanner.take(u' '))
        return std::nullopt;
    if (!scanner.takeClock(2, fields) && !takeBasicClock(scanner, fields))
        return std::nullopt;
    if (!scanner.atEnd())
        scanner.takeOffset(fields);
    return scanner.atEnd() ? fields.stamp() : std::nullopt;
}

std::optional<Stamp> parseIsoStamp(QStringView text)
{
    const PlainSigns plain = toPlainSigns(text);
    if (plain.mixedScripts)
        return std::nullopt;
    return parseIsoStampPlain(plain.view());
}

} // namespace attest
