// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/rational.h"
#include "core/domain/submission.h"

#include <map>
#include <optional>
#include <vector>

namespace attest {

/// That an amount is a share, by days, of what a paper says of a period of its own: of a bill from the 3rd to the 2nd, of
/// what a register counted between two readings in the middle of months, of a week that two months share.
struct DayShare {
    Period whole;               ///< what the paper speaks of
    qint64 days = 0;            ///< so many of its days are in the amount
    bool startsBetween = false; ///< it starts more than an hour from midnight, and is counted from the nearest one
    bool endsBetween = false;

    bool isPart() const { return days < whole.days(); }
    friend bool operator==(const DayShare&, const DayShare&) = default;
};

/// What of an amount is not measured.
struct Unmeasured {
    Rational amount; ///< signed, as the amount it is a part of
    int rows = 0;
};

/// One thing that a value is made of: a meter's month, a document line, a declared cell.
struct Contribution {
    QString what;    ///< the meter's id, the document's number, the source's id
    Rational amount; ///< signed, in the unit of the quantity it contributes to
    SourceRef at;    ///< the cell, or the first of `rows` rows
    int rows = 1;    ///< how many rows of the file, from at.row on, were added up
    std::optional<DayShare> share = {};
    std::vector<Message> notes = {}; ///< how a register counted it: readings, multiplier, events with their documents
    Unmeasured estimated = {};
    Unmeasured substituted = {};

    /// Multiplies every amount in it.
    void scale(const Rational& factor);
};

/// An amount with what it is made of.
struct QuantityValue {
    Rational amount;       ///< in SourceQuantities::unit
    bool complete = true;  ///< every day (and interval) of the period is covered
    bool estimated = false;///< some part is marked as estimated or substituted
    std::vector<Contribution> parts;
    bool apportioned = false; ///< some part is a share by days of a longer period that nobody measured, nor the company declares by such shares

    /// Neither incomplete nor apportioned: fit for a comparison within a tolerance.
    bool isExact() const { return complete && !apportioned; }
    /// What apportioning may have put on the wrong side at most: each paper's larger share, inside or outside, and a day's
    /// mean for a reading between midnights. Zero where nothing is apportioned.
    Rational uncertainty() const;
    /// Joins the shares of one paper and drops what they cancel: over all of a paper's days its amount is exact again.
    void joinShares();
    /// The days of `whole` (the period of this value) that lie in `inside`, pro rata, and marked so.
    QuantityValue shareOf(const Period& whole, const Period& inside) const;
};

using ByPeriod = std::map<Period, QuantityValue>;

/// One source's quantity as each kind of paper gives it. All amounts are in one unit, so they can be compared.
///
/// * declared: what the company declares, by month; where a source declares no months, its year. Rows of the same
///   source and period (grid and PV parts) are added.
/// * declaredYears: the printed years beside months.
/// * metered: by calendar month, from interval series where they are complete, else from register readings. Purchases:
///   all meters of the source. Own renewable: generation − export − storage charge of the site.
/// * registered: by month, from register readings alone, where there are both.
/// * documented: suppliers' documents by month, days at the edges pro rata and marked as apportioned; several
///   whole months of one document stay together. Where the company declares by the documents' periods, by those.
///   Deliveries of single days stand together in the engagement's period. A month that documents cover in part only is
///   not complete.
/// * statistics: as returned, usually the year.
/// * stockBalance: documents − stock increase over the period from first to last stock level, where there is stock.
struct SourceQuantities {
    QString source;
    Unit unit;
    ByPeriod declared;
    ByPeriod declaredYears;
    ByPeriod metered;
    ByPeriod registered;
    ByPeriod documented;
    ByPeriod statistics;
    std::optional<std::pair<Period, QuantityValue>> stockBalance;

    /// Sum of the declared months, or the declared year: the year's quantity.
    Rational declaredTotal() const;
    /// Sum over every period of one kind that lies inside `span`; nothing if none does. Complete only if they cover
    /// every day of it; apportioned only where a paper reaches over its ends.
    static std::optional<QuantityValue> total(const ByPeriod& values, const Period& span);
};

/// One meter's energy by month, in kWh (or in the meter's unit where it is not energy), multiplier applied.
struct MeterMonths {
    QString meter;
    Unit unit;
    /// From series; duplicates of one stamp count once, the first. Intervals of quarters and years stand by their own
    /// period, weeks across a month's end are apportioned by days.
    ByPeriod intervals;
    /// From readings at (or within an hour of) month ends; where a month's end has none, apportioned by days between the
    /// readings around it. Exchange, roll-over and change of multiplier respected.
    ByPeriod registers;
};

/// A site's electricity of one month, in kWh, from its meters. A term is empty where no meter measures it.
struct ElectricityMonth {
    Period period;
    std::optional<QuantityValue> gridImport;
    std::optional<QuantityValue> gridExport;
    std::optional<QuantityValue> generation;
    std::optional<QuantityValue> directLine;
    std::optional<QuantityValue> storageCharge;
    std::optional<QuantityValue> storageDischarge;
    std::optional<QuantityValue> consumption; ///< top-level consumption meters (those whose parent measures no consumption)
    std::optional<QuantityValue> resale;      ///< meters of exported-electricity sources that are not grid export

    /// generation − export − storage charge; empty without generation.
    std::optional<Rational> selfUse() const;
};

struct ElectricityAccount {
    QString site;
    std::vector<ElectricityMonth> months; ///< every month of the engagement's period
};

/// Every comparable number of a submission, worked out once; what the checks compare and the evidence matrix shows.
struct Quantities {
    std::vector<SourceQuantities> sources; ///< in the order of Submission::sources; reported ones only
    std::vector<MeterMonths> meters;       ///< in the order of Submission::meters
    std::vector<ElectricityAccount> electricity;

    const SourceQuantities* source(const QString& id) const;
    const MeterMonths* meter(const QString& id) const;
};

/// Pure; months are calendar months of the engagement's time zone. Intervals belong to the month in which they start.
Quantities workOut(const Submission& submission);

} // namespace attest
