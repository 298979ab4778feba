// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/series_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/clock_changes.h"
#include "core/checks/series/resolution.h"
#include "core/checks/series/series_text.h"
#include "core/checks/solar/plants.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace attest {
namespace {

bool isWrong(const ClockFinding& finding)
{
    return finding.day == ClockDay::notForward || finding.day == ClockDay::notBack || finding.day == ClockDay::hourLost;
}

/// Whole steps of the local day on which the clocks change.
qint64 expectedOn(QDate day, qint64 step, const QTimeZone& zone)
{
    return (endOf(Period::day(day), zone) - startOf(Period::day(day), zone)) / step;
}

Message whatStands(const ClockFinding& finding, const Meter& meter, QDate day, qint64 step, const QTimeZone& zone)
{
    const qint64 expected = expectedOn(day, step, zone);
    const qint64 hour = finding.change.length() / step;
    const std::vector<MessageArgument> numbers = {day, meter.id, argument(expected),
                                                  argument(finding.day == ClockDay::notForward ? expected + hour : expected - hour)};
    switch (finding.day) {
    case ClockDay::notForward:
        return {QT_TRANSLATE_NOOP("core", "%1: the clocks go forward and the day has %3 intervals; %2 gives %4, with values in the hour that the clock skips"), numbers};
    case ClockDay::notBack:
        return {QT_TRANSLATE_NOOP("core", "%1: the clocks go back and the day has %3 intervals; %2 gives %4, the repeated hour stands once"), numbers};
    default:
        return {QT_TRANSLATE_NOOP("core", "%1: the clocks go forward and the day has %3 intervals; %2 gives %4, the hour after the skipped one is missing too"), numbers};
    }
}

Message causeOf(const ClockFinding& finding, bool onBothDays)
{
    if (onBothDays)
        return QT_TRANSLATE_NOOP("core", "The logger does not change to summer time: from one change to the other its stamps are off by the shift of the clocks");
    if (finding.day == ClockDay::notForward)
        return QT_TRANSLATE_NOOP("core", "The logger did not put its clock forward, or put it forward late");
    if (finding.day == ClockDay::notBack)
        return QT_TRANSLATE_NOOP("core", "The second pass of the repeated hour was overwritten or dropped: its energy is missing");
    return QT_TRANSLATE_NOOP("core", "The hour was dropped when the stamps were converted to local time: its energy is missing");
}

Discrepancy report(const ClockFinding& finding, const MeterValues& values, bool onBothDays, const QTimeZone& zone)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(finding.change.at, zone).date();
    Discrepancy found = discrepancyOf(kSeriesDaylightSaving, subjectOf(values.meter(), Period::day(day)));
    found.finding = whatStands(finding, values.meter(), day, values.stepSeconds(), zone);
    found.remedy = onBothDays
        ? Message(QT_TRANSLATE_NOOP("core", "Import the file with the fixed time zone of the logger, or have it exported again in local time"))
        : Message(QT_TRANSLATE_NOOP("core", "Have the day exported again with offsets from UTC, or explain how the hour was counted"));
    found.causes = {{Cause::meterFault, causeOf(finding, onBothDays), 1}};
    found.records = finding.cells;
    return found;
}

/// `seen` are the changes that a finer file of the meter has told about.
void examine(const MeterValues& values, const Period& period, const QTimeZone& zone, std::set<qint64>& seen, CheckOutcome& outcome)
{
    std::vector<ClockFinding> findings = clockFindings(values, zone);
    std::erase_if(findings, [&](const ClockFinding& finding) {
        const bool isOutside = finding.change.at < startOf(period, zone) || finding.change.at >= endOf(period, zone);
        return isOutside || finding.day == ClockDay::unclear || !seen.insert(finding.change.at).second;
    });
    outcome.compared += static_cast<int>(findings.size());
    const auto is = [](ClockDay day) { return [day](const ClockFinding& finding) { return finding.day == day; }; };
    const bool onBothDays = std::any_of(findings.begin(), findings.end(), is(ClockDay::notForward))
        && std::any_of(findings.begin(), findings.end(), is(ClockDay::notBack));
    for (const ClockFinding& finding : findings) {
        if (isWrong(finding))
            outcome.found.push_back(report(finding, values, onBothDays, zone));
    }
}

CheckOutcome run(const CheckContext& context)
{
    const QTimeZone zone = engagementZone(context.submission);
    const Period& period = context.submission.engagement.period;
    if (clockChanges(zone, startOf(period, zone), endOf(period, zone)).empty())
        return notApplicable({QT_TRANSLATE_NOOP("core", "The clocks of %1 do not change in the period"), {QString::fromLatin1(zone.id())}});
    CheckOutcome outcome;
    for (const MeterValues& values : context.series) {
        const Resolutions resolutions(values, zone);
        std::set<qint64> seen;
        for (const MeterValues* ofOneStep : resolutions.all())
            examine(*ofOneStep, period, zone, seen, outcome);
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No series of an hour or finer has values around a change of the clocks"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 days of 23 or 25 hours in the series"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSeriesDaylightSaving{
    "series-daylight-saving", CheckGroup::series, Severity::mustExplain, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Days of 23 and 25 hours"), {}, &run};

} // namespace attest
