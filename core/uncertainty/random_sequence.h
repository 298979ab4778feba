// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace attest {

/// A sequence of random numbers that a seed fixes for good: xoshiro256** 1.0 (Blackman and Vigna, 2018), its state filled
/// by SplitMix64 from the seed. Whole-number arithmetic only, so the same on every machine.
class RandomSequence {
public:
    explicit RandomSequence(quint64 seed);
    /// From a state that must not be all zero; for tests against the published sequence.
    explicit RandomSequence(const std::array<quint64, 4>& state) : m_state(state) {}

    quint64 next();
    /// Between 0 and 1, never either: the upper 53 bits, and half a step.
    double uniform();
    /// Standard normal, by the inverse of its distribution: one number of the sequence each.
    double normal();

private:
    std::array<quint64, 4> m_state;
};

/// One step of SplitMix64 (Steele, Lea and Flood, 2014); advances the state.
quint64 splitMix64(quint64& state);

} // namespace attest
