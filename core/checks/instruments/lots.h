// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <optional>
#include <vector>

namespace attest {

/// The numbers of a lot: a prefix and a range that counts up. One certificate is 1,000 kWh (notice 67/2024 on green
/// certificates; one MWh also of a GO or REC).
struct NumberRange {
    QString prefix;
    Decimal first;
    Decimal last;

    bool overlaps(const NumberRange& other) const
    {
        return prefix == other.prefix && first <= other.last && other.first <= last;
    }
    Decimal count() const { return last - first + Decimal(1); }
};

/// Splits "GC-001" and "GC-009"; nothing where the two do not end in digits, differ in their prefix or run backwards.
std::optional<NumberRange> numberRange(const QString& first, const QString& last);

/// Whether a name in a registry means the client: its name, local name or registration id, in whatever case and width.
bool isClient(const QString& name, const Client& client);

/// The source whose contract or meters name a lot's plant; null where none does.
const Source* sourceOfPlant(const Submission& submission, const QString& plant);

/// Whether a lot serves a claim about bought electricity: its plant stands behind a bought source, or behind none at all.
/// Lots of the company's own plant, whose exports it may sell, do not.
bool servesPurchases(const Submission& submission, const Certificate& certificate);

/// Whether a technology is photovoltaic, in the words of the four languages.
bool isSolar(const QString& technology);

/// The subject of a lot: its first number, plant, source and vintage.
Subject subjectOf(const Submission& submission, const Certificate& certificate);

/// "GC-001 to GC-009", or the one number.
Message numbersOf(const Certificate& certificate);

} // namespace attest
