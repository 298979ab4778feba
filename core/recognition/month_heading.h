// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <QString>

#include <optional>

namespace attest {

/// A heading that names a month: "1月", "Jan", "March", "मार्च", "2024-01", "2024年1月", "Jan 24", "01/2024", "M03".
struct MonthHeading {
    int month = 0; ///< 1 to 12
    int year = 0;  ///< 0 where none is written

    friend bool operator==(const MonthHeading&, const MonthHeading&) = default;
};

/// Units and remarks around the month do not matter ("Jan 2024 [kWh]"). Nothing for other texts; a number alone is none.
std::optional<MonthHeading> monthOfHeading(const QString& heading);

/// The one year that a text names ("Energiebericht 2023", "2024年度"); nothing when it names none or several.
std::optional<int> yearInText(const QString& text);

} // namespace attest
