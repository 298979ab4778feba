// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/solar/sun_position.h"
#include "core/series/local_calendar.h"
#include "tests/support/check_tester.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace attest::test {

/// What a simulated meter measures; nothing is wrong with any of them.
enum class Load {
    oneShift,      ///< Monday to Friday 6 to 15, a break, closed over Easter, in August and at the turn of the year
    threeShift,    ///< Monday 6 to Saturday 6
    continuous,    ///< day and night alike
    weekend,       ///< Friday to Sunday only
    sun,           ///< a plant of 100 kWp under changing weather
    importWithSun, ///< oneShift less sun, never below zero
    heating,       ///< by outdoor temperature, off in summer
    coldStore,     ///< compressors that cycle, more in summer
    coarse,        ///< standby counted in tenths
    charger,       ///< zero, and some hours of full power at any time
    schedule,      ///< lamps by the clock, the same values every day
    constant,      ///< always the same but for the last digit
    generator,     ///< zero, and a test run of half an hour a month
    heavyTail,     ///< bursts of any height
    growing,       ///< threeShift, 5 % more every month
    moreShifts,    ///< one shift until June, two from July on
    campaignOfDay, ///< oneShift, closed but for standby from the 1st to the 21st of July
    clipped,       ///< sun behind an inverter that gives 60 kW at most
};

constexpr Load kAllLoads[] = {Load::oneShift, Load::threeShift, Load::continuous, Load::weekend, Load::sun, Load::importWithSun, Load::heating,
                              Load::coldStore, Load::coarse, Load::charger, Load::schedule, Load::constant, Load::generator, Load::heavyTail,
                              Load::growing, Load::moreShifts, Load::campaignOfDay, Load::clipped};

/// A place with its clock.
struct World {
    const char* zone;
    double latitude;
    double longitude;
    int year;
};

constexpr World kHefei{"Asia/Shanghai", 31.82, 117.23, 2024};
constexpr World kDresden{"Europe/Berlin", 51.05, 13.74, 2024};
constexpr World kPune{"Asia/Kolkata", 18.52, 73.86, 2023};
constexpr World kAdelaide{"Australia/Adelaide", -34.93, 138.60, 2024};

/// Draws one meter's values, hundredths of a kWh an interval.
class LoadCurve {
public:
    LoadCurve(Load load, const World& world, unsigned seed, double hours) : m_load(load), m_world(world), m_random(seed * 977U + 13U), m_hours(hours) {}

    /// `day` since 1970, `clock` in seconds, `utc` of the interval's middle.
    qint64 at(qint64 day, int clock, qint64 utc)
    {
        if (day != m_day)
            newDay(day);
        m_utc = utc;
        m_hour = clock / 3600.0;
        return std::max<qint64>(0, std::llround(kilowatts() * m_hours * 100));
    }

private:
    double normal(double spread) { return std::normal_distribution<double>(0, spread)(m_random); }
    double uniform(double low, double high) { return std::uniform_real_distribution<double>(low, high)(m_random); }
    double noisy(double power) { return power * (1 + normal(0.025)); }

    void newDay(qint64 day)
    {
        m_day = day;
        m_date = QDate(1970, 1, 1).addDays(day);
        m_weekday = m_date.dayOfWeek();
        const bool easter = m_date.month() == 4 && m_date.day() <= 4;
        const bool august = m_date.month() == 8 && m_date.day() >= 5 && m_date.day() <= 18;
        const bool newYear = (m_date.month() == 12 && m_date.day() >= 22) || (m_date.month() == 1 && m_date.day() <= 6);
        m_closed = easter || august || newYear;
        const double phase = 2 * std::numbers::pi * (m_date.dayOfYear() - 20) / 365 + (m_world.latitude < 0 ? std::numbers::pi : 0);
        m_cold = std::cos(phase);
        m_weather = 0.7 * m_weather + normal(2.2);
        m_cloud = std::clamp(0.5 * m_cloud + 0.5 * uniform(0.05, 1.25), 0.08, 1.0);
        m_charge = uniform(0, 1) < 0.4 ? uniform(0, 22) : -10;
        m_chargeHours = uniform(0.5, 4);
    }

