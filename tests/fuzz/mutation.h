// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>
#include <vector>

namespace attest::fuzz {

/// Bends inputs the way damage and malice do: flipped, lost, doubled and foreign bytes, cut ends, extreme numbers, pieces of
/// other inputs. The same seed gives the same inputs on every machine.
class Mutation {
public:
    Mutation(const std::vector<QByteArray>& corpus, quint32 seed) : m_corpus(corpus), m_random(seed) {}

    /// An input of the corpus after one to six bends.
    QByteArray next();

private:
    quint32 below(qsizetype count) { return count > 0 ? static_cast<quint32>(m_random() % static_cast<quint64>(count)) : 0; }
    void bend(QByteArray& bytes);
    void bendByte(QByteArray& bytes);
    void insertToken(QByteArray& bytes);
    void repeatPiece(QByteArray& bytes);
    void splice(QByteArray& bytes);

    const std::vector<QByteArray>& m_corpus;
    std::mt19937 m_random;
};

} // namespace attest::fuzz
