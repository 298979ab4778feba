// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/look_up.h"

namespace attest {

/// A value by period, else the sum of the periods that make it up.
Found ofPeriod(const ByPeriod& values, const Unit& unit, const QString& id, const Period& period);

/// What one kind of evidence gives for the source words[0].
template <ByPeriod SourceQuantities::*values>
Found ofSource(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    const SourceQuantities* source = data.quantities.source(words[0]);
    if (source == nullptr)
        return missing({QT_TRANSLATE_NOOP("core", "%1 is not a reported source"), {words[0]}});
    return ofPeriod(source->*values, source->unit, words[0], period);
}

/// Documents less the increase of the stock; only for the stock's own period.
Found stockOf(const std::vector<QString>& words, const RuleData& data, const Period& period);
/// Intervals of one meter; where they do not cover the period, its register.
Found meterOf(const std::vector<QString>& words, const RuleData& data, const Period& period);
/// Emissions of a source, or of all without one; `market` or `location` (the default) as last word.
Found emissionsOf(const std::vector<QString>& words, const RuleData& data, const Period& period);
/// Output of a product.
Found productionOf(const std::vector<QString>& words, const RuleData& data, const Period& period);
/// The latest earlier value of a period of the same kind: the same month, or a year.
Found priorOf(const std::vector<QString>& words, const RuleData& data, const Period& period);

} // namespace attest
