// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trail/event.h"

#include "core/base/sha256.h"

#include <QJsonDocument>

namespace attest {

QJsonObject Event::body() const
{
    return QJsonDocument::fromJson(payload).object();
}

QDateTime Event::at() const
{
    return QDateTime::fromString(time, Qt::ISODateWithMs);
}

QString hashOf(const Event& event)
{
    QByteArray canonical;
    for (const QByteArray& part : {QByteArray::number(event.seq), event.time.toUtf8(), event.actor.toUtf8(),
                                   event.act.toUtf8(), event.payload, event.previous.toUtf8()}) {
        canonical += QByteArray::number(part.size()) + ':' + part;
    }
    return sha256(canonical);
}

Event nextEvent(const Event* last, const QDateTime& time, const QString& actor, Act act, const QJsonObject& payload)
{
    Event event;
    event.seq = last ? last->seq + 1 : 1;
    event.time = time.toUTC().toString(Qt::ISODateWithMs);
    // Through UTF-8 and back, so that a name with a broken character hashes as it will be stored.
    event.actor = QString::fromUtf8(actor.toUtf8());
    event.act = nameOf(act);
    event.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    event.previous = last ? last->hash : QString();
    event.hash = hashOf(event);
    return event;
}

std::vector<BrokenLink> brokenLinks(const std::vector<Event>& events)
{
    std::vector<BrokenLink> broken;
    QString previous;
    qint64 seq = 0;
    for (const Event& event : events) {
        ++seq;
        if (event.seq != seq)
            broken.push_back({event.seq, QT_TRANSLATE_NOOP("core", "An entry is missing before this one"), QString::number(seq),
                              QString::number(event.seq)});
        if (event.previous != previous)
            broken.push_back({event.seq, QT_TRANSLATE_NOOP("core", "The entry does not follow the one before it"), previous,
                              event.previous});
        if (const QString hash = hashOf(event); hash != event.hash)
            broken.push_back({event.seq, QT_TRANSLATE_NOOP("core", "The entry was changed"), event.hash, hash});
        previous = event.hash;
        seq = event.seq;
    }
    return broken;
}

} // namespace attest
