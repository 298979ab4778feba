// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/instruments_checks.h"

#include "core/checks/instruments/lots.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

struct Lot {
    const Certificate* certificate;
    NumberRange range;
};

/// Lots by their numbers; of two that begin alike the one that stands first in the files.
std::vector<Lot> sortedLots(const Submission& submission)
{
    std::vector<Lot> lots;
    for (const Certificate& certificate : submission.certificates) {
        if (const auto range = numberRange(certificate.first, certificate.last))
            lots.push_back({&certificate, *range});
    }
    std::stable_sort(lots.begin(), lots.end(), [](const Lot& a, const Lot& b) {
        return a.range.prefix != b.range.prefix ? a.range.prefix < b.range.prefix : a.range.first < b.range.first;
    });
    return lots;
}

Discrepancy overlap(const Submission& submission, const Lot& earlier, const Lot& later)
{
    Discrepancy found = discrepancyOf(kCertificateDuplicate, subjectOf(submission, *later.certificate));
    const Decimal shared = std::min(earlier.range.last, later.range.last) - later.range.first + Decimal(1);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1 certificate numbers of the lot %2 stand also in the lot %3"),
                     {shared, numbersOf(*later.certificate), numbersOf(*earlier.certificate)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Remove the lot that is listed twice, or correct its numbers from the registry");
    found.causes.push_back({Cause::doubleCount, QT_TRANSLATE_NOOP("core", "The same certificates are counted twice"), 1});
    found.records = {later.certificate->at, earlier.certificate->at};
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    const std::vector<Lot> lots = sortedLots(context.submission);
    if (lots.empty())
        return notApplicable(QT_TRANSLATE_NOOP("core", "No certificates with numbers"));
    CheckOutcome outcome;
    outcome.compared = static_cast<int>(lots.size());
    outcome.reason = {QT_TRANSLATE_NOOP("core", "The numbers of %1 certificate lots"), {argument(outcome.compared)}};
    const Lot* widest = &lots.front(); // of the lots so far, the one that reaches farthest
    for (std::size_t i = 1; i < lots.size(); ++i) {
        if (widest->range.overlaps(lots[i].range))
            outcome.found.push_back(overlap(context.submission, *widest, lots[i]));
        if (widest->range.prefix != lots[i].range.prefix || widest->range.last < lots[i].range.last)
            widest = &lots[i];
    }
    return outcome;
}

} // namespace

const CheckDefinition kCertificateDuplicate{
    "certificate-duplicate", CheckGroup::instruments, Severity::mustCorrect, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Certificates counted twice"), {}, &run};

} // namespace attest
