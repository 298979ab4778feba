// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/workflow/gates.h"

namespace attest {
namespace {

Gate signedBy(const GateFacts& facts, const char* id, Message title, std::initializer_list<TeamRole> roles)
{
    Gate gate{QLatin1String(id), std::move(title), GateResult::passed, {}};
    for (const TeamRole role : roles) {
        if (const SignOff* signOff = validSignOff(facts.snapshot, role, facts.statementHash)) {
            gate.why.push_back({QT_TRANSLATE_NOOP("core", "%1: signed by %2 on %3"), {label(role), signOff->by, signOff->at.date()}});
        } else {
            gate.result = GateResult::notYet;
            gate.why.push_back({QT_TRANSLATE_NOOP("core", "%1: not signed yet, or signed before the statement changed"), {label(role)}});
        }
    }
    return gate;
}

} // namespace

const SignOff* validSignOff(const Snapshot& snapshot, TeamRole role, const QString& statementHash)
{
    for (auto signOff = snapshot.signOffs.rbegin(); signOff != snapshot.signOffs.rend(); ++signOff) {
        if (signOff->role == role && signOff->statementHash == statementHash)
            return &*signOff;
    }
    return nullptr;
}

std::vector<Gate> gatesOfSigning(const GateFacts& facts)
{
    return {signedBy(facts, "G10", QT_TRANSLATE_NOOP("core", "Independent review"), {TeamRole::leadVerifier, TeamRole::independentReviewer}),
            signedBy(facts, "G11", QT_TRANSLATE_NOOP("core", "Approved by the signatory"), {TeamRole::signatory})};
}

} // namespace attest
