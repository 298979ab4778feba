// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognition/table_recognition.h"

namespace attest {

/// A case with the meters M-1 (kWh) and M-2 (kWh) and the sources EL-GRID and BOILER, 2024 in Berlin.
Submission knownCase();

/// What is recognised in a text file of that name; fails the test when nothing is.
TableRecognition recognized(const QString& text, const QString& path = QStringLiteral("file.csv"), const Submission& header = knownCase());
TableRecognition recognizedAgain(const QString& text, const TableRecognition& first, const std::set<QString>& fixed);

bool asks(const TableRecognition& recognition, const char* about);
QStringList choicesOf(const TableRecognition& recognition, const char* about);
/// The rows left out.
QList<int> leftOutRows(const TableRecognition& recognition);
QString columnOf(const TableRecognition& recognition, const char* field);
/// The role of the column with this heading.
ColumnRole roleOf(const TableRecognition& recognition, const QString& heading);

/// All keys of a FileEntry.
std::set<QString> allKeys();

} // namespace attest
