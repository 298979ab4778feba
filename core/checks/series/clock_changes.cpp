// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/clock_changes.h"

#include <QDateTime>

#include <algorithm>

namespace attest {
namespace {

qint64 countIn(const MeterValues& values, qint64 from, qint64 to)
{
    const auto starts = values.starts();
    return std::lower_bound(starts.begin(), starts.end(), to) - std::lower_bound(starts.begin(), starts.end(), from);
}

qint64 momentOf(const MeterValues::Twins& twins) { return twins.first.series->start[twins.first.at]; }

qint64 twinsIn(const MeterValues& values, qint64 from, qint64 to)
{
    return std::count_if(values.twins().begin(), values.twins().end(), [&](const MeterValues::Twins& twins) {
        return momentOf(twins) >= from && momentOf(twins) < to;
    });
}

std::vector<SourceRef> cellsIn(const MeterValues& values, qint64 from, qint64 to)
{
    const auto starts = values.starts();
    std::vector<SourceRef> cells;
    for (auto at = std::lower_bound(starts.begin(), starts.end(), from); at != starts.end() && *at < to; ++at)
        cells.push_back(values.cell(static_cast<std::size_t>(at - starts.begin())));
    for (const MeterValues::Twins& twins : values.twins()) {
        if (momentOf(twins) >= from && momentOf(twins) < to)
            cells.push_back(twins.second.series->at(twins.second.at));
    }
    return cells;
}

/// Values in the hours before and after are there and no twins: what is odd is the change's own.
bool isCleanAround(const MeterValues& values, qint64 from, qint64 to)
{
    const qint64 step = values.stepSeconds();
    return countIn(values, from - 2 * step, from) == 2 && countIn(values, to, to + 2 * step) == 2
        && twinsIn(values, from - 2 * step, from) == 0 && twinsIn(values, to, to + 2 * step) == 0;
}

ClockFinding forward(const MeterValues& values, const ClockChange& change)
{
    const qint64 step = values.stepSeconds();
    const qint64 passes = change.length() / step;
    // Stamps at the end of intervals move the doubled ones a step to the front.
    ClockFinding finding{change, ClockDay::unclear, change.at - step, change.at + change.length(), {}};
    if (!isCleanAround(values, finding.from, finding.to))
        return finding;
    const qint64 missing = passes + 1 - countIn(values, finding.from, finding.to);
    const qint64 twins = twinsIn(values, finding.from, finding.to);
    if (missing == 0 && twins == 0)
        finding.day = ClockDay::right;
    else if (missing == 0 && twins == passes)
        finding.day = ClockDay::notForward;
    else if (missing == passes && twins == 0 && countIn(values, change.at, finding.to) == 0)
        finding.day = ClockDay::hourLost;
    return finding;
}

ClockFinding back(const MeterValues& values, const ClockChange& change)
{
    const qint64 passes = change.length() / values.stepSeconds();
    ClockFinding finding{change, ClockDay::unclear, change.at - change.length(), change.at + change.length(), {}};
    if (!isCleanAround(values, finding.from, finding.to))
        return finding;
    const qint64 first = passes - countIn(values, finding.from, change.at);
    const qint64 second = passes - countIn(values, change.at, finding.to);
    const qint64 twins = twinsIn(values, finding.from, finding.to);
    if (first + second == twins)
        finding.day = twins == 0 ? ClockDay::right : ClockDay::unsorted;
    else if (twins == 0 && first + second == passes && (first == 0 || second == 0))
        finding.day = ClockDay::notBack;
    return finding;
}

} // namespace

std::vector<ClockChange> clockChanges(const QTimeZone& zone, qint64 from, qint64 to)
{
    std::vector<ClockChange> changes;
    const auto moment = [](qint64 utc) { return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC); };
    for (const QTimeZone::OffsetData& data : zone.transitions(moment(from), moment(to - 1))) {
        const qint64 before = zone.offsetFromUtc(data.atUtc.addSecs(-1));
        if (data.offsetFromUtc != before)
            changes.push_back({data.atUtc.toSecsSinceEpoch(), data.offsetFromUtc - before});
    }
    return changes;
}

std::vector<ClockFinding> clockFindings(const MeterValues& values, const QTimeZone& zone)
{
    std::vector<ClockFinding> findings;
    const qint64 step = values.stepSeconds();
    if (values.isEmpty() || step <= 0)
        return findings;
    for (const ClockChange& change : clockChanges(zone, values.starts().front(), values.starts().back())) {
        if (step > change.length() || change.length() % step != 0)
            continue;
        ClockFinding finding = change.forward > 0 ? forward(values, change) : back(values, change);
        finding.cells = cellsIn(values, finding.from, finding.to);
        findings.push_back(std::move(finding));
    }
    return findings;
}

bool isExplained(const std::vector<ClockFinding>& findings, qint64 stamp)
{
    return std::any_of(findings.begin(), findings.end(), [&](const ClockFinding& finding) {
        return finding.day != ClockDay::unclear && stamp >= finding.from && stamp < finding.to;
    });
}

} // namespace attest
