// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/column_role.h"

#include "core/dossier/people_words.h"
#include "core/recognition/heading_text.h"
#include "core/recognition/interval_stamps.h"
#include "core/recognition/units_in_text.h"
#include "core/recognition/words.h"
#include "core/tables/decimal_digits.h"
#include "core/tables/number_with_unit.h"

#include <QRegularExpression>

#include <array>

namespace attest {
namespace {

constexpr double kMostOdd = 0.2;          // of the filled cells
constexpr qsizetype kLongestValue = 200; // longer cells are prose, no numbers or dates

const std::array<NumberFormat, 8>& numberFormats()
{
    static const std::array<NumberFormat, 8> formats{{{u'.', QChar()}, {u',', QChar()}, {u'.', u','}, {u',', u'.'},
                                                      {u'.', u' '}, {u',', u' '}, {u'.', u'\''}, {u',', u'\''}}};
    return formats;
}

DateFormatVerdict dateVerdictOf(const QString& text)
{
    static const DateFormatRecognizer pristine;
    DateFormatRecognizer recognizer = pristine;
    recognizer.add(text);
    return recognizer.verdict();
}

/// Digits alone, and how many.
qsizetype plainDigits(const QString& text)
{
    const PlainSigns plain = toPlainSigns(text);
    const auto view = plain.view();
    const bool all = std::all_of(view.begin(), view.end(), [](char16_t c) { return c >= u'0' && c <= u'9'; });
    return all ? static_cast<qsizetype>(view.size()) : 0;
}

/// How many cells could be what.
struct Tally {
    qint64 number = 0, percent = 0, date = 0, withTime = 0, month = 0, yesNo = 0, unit = 0, withUnit = 0, placeholder = 0;
    qint64 both = 0;          // number and date
    qint64 dateLike = 0;      // both, of a length that only dates have: 20240131, 202401, 01.2024
    qint64 years = 0;         // both: 2024
    qint64 longDigits = 0, leadingZero = 0, exponent = 0, code = 0;
    qint64 digitsAlone = 0;
    qint64 stored = 0, storedDate = 0, boolean = 0;
    QStringList units;
};

bool hasLeadingZero(const QString& text)
{
    return plainDigits(text) > 1 && text.trimmed().front().digitValue() == 0;
}

bool isExponentOfLongId(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*\\d([.,]\\d+)?[eE]\\+?(1[0-9]|2[0-9])\\s*$"));
    return form.match(text).hasMatch();
}

void tallyDate(Tally& tally, const QString& text, qint64 count, const DateFormatVerdict& verdict)
{
    tally.date += count;
    const auto stamp = verdict.isUsable() ? readStamp({text, Cell::Type::text}, verdict.format) : std::nullopt;
    const bool hasClock = stamp ? stamp->hasTime : text.contains(u':');
    tally.withTime += hasClock ? count : 0;
    tally.month += stamp && (stamp->monthOnly || stamp->yearOnly) ? count : 0;
}

void tallyText(Tally& tally, const QString& text, qint64 count)
{
    if (text.size() > kLongestValue)
        return;
    static const QRegularExpression code(QStringLiteral("^(?=.*\\d)(?=.*\\p{L})\\S+$"));
    const bool isNumber = isNumberText(text);
    const DateFormatVerdict verdict = dateVerdictOf(text);
    const bool isDate = verdict.state != DateFormatVerdict::State::none;
    const qsizetype digits = plainDigits(text);
    if (isDate)
        tallyDate(tally, text, count, verdict);
    if (isNumber && isDate) {
        tally.both += count;
        tally.years += digits == 4 ? count : 0;
        tally.dateLike += digits == 4 ? 0 : count;
    }
    tally.number += isNumber ? count : 0;
    tally.digitsAlone += digits > 0 ? count : 0;
    tally.percent += isNumber && text.contains(u'%') ? count : 0;
    tally.longDigits += digits >= 11 ? count : 0;
    tally.leadingZero += hasLeadingZero(text) ? count : 0;
    tally.exponent += isExponentOfLongId(text) ? count : 0;
    if (isNumber || isDate)
        return;
    tally.placeholder += isPlaceholder(text) ? count : 0;
    tally.yesNo += yesNoOf(text) ? count : 0;
    tally.unit += isUnitAlone(text) ? count : 0;
    tally.code += code.match(text).hasMatch() ? count : 0;
    const auto unit = numberWithUnit(text);
    if (unit && isNumberText(unit->number)) {
        tally.withUnit += count;
        if (!tally.units.contains(unit->unit))
            tally.units << unit->unit;
    }
}

void tallyShape(Tally& tally, const ShapeStat& shape)
{
    const QString& text = shape.examples.front();
    switch (shape.type) {
    case Cell::Type::number:
        tally.stored += shape.count;
        tally.number += shape.count;
        tally.digitsAlone += plainDigits(text) > 0 ? shape.count : 0;
        tally.years += plainDigits(text) == 4 && isDateText(text) ? shape.count : 0;
        tally.both += plainDigits(text) == 4 && isDateText(text) ? shape.count : 0;
        tally.longDigits += plainDigits(text) >= 11 ? shape.count : 0;
        break;
    case Cell::Type::date:
        tally.storedDate += shape.count;
        tally.date += shape.count;
        tally.withTime += text.contains(u':') ? shape.count : 0;
        break;
    case Cell::Type::boolean: tally.boolean += shape.count; tally.yesNo += shape.count; break;
    case Cell::Type::text: tallyText(tally, text, shape.count); break;
    case Cell::Type::empty:
    case Cell::Type::error: break;
    }
}

const QStringList& periodHeadings()
{
    static const QStringList words = [] {
        QStringList all;
        for (const FieldWords& entry : fieldWords()) {
            const auto is = [&](const char* field) { return qstrcmp(entry.field, field) == 0; };
            if (is("period") || is("vintage") || is("date") || is("time") || is("from") || is("to"))
                all << entry.words;
        }
        return all;
    }();
    return words;
}

bool mostly(qint64 part, qint64 whole)
{
    return whole > 0 && static_cast<double>(part) >= (1 - kMostOdd) * static_cast<double>(whole);
}

ColumnRole dateRole(const Tally& tally, qint64 filled)
{
    if (mostly(tally.month, filled))
        return ColumnRole::period;
    return tally.withTime * 2 > tally.date ? ColumnRole::stamp : ColumnRole::date;
}

/// Whether cells that are numbers as well as dates are meant as dates.
bool isMeantAsDate(const Tally& tally, qint64 filled, const QString& heading)
{
    const bool isHeaded = bestWordScore(foldedText(heading), periodHeadings()) >= 50;
    if (tally.date > tally.both) // the others are dates without doubt
        return mostly(tally.date, filled);
    return mostly(tally.dateLike, filled) || (isHeaded && mostly(tally.dateLike + tally.years, filled));
}

/// filled leaves out the signs for "no value".
ColumnRole roleOf(const Tally& tally, qint64 filled, const QString& heading)
{
    if (filled == 0)
        return ColumnRole::empty;
    if (mostly(tally.date, filled) && (tally.both == 0 || isMeantAsDate(tally, filled, heading)))
        return dateRole(tally, filled);
    if (tally.leadingZero > 0 && mostly(tally.number, filled) && tally.leadingZero * 4 >= filled)
        return ColumnRole::identifier;
    if (tally.longDigits * 2 > filled || (tally.exponent > 0 && mostly(tally.exponent + tally.longDigits, filled)))
        return ColumnRole::identifier;
    if (mostly(tally.percent, filled))
        return ColumnRole::percent;
    if (mostly(tally.number + tally.withUnit, filled))
        return ColumnRole::number;
    if (mostly(tally.yesNo, filled))
        return ColumnRole::yesNo;
    return mostly(tally.code, filled) ? ColumnRole::identifier : ColumnRole::text;
}

bool fitsRole(ColumnRole role, const ShapeStat& shape)
{
    const QString& text = shape.examples.front();
    switch (role) {
    case ColumnRole::number:
    case ColumnRole::percent: {
        if (shape.type == Cell::Type::number)
            return true;
        const auto unit = numberWithUnit(text);
        return shape.type == Cell::Type::text && (isNumberText(text) || (unit && isNumberText(unit->number)));
    }
    case ColumnRole::date:
    case ColumnRole::stamp:
    case ColumnRole::period: return shape.type == Cell::Type::date || isDateText(text);
    default: return shape.type != Cell::Type::error;
    }
}

void countOdd(ColumnReading& reading, const ColumnProfile& profile)
{
    for (const ShapeStat& shape : profile.shapes()) {
        if (fitsRole(reading.role, shape))
            continue;
        reading.odd += shape.count;
        if (reading.firstOddRow == 0 || shape.firstRow < reading.firstOddRow) {
            reading.firstOddRow = shape.firstRow;
            reading.oddExample = shape.examples.front();
        }
    }
}

void judgeStamps(ColumnReading& reading, const ColumnProfile& profile)
{
    static const QRegularExpression offset(QStringLiteral("\\d(Z|[+-]\\d\\d(:?\\d\\d)?)$"));
    for (const ShapeStat& shape : profile.shapes()) {
        for (const QString& text : shape.examples) {
            reading.hasDayEnd = reading.hasDayEnd || isDayEnd(text);
            reading.hasOffset = reading.hasOffset || (text.contains(u':') && offset.match(text).hasMatch());
        }
    }
}

} // namespace

bool isPlaceholder(const QString& text)
{
    static const QSet<QString> signs{QStringLiteral("-"), QStringLiteral("--"), QStringLiteral("—"), QStringLiteral("–"), QStringLiteral("/"),
                                     QStringLiteral("n/a"), QStringLiteral("na"), QStringLiteral("nan"), QStringLiteral("null"),
                                     QStringLiteral("none"), QStringLiteral("k.a."),
                                     QStringLiteral("not available"), QStringLiteral("not applicable"), QStringLiteral("不适用"), QStringLiteral("无"), QStringLiteral("*"),
                                     QStringLiteral("…"), QStringLiteral("..."), QStringLiteral("#n/a")};
    return signs.contains(text.trimmed().toLower());
}

bool isNumberText(const QString& text)
{
    if (text.size() > kLongestValue)
        return false;
    const auto& formats = numberFormats();
    return std::any_of(formats.begin(), formats.end(), [&](const NumberFormat& format) { return parseNumber(text, format).has_value(); });
}

QStringList numberExamples(const ColumnProfile& profile)
{
    QStringList texts;
    for (const ShapeStat& shape : profile.shapes()) {
        if (shape.type != Cell::Type::text || shape.examples.front().size() > kLongestValue)
            continue;
        const auto unit = numberWithUnit(shape.examples.front());
        texts << (unit ? unit->number : shape.examples.front());
    }
    return texts;
}

QStringList dateExamples(const ColumnProfile& profile)
{
    QStringList texts;
    for (const ShapeStat& shape : profile.shapes()) {
        if (shape.type == Cell::Type::text && shape.examples.front().size() <= kLongestValue)
            texts << shape.examples;
    }
    return texts;
}

ColumnReading readColumn(const ColumnProfile& profile, const QString& heading)
{
    ColumnReading reading;
    if (profile.filled() == 0)
        return reading;
    Tally tally;
    for (const ShapeStat& shape : profile.shapes())
        tallyShape(tally, shape);
    const qint64 filled = profile.filled() - tally.placeholder;
    reading.role = profile.isFreeText() && !mostly(tally.number, filled) ? ColumnRole::text : roleOf(tally, filled, heading);
    reading.unitInCells = tally.units.size() == 1 && mostly(tally.number + tally.withUnit, filled) ? tally.units.front() : QString();
    reading.isDamaged = tally.exponent > 0 && reading.role == ColumnRole::identifier;
    reading.hasLeadingZeros = tally.leadingZero > 0;
    reading.hasStoredNumbers = tally.stored > 0;
    reading.isWhole = filled > 0 && tally.digitsAlone == filled;
    reading.holdsUnits = filled > 0 && tally.unit == filled;
    NumberFormatRecognizer numbers;
    for (const QString& text : numberExamples(profile))
        numbers.add(text);
    reading.number = numbers.verdict();
    DateFormatRecognizer dates;
    for (const QString& text : dateExamples(profile))
        dates.add(text);
    reading.date = dates.verdict();
    countOdd(reading, profile);
    judgeStamps(reading, profile);
    return reading;
}

} // namespace attest
