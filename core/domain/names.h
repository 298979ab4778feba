// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boundary.h"
#include "core/domain/declared.h"
#include "core/domain/discrepancy.h"
#include "core/domain/documents.h"
#include "core/domain/engagement.h"
#include "core/domain/finding.h"
#include "core/domain/instruments.h"
#include "core/domain/review.h"
#include "core/domain/submission.h"

#include <QString>

#include <optional>

namespace attest {

/// The words that the dossier format and the command line use for the domain's enumerations ("purchased-electricity",
/// "must-correct" …); a contract. nameOf() writes one, named<T>() reads it back; anything else gives nothing.
QString nameOf(Claim);
QString nameOf(Assurance);
QString nameOf(TeamRole);
QString nameOf(SourceCategory);
QString nameOf(SourceStatus);
QString nameOf(MeterMeasures);
QString nameOf(FileKind);
QString nameOf(Origin);
QString nameOf(ContractKind);
QString nameOf(Delivery);
QString nameOf(AttributeHolder);
QString nameOf(CertificateStatus);
QString nameOf(CreditStatus);
QString nameOf(ReviewTopic);
QString nameOf(ReviewResult);
QString nameOf(VisitMethod);
QString nameOf(RegisterEvent);
QString nameOf(Quality);
QString nameOf(Severity);
QString nameOf(Cause);
QString nameOf(CoverageResult);
QString nameOf(FindingState);
QString nameOf(FindingAct);

template <class Enum>
std::optional<Enum> named(const QString& name);

/// All names of an enumeration, in order; for messages that say what would have been right.
template <class Enum>
QStringList namesOf();

/// What people read: "Purchased electricity", "must correct" …, to be translated when shown.
Message label(SourceCategory);
Message label(SourceStatus);
Message label(MeterMeasures);
Message label(FileKind);
Message label(TeamRole);
Message label(ReviewTopic);
Message label(ReviewResult);
Message label(Severity);
Message label(Cause);
Message label(CoverageResult);
Message label(FindingState);
Message label(FindingAct);
Message label(Origin);
Message label(CertificateStatus);
Message label(ContractKind);
Message label(Delivery);
Message label(AttributeHolder);
Message label(VisitMethod);
Message label(Assurance);
Message label(Claim);

} // namespace attest
