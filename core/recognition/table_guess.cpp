// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/table_guess.h"

#include "core/base/unit.h"
#include "core/domain/names.h"
#include "core/recognition/heading_text.h"
#include "core/recognition/known_names.h"
#include "core/recognition/month_heading.h"
#include "core/recognition/units_in_text.h"
#include "core/recognition/words.h"

namespace attest {
namespace {

constexpr int kFewestMonths = 2;
constexpr int kMissingCosts = 90;
constexpr int kUnusedCosts = 15;
constexpr int kFileNameTells = 60;
constexpr int kTitleTells = 40;
constexpr int kFolderTells = 15;
constexpr int kPeriodTells = 70;
constexpr int kBareRegisterCosts = 60; // registers without a heading that says so
constexpr int kNamedValue = 60; // a heading that says "value" this clearly is no name of a meter

bool isMeterKind(FileKind kind)
{
    return kind == FileKind::meterIntervals || kind == FileKind::meterRegisters;
}

bool isNumber(const ColumnView& view)
{
    return view.reading.role == ColumnRole::number;
}

struct MonthColumn {
    int view;
    MonthHeading month;
};

std::vector<MonthColumn> monthColumns(const std::vector<ColumnView>& views)
{
    std::vector<MonthColumn> months;
    std::set<std::pair<int, int>> seen;
    for (std::size_t i = 0; i < views.size(); ++i) {
        const auto& month = views[i].month;
        const bool holdsNumbers = isNumber(views[i]) || views[i].filled == 0;
        if (month && holdsNumbers && seen.insert({month->year, month->month}).second)
            months.push_back({static_cast<int>(i), *month});
    }
    return static_cast<int>(months.size()) >= kFewestMonths ? months : std::vector<MonthColumn>();
}

std::optional<int> yearOf(const TableNames& names, const Submission& header, bool& isGuessed)
{
    for (const QString& text : {names.titles.join(u' '), names.sheet, names.path.section(u'/', -1), names.path}) {
        if (const auto year = yearInText(text))
            return year;
    }
    const Period& period = header.engagement.period;
    isGuessed = true;
    return !period.isEmpty() && period.from().year() == period.to().year() ? std::optional(period.from().year()) : std::nullopt;
}

void takeMonths(TableGuess& guess, const std::vector<MonthColumn>& months, const TableNames& names, const Submission& header)
{
    guess.wide = true;
    for (const MonthColumn& column : months) {
        const auto year = column.month.year > 0 ? std::optional(column.month.year) : yearOf(names, header, guess.yearIsGuessed);
        guess.monthsWithoutYear = guess.monthsWithoutYear || !year;
        if (year)
            guess.values.push_back({column.view, Period::month(*year, column.month.month).text()});
    }
}

/// What may stand in a column of a meter: a quantity, or something without unit.
bool isOfMeter(const ColumnView& view)
{
    const auto unit = Unit::find(view.unit);
    if (view.unit.isEmpty())
        return currencyInText(view.heading).isEmpty();
    return unit && unit->dimension() != Dimension::share && unit->dimension() != Dimension::emission && unit->dimension() != Dimension::time;
}

QString nameOfMeter(const ColumnView& view)
{
    QString name = unitInHeading(view.heading).rest.trimmed();
    return name.isEmpty() ? view.heading.trimmed() : name;
}

/// Columns of numbers beside one column of time: meters side by side.
void takeMeters(TableGuess& guess, const std::vector<ColumnView>& views, const Submission& header)
{
    const QString valueField = wideValueField(guess.kind);
    if (guess.fields.has(QStringLiteral("meter")) || !guess.fields.has(QStringLiteral("time")))
        return;
    std::set<int> others;
    for (const auto& [field, view] : guess.fields.columns) {
        if (field != valueField)
            others.insert(view);
    }
    std::vector<ValueGuess> known;
    std::vector<ValueGuess> all;
    for (int i = 0; i < static_cast<int>(views.size()); ++i) {
        const ColumnView& view = views[static_cast<std::size_t>(i)];
        if (others.contains(i) || !isNumber(view) || !isOfMeter(view) || view.heading.trimmed().isEmpty())
            continue;
        const QString id = idInText(view.heading, meterIds(header));
        all.push_back({i, id.isEmpty() ? nameOfMeter(view) : id});
        if (!id.isEmpty())
            known.push_back(all.back());
    }
    const bool isNamed = guess.fields.has(valueField) && guess.fields.scores.at(valueField) >= kNamedValue;
    if (known.empty() && (all.empty() || (all.size() == 1 && isNamed)))
        return;
    guess.wide = true;
    guess.values = known.empty() ? all : known;
    guess.fields.columns.erase(valueField);
}

/// One constant unit holds for all value columns; the ones of another unit stay out.
void takeUnit(TableGuess& guess, const std::vector<ColumnView>& views, const TableNames& names)
{
    if (fieldOf(guess.kind, QStringLiteral("unit")) == nullptr || guess.fields.has(QStringLiteral("unit")))
        return;
    std::vector<int> columns;
    for (const ValueGuess& value : guess.values)
        columns.push_back(value.view);
    for (const QString& field : {QStringLiteral("value"), QStringLiteral("reading"), QStringLiteral("emissions")}) {
        if (columns.empty() && guess.fields.has(field))
            columns.push_back(guess.fields.columns.at(field));
    }
    std::map<QString, int> units;
    for (const int column : columns) {
        const ColumnView& view = views[static_cast<std::size_t>(column)];
        const QString unit = view.unit.isEmpty() ? view.reading.unitInCells : view.unit;
        if (const auto known = Unit::find(unit); known && known->dimension() != Dimension::share)
            ++units[unit];
    }
    units.erase(QString());
    if (units.empty()) {
        for (const QString& title : names.titles) {
            const QString unit = unitInHeading(title).unit;
            if (const auto known = Unit::find(unit); guess.unit.isEmpty() && known && known->dimension() != Dimension::share)
                guess.unit = unit;
        }
        return;
    }
    const auto most = std::max_element(units.begin(), units.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    guess.unit = most->first;
    if (units.size() == 1)
        return;
    std::erase_if(guess.values, [&](const ValueGuess& value) {
        const ColumnView& view = views[static_cast<std::size_t>(value.view)];
        const bool isOther = !view.unit.isEmpty() && view.unit != guess.unit;
        if (isOther)
            guess.otherUnits.push_back(value.view);
        return isOther;
    });
}

QStringList missingFields(const TableGuess& guess, const TableNames& names, const Submission& header)
{
    const auto isThere = [&](const QString& field) {
        if (guess.fields.has(field) || (guess.wide && (field == wideValueField(guess.kind) || field == wideField(guess.kind))))
            return true;
        if (guess.wide && field == QLatin1String("time") && !guess.values.empty() && Period::parse(guess.values.front().meaning))
            return true;
        if (field == QLatin1String("unit"))
            return !guess.unit.isEmpty();
        if (field == QLatin1String("meter"))
            return !idInText(names.all(), meterIds(header)).isEmpty();
        return field == QLatin1String("source") && !idInText(names.all(), sourceIds(header)).isEmpty();
    };
    QStringList missing;
    for (const Field& field : fieldsOf(guess.kind)) {
        const QStringList others = field.alternatives();
        const bool isInstead = !others.isEmpty() && std::all_of(others.begin(), others.end(), isThere);
        if (field.required && !isThere(field.text()) && !isInstead)
            missing << field.text();
    }
    return missing;
}

int nameScore(FileKind kind, const TableNames& names)
{
    for (const KindWords& entry : kindWords()) {
        if (entry.kind != kind)
            continue;
        const auto tells = [&](const QString& text) { return bestWordScore(foldedText(text), entry.words) > 0; };
        const bool inTitle = std::any_of(names.titles.begin(), names.titles.end(), tells);
        const QString file = names.path.section(u'/', -1).section(u'.', 0, -2);
        return (tells(file) ? kFileNameTells : 0) + (tells(names.sheet) || inTitle ? kTitleTells : 0)
               + (tells(names.path.section(u'/', 0, -2)) ? kFolderTells : 0);
    }
    return 0;
}

/// Whether all periods of the table lie before the engagement's: last year's values.
std::optional<bool> isBefore(const TableGuess& guess, const std::vector<ColumnView>& views, const Submission& header)
{
    const Period& period = header.engagement.period;
    const auto column = guess.fields.columns.find(QStringLiteral("period"));
    if (column == guess.fields.columns.end() || period.isEmpty())
        return std::nullopt;
    const QStringList& cells = views[static_cast<std::size_t>(column->second)].distinct;
    if (cells.isEmpty())
        return std::nullopt;
    return std::all_of(cells.begin(), cells.end(), [&](const QString& cell) {
        const auto year = yearInText(cell);
        return year && *year < period.from().year();
    });
}

int periodScore(const TableGuess& guess, const std::vector<ColumnView>& views, const Submission& header)
{
    const auto before = isBefore(guess, views, header);
    if (!before)
        return 0;
    const bool isPrior = guess.kind == FileKind::priorYear;
    return isPrior == *before ? (isPrior ? kPeriodTells : 0) : -kPeriodTells;
}

int scoreOf(const TableGuess& guess, const std::vector<ColumnView>& views, const TableNames& names, const Submission& header)
{
    int score = 0;
    std::set<int> used;
    for (const auto& [field, view] : guess.fields.columns) {
        const int fit = std::min(guess.fields.scores.at(field), 120);
        score += fieldOf(guess.kind, field)->required ? fit : fit * 6 / 10;
        used.insert(view);
    }
    for (const ValueGuess& value : guess.values)
        used.insert(value.view);
    score += guess.wide ? 100 : 0;
    const auto unused = std::count_if(views.begin(), views.end(), [](const ColumnView& view) { return view.filled > 0; })
                        - static_cast<std::ptrdiff_t>(used.size());
    score -= kUnusedCosts * std::max(0, static_cast<int>(unused));
    for (const QString& field : guess.missing)
        score -= field == QLatin1String("unit") || (isMeterKind(guess.kind) && field == QLatin1String("meter")) ? kMissingCosts / 3 : kMissingCosts;
    const auto reading = guess.fields.scores.find(QStringLiteral("reading"));
    const bool isNamedReading = reading != guess.fields.scores.end() && reading->second >= kNamedValue;
    if (guess.kind == FileKind::meterRegisters && !isNamedReading)
        score -= kBareRegisterCosts;
    return score + nameScore(guess.kind, names) + periodScore(guess, views, header);
}

} // namespace

TableGuess guessTable(const std::vector<ColumnView>& views, FileKind kind, const TableNames& names, const Submission& header)
{
    TableGuess guess;
    guess.kind = kind;
    const std::vector<MonthColumn> months = monthColumns(views);
    std::set<int> taken;
    for (const MonthColumn& month : months)
        taken.insert(month.view);
    const bool takesMonths = !months.empty() && (wideField(kind) == QLatin1String("period") || kind == FileKind::meterIntervals);
    guess.fields = guessFields(views, kind, header, taken);
    if (takesMonths) {
        takeMonths(guess, months, names, header);
        for (const char* field : {"period", "value", "from", "to", "time"})
            guess.fields.columns.erase(QString::fromLatin1(field));
    } else if (isMeterKind(kind)) {
        takeMeters(guess, views, header);
    }
    takeUnit(guess, views, names);
    guess.missing = missingFields(guess, names, header);
    guess.score = scoreOf(guess, views, names, header);
    return guess;
}

std::vector<TableGuess> guessKinds(const std::vector<ColumnView>& views, const TableNames& names, const Submission& header)
{
    std::vector<TableGuess> guesses;
    for (const QString& name : namesOf<FileKind>()) {
        const FileKind kind = *named<FileKind>(name);
        if (kind != FileKind::evidence)
            guesses.push_back(guessTable(views, kind, names, header));
    }
    std::stable_sort(guesses.begin(), guesses.end(), [](const TableGuess& a, const TableGuess& b) { return a.score > b.score; });
    return guesses;
}

} // namespace attest
