// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/field_guess.h"

#include "core/base/unit.h"
#include "core/domain/names.h"
#include "core/dossier/people_words.h"
#include "core/recognition/heading_text.h"
#include "core/recognition/units_in_text.h"
#include "core/recognition/words.h"

#include <QRegularExpression>

namespace attest {
namespace {

constexpr int kFewest = 30;         // a column below this is no required field
constexpr int kFewestOptional = 44; // and below this no other one
constexpr int kFewestEmpty = 85;    // a column without cells needs a clear heading
constexpr int kNumbersAsText = 90;  // and so does one of numbers, to be a text
constexpr int kKnownByCells = 80;
constexpr std::size_t kColumnsTried = 128;

bool isDated(ColumnRole role)
{
    return role == ColumnRole::date || role == ColumnRole::stamp || role == ColumnRole::period;
}

/// Whether cells of a role can be read as a field's type at all.
bool isPossible(const ColumnView& column, FieldType type)
{
    const ColumnRole role = column.reading.role;
    if (role == ColumnRole::empty || column.filled == 0)
        return true;
    switch (type) {
    case FieldType::number: return role == ColumnRole::number || role == ColumnRole::percent;
    case FieldType::date: return role == ColumnRole::date || role == ColumnRole::stamp;
    case FieldType::stamp: return isDated(role);
    case FieldType::month:
    case FieldType::period: return isDated(role) || column.reading.date.state != DateFormatVerdict::State::none;
    case FieldType::yesNo: return role == ColumnRole::yesNo || role == ColumnRole::text;
    case FieldType::text: return !isDated(role) || role == ColumnRole::period;
    }
    Q_UNREACHABLE();
}

int headingScore(const ColumnView& column, const Field& field, FileKind kind)
{
    const QString name = foldedText(field.text());
    int best = column.folded == name ? 100 : 0;
    for (const FieldWords& entry : fieldWords()) {
        const bool isFor = entry.kinds.empty() || std::find(entry.kinds.begin(), entry.kinds.end(), kind) != entry.kinds.end();
        if (isFor && qstrcmp(entry.field, field.name) == 0)
            best = std::max(best, bestWordScore(column.folded, entry.words));
    }
    return best;
}

template <class Test>
bool areMostly(const QStringList& cells, const Test& test)
{
    const auto fitting = std::count_if(cells.begin(), cells.end(), test);
    return fitting > 0 && fitting * 10 >= cells.size() * 6;
}

bool areSources(const QStringList& cells, const Submission& header)
{
    const SourceNames names(header.sources);
    return areMostly(cells, [&](const QString& cell) { return header.source(cell.trimmed()) != nullptr || !names.idOf(cell).isEmpty(); });
}

bool areMeters(const QStringList& cells, const Submission& header)
{
    return areMostly(cells, [&](const QString& cell) { return header.meter(cell.trimmed()) != nullptr; });
}

template <class Enum>
bool areNames(const QStringList& cells)
{
    return areMostly(cells, [](const QString& cell) { return named<Enum>(cell.trimmed().toLower()).has_value(); });
}

bool areCurrencies(const QStringList& cells)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z]{3}$"));
    static const QStringList codes{QStringLiteral("EUR"), QStringLiteral("CNY"), QStringLiteral("RMB"), QStringLiteral("USD"), QStringLiteral("INR"),
                                   QStringLiteral("GBP"), QStringLiteral("CHF"), QStringLiteral("JPY"), QStringLiteral("PLN"), QStringLiteral("KRW"),
                                   QStringLiteral("CZK"), QStringLiteral("SEK"), QStringLiteral("DKK"), QStringLiteral("NOK"), QStringLiteral("BRL"),
                                   QStringLiteral("MXN"), QStringLiteral("AUD"), QStringLiteral("CAD"), QStringLiteral("HUF"), QStringLiteral("RON")};
    return areMostly(cells, [](const QString& cell) { return codes.contains(cell.trimmed()); });
}

/// What the cells alone say of a field, whatever the heading is.
int cellScore(const ColumnView& column, const Field& field, FileKind kind, const Submission& header)
{
    const QStringList& cells = column.distinct;
    const auto is = [&](const char* name) { return qstrcmp(field.name, name) == 0; };
    if (cells.isEmpty())
        return 0;
    if (is("source") || (is("item") && (kind == FileKind::reportedTotals || kind == FileKind::priorYear)))
        return areSources(cells, header) ? kKnownByCells : 0;
    if (is("meter"))
        return areMeters(cells, header) ? kKnownByCells : 0;
    if (is("unit"))
        return column.reading.holdsUnits ? kKnownByCells : 0;
    if (is("factor_unit"))
        return areMostly(cells, [](const QString& cell) { return FactorUnit::find(cell).has_value(); }) ? kKnownByCells + 10 : 0;
    if (is("currency"))
        return areCurrencies(cells) ? kKnownByCells - 20 : 0;
    if (is("status"))
        return kind == FileKind::certificates ? areNames<CertificateStatus>(cells) * kKnownByCells
                                              : kind == FileKind::credits ? areNames<CreditStatus>(cells) * kKnownByCells : 0;
    if (is("kind") && kind == FileKind::contracts)
        return areNames<ContractKind>(cells) * kKnownByCells;
    if (is("delivery"))
        return areNames<Delivery>(cells) * kKnownByCells;
    if (is("topic"))
        return areNames<ReviewTopic>(cells) * (kKnownByCells - 10);
    if (is("result") && kind == FileKind::documentReview)
        return areNames<ReviewResult>(cells) * kKnownByCells;
    if (is("method"))
        return areNames<VisitMethod>(cells) * kKnownByCells;
    if (is("origin"))
        return areNames<Origin>(cells) * kKnownByCells;
    return 0;
}

