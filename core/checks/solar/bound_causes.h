// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/solar/plants.h"

namespace attest {

/// Why generation passes a bound. A bound is no value that belongs there, so digits and units prove nothing against it:
/// the cause is unknown, unless a power of ten brings the value to what is usual.
std::vector<ProbableCause> unknownBoundCause();

/// The unit of the capacity or of the values, where a thousandth (or a thousand times) of `shareOfBound` lies between
/// `least` and `most`; else nothing.
std::optional<ProbableCause> unitOfBound(double shareOfBound, double least, double most);

/// Causes for the intervals of one plant. Works out what is usual once, when first asked; the plant outlives it.
class BoundCauses {
public:
    BoundCauses(const CheckContext& context, const PlantSeries& plant) : m_context(&context), m_plant(&plant) {}
    /// Of the values that start in [from, to).
    std::vector<ProbableCause> of(qint64 from, qint64 to);

private:
    void look();
    std::optional<ProbableCause> unitOfPlant() const;

    struct ShiftedPoint {
        qint64 start = 0;
        ProbableCause cause;
    };

    const CheckContext* m_context;
    const PlantSeries* m_plant;
    bool m_isKnown = false;
    std::optional<ProbableCause> m_unit;
    std::vector<ShiftedPoint> m_points;
};

} // namespace attest
