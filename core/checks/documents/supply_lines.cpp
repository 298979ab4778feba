// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/supply_lines.h"

#include <algorithm>
#include <map>
#include <set>

namespace attest {
namespace {

using Lines = std::vector<const InvoiceLine*>;

QString sourceOf(const Submission& submission, const InvoiceLine& line)
{
    if (!line.source.isEmpty())
        return line.source;
    const Meter* meter = submission.meter(line.meter);
    return meter ? meter->source : QString();
}

/// A source's only meter; nothing where it has several or none.
QString onlyMeterOf(const Submission& submission, const QString& source)
{
    QString only;
    for (const Meter& meter : submission.meters) {
        if (meter.source != source || source.isEmpty())
            continue;
        if (!only.isEmpty())
            return {};
        only = meter.id;
    }
    return only;
}

bool takesBack(const InvoiceLine& credit, const InvoiceLine& line)
{
    if (baseAmount(credit).absolute() != baseAmount(line).absolute())
        return false;
    const QString number = foldedName(line.number);
    return credit.period == line.period || (!number.isEmpty() && foldedName(credit.number).contains(number));
}

/// Signs of a supply's lines: which ones are credit notes among bills.
class CreditNotes {
public:
    explicit CreditNotes(const Lines& lines)
    {
        for (const InvoiceLine* line : lines) {
            m_hasBills |= line->quantity.value.sign() > 0;
            m_hasCharges |= line->amount && line->amount->sign() > 0;
        }
    }
    bool contains(const InvoiceLine& line) const
    {
        const bool negativeAmount = line.amount && line.amount->isNegative();
        return (m_hasBills && line.quantity.value.isNegative()) || (m_hasCharges && negativeAmount);
    }

private:
    bool m_hasBills = false;
    bool m_hasCharges = false;
};

} // namespace

bool coverEveryDay(const std::vector<const InvoiceLine*>& lines, const Period& period)
{
    for (QDate day = period.from(); day.isValid() && day <= period.to(); day = day.addDays(1)) {
        if (std::none_of(lines.begin(), lines.end(), [&](const InvoiceLine* line) { return line->period.contains(day); }))
            return false;
    }
    return !period.isEmpty();
}

QString foldedName(const QString& text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            result += c;
    }
    return result;
}

Rational baseAmount(const InvoiceLine& line)
{
    return Rational(line.quantity.value) * line.quantity.unit.size();
}

Subject SupplyLines::subject(const QString& number, const Period& period) const
{
    Subject result;
    result.source = source;
    result.meter = meter;
    result.number = number;
    result.period = period;
    return result;
}

std::vector<SupplyLines> bySupply(const Submission& submission)
{
    std::map<std::pair<QString, QString>, Lines> supplies;
    std::map<QString, QString> onlyMeters;
    for (const InvoiceLine& line : submission.invoices) {
        const QString source = sourceOf(submission, line);
        if (!onlyMeters.contains(source))
            onlyMeters[source] = onlyMeterOf(submission, source);
        supplies[{source, line.meter.isEmpty() ? onlyMeters[source] : line.meter}].push_back(&line);
    }
    std::vector<SupplyLines> result;
    for (auto& [key, lines] : supplies)
        result.push_back({key.first, key.second, std::move(lines)});
    return result;
}

std::vector<const InvoiceLine*> standing(const std::vector<const InvoiceLine*>& lines)
{
    const CreditNotes credits(lines);
    std::set<const InvoiceLine*> gone;
    for (const InvoiceLine* credit : lines) {
        if (!credits.contains(*credit))
            continue;
        gone.insert(credit);
        const auto open = [&](const InvoiceLine* line) {
            return !gone.contains(line) && !credits.contains(*line) && takesBack(*credit, *line);
        };
        if (const auto taken = std::find_if(lines.begin(), lines.end(), open); taken != lines.end())
            gone.insert(*taken);
    }
    Lines result;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(result), [&](const InvoiceLine* line) { return !gone.contains(line); });
    return result;
}

} // namespace attest
