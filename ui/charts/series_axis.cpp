// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace attest {
namespace {

constexpr int kMinute = 60;
constexpr int kHour = 3600;
constexpr int kDay = 86400;
constexpr int kMonth = 30 * kDay;
constexpr int kYear = 365 * kDay;
constexpr std::array<int, 21> kSteps = {kMinute,    5 * kMinute, 15 * kMinute, 30 * kMinute, kHour,     2 * kHour, 3 * kHour,
                                        6 * kHour,  12 * kHour,  kDay,         2 * kDay,     7 * kDay,  kMonth,    3 * kMonth,
                                        6 * kMonth, kYear,       2 * kYear,    5 * kYear,    10 * kYear, 20 * kYear, 50 * kYear};

int stepFor(double secondsPerPixel, int leastGap)
{
    const auto found = std::find_if(kSteps.begin(), kSteps.end(), [&](int step) { return step >= secondsPerPixel * leastGap; });
    return found == kSteps.end() ? kSteps.back() : *found;
}

QDate nextDate(QDate date, int step)
{
    if (step >= kYear)
        return QDate(date.year() + step / kYear, 1, 1);
    if (step >= kMonth)
        return QDate(date.year(), date.month(), 1).addMonths(step / kMonth);
    const int days = step / kDay;
    const QDate next = date.addDays(days);
    // Weeks and pairs of days begin anew with the month, so that the marks stay where they are while one moves.
    const bool crowded = days > 1 && next.daysInMonth() - next.day() < days / 2;
    return next.month() != date.month() || crowded ? QDate(date.year(), date.month(), 1).addMonths(1) : next;
}

QDate firstDate(QDate date, int step)
{
    if (step >= kYear)
        return QDate(date.year() - date.year() % (step / kYear), 1, 1);
    if (step >= kMonth)
        return QDate(date.year(), date.month() - (date.month() - 1) % (step / kMonth), 1);
    return step > kDay ? QDate(date.year(), date.month(), 1) : date;
}

class TickMaker {
public:
    TickMaker(qint64 from, qint64 to, int step, const SeriesTime& time) : m_from(from), m_to(to), m_step(step), m_time(time) {}

    std::vector<TimeTick> make()
    {
        const QDate first = firstDate(m_time.local(m_from).date(), m_step);
        for (QDate date = first; date.isValid(); date = nextDate(date, std::max(m_step, kDay))) {
            const qint64 start = date.startOfDay(m_time.zone()).toSecsSinceEpoch();
            if (start > m_to)
                break;
            if (m_step >= kDay)
                add(start, dateText(date), dateContext(date));
            else
                addClock(date);
        }
        return std::move(m_ticks);
    }

private:
    void addClock(QDate date)
    {
        for (int second = 0; second < kDay; second += m_step) {
            const QTime clock = QTime::fromMSecsSinceStartOfDay(second * 1000);
            const QDateTime moment(date, clock, m_time.zone());
            // The clock skips some times once a year.
            if (moment.isValid() && moment.time() == clock)
                add(moment.toSecsSinceEpoch(), clock.toString(u"HH:mm"), m_time.language().date(date));
        }
    }

    void add(qint64 at, const QString& text, const QString& context)
    {
        if (at < m_from || at > m_to)
            return;
        m_ticks.push_back({at, text, context == m_context ? QString() : context});
        m_context = context;
    }

    QString dateText(QDate date) const
    {
        if (m_step >= kYear)
            return QString::number(date.year());
        if (m_step >= kMonth)
            return m_time.language().locale().standaloneMonthName(date.month(), QLocale::ShortFormat);
        return QString::number(date.day());
    }

    QString dateContext(QDate date) const
    {
        if (m_step >= kYear)
            return {};
        if (m_step >= kMonth)
            return QString::number(date.year());
        return m_time.language().period(Period::month(date.year(), date.month()));
    }

    qint64 m_from;
    qint64 m_to;
    int m_step;
    const SeriesTime& m_time;
    QString m_context;
    std::vector<TimeTick> m_ticks;
};

} // namespace

std::vector<TimeTick> timeTicks(qint64 from, qint64 to, int width, int leastGap, const SeriesTime& time)
{
    if (width <= 0 || to <= from)
        return {};
    const int step = stepFor(static_cast<double>(to - from) / width, leastGap);
    return TickMaker(from, to, step, time).make();
}

ValueScale::ValueScale(double lowest, double highest, int ticks)
{
    const double low = std::min(0.0, lowest);
    double high = std::max(0.0, highest);
    if (!(high > low) || !std::isfinite(high - low))
        high = low + 1;
    const double raw = (high - low) / std::max(1, ticks);
    m_exponent = static_cast<int>(std::floor(std::log10(raw)));
    const double unit = std::pow(10.0, m_exponent);
    m_mantissa = raw <= unit ? 1 : raw <= 2 * unit ? 2 : 5;
    if (raw > 5 * unit) {
        m_mantissa = 1;
        ++m_exponent;
    }
    m_step = m_mantissa * std::pow(10.0, m_exponent);
    m_first = static_cast<qint64>(std::floor(low / m_step));
    m_count = static_cast<int>(static_cast<qint64>(std::ceil(high / m_step)) - m_first) + 1;
    m_low = static_cast<double>(m_first) * m_step;
    m_high = m_low + m_step * (m_count - 1);
}

QString ValueScale::text(int i, const Language& language) const
{
    const Decimal whole((m_first + i) * m_mantissa);
    return language.number(m_exponent == 0 ? whole : whole.shifted(m_exponent));
}

} // namespace attest
