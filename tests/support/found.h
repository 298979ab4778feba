// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "tests/support/check_tester.h"

#include <QStringList>

#include <string>

namespace attest::test {

/// What a check found, one line a discrepancy: "EL-GRID 2024-03 must-correct decimal-shift"; the item where there is no
/// source. Joined by "; ", so that a test compares a whole answer at once and a failure prints it.
inline std::string found(const std::vector<Discrepancy>& discrepancies)
{
    QStringList lines;
    for (const Discrepancy& one : discrepancies) {
        const QString subject = !one.subject.source.isEmpty() ? one.subject.source : !one.subject.item.isEmpty() ? one.subject.item : one.subject.meter;
        QStringList parts{subject, one.subject.period.text(), nameOf(one.severity)};
        if (!one.causes.empty())
            parts << nameOf(one.causes.front().cause);
        lines << parts.join(u' ');
    }
    return lines.join(QStringLiteral("; ")).toStdString();
}

inline std::string found(const CheckDefinition& check, const CaseBuilder& builder)
{
    return found(CheckTester(check).find(builder));
}

/// A small plant whose papers all agree: grid electricity and gas, metered and invoiced by month; diesel with stock.
/// kWh of month m: 40,000 + 1,000 × m; Nm3: 7,000 + 100 × m.
class CleanPlant : public CaseBuilder {
public:
    CleanPlant();
    /// The declared row of a source and month.
    ActivityRecord& row(const QString& id, int month);
    /// Rewrites a declared cell; emissions are left as they are.
    CleanPlant& declare(const QString& id, int month, const QString& text);
    CleanPlant& drop(const QString& id, int month);
    InvoiceLine& document(const QString& id, int month);
};

} // namespace attest::test