/// What the role of the cells adds to a heading's words.
int roleScore(const ColumnView& column, const Field& field)
{
    const ColumnRole role = column.reading.role;
    if (field.type == FieldType::stamp)
        return role == ColumnRole::stamp ? 25 : 0;
    if (field.type == FieldType::period)
        return role == ColumnRole::period ? 20 : 0;
    if (field.type == FieldType::month)
        return role == ColumnRole::period ? 15 : 0;
    return 0;
}

/// Fields that a column without telling words may still be: the only stamps, the only numbers.
int bareScore(const ColumnView& column, const Field& field, FileKind kind)
{
    const auto is = [&](const char* name) { return qstrcmp(field.name, name) == 0; };
    const ColumnRole role = column.reading.role;
    if (is("time") && (role == ColumnRole::stamp || role == ColumnRole::date))
        return 35;
    if (is("period") && role == ColumnRole::period)
        return 35;
    const bool isQuantity = is("value") || (is("reading") && kind == FileKind::meterRegisters);
    const auto unit = Unit::find(column.unit);
    const bool isNumber = role == ColumnRole::number;
    if (isQuantity && isNumber && unit && unit->dimension() != Dimension::emission)
        return is("value") ? 60 : 45;
    if (is("emissions") && isNumber && unit && unit->dimension() == Dimension::emission)
        return 60;
    return isQuantity && isNumber && column.folded.isEmpty() ? 32 : 0;
}

} // namespace

ColumnView viewColumn(int column, const QString& heading, const ColumnProfile& profile)
{
    ColumnView view;
    view.column = column;
    view.heading = heading;
    const UnitInText unit = unitInHeading(heading);
    view.unit = unit.unit;
    view.folded = foldedText(unit.rest);
    view.month = monthOfHeading(heading);
    view.reading = readColumn(profile, heading);
    view.distinct = profile.distinct();
    view.filled = view.reading.role == ColumnRole::empty ? 0 : profile.filled(); // signs for "no value" are none
    return view;
}

int fieldScore(const ColumnView& column, const Field& field, FileKind kind, const Submission& header)
{
    const int byCells = cellScore(column, field, kind, header);
    if (!isPossible(column, field.type))
        return 0;
    const int byHeading = headingScore(column, field, kind);
    const int fewest = column.reading.isWhole ? kFewestOptional : kNumbersAsText;
    if (field.type == FieldType::text && column.reading.role == ColumnRole::number && byHeading < fewest && byCells == 0)
        return 0;
    const int known = std::max(byHeading, bareScore(column, field, kind));
    if (known == 0 && byCells == 0)
        return 0;
    return std::max(known, byCells) + (known > 0 && byCells > 0 ? 20 : 0) + (byHeading > 0 ? roleScore(column, field) : 0);
}

FieldGuess guessFields(const std::vector<ColumnView>& columns, FileKind kind, const Submission& header, const std::set<int>& taken)
{
    struct Pair {
        int score;
        std::size_t view;
        const Field* field;
    };
    std::vector<Pair> pairs;
    // Behind so many columns come values of meters or months at most.
    for (std::size_t i = 0; i < std::min(columns.size(), kColumnsTried); ++i) {
        if (taken.contains(static_cast<int>(i)))
            continue;
        for (const Field& field : fieldsOf(kind)) {
            const int score = fieldScore(columns[i], field, kind, header);
            const int fewest = columns[i].filled == 0 ? kFewestEmpty : field.required ? kFewest : kFewestOptional;
            if (score >= fewest)
                pairs.push_back({score + (field.required ? 1 : 0), i, &field});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.score > b.score; });
    FieldGuess guess;
    std::set<std::size_t> used;
    for (const Pair& pair : pairs) {
        if (used.contains(pair.view) || guess.has(pair.field->text()))
            continue;
        used.insert(pair.view);
        guess.columns[pair.field->text()] = static_cast<int>(pair.view);
        guess.scores[pair.field->text()] = pair.score;
    }
    return guess;
}

} // namespace attest
