// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_transaction.h"

namespace attest {

Result<void> CaseTransaction::begin()
{
    if (!m_file.isReadOnly())
        return m_transaction.begin();
    return failure(ErrorKind::refused, QT_TRANSLATE_NOOP("core", "The case is open for reading only"),
                   {m_file.path(), {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Close it elsewhere and open it again"));
}

Result<void> CaseTransaction::keep(const PackedContent& content)
{
    Database& database = *m_file.m_database;
    bool known = false;
    auto done = database.query("SELECT 1 FROM content WHERE sha256 = ?", {content.sha256()}, [&](const SqlRow&) { known = true; });
    for (std::size_t i = 0; done && !known && i < content.pieces(); ++i) {
        const auto piece = content.piece(i);
        if (!piece)
            return piece.failure();
        done = i == 0 ? database.run("INSERT INTO content (sha256, size, packed, packed_sha256) VALUES (?, ?, ?, ?)",
                                     {content.sha256(), content.size(), *piece, content.packedSha256(i)})
                      : database.run("INSERT INTO piece (sha256, number, packed, packed_sha256) VALUES (?, ?, ?, ?)",
                                     {content.sha256(), static_cast<qint64>(i), *piece, content.packedSha256(i)});
    }
    return done;
}

Result<CaseState> CaseTransaction::append(const QDateTime& time, const QString& actor, Act act, const QJsonObject& payload)
{
    auto events = m_file.events();
    if (!events)
        return events.failure();
    events->push_back(nextEvent(events->empty() ? nullptr : &events->back(), time, actor, act, payload));
    auto state = replay(*events);
    if (!state)
        return state;
    const auto written = write(events->back());
    return written ? state : Result<CaseState>(written.failure());
}

Result<void> CaseTransaction::write(const Event& event)
{
    Database& database = *m_file.m_database;
    auto done = database.run(
        "INSERT INTO event (seq, time, actor, act, payload, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
        {event.seq, event.time, event.actor, event.act, QString::fromUtf8(event.payload), event.previous, event.hash});
    if (!done)
        return done;
    return database.run("UPDATE head SET seq = ?, hash = ? WHERE id = 1", {event.seq, event.hash});
}

} // namespace attest
