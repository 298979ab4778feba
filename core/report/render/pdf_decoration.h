// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace attest {

/// Marks all content outside of the structure (page heads and feet, rules, grounds) as artifacts, so that a screen reader
/// passes over it (ISO 32000-1, 14.8.2.2).
void markDecoration(QPDF& pdf);

} // namespace attest
