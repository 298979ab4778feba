// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/base/quantity.h"
#include "core/domain/sample_names.h"

namespace attest::cli {

/// The options of `sample`, read; each function fails with ErrorKind::usage, naming the option.

QString option(const Call& call, const char* name, const char* otherwise = "");
bool has(const Call& call, const char* name);
/// A word that is none of those an option takes.
Failure unknownWord(const char* name, const QString& word, const QStringList& words);
/// A positive number.
Result<Decimal> decimalOf(const Call& call, const char* name);
/// A whole number from 0 on.
Result<int> countOf(const Call& call, const char* name);
/// Percent, 95 where --confidence is not given; one that reliabilityFactor() has.
Result<Decimal> confidenceAsked(const Call& call);
/// A number, and a unit after a blank; without one in `unit`.
Result<Quantity> quantityOf(const Call& call, const char* name, const Unit& unit);

template <class Enum>
Result<Enum> wordOf(const Call& call, const char* name, const char* otherwise)
{
    const QString word = option(call, name, otherwise);
    const auto value = named<Enum>(word);
    return value ? Result<Enum>(*value) : unknownWord(name, word, namesOf<Enum>());
}

} // namespace attest::cli
