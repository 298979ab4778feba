// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognition/field_guess.h"

namespace attest {

/// A column that is read as numbers or as dates.
struct FormatColumn {
    const ColumnView* view;
    const ColumnProfile* profile;
    FieldType type;
};

/// Decides decimal and grouping over all columns of numbers together, because one file is written by one hand: 1.234 in one
/// column and 0,5 in another is one format. Sets what the columns prove and asks where they do not.
void guessNumberFormat(TableRecognition& recognition, const std::vector<FormatColumn>& columns, const std::set<QString>& fixed);

/// Decides the order of dates over all columns of dates together, and by the regular steps of stamps.
void guessDateFormat(TableRecognition& recognition, const std::vector<FormatColumn>& columns, const std::set<QString>& fixed);

} // namespace attest
