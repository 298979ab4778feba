// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/text_encoding.h"

#include <QByteArrayView>

namespace attest {

/// Which character parts the cells of a CSV text.
struct DelimiterVerdict {
    char delimiter = ',';
    Certainty certainty = Certainty::guessed;
    Message reason;
};

/// Tries tab, semicolon, bar and comma on the first 100 records of a UTF-8 text; the one by which most of the records
/// have the same number of cells wins. Among equals the comma is last, because it also writes decimals.
DelimiterVerdict detectDelimiter(QByteArrayView text, char quote);

} // namespace attest
