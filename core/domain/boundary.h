// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/base/unit.h"
#include "core/domain/source_ref.h"

#include <QString>

#include <optional>
#include <vector>

namespace attest {

struct Site {
    QString id;
    QString name;
    QString country; ///< ISO 3166-1 alpha-2
    QString region;
    std::optional<Decimal> latitude;  ///< degrees, north positive
    std::optional<Decimal> longitude; ///< degrees, east positive
};

enum class SourceCategory {
    stationaryCombustion, mobileCombustion, process, fugitive, purchasedElectricity, purchasedHeat,
    exportedElectricity, exportedHeat, onsiteRenewable, recovered, otherIndirect,
};

enum class SourceStatus {
    reported,
    nil,      ///< declared as zero; needs evidence
    excluded, ///< left out; needs a reason
};

/// An emission factor as the company claims it.
struct ClaimedFactor {
    Decimal value;
    FactorUnit unit;
    QString reference;
};

/// An emission source or an electricity stream inside the boundary.
struct Source {
    QString id;
    QString site;
    QString name;
    SourceCategory category = SourceCategory::otherIndirect;
    QString carrier; ///< "electricity", "natural gas", "diesel", "R-134a" …
    SourceStatus status = SourceStatus::reported;
    QString evidence; ///< path; for nil
    QString reason;   ///< for excluded
    std::optional<ClaimedFactor> factor; ///< of purchased electricity: the location-based one
};

enum class MeterMeasures {
    gridImport, gridExport, pvGeneration, directLine, consumption, storageCharge, storageDischarge, fuel, heat, output,
};

struct CalibrationCertificate {
    QString meter;
    QString certificate;
    Period valid;
    QString accuracyClass;
    QString result; ///< as written; "pass" or empty counts as passed
    SourceRef at;   ///< empty for those listed with the meter
};

struct Meter {
    QString id;
    QString site;
    MeterMeasures measures = MeterMeasures::consumption;
    QString source; ///< may be empty for consumption, storage and output
    Unit unit;
    Decimal multiplier = 1; ///< CT × PT; register difference × multiplier = quantity
    int registerDigits = 0; ///< digits before the point; 0 = unknown
    std::optional<Decimal> capacityKwp;
    QString parent; ///< the meter that this one is a sub-meter of
    std::vector<CalibrationCertificate> calibration;
};

/// A piece of equipment from the company's list.
struct EquipmentItem {
    QString tag;
    QString site;
    QString name;
    QString kind;    ///< "boiler", "vehicle", "cooling" …, as written
    QString carrier;
    std::optional<Decimal> ratedKw;
    QString refrigerant;
    std::optional<Decimal> chargeKg;
    QString source;
    bool removed = false;
    SourceRef at;
};

} // namespace attest
