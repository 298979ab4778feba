// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognition/formats_guess.h"
#include "core/recognition/table_view.h"

namespace attest {

/// Writes the guess into the recognition's entry (columns, values, constants, layout) as far as nothing of it was stated, and
/// asks for what the file does not say.
void buildEntry(TableRecognition& recognition, const TableView& view, const TableGuess& guess, const std::set<QString>& fixed,
                const Submission& header);

/// The columns that the entry reads as numbers or dates, with what they hold.
std::vector<FormatColumn> formatColumns(const TableRecognition& recognition, const TableView& view);

/// The column that an entry's name means; −1 for none.
int columnByName(const TableView& view, const QString& name);

} // namespace attest
