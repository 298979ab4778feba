// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace attest {

/// A colour profile (ICC version 2, a display with matrix and curves) of IEC 61966-2-1 sRGB, as PDF/A asks for. It is
/// composed from the published primaries and transfer curve.
QByteArray srgbProfile();

} // namespace attest
