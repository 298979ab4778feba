// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// The parameters of a check in a case, in the forms that statistics take. Looking one up costs something: ask once a run.
class CheckNumbers {
public:
    CheckNumbers(const CheckContext& context, const CheckDefinition& check) : m_context(context), m_check(check) {}

    Decimal exact(const char* name) const { return m_context.parameter(m_check.id, name); }
    double number(const char* name) const { return exact(name).toDouble(); }
    /// A parameter in per cent, as a share of 1.
    double share(const char* name) const { return number(name) / 100; }
    /// Of something counted.
    int whole(const char* name) const { return static_cast<int>(number(name)); }
    std::size_t count(const char* name) const { return static_cast<std::size_t>(number(name)); }
    /// A length of time, by the length of its unit.
    qint64 seconds(const char* name, qint64 unit) const { return static_cast<qint64>(number(name) * static_cast<double>(unit)); }

private:
    const CheckContext& m_context;
    const CheckDefinition& m_check;
};

} // namespace attest