    double sun()
    {
        const double sine = std::sin(sunPosition(m_utc, {m_world.latitude, m_world.longitude}).elevation * std::numbers::pi / 180);
        const double light = sine <= 0.01 ? 0 : sine * std::exp(-0.059 / sine) * 1.06;
        return 85 * light * m_cloud * (1 - 0.5 * uniform(0, 1) * (m_cloud < 0.8 ? 1 : 0.05));
    }

    double shift(double from, double to, double power)
    {
        const bool works = m_weekday <= 5 && !m_closed && m_hour >= from && m_hour < to;
        const double pause = m_hour >= 12 && m_hour < 12.5 ? 0.7 : 1;
        return noisy(20 + (works ? power * pause : 0)) * (1 + 0.1 * m_cold);
    }

    double threeShift()
    {
        const bool works = m_weekday <= 5 ? !(m_weekday == 1 && m_hour < 6) : m_weekday == 6 && m_hour < 6;
        return noisy(works && !m_closed ? 120 : 25) * (1 + 0.08 * m_cold);
    }

    double heating()
    {
        const double outside = 9 - 10 * m_cold + m_weather + 3 * std::sin((m_hour - 9) / 24 * 2 * std::numbers::pi);
        const double need = 15 - outside;
        return need <= 0 ? 0 : noisy(need * (m_hour > 5 && m_hour < 21 ? 8 : 5));
    }

    double kilowatts()
    {
        switch (m_load) {
        case Load::oneShift: return shift(6, 15, 80);
        case Load::threeShift: return threeShift();
        case Load::continuous: return noisy(150);
        case Load::weekend: return noisy(m_weekday >= 5 && m_hour >= 10 && m_hour < 23 ? 90 : 8);
        case Load::sun: return sun();
        case Load::clipped: return std::min(60.0, sun() * 1.2);
        case Load::importWithSun: return std::max(0.0, shift(6, 15, 80) - sun());
        case Load::heating: return heating();
        case Load::coldStore: return (uniform(0, 1) < 0.45 - 0.2 * m_cold ? noisy(60) : 4 + normal(0.2));
        case Load::coarse: return std::round((0.9 + normal(0.1)) * m_hours * 10) / 10 / m_hours;
        case Load::charger: return m_hour >= m_charge && m_hour < m_charge + m_chargeHours ? 11 + normal(0.05) : 0;
        case Load::schedule: return m_hour < 6 ? 2 : m_hour < 8 ? 14.44 : m_hour < 18 ? 3.2 : m_hour < 23 ? 18.48 : 6;
        case Load::constant: return (std::round(5 * m_hours * 100) + (uniform(0, 1) < 0.2 ? 1 : 0)) / 100 / m_hours;
        case Load::generator: return m_date.day() == 3 && m_hour >= 10 && m_hour < 10.5 ? 180 + normal(3) : 0;
        case Load::heavyTail: return 10 * std::exp(normal(0.9));
        case Load::growing: return threeShift() * std::pow(1.05, m_date.month());
        case Load::moreShifts: return m_date.month() <= 6 ? shift(6, 14, 80) : shift(6, 22, 80);
        case Load::campaignOfDay: return m_date.month() == 7 && m_date.day() <= 21 ? noisy(20) * (1 + 0.1 * m_cold) : shift(6, 15, 80);
        }
        return 0;
    }

    Load m_load;
    World m_world;
    std::mt19937 m_random;
    double m_hours;
    qint64 m_day = -1;
    qint64 m_utc = 0;
    QDate m_date;
    int m_weekday = 0;
    bool m_closed = false;
    double m_hour = 0;
    double m_cold = 0;
    double m_weather = 0;
    double m_cloud = 0.5;
    double m_charge = 0;
    double m_chargeHours = 0;
};

