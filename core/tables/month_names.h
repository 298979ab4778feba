// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace attest {

/// 1 to 12 for a month's long or short name without its point, in English, German, French, Spanish, Italian, Portuguese,
/// Dutch, Polish or Hindi; 0 for anything else. Case does not matter.
int monthByName(QStringView name);

} // namespace attest
