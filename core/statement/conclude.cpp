// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statement/parts.h"

namespace attest {
namespace {

void addBlocking(Statement& statement)
{
    for (const Gate& gate : statement.gates) {
        if (gate.result != GateResult::blocked)
            continue;
        for (const Message& why : gate.why)
            statement.blocking.push_back({QT_TRANSLATE_NOOP("core", "%1: %2"), {gate.id, why}});
    }
}

} // namespace

const Coverage* coverageOf(const CheckRun& run, const char* check)
{
    for (const Coverage& row : run.coverage) {
        if (row.check == QLatin1String(check))
            return &row;
    }
    return nullptr;
}

Statement conclude(const StatementFacts& facts)
{
    Statement statement;
    GateFacts gateFacts{facts.snapshot, facts.submission, facts.run, facts.inventory, facts.deviation, {}};
    statement.gates = gatesBeforeSigning(gateFacts);
    statement.misstatements = balanceOf(facts);
    statement.opinion = opinionOf(facts, statement.misstatements, statement.gates, statement.notes);
    statement.neutrality = neutralityGates(facts, statement.opinion);
    statement.neutral = neutralityOf(statement.neutrality, facts, statement.opinion);
    statement.conclusion = conclusionOf(facts, statement.opinion, statement.notes);
    addBlocking(statement);
    statement.hash = hashOf(facts, statement);
    gateFacts.statementHash = statement.hash;
    for (Gate& gate : gatesOfSigning(gateFacts))
        statement.gates.push_back(std::move(gate));
    return statement;
}

} // namespace attest
