// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/date_format.h"

#include <string_view>

namespace attest {

/// parseIsoStamp() of a text that already has plain signs only (see PlainSigns).
std::optional<Stamp> parseIsoStampPlain(std::u16string_view text);

} // namespace attest
