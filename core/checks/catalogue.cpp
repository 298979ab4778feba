// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"

#include "core/checks/balance/balance_checks.h"
#include "core/checks/boundary/boundary_checks.h"
#include "core/checks/conduct/undocumented_change.h"
#include "core/checks/declared/declared_checks.h"
#include "core/checks/instruments/instruments_checks.h"
#include "core/checks/solar/solar_checks.h"
#include "core/checks/sources/sources_checks.h"
#include "core/checks/trend/trend_checks.h"

namespace attest {
namespace {

/// A check of the contract that is not built yet: it is listed, and reported as not run.
CheckDefinition notBuilt(const char* id, CheckGroup group, Severity severity, Technique technique, const char* title)
{
    return {id, group, severity, technique, title, {}, nullptr};
}

const CheckDefinition kSeriesGap = notBuilt("series-gap", CheckGroup::series, Severity::mustExplain, Technique::examination, QT_TRANSLATE_NOOP("core", "Gaps in a series"));
const CheckDefinition kSeriesDuplicate = notBuilt("series-duplicate", CheckGroup::series, Severity::mustCorrect, Technique::examination, QT_TRANSLATE_NOOP("core", "Intervals that stand twice"));
const CheckDefinition kSeriesOrder = notBuilt("series-order", CheckGroup::series, Severity::mustExplain, Technique::examination, QT_TRANSLATE_NOOP("core", "Order of the stamps"));
const CheckDefinition kSeriesDaylightSaving = notBuilt("series-daylight-saving", CheckGroup::series, Severity::mustExplain, Technique::examination, QT_TRANSLATE_NOOP("core", "Days of 23 and 25 hours"));
const CheckDefinition kSeriesStuck = notBuilt("series-stuck", CheckGroup::series, Severity::mustExplain, Technique::analyticalTesting, QT_TRANSLATE_NOOP("core", "Value that does not change"));
const CheckDefinition kSeriesSpike = notBuilt("series-spike", CheckGroup::series, Severity::mustExplain, Technique::analyticalTesting, QT_TRANSLATE_NOOP("core", "Value far outside the pattern"));
const CheckDefinition kSeriesNegative = notBuilt("series-negative", CheckGroup::series, Severity::mustCorrect, Technique::examination, QT_TRANSLATE_NOOP("core", "Negative energy"));
const CheckDefinition kSeriesLevelShift = notBuilt("series-level-shift", CheckGroup::series, Severity::mustExplain, Technique::analyticalTesting, QT_TRANSLATE_NOOP("core", "Lasting jump of the level"));
const CheckDefinition kRegisterContinuity = notBuilt("register-continuity", CheckGroup::series, Severity::mustCorrect, Technique::retracing, QT_TRANSLATE_NOOP("core", "Register readings joined without a gap"));
const CheckDefinition kRegisterBackward = notBuilt("register-backward", CheckGroup::series, Severity::mustCorrect, Technique::examination, QT_TRANSLATE_NOOP("core", "Register running backwards"));
const CheckDefinition kMultiplier = notBuilt("multiplier", CheckGroup::series, Severity::mustCorrect, Technique::recalculation, QT_TRANSLATE_NOOP("core", "Meter multiplier"));
const CheckDefinition kCopiedSeries = notBuilt("copied-series", CheckGroup::series, Severity::mustExplain, Technique::analyticalTesting, QT_TRANSLATE_NOOP("core", "Copied values"));
const CheckDefinition kInvoiceDuplicate = notBuilt("invoice-duplicate", CheckGroup::documents, Severity::mustCorrect, Technique::examination, QT_TRANSLATE_NOOP("core", "Documents that stand twice"));
const CheckDefinition kInvoicePeriod = notBuilt("invoice-period", CheckGroup::documents, Severity::mustCorrect, Technique::tracing, QT_TRANSLATE_NOOP("core", "Days covered by documents"));
const CheckDefinition kInvoiceEstimated = notBuilt("invoice-estimated", CheckGroup::documents, Severity::mustExplain, Technique::estimateTesting, QT_TRANSLATE_NOOP("core", "Estimated documents"));
const CheckDefinition kDocumentOrder = notBuilt("document-order", CheckGroup::documents, Severity::mustExplain, Technique::examination, QT_TRANSLATE_NOOP("core", "Order of dates and serials"));
const CheckDefinition kCalibrationValidity = notBuilt("calibration-validity", CheckGroup::documents, Severity::mustExplain, Technique::controlTesting, QT_TRANSLATE_NOOP("core", "Calibration of every day"));
const CheckDefinition kReviewOpen = notBuilt("review-open", CheckGroup::documents, Severity::mustExplain, Technique::inquiry, QT_TRANSLATE_NOOP("core", "Open rows of the document review"));
const CheckDefinition kEvidenceMissing = notBuilt("evidence-missing", CheckGroup::documents, Severity::mustExplain, Technique::tracing, QT_TRANSLATE_NOOP("core", "Evidence that is referred to"));
const CheckDefinition kSiteReading = notBuilt("site-reading", CheckGroup::site, Severity::mustCorrect, Technique::observation, QT_TRANSLATE_NOOP("core", "Reading taken on site"));
const CheckDefinition kSiteContradiction = notBuilt("site-contradiction", CheckGroup::site, Severity::mustExplain, Technique::observation, QT_TRANSLATE_NOOP("core", "What was seen against what is declared"));
const CheckDefinition kSiteUnanswered = notBuilt("site-unanswered", CheckGroup::site, Severity::mustExplain, Technique::inquiry, QT_TRANSLATE_NOOP("core", "Items passed on to the visit"));
const CheckDefinition kIntensity = notBuilt("intensity", CheckGroup::trend, Severity::mustExplain, Technique::analyticalTesting, QT_TRANSLATE_NOOP("core", "Energy and emissions per output"));
const CheckDefinition kMonthProfile = notBuilt("month-profile", CheckGroup::trend, Severity::mustExplain, Technique::analyticalTesting, QT_TRANSLATE_NOOP("core", "Months against their pattern"));
const CheckDefinition kPriorFindings = notBuilt("prior-findings", CheckGroup::trend, Severity::mustExplain, Technique::inquiry, QT_TRANSLATE_NOOP("core", "Findings of last year"));
const CheckDefinition kSampleSize = notBuilt("sample-size", CheckGroup::conduct, Severity::mustExplain, Technique::sampling, QT_TRANSLATE_NOOP("core", "Size of the sample"));
const CheckDefinition kCoverage = notBuilt("coverage", CheckGroup::conduct, Severity::note, Technique::crossChecking, QT_TRANSLATE_NOOP("core", "Share reached by independent checks"));

} // namespace

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
