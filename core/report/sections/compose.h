// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/document.h"
#include "core/statement/assessment.h"

#include <optional>

namespace attest {

enum class ReportKind {
    full,       ///< the verification report
    statement,  ///< its first pages alone: the statement
    findings,   ///< the list of findings, for the client
    submission, ///< what the company handed in: a self-check before it is submitted
};

/// "full", "statement", "findings", "submission"; nothing else.
std::optional<ReportKind> reportKindNamed(const QString& name);

/// Writes a report in one language. Computes nothing: every number is taken from the assessment. The same assessment
/// and language give the same document; its date is that of the case (issue, last signature, submission), not of the clock.
Document compose(const Assessment& assessment, ReportKind kind, const Language& language);

} // namespace attest
