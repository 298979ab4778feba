// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/sample_case.h"

#include "core/commands/create_case.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace attest {
namespace {

QByteArray dossierJson(int revision)
{
    return R"({
  "format": "attest-dossier/1",
  "submission": { "revision": )" + QByteArray::number(revision) + R"(, "label": "report", "date": "2025-02-18",
                  "reason": ")" + (revision > 1 ? "corrected" : "") + R"(" },
  "engagement": { "title": "Mill 2024", "claim": "ghg-statement", "period": { "from": "2024-01-01", "to": "2024-12-31" },
    "timezone": "Europe/Berlin",
    "criteria": { "accounting": "ISO 14064-1:2018", "verification": "ISO 14064-3:2019" },
    "assurance": "reasonable", "materiality": { "percent": "5", "floor_tco2e": "0.5" }, "gwp": "AR5" },
  "client": { "name": "Mill Ltd", "registration_id": "R-77" },
  "team": [ { "id": "LV", "name": "Lena Vogel", "role": "lead-verifier" }, { "id": "VE", "name": "Vera Ernst", "role": "verifier" },
            { "id": "IR", "name": "Ida Roth", "role": "independent-reviewer" },
            { "id": "IX", "name": "lena  vogel", "role": "independent-reviewer" },
            { "id": "SG", "name": "Siri Gold", "role": "signatory" } ],
  "sites": [ { "id": "S", "name": "Mill", "country": "DE", "region": "Bayern", "latitude": "48.1", "longitude": "11.5" } ],
  "sources": [ { "id": "EL", "site": "S", "name": "Electricity", "category": "purchased-electricity", "carrier": "electricity" } ],
  "meters": [ { "id": "M", "site": "S", "measures": "grid-import", "source": "EL", "unit": "kWh", "multiplier": "1" } ],
  "files": [
    { "path": "activity.csv", "kind": "reported-activity" },
    { "path": "sub/invoices.csv", "kind": "invoices" },
    { "path": "hours.csv", "kind": "meter-intervals" },
    { "path": "photo.jpg", "kind": "evidence" } ]
})";
}

QByteArray hours()
{
    QByteArray csv = "time,meter,value,unit\n";
    QDateTime time(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < 24 * 91; ++i, time = time.addSecs(3600))
        csv += time.toString(Qt::ISODate).toLatin1() + ",M," + QByteArray::number(100 + i * 7919 % 53) + ".25,kWh\n";
    return csv;
}

} // namespace

SampleDossier::SampleDossier(int revision)
{
    write(QStringLiteral("dossier.json"), dossierJson(revision));
    write(QStringLiteral("activity.csv"), "source,period,value,unit\nEL,2024-01,66.5,MWh\nEL,2024-02,60.10,MWh\n");
    write(QStringLiteral("sub/invoices.csv"), "number,supplier,source,from,to,value,unit\nI-1,City,EL,2024-01-01,2024-01-31,66500,kWh\n"
                                              "I-2,City,EL,2024-02-01,2024-02-29,not a number,kWh\n");
    write(QStringLiteral("hours.csv"), hours());
    write(QStringLiteral("photo.jpg"), QByteArray("\xff\xd8\x00\x01", 4) + QByteArray::number(revision));
}

void SampleDossier::write(const QString& name, const QByteArray& bytes) const
{
    QDir().mkpath(QFileInfo(m_folder.filePath(name)).absolutePath());
    writeBytes(m_folder.filePath(name), bytes);
}

SampleDossier& SampleDossier::edit(const QString& name, const QByteArray& from, const QByteArray& to)
{
    QByteArray bytes = bytesOf(m_folder.filePath(name));
    EXPECT_TRUE(bytes.contains(from)) << from.toStdString();
    write(name, bytes.replace(from, to));
    return *this;
}

ImportedSubmission SampleDossier::read() const
{
    NoProgress progress;
    auto imported = readDossier(m_folder.path(), progress);
    EXPECT_TRUE(imported) << (imported ? std::string() : imported.error().line().toStdString());
    return imported ? *std::move(imported) : ImportedSubmission();
}

SampleCase::SampleCase()
    : m_clock(QDateTime(QDate(2025, 3, 1), QTime(9, 30), Qt::UTC)), m_path(m_folder.filePath(QStringLiteral("mill.attest")))
{
    NoProgress progress;
    auto made = createCase(m_path, SampleDossier().read(), QStringLiteral("LV"), m_clock, progress);
    EXPECT_TRUE(made) << (made ? std::string() : made.error().line().toStdString());
    if (made)
        m_file = *std::move(made);
}

CaseState SampleCase::state() const
{
    auto state = m_file->state();
    EXPECT_TRUE(state);
    return state ? *std::move(state) : CaseState();
}

void SampleCase::reopen()
{
    auto opened = CaseFile::open(m_path, CaseFile::Mode::readWrite);
    ASSERT_TRUE(opened) << opened.error().line().toStdString();
    m_file = *std::move(opened);
}

void SampleCase::tamper(const char* sql)
{
    close();
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(m_path.toUtf8().constData(), &handle), SQLITE_OK);
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    EXPECT_EQ(code, SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace attest
