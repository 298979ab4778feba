// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/domain/discrepancy.h"
#include "core/domain/source_ref.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace attest {

/// How records come into a sample.
enum class SampleMethod {
    systematic, ///< with a chance in proportion to their amount: one point an interval, all at the same distance
    cells,      ///< with a chance in proportion to their amount: one point an interval, each at a place of its own
    equal,      ///< each with the same chance
};

/// What a population is divided into before it is drawn from.
enum class SampleStrata { none, source, site, meter };

/// One drawing: the first, or an extension. Says which population it was drawn from.
struct SampleRound {
    int revision = 1;         ///< of the submission
    int size = 0;             ///< how many records were to be drawn
    QString populationHash;   ///< SHA-256 over the keys and amounts of the population
    int populationSize = 0;
    Decimal populationAmount; ///< sum of the absolute amounts
    QString by;
    QDateTime at;
    QString reason;
    friend bool operator==(const SampleRound&, const SampleRound&) = default;
};

/// A record of the population, as the sample keeps it.
struct SampledRecord {
    QString key;          ///< identity in the population: stays the same when the population grows
    QString stratum;
    Subject subject;
    SourceRef at;
    Decimal amount;       ///< in the sample's unit
    bool certain = false; ///< at least as large as the interval: in the sample whatever the seed
    int round = 1;        ///< 1 = first drawing, then one an extension
    friend bool operator==(const SampledRecord&, const SampledRecord&) = default;
};

/// What the test of a record against its evidence showed.
struct RecordTest {
    QString record;       ///< its key
    Decimal amount;       ///< as it stood when it was tested
    bool agrees = true;
    QString note;
    QString by;
    QDateTime at;
    /// What the evidence shows instead, in the sample's unit; nothing where it agrees or where that was not said.
    std::optional<Decimal> found = std::nullopt;
    friend bool operator==(const RecordTest&, const RecordTest&) = default;
};

/// A sample of the records of a submission. Drawn from a seed, so that anybody draws the same records again; an
/// extension keeps what was drawn before.
struct Sample {
    QString id;         ///< "S-01"
    QString population; ///< which records, "monthly-records" …
    QString unit;       ///< of the amounts: "kWh", "tCO2e"
    SampleMethod method = SampleMethod::systematic;
    SampleStrata strata = SampleStrata::none;
    QString seed;
    QString preset;     ///< "beijing-2016", or empty
    std::vector<SampleRound> rounds;
    std::vector<SampledRecord> records; ///< in the order of drawing
    std::vector<RecordTest> tests;      ///< in their order; the latest one of a record counts
    friend bool operator==(const Sample&, const Sample&) = default;
};

} // namespace attest
