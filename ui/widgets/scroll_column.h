// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;

namespace attest {

/// Adds a column to `parent` that scrolls up and down when it is higher than its place; gives the column's layout.
QVBoxLayout* addScrollColumn(QVBoxLayout* parent);

} // namespace attest
