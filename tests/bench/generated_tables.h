// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <QByteArray>
#include <QStringList>

namespace attest::bench {

// Inputs of the benchmarks, made anew in each run; the same arguments always give the same bytes.

/// Intervals of 15 minutes in the long form "time,meter,value": so many rows of meters M-000, M-001, … of a year each.
QByteArray intervalCsv(int rows, char delimiter = ',', bool quoted = false);

/// The same table of four columns (time, meter, value, unit) as an .xlsx workbook with shared texts.
QByteArray intervalWorkbook(int rows);

/// A meter's year of 15-minute values with a day's course and noise.
Series yearOf(const QString& meter, int seed);

/// A submission with so many metered years and nothing else.
Submission meteredYears(int meters);

/// Texts of numbers below 10 million with two places; '\0' for no grouping.
QStringList numberTexts(int count, char decimal, char grouping);

/// Stamps of 15 minutes of the year 2025 in a format of QDateTime.
QStringList stampTexts(int count, const QString& format);

} // namespace attest::bench
