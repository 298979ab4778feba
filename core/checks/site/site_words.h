// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// What a note's free text says for certain about a piece of equipment, in English, German, Chinese, Hindi and a few
/// neighbours. Careful on purpose: a denial, a plan or a mixed statement says nothing.
enum class SeenState { unsaid, running, gone };

SeenState seenState(const QString& text);

} // namespace attest
