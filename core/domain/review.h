// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/unit.h"
#include "core/domain/source_ref.h"

#include <QDate>
#include <QString>

#include <optional>

namespace attest {

enum class ReviewTopic {
    basics, boundary, method, activityData, factors, emissions, production, qualityControl, plan, other,
};
enum class ReviewResult { conforms, doubt, nonconforming, notApplicable, open };

/// A row of the document-review form (annex 2 of the Chinese verification guide).
struct ReviewRow {
    QString item;
    ReviewTopic topic = ReviewTopic::other;
    QString question;
    ReviewResult result = ReviewResult::open;
    QString record;
    QString clause;
    QString document; ///< path of the evidence that it refers to
    QString reviewer;
    QDate date;
    SourceRef at;
};

enum class VisitMethod { lookUp, ask, observe, check };

/// A note of the site visit; a note's item answers the review row of the same name.
struct SiteNote {
    qint64 time = 0; ///< seconds since 1970, UTC
    QString place;
    VisitMethod method = VisitMethod::observe;
    QString note;
    QString person;
    QString role;
    QString meter;
    std::optional<Decimal> reading;
    std::optional<Unit> unit;
    QString equipment;
    QString item;
    QString photo; ///< path
    SourceRef at;
};

} // namespace attest
