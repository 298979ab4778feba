// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/table.h"

#include <QDate>
#include <QStringView>
#include <QTime>

#include <optional>
#include <string_view>
#include <vector>

namespace attest {

class StampScanner;
struct StampFields;

/// A moment, day, month or year as it was written, between 1900 and 2199. 24:00 is 0:00 of the next day.
struct Stamp {
    QDate date;                       ///< of a month or year alone its first day
    QTime time;                       ///< 0:00 without hasTime
    bool hasTime = false;
    std::optional<int> offsetSeconds; ///< east of UTC, where one was written; 'Z' is 0
    bool monthOnly = false;
    bool yearOnly = false;            ///< then monthOnly is false

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// ISO 8601: yyyy, yyyy-MM, yyyy-MM-dd, yyyyMMdd, with 'T' or a blank and HH:mm, HH:mm:ss or with a fraction of seconds,
/// and Z, +08:00, +0800 or +08. Blanks around it do not matter.
std::optional<Stamp> parseIsoStamp(QStringView text);

/// A way of writing dates, given by tokens as in Qt: yyyy yy MMMM MMM MM M dd d HH H hh h mm m ss s AP, text between
/// apostrophes, and any other character as itself. M, d, H, h, m and s take one or two digits, doubled ones exactly two;
/// MMM and MMMM take English, German, French, Spanish, Italian, Portuguese, Dutch, Polish and Hindi names; yy is 1970 to
/// 2069. Digits may be of any script.
class DateFormat {
public:
    /// Only ISO 8601.
    DateFormat() = default;
    /// Fails for tokens without a year, with a day but no month, or with one part twice.
    static Result<DateFormat> fromTokens(QStringView tokens);

    /// The tokens; empty for ISO 8601.
    const QString& tokens() const { return m_tokens; }
    /// Nothing when the text does not fit, or is no date (30 February).
    std::optional<Stamp> parse(QStringView text) const;
    /// Alike for every text.
    friend bool operator==(const DateFormat&, const DateFormat&) = default;

private:
    friend class DateFormatRecognizer;
    enum class Part { literal, anySeparator, year, shortYear, monthName, month, day, hour, minute, second, amPm };
    struct Element {
        Part part = Part::literal;
        bool exact = false;    ///< exactly two digits
        char16_t literal = 0;

        friend bool operator==(const Element&, const Element&) = default;
    };

    static std::optional<Element> partOf(QChar letter, qsizetype length);
    Message takeQuoted(QStringView text, qsizetype& position);
    Message takeToken(QStringView text, qsizetype& position);
    static Message missingIn(const std::vector<Element>& elements);
    static bool readElement(const Element& element, StampScanner& scanner, StampFields& fields);
    std::optional<Stamp> parsePlain(std::u16string_view text) const;

    QString m_tokens;
    std::vector<Element> m_elements;
    bool m_recognized = false; ///< ISO texts of the column are read too, and a time may follow a day
};

/// A cell's date: stored dates are ISO, whatever format the texts of the column have.
std::optional<Stamp> readStamp(const Cell& cell, const DateFormat& format);

/// What the texts of a column say about its date format.
struct DateFormatVerdict {
    enum class State {
        iso,           ///< every readable text is ISO 8601
        proven,        ///< exactly one reading fits all texts
        ambiguous,     ///< several readings fit and give different dates: format must not be used
        contradictory, ///< some texts allow only one reading, some only another
        none,          ///< no text is a date
    };

    State state = State::none;
    DateFormat format;
    int proving = 0;       ///< texts that fit this reading and no other order of day, month and year
    int contradicting = 0; ///< of a contradictory column: texts that do not fit the best reading
    int unreadable = 0;    ///< texts that are no date in any known format
    Message message;       ///< the verdict in words: "day-month-year, proven by 13 cells, 0 contradict"

    bool isUsable() const { return state == State::iso || state == State::proven; }
};

/// Decides the date format of a column from all of its texts; never guesses. Empty texts are ignored.
class DateFormatRecognizer {
public:
    DateFormatRecognizer();

    /// A text that stands in so many cells.
    void add(QStringView text, int times = 1);
    DateFormatVerdict verdict() const;

private:
    struct Reading {
        DateFormat format;
        const char* order = nullptr;
        int fits = 0;
        int proving = 0; ///< texts that no other reading fits
    };

    void addReading(QStringView tokens, const char* order);
    const Reading* rivalOf(const Reading& best) const;
    DateFormatVerdict undecided(const Reading& best) const;

    std::vector<Reading> m_readings;
    std::vector<bool> m_differ; ///< for each pair of readings: they gave different dates for a text
    int m_iso = 0;
    int m_other = 0; ///< readable texts that are not ISO
    int m_unreadable = 0;
    QString m_openExample; ///< the first text with several possible dates
};

} // namespace attest
