// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <set>

namespace attest {

/// The items of the document review that the site visit or a finding answers.
class ReviewAnswers {
public:
    explicit ReviewAnswers(const CheckContext& context);

    /// A note names the item and says something: text, a reading or a photo.
    bool fromVisit(const ReviewRow& row) const;
    /// A finding that was not withdrawn speaks of the item.
    bool fromFindings(const ReviewRow& row) const;

private:
    std::set<QString> m_visited;
    std::set<QString> m_found;
};

/// The item as subject; the row's number where the form names none.
Subject reviewSubject(const Submission& submission, const ReviewRow& row);
/// Rows of the same item are one discrepancy with all their places.
void addOncePerItem(std::vector<Discrepancy>& found, Discrepancy discrepancy);

} // namespace attest
