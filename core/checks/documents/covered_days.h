// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <vector>

namespace attest {

/// How often each day of a period is settled by the documents of one supply. The lines outlive it.
class CoveredDays {
public:
    /// Neighbouring days that are settled more or less often than usual.
    struct Stretch {
        Period period;
        int least = 0; ///< times that a day of it is settled
        int most = 0;
        bool isGap() const { return most == 0; }
    };

    /// Lines of one number count a day once. A line without quantity beside others, and an estimate that measured lines
    /// cover wholly, settle nothing.
    CoveredDays(const std::vector<const InvoiceLine*>& lines, const Period& period);

    /// How often most of the settled days are settled: more than once where supply points run in parallel.
    int usual() const { return m_usual; }
    qint64 settledDays() const;
    /// Days without any document, less often settled than usual, and more often: each a stretch of its own.
    std::vector<Stretch> unusual() const;
    /// The lines whose days touch a stretch.
    std::vector<const InvoiceLine*> linesIn(const Period& stretch) const;
    /// Documents (numbers with their periods) that touch a stretch.
    int papersIn(const Period& stretch) const;

private:
    void count();
    QDate dayAt(std::size_t i) const { return m_period.from().addDays(static_cast<qint64>(i)); }
    int deviationAt(std::size_t i) const;

    Period m_period;
    std::vector<const InvoiceLine*> m_lines;
    std::vector<int> m_times; ///< by day
    int m_usual = 0;
};

} // namespace attest
