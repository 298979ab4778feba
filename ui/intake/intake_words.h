// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake_file.h"
#include "ui/style/colours.h"

namespace attest {

class Language;

QString stateName(FileState state);
Hue stateHue(FileState state);

/// "Decimal sign" for "decimal"; a field's name for a field.
QString keyName(const QString& key);
/// "Unit", "Time" … for a canonical field.
QString fieldName(const QString& field);
/// What a value of a key means, in words: "Comma  ,".
QString valueName(const QString& key, const QString& value, const Language& language);
/// The same for a choice of a question, with what it would make of a cell: "d.M.yyyy: “05.03.2024” is 5 March 2024".
QString choiceName(const OpenQuestion& question, const QString& choice, const Look& look, const Language& language);
QString certaintyName(Certainty certainty);

} // namespace attest
