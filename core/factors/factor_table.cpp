// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor_table.h"

#include "core/tables/csv_reader.h"

#include <QHash>
#include <QRegularExpression>

namespace attest {
namespace {

using Columns = QHash<QString, int>;

const char* const kRequired[] = {"id", "category", "name", "gas", "value", "unit", "region", "valid_from", "valid_to",
                                 "publisher", "document", "year", "table", "status", "notes"};

Failure broken(const FactorLibrary::File& file, int row, Message what)
{
    return failure(ErrorKind::input, std::move(what), {file.name, {}, row, {}, {}});
}

Result<Columns> readHeading(const FactorLibrary::File& file, const Row& row)
{
    Columns columns;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        columns.insert(row.cells[i].text, int(i));
    for (const char* name : kRequired) {
        if (!columns.contains(QLatin1String(name)))
            return broken(file, row.number, {QT_TRANSLATE_NOOP("core", "The column %1 is missing"), {QString(QLatin1String(name))}});
    }
    return columns;
}

/// The texts of one row by column name; a column that the file does not have is empty.
class Fields {
public:
    Fields(const Columns& columns, const Row& row) : m_columns(columns), m_row(row) {}
    QString operator[](const char* name) const
    {
        const auto found = m_columns.constFind(QLatin1String(name));
        return found == m_columns.constEnd() ? QString() : m_row.cell(*found).text;
    }

private:
    const Columns& m_columns;
    const Row& m_row;
};

/// False for a text that is no date; an empty one is no date given.
bool readDay(const QString& text, QDate& day)
{
    day = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || day.isValid();
}

FactorEntry describe(const Fields& fields)
{
    FactorEntry entry;
    entry.id = fields["id"];
    entry.category = fields["category"];
    entry.name = fields["name"];
    entry.gas = fields["gas"];
    entry.unit = fields["unit"];
    entry.region = fields["region"];
    entry.publisher = fields["publisher"];
    entry.document = fields["document"];
    entry.table = fields["table"];
    entry.status = fields["status"];
    entry.fuel = fields["fuel"];
    entry.parameter = fields["parameter"];
    entry.family = entry.category == u"ipcc2006_default" ? QStringLiteral("IPCC 2006") : fields["family"];
    entry.gwpSet = fields["gwp_set"];
    entry.speciesKey = fields["species_key"].isEmpty() ? fields["component"] : fields["species_key"];
    entry.ashrae = fields["ashrae"];
    entry.basket = fields["basket"];
    entry.notes = fields["notes"];
    return entry;
}

/// Nothing for a row that states a fact in words or a time of day: it is no factor.
Result<std::optional<FactorEntry>> readEntry(const FactorLibrary::File& file, const Columns& columns, const Row& row)
{
    const Fields fields(columns, row);
    FactorEntry entry = describe(fields);
    if (entry.id.isEmpty())
        return broken(file, row.number, QT_TRANSLATE_NOOP("core", "The row has no id"));
    const QString written = fields["value"];
    const auto value = Decimal::parse(written);
    if (!value && (written.isEmpty() || written.contains(u':')))
        return std::optional<FactorEntry>();
    if (!value)
        return broken(file, row.number, {QT_TRANSLATE_NOOP("core", "“%1” is no number"), {written}});
    entry.value = *value;
    if (!readDay(fields["valid_from"], entry.validFrom) || !readDay(fields["valid_to"], entry.validTo))
        return broken(file, row.number, QT_TRANSLATE_NOOP("core", "The period of validity is no date"));
    bool isNumber = true;
    entry.year = fields["year"].isEmpty() ? 0 : fields["year"].toInt(&isNumber);
    if (!isNumber)
        return broken(file, row.number, QT_TRANSLATE_NOOP("core", "The year of publication is no number"));
    entry.published = publicationDay(entry.document, entry.year);
    return std::optional(std::move(entry));
}

} // namespace

QDate publicationDay(const QString& document, int year)
{
    static const QRegularExpression pattern(
        QStringLiteral("(posted|issued|published)?\\s*(?<!\\d)(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?![\\d])"));
    QDate best;
    auto matches = pattern.globalMatch(document);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QDate month(match.captured(2).toInt(), match.captured(3).toInt(), 1);
        if (!month.isValid() || month.year() != year)
            continue;
        const int day = match.captured(4).isEmpty() ? month.daysInMonth() : match.captured(4).toInt();
        const QDate found(month.year(), month.month(), day);
        if (found.isValid() && (!best.isValid() || !match.captured(1).isEmpty()))
            best = found;
    }
    if (best.isValid() || year == 0)
        return best;
    return {year, 1, 1};
}

Result<std::vector<FactorEntry>> readFactorTable(const FactorLibrary::File& file)
{
    CsvOptions options;
    options.encoding = QStringLiteral("UTF-8");
    options.delimiter = u',';
    auto reader = CsvReader::open(bytesOf(file.bytes), options, file.name);
    if (!reader)
        return reader.failure();
    std::vector<FactorEntry> entries;
    std::optional<Columns> columns;
    Row row;
    while (true) {
        const auto more = (*reader)->next(row);
        if (!more)
            return more.failure();
        if (!*more)
            break;
        if (!columns) {
            auto heading = readHeading(file, row);
            if (!heading)
                return heading.failure();
            columns = std::move(*heading);
        } else if (!row.isBlank()) {
            auto entry = readEntry(file, *columns, row);
            if (!entry)
                return entry.failure();
            if (*entry)
                entries.push_back(std::move(**entry));
        }
    }
    if (!columns)
        return broken(file, 0, QT_TRANSLATE_NOOP("core", "The table is empty"));
    return entries;
}

} // namespace attest
