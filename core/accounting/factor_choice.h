// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/derivations.h"

namespace attest {

/// A factor, or why there is none.
struct FactorOutcome {
    std::optional<AppliedFactor> factor;
    Message problem;
};

/// Chooses the factors of a submission's sources: claimed, else the row's, else the library's as known on the day of the
/// submission; always in tCO2e per the given unit.
class FactorChoice {
public:
    FactorChoice(const Submission& submission, const FactorLibrary& library) : m_submission(submission), m_library(library) {}

    /// The location-based factor of a row of what is no plant's own power: a factor 0 that a purchase claims for PV is the
    /// claim, and gives way to the grid's.
    FactorOutcome ofRow(const Source& source, const DeclaredRow& row, const Unit& unit) const;
    /// The grid's factor at a source's site: what the source or another purchase of the site claims, else the library's.
    FactorOutcome ofGrid(const Source& source, const Unit& unit) const;
    /// The factor of what no instrument proves: the published residual mix where the criteria name one; else nothing.
    std::optional<AppliedFactor> residualMix(const Source& source, const Unit& unit) const;
    /// The gas of a source's emissions: "CO2", "HFC134a", "CO2e" where it is not known.
    QString gasOf(const Source& source) const;

private:
    FactorOutcome claimed(const Source& source, const Unit& unit) const;
    FactorOutcome ofRecord(const DeclaredRow& row, const Unit& unit) const;
    FactorOutcome ofLibrary(const Source& source, const Unit& unit) const;
    FactorOutcome libraryGrid(const Source& source, const Unit& unit) const;
    FactorOutcome libraryHeat(const Source& source, const Unit& unit) const;
    FactorOutcome libraryFuel(const Source& source, const Unit& unit) const;
    FactorOutcome libraryGas(const Source& source, const Unit& unit) const;
    FactorOutcome entryFactor(const FactorEntry& entry, const Source& source, const Unit& unit) const;
    Site siteOf(const Source& source) const;

    const Submission& m_submission;
    const FactorLibrary& m_library;
};

} // namespace attest