/// A year of one meter "M" in a world, without a fault.
inline CaseBuilder meteredYear(Load load, const World& world, unsigned seed = 1, qint64 step = 900)
{
    CaseBuilder builder;
    builder.period(QString::number(world.year)).timezone(QString::fromLatin1(world.zone));
    Site& site = builder.submission().sites[0];
    site.latitude = Decimal(Decimal::Integer(std::llround(world.latitude * 100)), 2);
    site.longitude = Decimal(Decimal::Integer(std::llround(world.longitude * 100)), 2);
    const bool isSun = load == Load::sun || load == Load::clipped;
    builder.source(QStringLiteral("EL"), isSun ? SourceCategory::onsiteRenewable : SourceCategory::purchasedElectricity);
    builder.meter(QStringLiteral("M"), isSun ? MeterMeasures::pvGeneration : MeterMeasures::gridImport, QStringLiteral("EL"));
    const QTimeZone zone(world.zone);
    const qint64 from = QDate(world.year, 1, 1).startOfDay(zone).toSecsSinceEpoch();
    const qint64 to = QDate(world.year + 1, 1, 1).startOfDay(zone).toSecsSinceEpoch();
    const LocalCalendar calendar(zone, from, to);
    Series series;
    series.meter = QStringLiteral("M");
    series.unit = Unit::kWh();
    series.scale = 2;
    series.file = QStringLiteral("E-002");
    series.column = QStringLiteral("C");
    series.stepSeconds = step;
    const qint64 fine = std::min<qint64>(step, 3600);
    LoadCurve curve(load, world, seed, static_cast<double>(fine) / 3600);
    qint64 last = -1;
    for (qint64 time = from; time < to; time += fine) {
        const qint64 slot = step < 86400 ? (time - from) / step : calendar.dayOf(time);
        const qint64 value = curve.at(calendar.dayOf(time), calendar.clockAt(time), time + fine / 2);
        if (slot == last) {
            series.values.back() += value;
            continue;
        }
        last = slot;
        series.start.push_back(time);
        series.values.push_back(value);
        series.rows.push_back(static_cast<qint32>(series.start.size() + 1));
    }
    builder.submission().series.push_back(std::move(series));
    return builder;
}

/// The index of the value that starts at a local time, "2024-06-03T12:00:00".
inline std::size_t valueAt(const CaseBuilder& builder, const char* localTime)
{
    const Submission& submission = builder.submission();
    QDateTime time = QDateTime::fromString(QString::fromLatin1(localTime), Qt::ISODate);
    time.setTimeZone(QTimeZone(submission.engagement.timezone.toLatin1()));
    const Series& series = submission.series[0];
    return static_cast<std::size_t>(std::lower_bound(series.start.begin(), series.start.end(), time.toSecsSinceEpoch()) - series.start.begin());
}

/// What a check of series finds, without the quantities and inventory that it does not read.
inline CheckOutcome outcomeOf(const CheckDefinition& check, const CaseBuilder& builder)
{
    static const auto library = FactorLibrary::builtIn();
    const auto snapshot = builder.snapshot();
    const std::vector<MeterValues> series = meterValues(snapshot->latest());
    const Quantities quantities;
    const Inventory inventory;
    const Materiality materiality;
    return check.run({*snapshot, snapshot->latest(), nullptr, quantities, inventory, series, nullptr, nullptr, *library, materiality});
}

/// Every load in two worlds, by quarter hours and by hours: what a check must be silent about. Returns what it says.
inline QStringList falseAlarms(const CheckDefinition& check)
{
    static const std::vector<CaseBuilder> worlds = [] {
        std::vector<CaseBuilder> all;
        for (const Load load : kAllLoads) {
            all.push_back(meteredYear(load, static_cast<int>(load) % 2 == 0 ? kHefei : kAdelaide, 3, 900));
            all.push_back(meteredYear(load, static_cast<int>(load) % 2 == 0 ? kDresden : kPune, 4, static_cast<int>(load) % 2 == 0 ? 3600 : 1800));
        }
        return all;
    }();
    QStringList alarms;
    for (const CaseBuilder& world : worlds) {
        const CheckOutcome outcome = outcomeOf(check, world);
        if (outcome.compared == 0)
            alarms << QStringLiteral("nothing compared");
        for (const Discrepancy& one : outcome.found)
            alarms << one.finding.english();
    }
    return alarms;
}

inline std::vector<qint64>& valuesOf(CaseBuilder& builder) { return builder.submission().series[0].values; }

} // namespace attest::test
