// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/plain_row.h"

#include "core/dossier/field_reader.h"
#include "core/importers/fields.h"

namespace attest {
namespace {

/// Far below what a cell of a CSV file may have.
constexpr qsizetype kLongestText = 32'767;

Canonical canonicalOf(FileKind kind, const QString& name, const QString& text, const ZoneClock& clock)
{
    const Field* field = fieldOf(kind, name);
    if (field == nullptr)
        return {{}, QT_TRANSLATE_NOOP("core", "Files of this kind have no such field")};
    if (text.contains(QChar::Null) || text.size() > kLongestText)
        return {{}, QT_TRANSLATE_NOOP("core", "The text is too long or cannot be written")};
    StampOrder order;
    const FieldReader reader(clock, false);
    Canonical canonical = reader.read(field->type, {text, Cell::Type::text}, {}, order);
    if (canonical.problem.isEmpty() && field->type == FieldType::stamp)
        canonical.text = localStamp(QDateTime::fromString(canonical.text, Qt::ISODate).toSecsSinceEpoch(), clock);
    return canonical;
}

void spellOutDay(PlainRow& row)
{
    const auto period = row.texts.find(QStringLiteral("period"));
    if (period == row.texts.end())
        return;
    const auto span = Period::parse(period->second);
    if (!span || span->days() != 1)
        return;
    row.texts.erase(period);
    row.texts[QStringLiteral("from")] = span->from().toString(Qt::ISODate);
    row.texts[QStringLiteral("to")] = span->to().toString(Qt::ISODate);
}

} // namespace

QString localStamp(qint64 utc, const ZoneClock& clock)
{
    const qint64 offset = clock.toLocal(utc) - utc;
    return QDateTime::fromSecsSinceEpoch(utc, Qt::OffsetFromUTC, static_cast<int>(offset)).toString(Qt::ISODate);
}

PlainRow plainRow(FileKind kind, const PlainValues& values, const ZoneClock& clock)
{
    PlainRow row;
    for (const auto& [name, text] : values) {
        if (text.trimmed().isEmpty())
            continue;
        Canonical canonical = canonicalOf(kind, name, text, clock);
        if (canonical.problem.isEmpty())
            row.texts[name] = std::move(canonical.text);
        else
            row.problems[name] = std::move(canonical.problem);
    }
    spellOutDay(row);
    return row;
}

} // namespace attest
