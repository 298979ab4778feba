// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/fingerprints.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <tuple>

namespace attest {
namespace {

constexpr std::size_t kValues = 8;
constexpr std::size_t kWidestWindow = 17; // wider ones spare little
constexpr std::size_t kRing = 32;         // holds a window; a power of two
constexpr int kFewestVarying = 4;
constexpr quint64 kBase = 0x9E3779B97F4A7C15ULL;
constexpr quint64 kNone = std::numeric_limits<quint64>::max();

constexpr quint64 powerOfBase(std::size_t exponent)
{
    quint64 power = 1;
    for (std::size_t i = 0; i < exponent; ++i)
        power *= kBase;
    return power;
}

/// Single precision: the same number read with another number of places is the same.
quint64 hashOf(double value)
{
    quint64 bits = std::bit_cast<quint32>(static_cast<float>(value));
    bits = (bits ^ (bits >> 16)) * 0xD6E8FEB86659FD93ULL;
    return bits ^ (bits >> 32);
}

quint64 mixed(quint64 hash)
{
    hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93ULL;
    return hash ^ (hash >> 32);
}

/// The smallest of the last `window` hashes, the latest of equal ones.
class Winnow {
public:
    Winnow(std::vector<Fingerprint>& prints, quint32 meter, std::size_t window) : m_prints(prints), m_meter(meter), m_window(window)
    {
        m_ring.fill(kNone);
    }

    void add(std::size_t at, quint64 hash)
    {
        m_ring[at % kRing] = hash;
        if (hash <= m_smallest)
            take(at, hash);
        else if (at - m_at >= m_window)
            rescan(at);
    }

private:
    void take(std::size_t at, quint64 hash)
    {
        m_at = at;
        m_smallest = hash;
        if (hash != kNone)
            m_prints.push_back({hash, m_meter, static_cast<quint32>(at)});
    }

    void rescan(std::size_t at)
    {
        std::size_t best = at;
        for (std::size_t back = 1; back < m_window; ++back) {
            if (m_ring[(at - back) % kRing] < m_ring[best % kRing])
                best = at - back;
        }
        take(best, m_ring[best % kRing]);
    }

    std::vector<Fingerprint>& m_prints;
    quint32 m_meter;
    std::size_t m_window;
    std::array<quint64, kRing> m_ring{};
    std::size_t m_at = 0;
    quint64 m_smallest = kNone;
};

void addPrints(std::span<const double> values, quint32 meter, std::size_t window, std::vector<Fingerprint>& prints)
{
    if (values.size() < kValues)
        return;
    constexpr quint64 kLeaving = powerOfBase(kValues);
    std::array<quint64, kValues> hashes{};
    std::array<int, kValues> varies{};
    Winnow winnow(prints, meter, window);
    quint64 rolling = 0;
    int varying = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t slot = i % kValues;
        const quint64 hash = hashOf(values[i]);
        const int isVarying = values[i] != 0 && (i == 0 || values[i] != values[i - 1]) ? 1 : 0;
        rolling = rolling * kBase + hash - hashes[slot] * kLeaving;
        varying += isVarying - varies[slot];
        hashes[slot] = hash;
        varies[slot] = isVarying;
        if (i + 1 >= kValues)
            winnow.add(i + 1 - kValues, varying >= kFewestVarying ? mixed(rolling) : kNone);
    }
}

/// By hash in linear time: hashes are even, so as many drawers as fingerprints hold about one each.
std::vector<Fingerprint> sorted(const std::vector<Fingerprint>& prints)
{
    const int bits = std::max(1, static_cast<int>(std::bit_width(prints.size() / 8 + 1)));
    const auto drawer = [&](const Fingerprint& print) { return static_cast<std::size_t>(print.hash >> (64 - bits)); };
    std::vector<quint32> ends((std::size_t(1) << bits) + 1, 0);
    for (const Fingerprint& print : prints)
        ++ends[drawer(print) + 1];
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i] += ends[i - 1];
    std::vector<quint32> next(ends.begin(), ends.end() - 1);
    std::vector<Fingerprint> result(prints.size());
    for (const Fingerprint& print : prints)
        result[next[drawer(print)]++] = print;
    const auto before = [](const Fingerprint& a, const Fingerprint& b) {
        return std::tie(a.hash, a.meter, a.first) < std::tie(b.hash, b.meter, b.first);
    };
    for (std::size_t i = 0; i + 1 < ends.size(); ++i)
        std::sort(result.begin() + ends[i], result.begin() + ends[i + 1], before);
    return result;
}

} // namespace

std::vector<Fingerprint> fingerprintsOf(const std::vector<MeterValues>& meters, std::size_t least)
{
    const std::size_t window = std::clamp<std::size_t>(least < kValues ? 1 : least - kValues + 1, 1, kWidestWindow);
    std::vector<Fingerprint> prints;
    std::size_t values = 0;
    for (const MeterValues& meter : meters)
        values += meter.size();
    prints.reserve(values / 8);
    for (std::size_t i = 0; i < meters.size(); ++i)
        addPrints(meters[i].values(), static_cast<quint32>(i), window, prints);
    return sorted(prints);
}

} // namespace attest
