// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dossier/dossier_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace attest {

QByteArray dossierJson(const QByteArray& files, const QByteArray& zone)
{
    return R"({
  "format": "attest-dossier/1",
  "submission": {"revision": 1, "label": "initial", "date": "2025-02-18", "reason": ""},
  "engagement": {"title": "T", "claim": "carbon-neutral", "period": {"from": "2024-01-01", "to": "2024-12-31"},
    "timezone": ")" + zone + R"(", "criteria": {"accounting": "ISO 14064-1:2018", "verification": "ISO 14064-3:2019"},
    "assurance": "limited", "materiality": {"percent": "5", "floor_tco2e": "0.5"}, "gwp": "AR5"},
  "client": {"name": "C", "local_name": "L", "registration_id": "R", "sector": {"scheme": "NACE", "code": "28.29"}, "address": "A"},
  "team": [{"id": "LV", "name": "N", "role": "lead-verifier"}],
  "sites": [{"id": "S", "name": "Site", "country": "DE", "region": "Sachsen", "latitude": "51.34", "longitude": "12.37"}],
  "sources": [
    {"id": "EL", "site": "S", "name": "Power", "category": "purchased-electricity", "carrier": "electricity",
     "factor": {"value": "0.363", "unit": "tCO2/MWh", "ref": "r"}},
    {"id": "GAS", "site": "S", "name": "Boiler", "category": "stationary-combustion", "carrier": "natural gas", "status": "nil",
     "evidence": "nil.pdf"}],
  "meters": [
    {"id": "M", "site": "S", "measures": "grid-import", "source": "EL", "unit": "kWh", "multiplier": "400",
     "register_digits": 6, "capacity_kwp": "1.5", "parent": "P",
     "calibration": [{"certificate": "C1", "from": "2023-06-01", "to": "2025-05-31"}]},
    {"id": "P", "site": "S", "measures": "consumption", "unit": "MWh"}],
  "files": [)" + files + "]}";
}

DossierFolder::DossierFolder(const QString& zone) : m_zone(zone) {}

void DossierFolder::write(const QString& name, const QByteArray& bytes) const
{
    QDir().mkpath(QFileInfo(filePath(name)).path());
    QFile file(filePath(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

void DossierFolder::describe(const QByteArray& files) const
{
    write(QStringLiteral("dossier.json"), dossierJson(files, m_zone.toUtf8()));
}

Result<ImportedSubmission> DossierFolder::read() const
{
    NoProgress progress;
    return readDossier(path(), progress);
}

ImportedSubmission DossierFolder::import(const QByteArray& entry, const QByteArray& csv) const
{
    describe(entry);
    write(QStringLiteral("f.csv"), csv);
    auto imported = read();
    if (imported) {
        imported->submission = *completed(*imported);
        return std::move(*imported);
    }
    ADD_FAILURE() << imported.error().line().toStdString();
    return {};
}

Error DossierFolder::importError(const QByteArray& entry, const QByteArray& csv) const
{
    describe(entry);
    write(QStringLiteral("f.csv"), csv);
    const auto imported = read();
    if (!imported)
        return imported.error();
    ADD_FAILURE() << "was imported";
    return {};
}

qint64 utc(const char* iso)
{
    const QDateTime moment = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    EXPECT_TRUE(moment.isValid()) << iso;
    return moment.toSecsSinceEpoch();
}

} // namespace attest
