// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

namespace attest::cli {

std::vector<CallDefinition> importCalls();    ///< import
std::vector<CallDefinition> intakeCalls();    ///< recognize, add, take-back
std::vector<CallDefinition> caseCalls();      ///< check, inventory, explain, deviation
std::vector<CallDefinition> parameterCalls(); ///< parameters
std::vector<CallDefinition> ruleCalls();      ///< rules
std::vector<CallDefinition> findingCalls();   ///< findings, finding
std::vector<CallDefinition> uncertaintyCalls(); ///< uncertainty
std::vector<CallDefinition> sampleCalls();    ///< sample
std::vector<CallDefinition> statementCalls(); ///< statement, sign, issue
std::vector<CallDefinition> reportCalls();    ///< report
std::vector<CallDefinition> evidenceCalls();  ///< export, audit

} // namespace attest::cli
