// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/period.h"
#include "core/base/quantity.h"
#include "core/domain/source_ref.h"

#include <QString>

#include <optional>
#include <vector>

namespace attest {

enum class Severity {
    mustCorrect, ///< C: blocks the statement until corrected or accepted as uncorrected
    mustExplain, ///< E: blocks until explained in writing
    note,        ///< N
};

/// Why a value is probably wrong; the list is a contract of the dossier format.
enum class Cause {
    unitFactor, decimalShift, digitTransposition, digitDropped, omittedPeriod, duplicatedPeriod, wrongPeriod,
    wrongMultiplier, wrongSign, exportNotDeducted, misclassifiedOrigin, omittedMeter, doubleCount, wrongFactor,
    rounding, estimated, meterFault, unknown,
};

/// What a check speaks of. Only what applies is set. Together with the check's id and the period it identifies a
/// discrepancy for good: findings are matched by it, never by wording or value.
struct Subject {
    QString source;
    QString meter;
    QString item;   ///< a printed total, a review row, a piece of equipment, a product
    QString number; ///< an invoice
    QString certificate;
    QString plant;
    QString file;
    Period period; ///< empty = not bound to a time

    /// "source=EL-GRID;period=2024-03": stable, sorted, for identity.
    QString key() const;
    friend bool operator==(const Subject&, const Subject&) = default;
};

/// A probable cause, the best first.
struct ProbableCause {
    Cause cause = Cause::unknown;
    Message why;      ///< one sentence with the numbers filled in
    int rank = 1;     ///< 1 = closes the difference best
};

/// What a check found: expected against observed. A value; nobody changes it.
struct Discrepancy {
    QString check; ///< the check's id
    Severity severity = Severity::mustCorrect;
    Subject subject;
    std::optional<Quantity> observed;
    std::optional<Quantity> expected;
    std::optional<Quantity> difference;      ///< observed − expected
    std::optional<Decimal> effectTco2e;      ///< signed; what the difference makes of the location-based emissions
    std::optional<Decimal> shareOfMateriality; ///< percent of the threshold
    Message finding;                         ///< one sentence: what was expected, what was found
    Message remedy;                          ///< what would make it go away
    std::vector<ProbableCause> causes;
    std::vector<SourceRef> records;          ///< the cells that it rests on, the declared one first

    /// check + subject: the identity.
    QString key() const { return check + u'|' + subject.key(); }
};

enum class CoverageResult { passed, found, notApplicable, notRun };

/// How far a check reached: one row a check.
struct Coverage {
    QString check;
    CoverageResult result = CoverageResult::notRun;
    Message reason;        ///< why not applicable or not run; what was compared where it ran
    int compared = 0;      ///< how many comparisons were made
    std::optional<Decimal> coveredPercent; ///< of the declared quantity (in tCO2e or kWh), where that can be said
};

} // namespace attest
