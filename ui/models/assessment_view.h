// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/statement/assessment.h"

#include <optional>
#include <set>
#include <vector>

namespace attest {

/// Look-ups in an assessment that several pages need. They find and arrange; they decide nothing.

/// One of the values of a quantity, under the name of its kind of paper.
struct NamedValue {
    QString name; ///< in the window's language
    bool declared = false;
    const QuantityValue* value = nullptr;
    Unit unit;
};

/// Everything that is known of a source's quantity in exactly this period: the declared one first.
std::vector<NamedValue> valuesOf(const Assessment& assessment, const QString& source, const Period& period);

/// True where a discrepancy speaks of the source, or of a meter that measures it.
bool concerns(const Discrepancy& discrepancy, const Submission& submission, const QString& source);
/// The gravest discrepancy of a source that falls on a period. Those of the whole year belong to the year alone.
std::optional<Severity> gravest(const Assessment& assessment, const QString& source, const Period& period);
/// Discrepancies of a source that fall on a period.
std::vector<const Discrepancy*> discrepanciesOf(const Assessment& assessment, const QString& source, const Period& period);

/// The finding that was made of a discrepancy; null where there is none.
const Finding* findingOf(const Snapshot& snapshot, const QString& discrepancyKey);
bool isSetAside(const Snapshot& snapshot, const QString& discrepancyKey);
/// Discrepancies that somebody has yet to deal with, see unanswered().
std::set<const Discrepancy*> openDiscrepancies(const Assessment& assessment);
int openGroups(const Assessment& assessment);
int openFindings(const Snapshot& snapshot);

/// "Rooftop PV · July 2024": what a subject speaks of, for people.
QString subjectText(const Subject& subject, const Submission& submission, const Language& language);
/// "E-002 · sheet “data” · D9": a place for people.
QString placeText(const SourceRef& at);
/// An amount in a unit that is easy to read: energy in MWh from 10 MWh on.
QString readableAmount(const Rational& amount, const Unit& unit, const Language& language);
QString quantityText(const std::optional<Quantity>& quantity, const Language& language);

} // namespace attest
