// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/rounding.h"

namespace attest {
namespace {

struct Named {
    ReportRounding rule;
    const char* name;
};

const Named kNames[] = {
    {ReportRounding::exact, "exact"},
    {ReportRounding::wholeTonnes, "whole-tonnes"},
    {ReportRounding::halfEven, "half-even"},
    {ReportRounding::truncate, "truncate"},
};

} // namespace

Decimal printed(const Rational& value, ReportRounding rule, int places)
{
    switch (rule) {
    case ReportRounding::exact:
        return value.toDecimal();
    case ReportRounding::wholeTonnes:
        return value.rounded(0, Rounding::halfUp);
    case ReportRounding::halfEven:
        return value.rounded(places, Rounding::halfEven);
    case ReportRounding::truncate:
        return value.rounded(places, Rounding::truncate);
    }
    return value.toDecimal();
}

QString nameOf(ReportRounding rule)
{
    for (const Named& named : kNames) {
        if (named.rule == rule)
            return QLatin1String(named.name);
    }
    return {};
}

std::optional<ReportRounding> reportRounding(const QString& name)
{
    for (const Named& named : kNames) {
        if (name == QLatin1String(named.name))
            return named.rule;
    }
    return std::nullopt;
}

bool isRoundingOf(const Decimal& printed, const Rational& exact)
{
    for (const Rounding mode : {Rounding::halfEven, Rounding::halfUp, Rounding::truncate, Rounding::up}) {
        if (exact.rounded(printed.scale(), mode) == printed)
            return true;
    }
    return false;
}

} // namespace attest
