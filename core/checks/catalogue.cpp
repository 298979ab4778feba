// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"

#include "core/checks/balance/balance_checks.h"
#include "core/checks/boundary/boundary_checks.h"
#include "core/checks/conduct/conduct_checks.h"
#include "core/checks/conduct/undocumented_change.h"
#include "core/checks/declared/declared_checks.h"
#include "core/checks/documents/documents_checks.h"
#include "core/checks/instruments/instruments_checks.h"
#include "core/checks/series/series_checks.h"
#include "core/checks/series/pattern_checks.h"
#include "core/checks/site/site_checks.h"
#include "core/checks/solar/solar_checks.h"
#include "core/checks/sources/sources_checks.h"
#include "core/checks/trend/trend_checks.h"

namespace attest {
const std::vector<const CheckDefinition*>& catalogue()
{
    static const std::vector<const CheckDefinition*> checks = {
        &kAnnualVsMonths, &kRecalculation, &kTotalsConsistency, &kRoundingBeforeSum, &kFactorVsLibrary, &kUnitFactor,
        &kDigitPattern, &kMisclassifiedOrigin, &kSign, &kBiomassSeparate,
        &kMeterVsReported, &kInvoiceVsReported, &kMeterVsInvoice, &kStatisticsVsReported, &kLedgerVsInvoice,
        &kStockBalance, &kRatedLoad, &kSecondSource,
        &kSiteBalance, &kPvBalance, &kExportVsSettlement, &kSubmeterSum,
        &kSeriesGap, &kSeriesDuplicate, &kSeriesOrder, &kSeriesDaylightSaving, &kSeriesStuck, &kSeriesSpike,
        &kSeriesNegative, &kSeriesLevelShift, &kRegisterContinuity, &kRegisterBackward, &kMultiplier, &kCopiedSeries,
        &kPvNight, &kPvAboveNameplate, &kPvAboveClearSky, &kPvSpecificYield, &kPvClaimGridImport, &kPvHourlyMatch,
        &kPvOwnership, &kPvDelivery, &kSelfUseRecords,
        &kCertificateDuplicate, &kCertificateStatus, &kCertificateVintage, &kCertificateCoverage, &kCertificatePlant,
        &kCreditQuality,
        &kInvoiceDuplicate, &kInvoicePeriod, &kInvoiceEstimated, &kDocumentOrder, &kCalibrationValidity,
        &kReviewOpen, &kEvidenceMissing,
        &kSourceCompleteness, &kEquipmentWithoutSource, &kMeterWithoutSource, &kRefrigerantCharge,
        &kSiteReading, &kSiteContradiction, &kSiteUnanswered,
        &kYearOnYear, &kIntensity, &kMonthProfile, &kPriorFindings,
        &kUndocumentedChange, &kSampleSize, &kCoverage,
    };
    return checks;
}

const CheckDefinition* findCheck(const QString& id)
{
    for (const CheckDefinition* check : catalogue()) {
        if (id == QLatin1String(check->id))
            return check;
    }
    return nullptr;
}

} // namespace attest
