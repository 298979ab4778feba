// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trail/act.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace attest {

/// One entry of the trail: who did what, when. Never changed, never deleted; each carries the hash of the one before, so
/// that none can be altered, left out or moved without breaking the chain.
struct Event {
    qint64 seq = 0;      ///< 1, 2, 3 … without gaps
    QString time;        ///< ISO 8601 UTC with milliseconds
    QString actor;
    QString act;         ///< nameOf(Act)
    QByteArray payload;  ///< compact JSON object, as stored
    QString previous;    ///< hash of the event before; empty for the first
    QString hash;

    QJsonObject body() const;
    QDateTime at() const;
};

/// SHA-256 over seq, time, actor, act, payload and previous, each preceded by its length in bytes (UTF-8).
QString hashOf(const Event& event);
/// The event that follows `last` (null for the first), complete with its hash.
Event nextEvent(const Event* last, const QDateTime& time, const QString& actor, Act act, const QJsonObject& payload);

/// A place where the chain does not hold.
struct BrokenLink {
    qint64 seq = 0;
    Message what;
    QString expected;
    QString found;
};
/// Empty for an intact chain: numbers without gaps, every hash right, every link to the event before.
std::vector<BrokenLink> brokenLinks(const std::vector<Event>& events);

} // namespace attest
