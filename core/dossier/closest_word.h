// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QStringList>

namespace attest {

/// The word that a typing error was most probably meant to be: at most two letters inserted, dropped, replaced or swapped
/// with a neighbour. Empty when none is near.
QString closestWord(const QString& written, const QStringList& words);

/// "Did you mean …? Allowed are: …"
Message adviceFor(const QString& written, const QStringList& words);

} // namespace attest
