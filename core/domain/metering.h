// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/unit.h"
#include "core/domain/source_ref.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace attest {

enum class Quality : quint8 { measured, estimated, substituted };

/// A meter's energy per interval as one file gives it, in the order of the file. Columnar, because there are millions:
/// the i-th interval starts at start[i] (seconds since 1970, UTC), its value is values[i] × 10^−scale in `unit`, and it
/// stands in row rows[i] of its file. `unit` is the energy itself: the meter's multiplier is already in interval values.
struct Series {
    QString meter;
    Unit unit;
    int scale = 0;                ///< decimal places of all values
    QString file;                 ///< reference number
    QString sheet;
    QString column;               ///< letters of the value column
    qint64 stepSeconds = 0;       ///< usual distance between stamps; 0 = cannot be told
    std::vector<qint64> start;
    std::vector<qint64> values;
    std::vector<qint32> rows;
    std::vector<Quality> quality; ///< empty = all measured

    std::size_t size() const { return start.size(); }
    Decimal value(std::size_t i) const { return {Decimal::Integer(values[i]), scale}; }
    SourceRef at(std::size_t i) const { return {file, sheet, rows[i], column}; }
};

/// How many calendar months a distance between stamps is: 1 for 28 to 32 days, 3 for 89 to 93, 12 for a year; 0 for any
/// other.
constexpr int calendarMonths(qint64 seconds)
{
    constexpr qint64 kDay = 86'400;
    const qint64 days = (seconds + kDay / 2) / kDay;
    for (int months = 1; months <= 12; ++months) {
        // The shortest and the longest that so many months in a row last, and a day for summer time.
        if (days >= months * 61 / 2 - 2 && days <= (months * 61 + 1) / 2 + 1)
            return months;
    }
    return 0;
}

enum class RegisterEvent {
    none,
    exchange,   ///< first reading of a new device; starts anew
    rollover,   ///< first reading after the last digit
    multiplier, ///< first reading after the ratio of the transformers changed; the register runs on
};

/// A register reading; consumption = difference × the multiplier that held between the two readings: the meter's own
/// until an event gives another one.
struct RegisterReading {
    qint64 time = 0; ///< seconds since 1970, UTC
    QString meter;
    Decimal reading;
    Unit unit;
    RegisterEvent event = RegisterEvent::none;
    QString written;
    SourceRef at;
    /// Of an exchange or multiplier event: what holds from here on. Of any other reading: what the row says holds.
    std::optional<Decimal> multiplier = {};
    QString document = {}; ///< path of the evidence of an event: the protocol of the exchange
};

} // namespace attest
