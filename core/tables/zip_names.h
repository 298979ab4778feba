// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

struct zip;

namespace attest {

/// The names of all entries, by their index. Names that are no UTF-8 are taken for GB18030 where they read as Chinese, else for
/// code page 437, which the format prescribes.
std::vector<QString> zipEntryNames(zip* archive);

/// A relative path that stays inside its folder.
bool isSafeEntryName(const QString& name);

} // namespace attest
