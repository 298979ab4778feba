// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace attest {

/// "12.5 kWh" taken apart.
struct NumberWithUnit {
    QString number; ///< "12.5"
    QString unit;   ///< "kWh", as written
};

/// The number and the known unit behind it; nothing for any other text. Percent is none, because it changes the number.
std::optional<NumberWithUnit> numberWithUnit(const QString& text);

} // namespace attest
