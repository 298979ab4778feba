// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/gates.h"

namespace attest {

enum class Opinion {
    none,           ///< not verified: something is open; see `blocking`
    unmodified,
    unmodifiedWithNotes,
    modified,
    adverse,
    disclaimer,
};
QString nameOf(Opinion); ///< "not-verified", "unmodified", …
Message label(Opinion);

enum class Answer { yes, no, undetermined, notApplicable };
QString nameOf(Answer);
Message label(Answer);

/// A gate of the neutrality determination, N1 … N12 (standards D.3).
struct NeutralityGate {
    QString id;
    Message question;
    Answer answer = Answer::undetermined;
    Message why;
};

/// A part of the conclusion (standards B.6 ii): conformity, emissions, abnormal fluctuation, matters not covered.
struct ConclusionPart {
    QString field;  ///< "conclusion.1" … "conclusion.4"
    Message title;
    Message text;   ///< the team's wording where there is one, else the application's
};

/// Evaluation of misstatements that stay (standards D.1 (3)).
struct MisstatementBalance {
    Rational signedSum;   ///< tCO2e of open and uncorrected ones
    Rational absoluteSum;
    Rational uncorrectedAbsolute; ///< of those accepted as uncorrected alone
    Rational threshold;
    bool material = false;
};

/// The verification statement, or what keeps it from being made. A pure function of what the case knows.
struct Statement {
    Opinion opinion = Opinion::none;
    Answer neutral = Answer::undetermined;
    std::vector<Gate> gates;
    std::vector<NeutralityGate> neutrality;
    std::vector<ConclusionPart> conclusion;
    MisstatementBalance misstatements;
    std::vector<Message> blocking;  ///< empty once the statement can be signed
    std::vector<Message> notes;     ///< reasons for notes or for a modification
    QString hash;                   ///< SHA-256 over the statement's numbers and judgements; what is signed and sealed

    const NeutralityGate* neutralityGate(const QString& id) const;
};

/// What a statement is concluded from; everything belongs to the same submission.
struct StatementFacts {
    const Snapshot& snapshot;
    const Submission& submission;
    const Quantities& quantities;
    const Inventory& inventory;
    const Materiality& materiality;
    const CheckRun& run;
    const DeviationTable& deviation;
};

/// The statement of a submission (standards D.1, D.3, B.6). Pure: the same facts give the same statement and hash.
Statement conclude(const StatementFacts& facts);

} // namespace attest
