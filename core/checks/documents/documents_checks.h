// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// The checks of the papers themselves: suppliers' documents, calibration certificates, the review form, the evidence.
extern const CheckDefinition kInvoiceDuplicate;
extern const CheckDefinition kInvoicePeriod;
extern const CheckDefinition kInvoiceEstimated;
extern const CheckDefinition kDocumentOrder;
extern const CheckDefinition kCalibrationValidity;
extern const CheckDefinition kReviewOpen;
extern const CheckDefinition kEvidenceMissing;

} // namespace attest
