// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/table.h"

#include <QChar>
#include <QStringView>

#include <optional>
#include <string>
#include <vector>

namespace attest {

/// How numbers are written: "1.234,5" has decimal ',' and grouping '.'. Grouping is null for none; a blank stands for
/// every kind of blank (no-break, narrow, thin), an apostrophe for both kinds. Groups are of three digits; with ',' they
/// may be Indian, 12,34,567.
struct NumberFormat {
    QChar decimal = u'.';
    QChar grouping;

    /// As numbers are stored in workbooks and in JSON: a point and no grouping.
    static NumberFormat plain() { return {}; }
    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

struct ParsedNumber {
    Decimal value;        ///< with the places it was written with; of "12.5 %" the 12.5
    bool percent = false; ///< a percent sign stood behind it
};

/// Reads one number strictly: decimal digits of any script (one script a number), a sign before or behind (also U+2212),
/// a negative one in brackets, groups complete and at the right places, an exponent ("1.2E+05"), a percent sign. Blanks
/// around it do not matter. The error says what is wrong with the text, without a place.
Result<ParsedNumber> parseNumber(QStringView text, const NumberFormat& format);

/// A cell's number: stored numbers are plain, whatever format the texts of the column have.
Result<ParsedNumber> readNumber(const Cell& cell, const NumberFormat& format);

/// What is known about the format beforehand; null parts are found out. The grouping ' ' or '\'' may be given in any of
/// its kinds.
struct NumberFormatHint {
    std::optional<QChar> decimal;
    std::optional<QChar> grouping;
};

/// What the texts of a column say about its number format.
struct NumberFormatVerdict {
    enum class State {
        given,         ///< decimal and grouping were stated
        trivial,       ///< no text has a separator: any format reads them alike
        proven,        ///< exactly one reading fits all texts
        ambiguous,     ///< several readings fit and give different values: format must not be used
        contradictory, ///< some texts allow only one reading, some only another
    };

    State state = State::trivial;
    NumberFormat format;
    int proving = 0;    ///< texts with separators that have one possible value only
    int unreadable = 0; ///< texts that are no number in any format
    Message message;    ///< the verdict in words, with an example where it is ambiguous or contradictory

    bool isUsable() const { return state != State::ambiguous && state != State::contradictory; }
};

/// Decides the format of a column from all of its texts; never guesses. Give it the text cells only (stored numbers say
/// nothing about it); empty texts are ignored.
class NumberFormatRecognizer {
public:
    explicit NumberFormatRecognizer(const NumberFormatHint& hint = {});

    /// A text that stands in so many cells.
    void add(QStringView text, int times = 1);
    NumberFormatVerdict verdict() const;

private:
    struct Reading {
        NumberFormat format;
        int fits = 0;    ///< texts with separators that it can read
        QString misfit;  ///< the first one that it cannot read
        QString example; ///< the first one that another format reads as another value
    };

    void count(QStringView text, const std::vector<std::string>& values, int times);
    bool differsFromSurvivor(const Reading& best) const;

    std::vector<Reading> m_readings;
    std::vector<bool> m_differ; ///< for each pair of readings: they gave different values for a text
    bool m_given = false;
    int m_separated = 0; ///< readable texts with separators
    int m_proving = 0;
    int m_unreadable = 0;
};

} // namespace attest
