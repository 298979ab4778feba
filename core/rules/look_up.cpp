// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/look_up.h"

namespace attest {
namespace {

std::vector<SourceRef> cellsOf(const QuantityValue& value)
{
    std::vector<SourceRef> cells;
    for (const Contribution& part : value.parts)
        cells.push_back(part.at);
    return cells;
}

} // namespace

NoValue missing(Message why)
{
    return {NoValue::Kind::missing, 0, std::move(why)};
}

Found whole(const std::optional<QuantityValue>& value, const Unit& unit, const QString& id, const Period& period)
{
    if (!value)
        return missing({QT_TRANSLATE_NOOP("core", "%1 has no value for %2"), {id, period}});
    if (!value->complete)
        return missing({QT_TRANSLATE_NOOP("core", "%1 does not cover all of %2"), {id, period}});
    if (value->apportioned)
        return missing({QT_TRANSLATE_NOOP("core", "%1 has for %2 only shares of other periods"), {id, period}});
    return LookedUp{value->amount, unit, cellsOf(*value)};
}

} // namespace attest
