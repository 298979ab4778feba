// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>
#include <QVarLengthArray>

#include <string_view>

namespace attest {

/// A text in which everything that means the same is written the same: decimal digits of any script are ASCII digits,
/// every blank is ' ', every apostrophe '\'', every minus '-', full-width signs are their ASCII ones. Ends are trimmed.
struct PlainSigns {
    QVarLengthArray<char16_t, 64> characters;
    bool mixedScripts = false; ///< digits of more than one script: no honest number or date is written so

    std::u16string_view view() const { return {characters.constData(), static_cast<std::size_t>(characters.size())}; }
};

PlainSigns toPlainSigns(QStringView text);

/// A single sign in the same way: every blank is ' ', every apostrophe '\''.
QChar plainSign(QChar sign);

} // namespace attest
