// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/random_sequence.h"

#include "core/uncertainty/portable_math.h"

#include <bit>

namespace attest {

quint64 splitMix64(quint64& state)
{
    state += 0x9E3779B97F4A7C15U;
    quint64 z = state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

RandomSequence::RandomSequence(quint64 seed)
{
    for (quint64& word : m_state)
        word = splitMix64(seed);
}

quint64 RandomSequence::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17U;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double RandomSequence::uniform()
{
    constexpr double kStep = 1.0 / 9007199254740992.0; // 2^-53
    return (static_cast<double>(next() >> 11U) + 0.5) * kStep;
}

double RandomSequence::normal() { return normalQuantile(uniform()); }

} // namespace attest
