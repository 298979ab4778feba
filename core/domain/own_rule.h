// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/domain/discrepancy.h"

#include <QDateTime>
#include <QString>

namespace attest {

/// A cross-check that a verifier added to a case without programming: two expressions over the quantities of the case that
/// belong together.
struct OwnRule {
    QString id;         ///< lower case words with hyphens, unique in the case; its check is "own:" + id
    QString title;
    QString observed;   ///< expression
    QString relation;   ///< "=", "<=" or ">="
    QString expected;   ///< expression
    QString scope;      ///< "year", "month": compared once, or for every month of the period
    Decimal tolerancePercent;
    Severity severity = Severity::mustExplain;
    QString text;       ///< what a discrepancy means and what to do, in the verifier's words
    QString by;
    QDateTime at;

    QString check() const { return u"own:" + id; }
    friend bool operator==(const OwnRule&, const OwnRule&) = default;
};

} // namespace attest
