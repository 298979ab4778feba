// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/expression.h"

#include <string>

namespace attest {

/// What the grammar made of a text. The length and the depth of it must have been limited before: it recurses.
struct GrammarResult {
    Term term;
    bool whole = false;  ///< all of the text was read
    std::size_t end = 0; ///< where reading ended
    Message expected;    ///< what had to stand there; empty where it cannot be said
};
GrammarResult parseGrammar(const std::wstring& text);

} // namespace attest
