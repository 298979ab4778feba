// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace attest {

/// The declared rows of a source, to be compared between two submissions.
class ComparedRows {
public:
    /// Those that carry the quantity, or those that repeat it (a year printed beside its months).
    enum class Kind { carrying, repeating };
    ComparedRows(const Submission& submission, const QString& source, Kind kind);

    /// Everything that a period's rows say, whatever their order.
    QStringList figuresIn(const Period& period) const;
    std::vector<SourceRef> cellsIn(const Period& period) const;
    std::set<Period> periods() const;

private:
    std::map<Period, std::vector<const ActivityRecord*>> m_rows;
};

/// What the boundary says of a source that makes its emissions.
QString figuresOf(const Source& source);

/// The periods in which two submissions declare something else.
std::vector<Period> changedPeriods(const ComparedRows& now, const ComparedRows& then);

} // namespace attest
