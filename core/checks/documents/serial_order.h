// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace attest {

/// A document's number and the day it was issued.
struct NumberedPaper {
    QString number;
    QDate issued;
};

/// The papers whose serial number runs against their dates, as indices. Only numbers of one form ("GA-#-#") are compared,
/// and only a counter in them that nearly always rises: at least `least` papers of that form, at most `percent` of them out
/// of order. A counter that starts again from the front is no error.
std::vector<std::size_t> againstTheirDates(const std::vector<NumberedPaper>& papers, std::size_t least, int percent);

} // namespace attest
