// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/base/quantity.h"
#include "core/domain/source_ref.h"

#include <QString>

#include <optional>

namespace attest {

/// One line of a supplier's settlement document.
struct InvoiceLine {
    QString number;
    QString supplier;
    QString source; ///< at least one of source and meter is set
    QString meter;
    Period period;
    Quantity quantity;
    QString written;
    std::optional<Decimal> amount;
    QString currency;
    bool estimated = false;
    QDate issued; ///< invalid where not given
    SourceRef at;
};

/// A line of the official energy-statistics return.
struct StatisticsRecord {
    QString source;  ///< at least one of source and carrier is set
    QString carrier;
    Period period;
    Quantity quantity;
    QString written;
    SourceRef at;
};

/// A posting of the general ledger.
struct LedgerPosting {
    QDate date;
    QString account;
    Decimal amount;
    QString currency;
    QString text;
    QString source;
    std::optional<Decimal> unitPrice;
    SourceRef at;
};

/// A stock level: the opening one at the start of its day, the others at its end.
struct StockLevel {
    QString source;
    QDate date;
    Quantity quantity;
    SourceRef at;
};

enum class ContractKind { supply, ppa, lease, emc };
enum class Delivery { unstated, directLine, publicGrid };
enum class AttributeHolder { unstated, company, owner, sold };

/// Who owns a plant and the attributes of its electricity.
struct Contract {
    QString number;
    ContractKind kind = ContractKind::supply;
    QString party;
    Period period;
    QString source;
    Delivery delivery = Delivery::unstated;
    AttributeHolder attributes = AttributeHolder::unstated;
    QString plant;
    SourceRef at;
};

} // namespace attest
