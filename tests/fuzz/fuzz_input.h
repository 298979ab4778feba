// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace attest::fuzz {

/// The bytes of libFuzzer as an array of their own, so that reading past them is seen.
inline QByteArray inputOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// What must hold for every input; ends the program where it does not.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Reads a table to its end and holds it to what TableReader and Row promise; so many rows are enough.
inline void readAll(TableReader& reader, int mostRows = 20'000)
{
    Row row;
    int last = 0;
    for (int i = 0; i < mostRows; ++i) {
        const auto more = reader.next(row);
        if (!more || !*more) {
            const auto after = reader.next(row);
            require(after && !*after);
            return;
        }
        require(row.number > last);
        require(row.cells.size() <= static_cast<std::size_t>(kMaximumColumns));
        last = row.number;
    }
}

} // namespace attest::fuzz
