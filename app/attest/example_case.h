// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// Folder of the example dossier that was installed or built with the program; empty where there is none.
QString exampleDossier();

} // namespace attest
