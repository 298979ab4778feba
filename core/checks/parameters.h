// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/check.h"

namespace attest {

/// What values a parameter may take; follows from its unit and the catalogue's value.
struct ParameterRange {
    Decimal lowest;
    Decimal highest;
    bool whole = false; ///< counted things: no fractions
};
ParameterRange rangeOf(const CheckParameter& parameter);

/// A parameter of the catalogue with its value in a case.
struct ParameterInCase {
    const CheckDefinition* check = nullptr;
    const CheckParameter* parameter = nullptr;
    QString name;                            ///< "check.parameter"
    Decimal value;
    std::optional<ChangedParameter> changed; ///< by whom, when and why; nothing where the catalogue's value stands

    bool differs() const { return changed && !(changed->value == parameter->standard); }
};

/// Every parameter of every check, in the order of the catalogue.
std::vector<ParameterInCase> parametersIn(const Snapshot& snapshot);
/// Of one check only.
std::vector<ParameterInCase> parametersIn(const Snapshot& snapshot, const QString& check);

/// By "check.parameter". ErrorKind::usage where there is no such check or parameter; the advice lists what there is.
Result<const CheckParameter*> findParameter(const QString& name);
/// ErrorKind::usage for an unknown parameter, and for a value outside its range, which the advice gives.
Result<void> requireAcceptable(const QString& name, const Decimal& value);

} // namespace attest
