// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/domain/discrepancy.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace attest {

/// States of a finding (standards B.5). Final: closed, uncorrected, withdrawn.
enum class FindingState { raised, sent, answered, rejected, closed, uncorrected, withdrawn };

enum class FindingAct { raise, send, answer, accept, reject, uncorrected, withdraw };

/// One entry of a finding's thread.
struct FindingEntry {
    FindingAct act = FindingAct::raise;
    QString by;
    QDateTime at; ///< UTC
    QString note;
    QStringList evidence; ///< reference numbers or paths
    friend bool operator==(const FindingEntry&, const FindingEntry&) = default;
};

/// What a verifier made of one or more discrepancies. Never renumbered, never deleted. `discrepancies` holds their
/// keys (check + subject); `detected` says which of them the last run still found.
struct Finding {
    QString id; ///< "F-01"
    FindingState state = FindingState::raised;
    Severity severity = Severity::mustCorrect;
    Subject subject;
    Cause cause = Cause::unknown;
    QString title;               ///< the verifier's words; may be empty
    QStringList discrepancies;   ///< keys
    int raisedInRevision = 1;
    std::optional<Decimal> effectTco2e; ///< when raised; signed
    bool material = false;       ///< the verifier's judgement where uncorrected
    std::vector<FindingEntry> thread;

    bool isFinal() const
    {
        return state == FindingState::closed || state == FindingState::uncorrected || state == FindingState::withdrawn;
    }
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace attest
