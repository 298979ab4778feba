// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognition/column_profile.h"
#include "core/recognition/table_recognition.h"

namespace attest {

/// What the cells of a column say, before it is known which field it is.
struct ColumnReading {
    ColumnRole role = ColumnRole::empty;
    NumberFormatVerdict number;
    DateFormatVerdict date;
    QString unitInCells;  ///< of "12.5 kWh"; empty when there is none or not always the same
    qint64 odd = 0;       ///< cells that do not fit the role
    int firstOddRow = 0;
    QString oddExample;
    bool isDamaged = false;    ///< long identifiers in exponent form, "1.23E+15"
    bool hasLeadingZeros = false;
    bool hasStoredNumbers = false;
    bool isWhole = false;      ///< numbers of digits alone: they may be names
    bool holdsUnits = false;   ///< every cell is a unit of measure
    bool hasDayEnd = false;    ///< 24:00 occurs
    bool hasOffset = false;    ///< stamps carry Z or +08:00
};

/// Reads a column's shapes; the heading helps where the cells alone do not tell (2024 is a year or a number).
ColumnReading readColumn(const ColumnProfile& profile, const QString& heading);

/// Texts of numbers, one a shape; what a NumberFormatRecognizer needs to see of a column.
QStringList numberExamples(const ColumnProfile& profile);
/// Texts of dates, a few a shape; ISO ones are among them.
QStringList dateExamples(const ColumnProfile& profile);

/// Whether any way of writing numbers reads the text.
bool isNumberText(const QString& text);

/// The signs that stand for no value: "-", "n/a", "—", "/" …
bool isPlaceholder(const QString& text);

} // namespace attest
