// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/without_files.h"
#include "core/statement/assessment.h"

namespace attest {

/// A file that goes, with what was read from it.
struct LostFile {
    int revision = 1;
    QString id;
    QString path;
    FileKind kind = FileKind::evidence;
    qint64 records = 0;
};

/// A total that changes, in tCO2e.
struct ChangedTotal {
    QString id; ///< as explain() knows it: "total.location", "source.EL-1.market"
    Message label;
    Rational from;
    Rational to;
};

/// A discrepancy that appears or vanishes.
struct NamedDiscrepancy {
    QString key;
    Severity severity = Severity::note;
    Message text;
};

/// A finding or a discrepancy put aside that stands on something that goes.
struct LostGround {
    QString id;                ///< "F-03", or the key of the discrepancy that was put aside
    QStringList discrepancies; ///< keys that would not be found any more
    QStringList evidence;      ///< of the finding's references: those to files that go
    Message text;
};

/// A check that ran and would have nothing to compare.
struct SilencedCheck {
    QString check;
    Message reason;
};

/// What taking back an import would do to a case.
struct UndoEffects {
    std::vector<LostFile> files;
    std::vector<ChangedTotal> totals;
    std::vector<NamedDiscrepancy> appearing;
    std::vector<NamedDiscrepancy> vanishing;
    std::vector<SilencedCheck> silenced;
    std::vector<LostGround> findings;  ///< all that are not withdrawn
    std::vector<LostGround> setAside;
    std::vector<TeamRole> signatures;  ///< that are valid now and would not be
    std::optional<std::pair<Opinion, Opinion>> opinion; ///< where it changes

    qint64 records() const;
    /// One sentence a kind of consequence, the heaviest first; never empty.
    std::vector<Message> sentences() const;
};

/// Compares the case as it is with the case without the import (see withoutFiles(), withoutRevision()), both assessed for the
/// revision that people would see. Pure.
UndoEffects undoEffects(const Assessment& now, const Assessment& without);

} // namespace attest
