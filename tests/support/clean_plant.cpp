// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/found.h"

#include <algorithm>
#include <cstdlib>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");
const QString kGas = QStringLiteral("BOILER");
const QString kDiesel = QStringLiteral("VEHICLES");

QString monthText(int month) { return Period::month(2024, month).text(); }

/// Midnight in Shanghai at the start of a month.
QString startOf(int month)
{
    const QDate first = month <= 12 ? QDate(2024, month, 1) : QDate(2025, 1, 1);
    return QString(first.addDays(-1).toString(Qt::ISODate) + QStringLiteral("T16:00:00Z"));
}

QString rounded(const Rational& value, int places) { return value.rounded(places, Rounding::halfEven).text(); }

} // namespace

CleanPlant::CleanPlant()
{
    source(kGrid, SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5366"));
    source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), QStringLiteral("21.621888"), QStringLiteral("tCO2/万Nm3"));
    source(kDiesel, SourceCategory::mobileCombustion, QStringLiteral("diesel"), QStringLiteral("3.145122"), QStringLiteral("tCO2/t"));
    meter(QStringLiteral("M-IMP"), MeterMeasures::gridImport, kGrid);
    qint64 kWh = 0;
    for (int month = 1; month <= 12; ++month) {
        const qint64 electricity = 40'000 + 1'000 * month;
        const qint64 gas = 7'000 + 100 * month;
        reading(QStringLiteral("M-IMP"), startOf(month), QString::number(kWh));
        kWh += electricity;
        declared(kGrid, monthText(month), QString::number(electricity), QStringLiteral("kWh"), Origin::grid, QStringLiteral("0.5366"),
                 rounded(Rational(electricity) * Rational(dec("0.0005366")), 4));
        declared(kGas, monthText(month), QString::number(gas), QStringLiteral("Nm3"), Origin::unstated, QStringLiteral("21.621888"),
                 rounded(Rational(gas) * Rational(dec("0.0021621888")), 4), QStringLiteral("tCO2/万Nm3"));
        invoice(QStringLiteral("EL-%1").arg(month), kGrid, monthText(month), QString::number(electricity), QStringLiteral("kWh"),
                rounded(Rational(electricity) * Rational(dec("0.68")), 2), QStringLiteral("M-IMP"));
        invoice(QStringLiteral("GA-%1").arg(month), kGas, monthText(month), QString::number(gas), QStringLiteral("Nm3"),
                rounded(Rational(gas) * Rational(dec("3.85")), 2));
    }
    reading(QStringLiteral("M-IMP"), startOf(13), QString::number(kWh));
    declared(kGrid, QStringLiteral("2024"), QStringLiteral("558000"), QStringLiteral("kWh"), Origin::grid, QStringLiteral("0.5366"), QStringLiteral("299.42"));
    declared(kDiesel, QStringLiteral("2024"), QStringLiteral("19.94"), QStringLiteral("t"), Origin::unstated, QStringLiteral("3.145122"),
             QStringLiteral("62.71"), QStringLiteral("tCO2/t"));
    invoice(QStringLiteral("DS-1"), kDiesel, QStringLiteral("2024"), QStringLiteral("21.01"), QStringLiteral("t"), QStringLiteral("155894.20"));
    submission().stock.push_back({kDiesel, QDate(2024, 1, 1), {dec("2.10"), unitOf(QStringLiteral("t"))}, nextPlace()});
    submission().stock.push_back({kDiesel, QDate(2024, 12, 31), {dec("3.17"), unitOf(QStringLiteral("t"))}, nextPlace()});
    statistics(kGrid, QStringLiteral("2024"), QStringLiteral("55.8"), QString::fromUtf8("万kWh"));
}

ActivityRecord& CleanPlant::row(const QString& id, int month)
{
    for (ActivityRecord& record : submission().activity) {
        if (record.source == id && record.period == (month == 0 ? Period::year(2024) : Period::month(2024, month)))
            return record;
    }
    std::abort();
}

CleanPlant& CleanPlant::declare(const QString& id, int month, const QString& text)
{
    ActivityRecord& record = row(id, month);
    record.quantity.value = *Decimal::parse(text);
    record.written = text;
    return *this;
}

CleanPlant& CleanPlant::drop(const QString& id, int month)
{
    std::erase_if(submission().activity, [&](const ActivityRecord& record) { return record.source == id && record.period == Period::month(2024, month); });
    return *this;
}

InvoiceLine& CleanPlant::document(const QString& id, int month)
{
    for (InvoiceLine& line : submission().invoices) {
        if (line.source == id && line.period == Period::month(2024, month))
            return line;
    }
    std::abort();
}

} // namespace attest::test
