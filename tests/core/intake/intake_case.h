// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/dossier_text.h"
#include "core/intake/trial.h"

namespace attest::test {

/// A new case: site S, sources EL and GAS, meters M (kWh, with everything that a meter can have) and P (MWh).
CaseBasics basics(const QString& zone = QStringLiteral("Europe/Berlin"));
/// Its header, as the dossier of it is read.
Submission header(const QString& zone = QStringLiteral("Europe/Berlin"));

/// An entry "E-001" for "f.csv".
FileEntry entryOf(FileKind kind);

/// tryReading() of a CSV text; adds a test failure where it cannot be read.
TrialReading trialOf(const FileEntry& entry, const QByteArray& csv, const Submission& header = test::header());
/// Its submission with its series, as a case would have it.
std::shared_ptr<const Submission> submissionOf(const TrialReading& trial, int revision = 1);

} // namespace attest::test
