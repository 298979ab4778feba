// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"

#include <QtGlobal>

#include <array>

namespace attest {
namespace {

template <class Enum>
struct Entry {
    Enum value;
    const char* name;
    const char* label; ///< empty where nobody reads it
};

template <class Enum>
struct Names;

#define ATTEST_NAMES(Enum, ...)                                            \
    template <>                                                            \
    struct Names<Enum> {                                                   \
        static constexpr Entry<Enum> table[] = {__VA_ARGS__};              \
    };

using CR = CoverageResult;
using FA = FindingAct;
using FK = FileKind;
using FS = FindingState;
using MM = MeterMeasures;
using RR = ReviewResult;
using RT = ReviewTopic;
using SC = SourceCategory;

ATTEST_NAMES(Claim,
    {Claim::carbonNeutral, "carbon-neutral", QT_TRANSLATE_NOOP("core", "carbon-neutral")},
    {Claim::ghgStatement, "ghg-statement", QT_TRANSLATE_NOOP("core", "GHG statement")})

ATTEST_NAMES(Assurance,
    {Assurance::reasonable, "reasonable", QT_TRANSLATE_NOOP("core", "reasonable assurance")},
    {Assurance::limited, "limited", QT_TRANSLATE_NOOP("core", "limited assurance")})

ATTEST_NAMES(TeamRole,
    {TeamRole::leadVerifier, "lead-verifier", QT_TRANSLATE_NOOP("core", "lead verifier")},
    {TeamRole::verifier, "verifier", QT_TRANSLATE_NOOP("core", "verifier")},
    {TeamRole::technicalExpert, "technical-expert", QT_TRANSLATE_NOOP("core", "technical expert")},
    {TeamRole::independentReviewer, "independent-reviewer", QT_TRANSLATE_NOOP("core", "independent reviewer")},
    {TeamRole::signatory, "signatory", QT_TRANSLATE_NOOP("core", "authorised signatory")})

ATTEST_NAMES(SourceCategory,
    {SC::stationaryCombustion, "stationary-combustion", QT_TRANSLATE_NOOP("core", "Stationary combustion")},
    {SC::mobileCombustion, "mobile-combustion", QT_TRANSLATE_NOOP("core", "Mobile combustion")},
    {SC::process, "process", QT_TRANSLATE_NOOP("core", "Process")},
    {SC::fugitive, "fugitive", QT_TRANSLATE_NOOP("core", "Fugitive")},
    {SC::purchasedElectricity, "purchased-electricity", QT_TRANSLATE_NOOP("core", "Purchased electricity")},
    {SC::purchasedHeat, "purchased-heat", QT_TRANSLATE_NOOP("core", "Purchased heat")},
    {SC::exportedElectricity, "exported-electricity", QT_TRANSLATE_NOOP("core", "Exported electricity")},
    {SC::exportedHeat, "exported-heat", QT_TRANSLATE_NOOP("core", "Exported heat")},
    {SC::onsiteRenewable, "onsite-renewable", QT_TRANSLATE_NOOP("core", "Own renewable electricity")},
    {SC::recovered, "recovered", QT_TRANSLATE_NOOP("core", "Recovered")},
    {SC::otherIndirect, "other-indirect", QT_TRANSLATE_NOOP("core", "Other indirect")})

ATTEST_NAMES(SourceStatus,
    {SourceStatus::reported, "reported", QT_TRANSLATE_NOOP("core", "reported")},
    {SourceStatus::nil, "nil", QT_TRANSLATE_NOOP("core", "nil")},
    {SourceStatus::excluded, "excluded", QT_TRANSLATE_NOOP("core", "excluded")})

ATTEST_NAMES(MeterMeasures,
    {MM::gridImport, "grid-import", QT_TRANSLATE_NOOP("core", "grid import")},
    {MM::gridExport, "grid-export", QT_TRANSLATE_NOOP("core", "grid export")},
    {MM::pvGeneration, "pv-generation", QT_TRANSLATE_NOOP("core", "PV generation")},
    {MM::directLine, "direct-line", QT_TRANSLATE_NOOP("core", "direct line")},
    {MM::consumption, "consumption", QT_TRANSLATE_NOOP("core", "consumption")},
    {MM::storageCharge, "storage-charge", QT_TRANSLATE_NOOP("core", "storage charge")},
    {MM::storageDischarge, "storage-discharge", QT_TRANSLATE_NOOP("core", "storage discharge")},
    {MM::fuel, "fuel", QT_TRANSLATE_NOOP("core", "fuel")},
    {MM::heat, "heat", QT_TRANSLATE_NOOP("core", "heat")},
    {MM::output, "output", QT_TRANSLATE_NOOP("core", "output")})

ATTEST_NAMES(FileKind,
    {FK::reportedActivity, "reported-activity", QT_TRANSLATE_NOOP("core", "Declared activity data")},
    {FK::reportedTotals, "reported-totals", QT_TRANSLATE_NOOP("core", "Declared totals")},
    {FK::meterIntervals, "meter-intervals", QT_TRANSLATE_NOOP("core", "Meter intervals")},
    {FK::meterRegisters, "meter-registers", QT_TRANSLATE_NOOP("core", "Register readings")},
    {FK::invoices, "invoices", QT_TRANSLATE_NOOP("core", "Invoices")},
    {FK::statistics, "statistics", QT_TRANSLATE_NOOP("core", "Energy statistics")},
    {FK::ledger, "ledger", QT_TRANSLATE_NOOP("core", "General ledger")},
    {FK::stock, "stock", QT_TRANSLATE_NOOP("core", "Stock")},
    {FK::production, "production", QT_TRANSLATE_NOOP("core", "Production")},
    {FK::certificates, "certificates", QT_TRANSLATE_NOOP("core", "Energy-attribute certificates")},
    {FK::credits, "credits", QT_TRANSLATE_NOOP("core", "Offset credits")},
    {FK::contracts, "contracts", QT_TRANSLATE_NOOP("core", "Contracts")},
    {FK::equipment, "equipment", QT_TRANSLATE_NOOP("core", "Equipment")},
    {FK::calibrations, "calibrations", QT_TRANSLATE_NOOP("core", "Calibration certificates")},
    {FK::priorYear, "prior-year", QT_TRANSLATE_NOOP("core", "Values of earlier years")},
    {FK::documentReview, "document-review", QT_TRANSLATE_NOOP("core", "Document review")},
    {FK::siteVisit, "site-visit", QT_TRANSLATE_NOOP("core", "Site visit")},
    {FK::evidence, "evidence", QT_TRANSLATE_NOOP("core", "Evidence")})

ATTEST_NAMES(Origin,
    {Origin::unstated, "", QT_TRANSLATE_NOOP("core", "not stated")},
    {Origin::grid, "grid", QT_TRANSLATE_NOOP("core", "grid")},
    {Origin::pv, "pv", QT_TRANSLATE_NOOP("core", "photovoltaics")})

ATTEST_NAMES(ContractKind,
    {ContractKind::supply, "supply", QT_TRANSLATE_NOOP("core", "supply contract")},
    {ContractKind::ppa, "ppa", QT_TRANSLATE_NOOP("core", "power purchase agreement")},
    {ContractKind::lease, "lease", QT_TRANSLATE_NOOP("core", "lease")},
    {ContractKind::emc, "emc", QT_TRANSLATE_NOOP("core", "energy management contract")})

ATTEST_NAMES(Delivery,
    {Delivery::unstated, "", QT_TRANSLATE_NOOP("core", "not stated")},
    {Delivery::directLine, "direct-line", QT_TRANSLATE_NOOP("core", "direct line")},
    {Delivery::publicGrid, "public-grid", QT_TRANSLATE_NOOP("core", "public grid")})

ATTEST_NAMES(AttributeHolder,
    {AttributeHolder::unstated, "", QT_TRANSLATE_NOOP("core", "not stated")},
    {AttributeHolder::company, "company", QT_TRANSLATE_NOOP("core", "the company")},
    {AttributeHolder::owner, "owner", QT_TRANSLATE_NOOP("core", "the plant's owner")},
    {AttributeHolder::sold, "sold", QT_TRANSLATE_NOOP("core", "sold")})

ATTEST_NAMES(CertificateStatus,
    {CertificateStatus::held, "held", QT_TRANSLATE_NOOP("core", "held")},
    {CertificateStatus::cancelled, "cancelled", QT_TRANSLATE_NOOP("core", "cancelled")},
    {CertificateStatus::sold, "sold", QT_TRANSLATE_NOOP("core", "sold")},
    {CertificateStatus::expired, "expired", QT_TRANSLATE_NOOP("core", "expired")})

ATTEST_NAMES(CreditStatus,
    {CreditStatus::held, "held", ""},
    {CreditStatus::retired, "retired", ""})

ATTEST_NAMES(ReviewTopic,
    {RT::basics, "basics", QT_TRANSLATE_NOOP("core", "Basic facts")},
    {RT::boundary, "boundary", QT_TRANSLATE_NOOP("core", "Boundary")},
    {RT::method, "method", QT_TRANSLATE_NOOP("core", "Method")},
    {RT::activityData, "activity-data", QT_TRANSLATE_NOOP("core", "Activity data")},
    {RT::factors, "factors", QT_TRANSLATE_NOOP("core", "Emission factors")},
    {RT::emissions, "emissions", QT_TRANSLATE_NOOP("core", "Emissions")},
    {RT::production, "production", QT_TRANSLATE_NOOP("core", "Production data")},
    {RT::qualityControl, "quality-control", QT_TRANSLATE_NOOP("core", "Quality control and filing")},
    {RT::plan, "plan", QT_TRANSLATE_NOOP("core", "Data-quality-control plan")},
    {RT::other, "other", QT_TRANSLATE_NOOP("core", "Other")})

ATTEST_NAMES(ReviewResult,
    {RR::conforms, "conforms", QT_TRANSLATE_NOOP("core", "conforms")},
    {RR::doubt, "doubt", QT_TRANSLATE_NOOP("core", "in doubt")},
    {RR::nonconforming, "nonconforming", QT_TRANSLATE_NOOP("core", "does not conform")},
    {RR::notApplicable, "n/a", QT_TRANSLATE_NOOP("core", "not applicable")},
    {RR::open, "open", QT_TRANSLATE_NOOP("core", "open")})

ATTEST_NAMES(VisitMethod,
    {VisitMethod::lookUp, "look-up", QT_TRANSLATE_NOOP("core", "looked up")},
    {VisitMethod::ask, "ask", QT_TRANSLATE_NOOP("core", "asked")},
    {VisitMethod::observe, "observe", QT_TRANSLATE_NOOP("core", "observed")},
    {VisitMethod::check, "check", QT_TRANSLATE_NOOP("core", "checked")})

ATTEST_NAMES(RegisterEvent,
    {RegisterEvent::none, "", ""},
    {RegisterEvent::exchange, "exchange", ""},
    {RegisterEvent::rollover, "rollover", ""},
    {RegisterEvent::multiplier, "multiplier", ""})

ATTEST_NAMES(Quality,
    {Quality::measured, "measured", ""},
    {Quality::estimated, "estimated", ""},
    {Quality::substituted, "substituted", ""})

ATTEST_NAMES(Severity,
    {Severity::mustCorrect, "must-correct", QT_TRANSLATE_NOOP("core", "must correct")},
    {Severity::mustExplain, "must-explain", QT_TRANSLATE_NOOP("core", "must explain")},
    {Severity::note, "note", QT_TRANSLATE_NOOP("core", "note")})

ATTEST_NAMES(Cause,
    {Cause::unitFactor, "unit-factor", QT_TRANSLATE_NOOP("core", "wrong unit")},
    {Cause::decimalShift, "decimal-shift", QT_TRANSLATE_NOOP("core", "shifted decimal point")},
    {Cause::digitTransposition, "digit-transposition", QT_TRANSLATE_NOOP("core", "swapped digits")},
    {Cause::digitDropped, "digit-dropped", QT_TRANSLATE_NOOP("core", "mistyped digit")},
    {Cause::omittedPeriod, "omitted-period", QT_TRANSLATE_NOOP("core", "omitted period")},
    {Cause::duplicatedPeriod, "duplicated-period", QT_TRANSLATE_NOOP("core", "period counted twice")},
    {Cause::wrongPeriod, "wrong-period", QT_TRANSLATE_NOOP("core", "value of another period")},
    {Cause::wrongMultiplier, "wrong-multiplier", QT_TRANSLATE_NOOP("core", "wrong meter multiplier")},
    {Cause::wrongSign, "wrong-sign", QT_TRANSLATE_NOOP("core", "wrong sign")},
    {Cause::exportNotDeducted, "export-not-deducted", QT_TRANSLATE_NOOP("core", "export not deducted")},
    {Cause::misclassifiedOrigin, "misclassified-origin", QT_TRANSLATE_NOOP("core", "misclassified origin")},
    {Cause::omittedMeter, "omitted-meter", QT_TRANSLATE_NOOP("core", "omitted meter")},
    {Cause::doubleCount, "double-count", QT_TRANSLATE_NOOP("core", "counted twice")},
    {Cause::wrongFactor, "wrong-factor", QT_TRANSLATE_NOOP("core", "wrong factor")},
    {Cause::rounding, "rounding", QT_TRANSLATE_NOOP("core", "rounding")},
    {Cause::estimated, "estimated", QT_TRANSLATE_NOOP("core", "estimated value")},
    {Cause::meterFault, "meter-fault", QT_TRANSLATE_NOOP("core", "meter fault")},
    {Cause::unknown, "unknown", QT_TRANSLATE_NOOP("core", "cause not known")})

ATTEST_NAMES(CoverageResult,
    {CR::passed, "passed", QT_TRANSLATE_NOOP("core", "passed")},
    {CR::found, "found", QT_TRANSLATE_NOOP("core", "found")},
    {CR::notApplicable, "not-applicable", QT_TRANSLATE_NOOP("core", "not applicable")},
    {CR::notRun, "not-run", QT_TRANSLATE_NOOP("core", "not run")})

ATTEST_NAMES(FindingState,
    {FS::raised, "raised", QT_TRANSLATE_NOOP("core", "raised")},
    {FS::sent, "sent", QT_TRANSLATE_NOOP("core", "sent")},
    {FS::answered, "answered", QT_TRANSLATE_NOOP("core", "answered")},
    {FS::rejected, "rejected", QT_TRANSLATE_NOOP("core", "answer rejected")},
    {FS::closed, "closed", QT_TRANSLATE_NOOP("core", "closed")},
    {FS::uncorrected, "uncorrected", QT_TRANSLATE_NOOP("core", "accepted as uncorrected")},
    {FS::withdrawn, "withdrawn", QT_TRANSLATE_NOOP("core", "withdrawn")})

ATTEST_NAMES(FindingAct,
    {FA::raise, "raise", QT_TRANSLATE_NOOP("core", "raised")},
    {FA::send, "send", QT_TRANSLATE_NOOP("core", "sent")},
    {FA::answer, "answer", QT_TRANSLATE_NOOP("core", "answered")},
    {FA::accept, "accept", QT_TRANSLATE_NOOP("core", "answer accepted")},
    {FA::reject, "reject", QT_TRANSLATE_NOOP("core", "answer rejected")},
    {FA::uncorrected, "uncorrected", QT_TRANSLATE_NOOP("core", "accepted as uncorrected")},
    {FA::withdraw, "withdraw", QT_TRANSLATE_NOOP("core", "withdrawn")})

template <class Enum>
const Entry<Enum>& entryOf(Enum value)
{
    for (const Entry<Enum>& entry : Names<Enum>::table) {
        if (entry.value == value)
            return entry;
    }
    Q_UNREACHABLE();
}

} // namespace

template <class Enum>
std::optional<Enum> named(const QString& name)
{
    for (const Entry<Enum>& entry : Names<Enum>::table) {
        if (name == QLatin1String(entry.name))
            return entry.value;
    }
    return std::nullopt;
}

template <class Enum>
QStringList namesOf()
{
    QStringList names;
    for (const Entry<Enum>& entry : Names<Enum>::table) {
        if (*entry.name != '\0')
            names << QString::fromLatin1(entry.name);
    }
    return names;
}

#define ATTEST_PUBLISH(Enum)                                                        \
    QString nameOf(Enum value) { return QString::fromLatin1(entryOf(value).name); } \
    template std::optional<Enum> named<Enum>(const QString&);                       \
    template QStringList namesOf<Enum>();
#define ATTEST_PUBLISH_WITH_LABEL(Enum) \
    ATTEST_PUBLISH(Enum)                \
    Message label(Enum value) { return entryOf(value).label; }

ATTEST_PUBLISH_WITH_LABEL(Claim)
ATTEST_PUBLISH_WITH_LABEL(Assurance)
ATTEST_PUBLISH_WITH_LABEL(TeamRole)
ATTEST_PUBLISH_WITH_LABEL(SourceCategory)
ATTEST_PUBLISH_WITH_LABEL(SourceStatus)
ATTEST_PUBLISH_WITH_LABEL(MeterMeasures)
ATTEST_PUBLISH_WITH_LABEL(FileKind)
ATTEST_PUBLISH_WITH_LABEL(Origin)
ATTEST_PUBLISH_WITH_LABEL(ContractKind)
ATTEST_PUBLISH_WITH_LABEL(Delivery)
ATTEST_PUBLISH_WITH_LABEL(AttributeHolder)
ATTEST_PUBLISH_WITH_LABEL(CertificateStatus)
ATTEST_PUBLISH(CreditStatus)
ATTEST_PUBLISH_WITH_LABEL(ReviewTopic)
ATTEST_PUBLISH_WITH_LABEL(ReviewResult)
ATTEST_PUBLISH_WITH_LABEL(VisitMethod)
ATTEST_PUBLISH(RegisterEvent)
ATTEST_PUBLISH(Quality)
ATTEST_PUBLISH_WITH_LABEL(Severity)
ATTEST_PUBLISH_WITH_LABEL(Cause)
ATTEST_PUBLISH_WITH_LABEL(CoverageResult)
ATTEST_PUBLISH_WITH_LABEL(FindingState)
ATTEST_PUBLISH_WITH_LABEL(FindingAct)

} // namespace attest
