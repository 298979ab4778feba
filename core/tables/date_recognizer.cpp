// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/date_format.h"
#include "core/tables/decimal_digits.h"
#include "core/tables/iso_stamp.h"

#include <algorithm>
#include <cstdlib>

namespace attest {
namespace {

struct KnownFormat {
    QStringView tokens; // '/' stands for any of . / -
    const char* order;
};

constexpr auto kDayFirst = QT_TRANSLATE_NOOP("core", "day-month-year");
constexpr auto kMonthFirst = QT_TRANSLATE_NOOP("core", "month-day-year");
constexpr auto kYearFirst = QT_TRANSLATE_NOOP("core", "year-month-day");
constexpr auto kMonthYear = QT_TRANSLATE_NOOP("core", "month-year");
constexpr auto kYearMonth = QT_TRANSLATE_NOOP("core", "year-month");

const KnownFormat kKnownFormats[] = {
    {u"d/M/yyyy", kDayFirst},       {u"M/d/yyyy", kMonthFirst},   {u"yyyy/M/d", kYearFirst},
    {u"d/M/yy", kDayFirst},         {u"M/d/yy", kMonthFirst},     {u"yy/M/d", kYearFirst},
    {u"M/yyyy", kMonthYear},        {u"yyyy/M", kYearMonth},      {u"yyyyMM", kYearMonth},
    {u"yyyy年M月d日", kYearFirst},  {u"yyyy年M月", kYearMonth},   {u"yyyy年", QT_TRANSLATE_NOOP("core", "year")},
    {u"d/MMM/yyyy", kDayFirst},     {u"d MMM yyyy", kDayFirst},   {u"d. MMM yyyy", kDayFirst},
    {u"MMM d, yyyy", kMonthFirst},  {u"MMM yyyy", kMonthYear},    {u"MMM/yyyy", kMonthYear},
};

} // namespace

DateFormatRecognizer::DateFormatRecognizer()
{
    for (const KnownFormat& known : kKnownFormats)
        addReading(known.tokens, known.order);
    m_differ.resize(m_readings.size() * m_readings.size());
}

void DateFormatRecognizer::addReading(QStringView tokens, const char* order)
{
    auto format = DateFormat::fromTokens(tokens);
    Q_ASSERT(format);
    for (DateFormat::Element& element : format->m_elements) {
        if (element.part == DateFormat::Part::literal && element.literal == u'/')
            element.part = DateFormat::Part::anySeparator;
    }
    format->m_recognized = true;
    m_readings.push_back({*std::move(format), order, 0, 0});
}

void DateFormatRecognizer::add(QStringView text, int times)
{
    const PlainSigns plain = toPlainSigns(text);
    if (plain.view().empty())
        return;
    if (!plain.mixedScripts && parseIsoStampPlain(plain.view())) {
        m_iso += times;
        return;
    }
    std::vector<std::pair<std::size_t, Stamp>> fits;
    for (std::size_t i = 0; i < m_readings.size() && !plain.mixedScripts; ++i) {
        if (const auto stamp = m_readings[i].format.parsePlain(plain.view()))
            fits.emplace_back(i, *stamp);
    }
    (fits.empty() ? m_unreadable : m_other) += times;
    for (const auto& [i, stamp] : fits) {
        m_readings[i].fits += times;
        m_readings[i].proving += fits.size() == 1 ? times : 0;
        for (const auto& [j, other] : fits) {
            if (stamp == other)
                continue;
            m_differ[i * m_readings.size() + j] = true;
            if (m_openExample.isEmpty())
                m_openExample = text.toString();
        }
    }
}

DateFormatVerdict DateFormatRecognizer::verdict() const
{
    using State = DateFormatVerdict::State;
    const auto best = std::max_element(m_readings.begin(), m_readings.end(),
                                       [](const Reading& a, const Reading& b) { return a.fits < b.fits; });
    DateFormatVerdict verdict;
    if (m_other == 0 && m_iso > 0) {
        verdict.state = State::iso;
        verdict.proving = m_iso;
        verdict.message = QT_TRANSLATE_NOOP("core", "ISO 8601");
    } else if (m_other == 0) {
        verdict.message = QT_TRANSLATE_NOOP("core", "no cell is a date");
    } else if (best->fits < m_other || rivalOf(*best) != nullptr) {
        verdict = undecided(*best);
    } else {
        verdict.state = State::proven;
        verdict.format = best->format;
        verdict.proving = best->proving;
        verdict.message = Message{QT_TRANSLATE_NOOP("core", "%1, proven by %2 cells, %3 contradict"),
                                  {Message(best->order), argument(best->proving), argument(0)}};
    }
    verdict.unreadable = m_unreadable;
    return verdict;
}

const DateFormatRecognizer::Reading* DateFormatRecognizer::rivalOf(const Reading& best) const
{
    const auto row = static_cast<std::size_t>(&best - m_readings.data()) * m_readings.size();
    for (std::size_t j = 0; j < m_readings.size(); ++j) {
        if (m_readings[j].fits == m_other && m_differ[row + j])
            return &m_readings[j];
    }
    return nullptr;
}

DateFormatVerdict DateFormatRecognizer::undecided(const Reading& best) const
{
    DateFormatVerdict verdict;
    verdict.format = best.format;
    verdict.proving = best.proving;
    verdict.contradicting = m_other - best.fits;
    if (const Reading* rival = rivalOf(best)) {
        verdict.state = DateFormatVerdict::State::ambiguous;
        verdict.message = Message{QT_TRANSLATE_NOOP("core", "“%1” can be %2 or %3, and no cell of the column tells which"),
                                  {m_openExample, Message(best.order), Message(rival->order)}};
        return verdict;
    }
    verdict.state = DateFormatVerdict::State::contradictory;
    verdict.message = Message{QT_TRANSLATE_NOOP("core", "%1, proven by %2 cells, %3 contradict"),
                              {Message(best.order), argument(best.proving), argument(verdict.contradicting)}};
    return verdict;
}

} // namespace attest
