// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// The checks of energy-attribute certificates and of offset credits.
extern const CheckDefinition kCertificateDuplicate;
extern const CheckDefinition kCertificateStatus;
extern const CheckDefinition kCertificateVintage;
extern const CheckDefinition kCertificateCoverage;
extern const CheckDefinition kCertificatePlant;
extern const CheckDefinition kCreditQuality;

} // namespace attest
