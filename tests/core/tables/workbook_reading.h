// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/workbook.h"

#include <string>
#include <vector>

namespace attest::test {

/// All rows of a sheet; a failure is one of the test.
std::vector<Row> readRows(const QByteArray& bytes, const QString& sheet = {});

/// The only cell of the first sheet; text "(no single cell)" where there are more or none.
Cell readCell(const QByteArray& bytes);

/// The line of the first failure while all of the sheet of the file "f" is read, in UTF-8; empty when there is none. A reader
/// that failed must be at its end.
std::string failureOf(const QByteArray& bytes, const QString& sheet = {});

/// The rows as text: "2: a|n:1.5||d:2024-01-31", hidden rows with "2h:"; types but text by their first letter.
std::vector<std::string> rowTexts(const QByteArray& bytes, const QString& sheet = {});

} // namespace attest::test
