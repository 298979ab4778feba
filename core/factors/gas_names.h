// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace attest {

/// A spelling of a gas without what does not tell gases apart: case, blanks, hyphens, dots, brackets, index digits.
QString foldedGas(const QString& spelling);

/// The folded spellings to try for a written gas, the most exact first: "HFC-410A" gives "HFC410A" and "R410A";
/// "refrigerant R-134a, cylinder" gives "R134A" last.
QStringList gasCandidates(const QString& written);

/// The formula ("CO2", "CH4" …) of a gas that is named in words in one of the four languages; empty if none.
QString formulaOfGasName(const QString& folded);

} // namespace attest
