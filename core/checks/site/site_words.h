// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// What a note's free text says for certain about a piece of equipment, in English, German, Chinese, Hindi and a few
/// neighbours. Careful on purpose: a denial, a plan, a repair, a mixed statement, or to stand still just now says nothing.
enum class SeenState {
    unsaid,
    running,
    outOfUse, ///< it is there, but put out of service for good
    gone
};

SeenState seenState(const QString& text);

} // namespace attest
