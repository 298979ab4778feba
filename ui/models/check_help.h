// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/snapshot.h"

namespace attest {

/// A page of the help by its English path below resources/help, "stages/data.md", as Markdown in that language; in English
/// where it is not translated, empty where there is no such page.
QString helpPage(const QString& path, const Language& language);

/// The page of a check, Markdown, and below it every number that it decides by: the catalogue's, the case's, why, and who
/// changed it. Of a rule of the case's own ("own:ID"): the rule, and the page of the language. `snapshot` may be null.
/// Empty where there is no such check.
QString checkHelp(const QString& check, const Snapshot* snapshot, const Language& language);

} // namespace attest
