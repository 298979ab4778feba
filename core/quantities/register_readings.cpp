// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/register_readings.h"

#include <algorithm>

namespace attest {
namespace {

int rankOf(RegisterEvent event)
{
    switch (event) {
    case RegisterEvent::rollover: return 0;
    case RegisterEvent::none: return 1;
    case RegisterEvent::multiplier: return 2;
    case RegisterEvent::exchange: return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<const RegisterReading*> readingsInTime(const Submission& submission, const QString& meter)
{
    std::vector<const RegisterReading*> readings;
    for (const RegisterReading& reading : submission.registers) {
        if (reading.meter == meter)
            readings.push_back(&reading);
    }
    const auto order = [](const RegisterReading* r) { return std::pair(r->time, rankOf(r->event)); };
    std::stable_sort(readings.begin(), readings.end(), [&](const auto* a, const auto* b) { return order(a) < order(b); });
    return readings;
}

} // namespace attest
