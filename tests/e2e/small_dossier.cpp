// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/small_dossier.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace attest::test {

QString SmallDossier::writeTo(const Workplace& place, const QString& name) const
{
    const QByteArray json = R"({
  "format": "attest-dossier/1",
  "submission": { "revision": )" + QByteArray::number(revision) + R"(, "label": "report", "date": "2026-02-18", "reason": ")"
        + (revision > 1 ? "corrected" : "") + R"(" },
  "engagement": { "title": "Works 2025", "claim": "ghg-statement", "period": { "from": "2025-01-01", "to": "2025-12-31" },
    "timezone": "UTC", "criteria": { "accounting": "ISO 14064-1:2018", "verification": "ISO 14064-3:2019" },
    "assurance": "reasonable", "materiality": { "percent": "5", "floor_tco2e": "0.5" }, "gwp": "AR5" },
  "client": { "name": ")" + client + R"(", "registration_id": "R-77" },
  "team": [ { "id": "LV", "name": "Lena Vogel", "role": "lead-verifier" } ],
  "sites": [ { "id": "S", "name": "Works", "country": "DE", "region": "Sachsen" } ],
  "sources": [ { "id": "EL", "site": "S", "name": "Electricity", "category": "purchased-electricity", "carrier": "electricity",
                 "factor": { "value": "0.363", "unit": "tCO2/MWh", "ref": "r" } } ],
  "meters": [ { "id": "M", "site": "S", "measures": "grid-import", "source": "EL", "unit": "kWh", "multiplier": "1" } ],
  "files": [ )" + files + R"( ]
})";
    const QString folder = place.path(name);
    writeFile(folder + u"/dossier.json", json);
    return folder;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << qPrintable(path);
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray quarters(int rows)
{
    QByteArray csv = "time,meter,value\n";
    QDateTime time(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < rows; ++i, time = time.addSecs(900))
        csv += time.toString(Qt::ISODate).toLatin1() + ",M," + QByteArray::number(10'000 + i * 7919 % 5309) + '.' + QByteArray::number(i % 10) + '\n';
    return csv;
}

} // namespace attest::test
