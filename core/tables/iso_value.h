// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <string>
#include <string_view>

namespace attest {

/// Appends a date as XML workbooks store it ("2024-01-31", "2024-01-31T09:15:00.25", "09:15:00") with its seconds rounded; a
/// damaged one as it stands.
Cell::Type appendIsoDate(std::string& text, std::string_view value);
/// Appends an ISO 8601 duration ("PT09H15M00S") as a time of day; from 24 hours on it is a text, "36:00:00".
Cell::Type appendIsoDuration(std::string& text, std::string_view value);

} // namespace attest
