// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/presets.h"

#include "core/sampling/sizes.h"

#include <algorithm>

namespace attest {

Decimal SamplingRule::percentAfter(int roundsWithFindings) const
{
    if (roundsWithFindings <= 0)
        return firstPercent;
    return roundsWithFindings == 1 ? firstPercent + addedPoints : lastPercent;
}

int SamplingRule::required(int population, int roundsWithFindings) const
{
    return sizeOfPercent(population, percentAfter(roundsWithFindings));
}

bool SamplingRule::admits(const std::vector<FacilityShare>& shares) const
{
    return std::all_of(shares.begin(), shares.end(), [&](const FacilityShare& share) { return share.percent < Rational(facilityPercent); });
}

int SamplingRule::required(int population, const std::vector<FacilityShare>& shares, int roundsWithFindings) const
{
    return admits(shares) ? required(population, roundsWithFindings) : population;
}

const std::vector<SamplingPreset>& samplingPresets()
{
    static const std::vector<SamplingPreset> presets{
        {"beijing-2016", QT_TRANSLATE_NOOP("core", "Beijing, 2016"),
         QT_TRANSLATE_NOOP("core", "At least 30 % of the monthly records; 20 points more after a finding; 80 to 100 % after another. Only where each "
                                   "meter has less than 5 % of the emissions, else all records."),
         QT_TRANSLATE_NOOP("core", "Beijing, third-party verification, questions and answers on sampling, 28 January 2016"), {}},
    };
    return presets;
}

const SamplingPreset* findSamplingPreset(const QString& id)
{
    for (const SamplingPreset& preset : samplingPresets()) {
        if (id == QLatin1String(preset.id))
            return &preset;
    }
    return nullptr;
}

} // namespace attest
