// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/base/quantity.h"
#include "core/domain/source_ref.h"

#include <QString>

#include <optional>

namespace attest {

enum class Origin { unstated, grid, pv };

/// One declared quantity of a source: the subject of the verification. Months carry the quantity; a year beside them
/// repeats their sum.
struct ActivityRecord {
    QString source;
    Period period;
    Quantity quantity;
    QString written;                   ///< the cell's text, "66.5"
    std::optional<Decimal> factor;     ///< as the company used it
    std::optional<FactorUnit> factorUnit;
    std::optional<Decimal> emissionsTco2e; ///< as declared, with its number of places
    int emissionsPlaces = -1;          ///< places the company printed the emissions with; −1 = not declared
    Origin origin = Origin::unstated;
    SourceRef at;                      ///< of the value
    SourceRef factorAt;
    SourceRef emissionsAt;
};

/// A total or subtotal that the company's report prints.
struct ReportedTotal {
    QString item; ///< a source's id, a category's name, or "total"
    Decimal emissionsTco2e;
    int places = 0; ///< as printed
    SourceRef at;
};

struct ProductionRecord {
    Period period;
    QString product;
    Quantity quantity;
    SourceRef at;
};

/// A value verified for an earlier year.
struct PriorYearValue {
    QString item; ///< a source's id, "total", or "product:NAME"
    Period period;
    Quantity quantity; ///< emissions where the unit is one of CO2
    SourceRef at;
};

} // namespace attest
