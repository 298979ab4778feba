// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QStringList>

namespace attest {

/// A heading as it is compared: full-width and other compatibility forms folded, case folded, blanks of all kinds at the ends
/// removed and inside made one.
QString comparableHeading(const QString& heading);

/// SHA-256 over the comparable headings in sorted order: the order of the columns does not matter. Empty ones are left out;
/// the fingerprint of none is empty.
QString fingerprintOf(const QStringList& headings);

/// How two lists of headings differ; each heading as often as it occurs.
struct HeadingDifference {
    QStringList added;   ///< in the newer list only, as written there
    QStringList missing; ///< in the older list only, as written there
    qsizetype common = 0;

    bool isNone() const { return added.isEmpty() && missing.isEmpty(); }
    /// Share of the common ones in all, 0 … 100, rounded down.
    int percent() const;
    /// "All 12 headings are the same", "2 headings are new: …; 1 is missing: …".
    Message text() const;
};
HeadingDifference differenceOf(const QStringList& older, const QStringList& newer);

} // namespace attest
