// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/copies.h"

#include "core/checks/series/fingerprints.h"
#include "core/checks/series/surprise.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>

namespace attest {
namespace {

constexpr double kRounding = 1e-9; // of numbers that are equal but were read with other units

/// Two places with the same values; the later one first, as in Copy.
struct Match {
    std::size_t meter;
    std::size_t first;
    std::size_t original;
    std::size_t originalFirst;
    std::size_t length;
};

class Search {
public:
    Search(const std::vector<MeterValues>& meters, const CopyLimits& limits) : m_meters(meters), m_limits(limits), m_surprises(meters.size())
    {
        double values = 1;
        for (const MeterValues& meter : meters)
            values += static_cast<double>(meter.size());
        m_bits = 2 * std::log2(values) + limits.marginBits;
    }

    std::vector<Copy> find()
    {
        const std::vector<Fingerprint> prints = fingerprintsOf(m_meters, m_limits.values);
        for (std::size_t first = 0; first < prints.size();) {
            std::size_t end = first + 1;
            while (end < prints.size() && prints[end].hash == prints[first].hash)
                ++end;
            if (end - first > 1 && end - first <= m_limits.places)
                lookAt(std::span(prints).subspan(first, end - first));
            first = end;
        }
        return std::move(m_copies);
    }

private:
    /// Each place of a group against the one before it: what stands at three places is found twice.
    void lookAt(std::span<const Fingerprint> group)
    {
        for (std::size_t i = 1; i < group.size(); ++i) {
            const Fingerprint& a = group[i - 1];
            const Fingerprint& b = group[i];
            const qint64 startA = m_meters[a.meter].starts()[a.first];
            const qint64 startB = m_meters[b.meter].starts()[b.first];
            const bool isLater = startA != startB ? startB > startA : b.meter > a.meter;
            isLater ? compare(b, a) : compare(a, b);
        }
    }

    void compare(const Fingerprint& later, const Fingerprint& earlier)
    {
        if (isKnown(later, earlier) || !mayBeCopy(later, earlier))
            return;
        const Match match = extended(later, earlier);
        remember(match);
        if (match.length >= m_limits.values && isCopy(match))
            m_copies.push_back({&m_meters[match.meter], match.first, &m_meters[match.original], match.originalFirst, match.length});
    }

    bool mayBeCopy(const Fingerprint& later, const Fingerprint& earlier) const
    {
        const MeterValues& a = m_meters[later.meter];
        const MeterValues& b = m_meters[earlier.meter];
        if (later.meter == earlier.meter || a.starts()[later.first] != b.starts()[earlier.first])
            return true;
        return a.meter().measures == b.meter().measures && a.meter().parent != b.meter().id && b.meter().parent != a.meter().id;
    }

    static bool isSame(double a, double b) { return std::abs(a - b) <= kRounding * std::abs(a); }

    Match extended(const Fingerprint& later, const Fingerprint& earlier) const
    {
        const auto a = m_meters[later.meter].values();
        const auto b = m_meters[earlier.meter].values();
        std::size_t i = later.first;
        std::size_t j = earlier.first;
        std::size_t end = i;
        // A stretch is not to run into itself.
        const std::size_t most = later.meter == earlier.meter ? i - std::min(i, j) : a.size();
        while (end < a.size() && end - later.first < most && j + (end - i) < b.size() && isSame(a[end], b[j + (end - i)]))
            ++end;
        while (i > 0 && j > 0 && end - i < most && isSame(a[i - 1], b[j - 1])) {
            --i;
            --j;
        }
        while (end > i && a[end - 1] == 0)
            --end;
        const std::size_t zeros = static_cast<std::size_t>(std::find_if(&a[i], &a[i] + (end - i), [](double value) { return value != 0; }) - &a[i]);
        return {later.meter, i + zeros, earlier.meter, j + zeros, end - i - zeros};
    }

    bool isCopy(const Match& match)
    {
        const MeterValues& meter = m_meters[match.meter];
        const auto values = meter.values().subspan(match.first, match.length);
        const auto filled = static_cast<std::size_t>(std::count_if(values.begin(), values.end(), [](double value) { return value != 0; }));
        std::size_t varying = 0;
        std::size_t replaced = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            varying += values[i] != 0 && (i == 0 || values[i] != values[i - 1]) ? 1U : 0U;
            replaced += meter.quality(match.first + i) != Quality::measured ? 1U : 0U;
        }
        if (filled < m_limits.values || static_cast<double>(varying) < m_limits.varying * static_cast<double>(m_limits.values))
            return false;
        if (static_cast<double>(replaced) > m_limits.replaced * static_cast<double>(values.size()))
            return false;
        auto& surprise = m_surprises[match.original];
        if (!surprise)
            surprise.emplace(m_meters[match.original].values(), m_limits.valueBits);
        return surprise->bits(values) >= m_bits;
    }

    using Diagonal = std::tuple<std::size_t, std::size_t, qint64>;
    static Diagonal diagonal(std::size_t meter, std::size_t first, std::size_t original, std::size_t originalFirst)
    {
        return {meter, original, static_cast<qint64>(first) - static_cast<qint64>(originalFirst)};
    }

    /// Fingerprints do not come in the order of time, so stretches that were looked at are kept by their shift.
    bool isKnown(const Fingerprint& later, const Fingerprint& earlier) const
    {
        const auto known = m_known.find(diagonal(later.meter, later.first, earlier.meter, earlier.first));
        if (known == m_known.end())
            return false;
        return std::any_of(known->second.begin(), known->second.end(), [&](const auto& stretch) {
            return stretch.first <= later.first && later.first < stretch.second;
        });
    }

    void remember(const Match& match)
    {
        if (match.length >= m_limits.values)
            m_known[diagonal(match.meter, match.first, match.original, match.originalFirst)].emplace_back(match.first, match.first + match.length);
    }

    const std::vector<MeterValues>& m_meters;
    CopyLimits m_limits;
    double m_bits = 0;
    std::vector<std::optional<Surprise>> m_surprises;
    std::map<Diagonal, std::vector<std::pair<std::size_t, std::size_t>>> m_known;
    std::vector<Copy> m_copies;
};

} // namespace

std::vector<Copy> copiesIn(const std::vector<MeterValues>& meters, const CopyLimits& limits)
{
    return Search(meters, limits).find();
}

} // namespace attest
