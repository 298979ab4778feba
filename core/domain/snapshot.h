// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/domain/own_rule.h"
#include "core/domain/sample.h"
#include "core/domain/submission.h"
#include "core/domain/uncertainty.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace attest {

/// A discrepancy that a verifier put aside in writing without making a finding of it.
struct SetAside {
    QString discrepancy; ///< its key
    QString by;
    QDateTime at;
    QString reason;
    friend bool operator==(const SetAside&, const SetAside&) = default;
};

/// A signature under the statement; given in the order lead verifier, independent reviewer, signatory.
struct SignOff {
    TeamRole role = TeamRole::leadVerifier;
    QString by; ///< id of the team member
    QDateTime at;
    QString statementHash; ///< SHA-256 of the statement's content that was signed
};

/// The sealed statement.
struct Issue {
    QString number;
    int revision = 1;
    QDateTime at;
    QString hash; ///< SHA-256 of the statement's content
};

/// What the team wrote in the four parts of the conclusion and elsewhere, by field name; empty = the application's own
/// sentence stands.
struct Wording {
    QString field;
    QString text;
};

/// A number that a check decides by, changed for this case.
struct ChangedParameter {
    Decimal value;
    QString by;
    QDateTime at;
    QString reason;
};

/// A check that is not to run in this case.
struct SwitchedOff {
    QString by;
    QDateTime at;
    QString reason;
};

/// Everything that a case knows, at one moment: values only, immutable, shared between threads. Computations read this
/// and nothing else.
struct Snapshot {
    /// In the order of their import; never empty.
    std::vector<std::shared_ptr<const Submission>> submissions;
    std::vector<Finding> findings;
    std::vector<SetAside> setAside;
    /// All since the case was created or last reopened; a later one of a role stands for the earlier.
    std::vector<SignOff> signOffs;
    std::vector<Issue> issued;
    std::vector<Wording> wordings;
    /// Issued, and not reopened since: the case takes no other act than reopening.
    bool sealed = false;
    /// Changed parameters of the checks: "check.parameter".
    std::map<QString, ChangedParameter> parameters;
    std::map<QString, SwitchedOff> switchedOff; ///< by the id of the check
    std::vector<OwnRule> rules;                 ///< in the order in which they were added
    std::vector<Sample> samples;                ///< in the order in which they were drawn
    std::map<QString, SourceUncertainty> uncertainties; ///< by the id of the source

    const Submission& initial() const { return *submissions.front(); }
    const Submission& latest() const { return *submissions.back(); }
    /// Null where there is none.
    const Submission* revision(int number) const;
};

} // namespace attest
