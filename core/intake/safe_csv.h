// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace attest {

/// Whether a spreadsheet that opens the text as a cell of a CSV file could run it: it begins with = + - @, a tab or a line
/// end, also in full width, and is not a plain number ("-12.5").
bool couldRun(const QString& text);

/// The text with an apostrophe before it where it could run; spreadsheets then take it for text (OWASP ASVS 1.2.10).
QString neutralised(const QString& text);
/// The inverse, for cells that are known to have been neutralised.
QString restored(const QString& cell);

/// A table as CSV (RFC 4180): UTF-8 with byte order mark, so that spreadsheets see the encoding, commas, CR LF; every cell
/// neutralised.
QByteArray safeCsv(const std::vector<QStringList>& rows);

} // namespace attest
