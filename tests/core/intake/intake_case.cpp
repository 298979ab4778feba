// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/intake_case.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest::test {

CaseBasics basics(const QString& zone)
{
    CaseBasics basics;
    basics.submission = {1, QStringLiteral("initial"), QDate(2025, 2, 18), {}};
    basics.engagement.title = QStringLiteral("T");
    basics.engagement.claim = Claim::carbonNeutral;
    basics.engagement.period = per("2024");
    basics.engagement.timezone = zone;
    basics.engagement.criteria = {QStringLiteral("ISO 14064-1:2018"), QStringLiteral("ISO 14064-3:2019"), {}};
    basics.engagement.assurance = Assurance::limited;
    basics.engagement.materiality = {dec("5"), dec("0.50")};
    basics.engagement.gwpSet = QStringLiteral("AR5");
    basics.client = {QStringLiteral("Client"), QStringLiteral("客户"), QStringLiteral("R"), QStringLiteral("NACE"), QStringLiteral("28.29"), QStringLiteral("A")};
    basics.team = {{QStringLiteral("LV"), QStringLiteral("N"), TeamRole::leadVerifier}};
    basics.sites = {{QStringLiteral("S"), QStringLiteral("Site"), QStringLiteral("DE"), QStringLiteral("Sachsen"), dec("51.34"), dec("12.37")}};
    Source power{QStringLiteral("EL"), QStringLiteral("S"), QStringLiteral("Power"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), SourceStatus::reported, {}, {}, {}};
    power.factor = ClaimedFactor{dec("0.363"), *FactorUnit::find(QStringLiteral("tCO2/MWh")), QStringLiteral("r")};
    Source gas{QStringLiteral("GAS"), QStringLiteral("S"), QStringLiteral("Boiler"), SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), SourceStatus::nil, QStringLiteral("nil.pdf"), {}, {}};
    basics.sources = {power, gas};
    Meter meter;
    meter.id = QStringLiteral("M");
    meter.site = QStringLiteral("S");
    meter.measures = MeterMeasures::gridImport;
    meter.source = QStringLiteral("EL");
    meter.unit = Unit::kWh();
    meter.multiplier = dec("400");
    meter.registerDigits = 6;
    meter.capacityKwp = dec("1.5");
    meter.parent = QStringLiteral("P");
    meter.calibration = {{QStringLiteral("M"), QStringLiteral("C1"), per("2023-06-01/2025-05-31"), QStringLiteral("0.5S"), QStringLiteral("pass"), {}}};
    Meter parent;
    parent.id = QStringLiteral("P");
    parent.unit = Unit::MWh();
    basics.meters = {meter, parent};
    return basics;
}

Submission header(const QString& zone)
{
    const auto json = newDossier(basics(zone));
    if (!json) {
        ADD_FAILURE() << json.error().line().toStdString();
        return {};
    }
    return parseDossier(*json)->header;
}

FileEntry entryOf(FileKind kind)
{
    FileEntry entry;
    entry.id = QStringLiteral("E-001");
    entry.path = QStringLiteral("f.csv");
    entry.kind = kind;
    return entry;
}

TrialReading trialOf(const FileEntry& entry, const QByteArray& csv, const Submission& header)
{
    NoProgress progress;
    auto trial = tryReading(entry, bytesOf(csv), header, progress);
    if (trial)
        return std::move(*trial);
    ADD_FAILURE() << trial.error().line().toStdString();
    TrialReading empty;
    empty.imported.submission.files.emplace_back();
    return empty;
}

std::shared_ptr<const Submission> submissionOf(const TrialReading& trial, int revision)
{
    auto submission = completed(trial.imported);
    if (!submission) {
        ADD_FAILURE() << submission.error().line().toStdString();
        return nullptr;
    }
    submission->revision = revision;
    return std::make_shared<const Submission>(std::move(*submission));
}

} // namespace attest::test
