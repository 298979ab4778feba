// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace attest {

/// The length of the XML declaration with which the text begins (it begins with "<?xml"), where it changes nothing: version 1.0,
/// UTF-8. 0 for any other, and for one that is cut off.
std::size_t plainDeclaration(std::string_view text);

} // namespace attest
