// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/number_text.h"

#include <algorithm>

namespace attest {
namespace {

bool hasSeparator(std::u16string_view text)
{
    return text.find_first_of(u".,' ") != std::u16string_view::npos;
}

Message inWords(const char* source, const NumberFormat& format, std::vector<MessageArgument> rest)
{
    std::vector<MessageArgument> arguments{QString(format.decimal)};
    arguments.insert(arguments.end(), rest.begin(), rest.end());
    return Message{source, std::move(arguments)};
}

} // namespace

NumberFormatRecognizer::NumberFormatRecognizer(const NumberFormatHint& hint)
    : m_given(hint.decimal.has_value() && hint.grouping.has_value())
{
    for (const QChar decimal : {QChar(u'.'), QChar(u',')}) {
        if (hint.decimal && plainSign(*hint.decimal) != decimal)
            continue;
        for (const QChar grouping : {QChar(), QChar(decimal == u'.' ? u',' : u'.'), QChar(u' '), QChar(u'\'')}) {
            if (!hint.grouping || plainSign(*hint.grouping) == grouping)
                m_readings.push_back({{decimal, grouping}, 0, {}, {}});
        }
    }
    m_differ.resize(m_readings.size() * m_readings.size());
}

void NumberFormatRecognizer::add(QStringView text, int times)
{
    const PlainSigns plain = toPlainSigns(text);
    if (plain.view().empty())
        return;
    std::vector<std::string> values(m_readings.size());
    std::string first;
    bool differ = false;
    for (std::size_t i = 0; i < m_readings.size(); ++i) {
        const NumberText number = takeApart(plain, m_readings[i].format);
        if (number.fault != NumberFault::none)
            continue;
        values[i] = number.canonical;
        differ = differ || (!first.empty() && first != number.canonical);
        if (first.empty())
            first = number.canonical;
    }
    if (first.empty()) {
        m_unreadable += times;
        return;
    }
    if (!hasSeparator(plain.view()))
        return;
    m_separated += times;
    m_proving += differ ? 0 : times;
    count(text, values, times);
}

void NumberFormatRecognizer::count(QStringView text, const std::vector<std::string>& values, int times)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        Reading& reading = m_readings[i];
        if (values[i].empty()) {
            if (reading.misfit.isEmpty())
                reading.misfit = text.toString();
            continue;
        }
        reading.fits += times;
        for (std::size_t j = 0; j < values.size(); ++j) {
            if (values[j].empty() || values[i] == values[j])
                continue;
            m_differ[i * values.size() + j] = true;
            if (reading.example.isEmpty())
                reading.example = text.toString();
        }
    }
}

NumberFormatVerdict NumberFormatRecognizer::verdict() const
{
    using State = NumberFormatVerdict::State;
    NumberFormatVerdict verdict;
    verdict.unreadable = m_unreadable;
    if (m_readings.empty()) {
        verdict.state = State::contradictory;
        verdict.message = QT_TRANSLATE_NOOP("core", "The stated decimal and grouping signs do not go together");
        return verdict;
    }
    const auto best = std::max_element(m_readings.begin(), m_readings.end(),
                                       [](const Reading& a, const Reading& b) { return a.fits < b.fits; });
    verdict.format = best->format;
    verdict.proving = m_proving;
    if (m_given) {
        verdict.state = State::given;
        verdict.message = QT_TRANSLATE_NOOP("core", "the number format is stated");
    } else if (m_separated == 0) {
        verdict.state = State::trivial;
        verdict.message = QT_TRANSLATE_NOOP("core", "no number has a decimal or grouping sign");
    } else if (best->fits < m_separated) {
        verdict.state = State::contradictory;
        verdict.message = inWords(QT_TRANSLATE_NOOP("core", "%2 numbers have the decimal sign “%1”, but “%3” does not fit them"),
                                  best->format, {argument(best->fits), best->misfit});
    } else if (differsFromSurvivor(*best)) {
        verdict.state = State::ambiguous;
        verdict.message = Message{QT_TRANSLATE_NOOP("core", "“%1” can be read with a decimal or with a grouping sign, and no "
                                                            "number of the column tells which"), {best->example}};
    } else {
        verdict.state = State::proven;
        verdict.message = inWords(QT_TRANSLATE_NOOP("core", "decimal sign “%1”, proven by %2 numbers, 0 contradict"),
                                  best->format, {argument(m_proving)});
    }
    return verdict;
}

bool NumberFormatRecognizer::differsFromSurvivor(const Reading& best) const
{
    const auto row = static_cast<std::size_t>(&best - m_readings.data()) * m_readings.size();
    for (std::size_t j = 0; j < m_readings.size(); ++j) {
        if (m_readings[j].fits == m_separated && m_differ[row + j])
            return true;
    }
    return false;
}

} // namespace attest
