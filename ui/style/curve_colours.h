// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace attest {

/// The colour of the i-th curve of a chart, with a contrast to Base that can be read; after eight they come again, a shade
/// apart. Chosen to stay apart for colour-blind people (after Okabe and Ito).
QColor curveColour(int index, const QPalette& palette);
/// A perceptually even scale from blue to yellow for areas, 0 … 1, that colour-blind people read in the same order
/// (cividis: Nuñez, Anderton, Renslow 2018).
QColor carpetColour(double share);

} // namespace attest
