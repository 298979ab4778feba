// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factors/factor_library.h"

namespace attest {

/// Reads one table of the library; fails on a missing column, an unreadable value, year or date, an empty id.
Result<std::vector<FactorEntry>> readFactorTable(const FactorLibrary::File& file);

/// The first day on which a document can have been known: a day or month that its text names within the year of
/// publication (of "dated …, posted …" the posting; a month counts from its last day), else 1 January of that year.
QDate publicationDay(const QString& document, int year);

} // namespace attest
