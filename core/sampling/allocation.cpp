// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/allocation.h"

namespace attest {
namespace {

/// A stratum on the way to its share.
struct Entitlement {
    const Stratum* stratum;
    int given = 0;

    bool isFull() const { return given == stratum->left; }
    int seats() const { return stratum->earlier + given; }
};

/// Whether `a` has the better claim to the next record.
bool precedes(const Entitlement& a, const Entitlement& b)
{
    const bool aHasNone = a.seats() == 0;
    if (aHasNone != (b.seats() == 0))
        return aHasNone;
    const Decimal::Integer claimOfA = a.stratum->weight * (2 * b.seats() + 1);
    const Decimal::Integer claimOfB = b.stratum->weight * (2 * a.seats() + 1);
    return claimOfA != claimOfB ? claimOfA > claimOfB : a.seats() < b.seats();
}

} // namespace

std::map<QString, int> allocated(const std::map<QString, Stratum>& strata, int size)
{
    std::map<QString, Entitlement> claims;
    for (const auto& [name, stratum] : strata)
        claims[name] = {&stratum};
    for (int n = 0; n < size; ++n) {
        Entitlement* best = nullptr;
        for (auto& entry : claims) {
            if (!entry.second.isFull() && (!best || precedes(entry.second, *best)))
                best = &entry.second;
        }
        if (!best)
            break;
        ++best->given;
    }
    std::map<QString, int> result;
    for (const auto& [name, claim] : claims)
        result[name] = claim.given;
    return result;
}

} // namespace attest
