// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace attest {

/// A number as workbooks store it (xsd:double) in plain decimal digits, as a spreadsheet shows it in full precision: not
/// more than 15 significant digits ("71.09999999999999" is 71.1), no exponent. Nothing when the text is no number.
std::optional<std::string> plainStoredNumber(std::string_view stored);

} // namespace attest
