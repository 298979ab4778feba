// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace attest {

/// An icon of resources/icons by its name. Drawn in the palette's text colours when it is painted, so it follows a change
/// of theme; an unknown name draws nothing.
QIcon icon(const QString& name);
/// The application's own icon, in its own colours.
QIcon applicationIcon();

} // namespace attest
