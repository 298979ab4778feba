// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/base/quantity.h"
#include "core/domain/source_ref.h"

#include <QDate>
#include <QString>

namespace attest {

enum class CertificateStatus { held, cancelled, sold, expired };

/// A lot of energy-attribute certificates (GEC, GO, REC). One certificate = 1,000 kWh; its number's digits at the end
/// count up from first to last.
struct Certificate {
    QString first; ///< of one certificate: first == last
    QString last;
    QString plant;
    QString technology;
    Period vintage; ///< month of production
    Quantity quantity;
    CertificateStatus status = CertificateStatus::held;
    QString holder;
    QString beneficiary;
    QDate cancelledOn;
    SourceRef at;
};

enum class CreditStatus { held, retired };

/// A lot of offset credits; value in tCO2e.
struct Credit {
    QString registry;
    QString project;
    QString serial;
    QString vintage;
    Decimal tco2e;
    CreditStatus status = CreditStatus::held;
    QDate retiredOn;
    QString beneficiary;
    SourceRef at;
};

} // namespace attest
