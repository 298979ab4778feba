// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/pattern_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/copies.h"
#include "core/checks/series/digit_findings.h"
#include "core/checks/series/measured.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

using Key = std::pair<QString, Period>;

std::vector<ProbableCause> causesOf(const Copy& copy)
{
    const bool isOther = copy.meter != copy.original;
    const ProbableCause again{Cause::duplicatedPeriod, QT_TRANSLATE_NOOP("core", "The values of one period were put in the place of another one's"), isOther ? 2 : 1};
    const ProbableCause filled{Cause::estimated, QT_TRANSLATE_NOOP("core", "A gap was filled with values of another time and not marked"), isOther ? 3 : 2};
    if (!isOther)
        return {again, filled};
    return {{Cause::doubleCount, {QT_TRANSLATE_NOOP("core", "The energy of %1 counts twice, that of %2 not at all"), {copy.original->meter().id, copy.meter->meter().id}}, 1},
            again, filled};
}

Discrepancy report(const Key& key, const std::vector<const Copy*>& copies)
{
    const Copy& copy = **std::max_element(copies.begin(), copies.end(), [](const Copy* a, const Copy* b) { return a->length < b->length; });
    Discrepancy found = discrepancyOf(kCopiedSeries, measuredSubject(*copy.meter, key.second));
    const auto length = static_cast<qint64>(copy.length);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 repeats %3 values from %4 on exactly as %5 has them from %6 on (%7 such stretches)"),
                     {key.second, copy.meter->meter().id, argument(length), stampOf(*copy.meter, copy.first), copy.original->meter().id,
                      stampOf(*copy.original, copy.originalFirst), argument(static_cast<qint64>(copies.size()))}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Read the meter's own memory for that time; a filled gap is marked as estimated and shown not to be too low");
    found.causes = causesOf(copy);
    appendCells(found.records, *copy.meter, copy.first, copy.first + std::min(copy.length, kMostCells / 2));
    appendCells(found.records, *copy.original, copy.originalFirst, copy.originalFirst + std::min(copy.length, kMostCells / 2));
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const MeterValues& meter : context.series)
        outcome.compared += meter.isEmpty() ? 0 : 1;
    const int meters = outcome.compared;
    std::map<Key, std::vector<const Copy*>> months;
    const std::vector<Copy> copies = copiesIn(context.series, copyLimits(context));
    for (const Copy& copy : copies)
        months[{copy.meter->meter().id, monthOf(*copy.meter, copy.first + copy.length / 2)}].push_back(&copy);
    for (const auto& [key, ofMonth] : months)
        outcome.found.push_back(report(key, ofMonth));
    const DigitLimits limits = digitLimits(context);
    outcome.compared += static_cast<qint64>(context.submission.ledger.size()) >= limits.values ? 1 : 0;
    for (Discrepancy& odd : lastDigitFindings(context, limits))
        addOnce(outcome.found, std::move(odd));
    for (Discrepancy& odd : firstDigitFindings(context, limits))
        outcome.found.push_back(std::move(odd));
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No meter has a series, and the ledger has few postings"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Every stretch of the series of %1 meters against all others, last digits month by month, first digits of the postings"),
                      {argument(meters)}};
    return outcome;
}

} // namespace

const CheckDefinition kCopiedSeries{
    "copied-series", CheckGroup::series, Severity::mustExplain, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "Copied values"),
    copyParameters(), &run};

} // namespace attest
