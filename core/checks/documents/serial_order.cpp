// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/serial_order.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace attest {
namespace {

constexpr int kLongestSerial = 30;

using Indices = std::vector<std::size_t>;

const QRegularExpression& digitRuns()
{
    static const QRegularExpression runs(QStringLiteral("[0-9]+"));
    return runs;
}

QString formOf(const QString& number)
{
    QString form = number.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
    return form.replace(digitRuns(), QStringLiteral("#"));
}

/// The digits of a number, run by run, padded so that they compare as numbers.
QStringList countersOf(const QString& number)
{
    QStringList counters;
    auto runs = digitRuns().globalMatch(number.normalized(QString::NormalizationForm_KC));
    while (runs.hasNext())
        counters << runs.next().captured().rightJustified(kLongestSerial, u'0');
    return counters;
}

/// What stays outside the longest run of values that never falls.
Indices outOfOrder(const std::vector<QString>& values)
{
    std::vector<std::size_t> length(values.size(), 1);
    std::vector<std::size_t> before(values.size(), values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (values[j] <= values[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                before[i] = j;
            }
        }
    }
    std::set<std::size_t> inOrder;
    auto last = static_cast<std::size_t>(std::max_element(length.begin(), length.end()) - length.begin());
    for (; last < values.size(); last = before[last])
        inOrder.insert(last);
    Indices result;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!inOrder.contains(i))
            result.push_back(i);
    }
    return result;
}

/// The counter starts again: the last ones lie before all others, or the first ones after them, and rise by themselves.
bool startsAgain(const std::vector<QString>& values, const Indices& outliers)
{
    const std::size_t count = outliers.size();
    const bool atEnd = outliers.front() == values.size() - count;
    const bool atStart = outliers.back() == count - 1;
    if (!atEnd && !atStart)
        return false;
    const auto cut = values.begin() + static_cast<std::ptrdiff_t>(atEnd ? values.size() - count : count);
    const QString lowestBefore = *std::min_element(values.begin(), cut);
    const QString highestAfter = *std::max_element(cut, values.end());
    return std::is_sorted(values.begin(), cut) && std::is_sorted(cut, values.end()) && highestAfter < lowestBefore;
}

/// Papers of one form in the order of their dates; those of one day in the order of the counter.
Indices judge(const std::vector<NumberedPaper>& papers, Indices order, int counter, std::size_t least, int percent)
{
    std::map<std::size_t, QString> byPaper;
    for (const std::size_t i : order)
        byPaper[i] = countersOf(papers[i].number)[counter];
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return papers[a].issued != papers[b].issued ? papers[a].issued < papers[b].issued : byPaper[a] < byPaper[b];
    });
    std::vector<QString> values;
    for (const std::size_t i : order)
        values.push_back(byPaper[i]);
    if (std::set<QString>(values.begin(), values.end()).size() < least)
        return {};
    const Indices outliers = outOfOrder(values);
    if (outliers.empty() || outliers.size() * 100 > values.size() * static_cast<std::size_t>(percent) || startsAgain(values, outliers))
        return {};
    Indices result;
    for (const std::size_t i : outliers)
        result.push_back(order[i]);
    return result;
}

} // namespace

std::vector<std::size_t> againstTheirDates(const std::vector<NumberedPaper>& papers, std::size_t least, int percent)
{
    std::map<QString, Indices> forms;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        if (papers[i].issued.isValid())
            forms[formOf(papers[i].number)].push_back(i);
    }
    std::set<std::size_t> found;
    for (const auto& [form, order] : forms) {
        for (int counter = 0; order.size() >= least && counter < form.count(u'#'); ++counter) {
            const Indices outliers = judge(papers, order, counter, least, percent);
            found.insert(outliers.begin(), outliers.end());
        }
    }
    return {found.begin(), found.end()};
}

} // namespace attest
