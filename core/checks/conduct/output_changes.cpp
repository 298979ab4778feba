// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/change_book.h"

#include "core/checks/outcome.h"

#include <QStringList>

#include <map>

namespace attest {
namespace {

/// What a submission says that was made of one product in one period.
struct Output {
    QStringList figures; ///< to be compared as a whole, whatever the order of the rows
    std::vector<Quantity> amounts;
    std::vector<SourceRef> cells;

    std::optional<Rational> in(const Unit& unit) const
    {
        Rational sum;
        for (const Quantity& amount : amounts) {
            const auto part = amount.in(unit);
            if (!part)
                return std::nullopt;
            sum += *part;
        }
        return sum;
    }
};

using Outputs = std::map<std::pair<QString, Period>, Output>;

Outputs outputsOf(const Submission& submission)
{
    Outputs outputs;
    for (const ProductionRecord& row : submission.production) {
        Output& output = outputs[{row.product, row.period}];
        output.figures << row.quantity.value.normalized().text() + u' ' + row.quantity.unit.symbol();
        output.figures.sort();
        output.amounts.push_back(row.quantity);
        output.cells.push_back(row.at);
    }
    return outputs;
}

Change changeOf(const QString& product, const Period& period, const Output& now, const Output& then)
{
    Change change;
    change.subject.item = product;
    change.subject.period = period;
    change.what.emplace_back(QT_TRANSLATE_NOOP("core", "output"));
    change.unit = (now.amounts.empty() ? then : now).amounts.front().unit;
    const auto after = now.in(change.unit);
    const auto before = then.in(change.unit);
    if (after && before) {
        change.after = after;
        change.before = before;
    }
    append(change.records, now.cells);
    append(change.records, then.cells);
    return change;
}

} // namespace

void addOutputChanges(ChangeBook& book, const CheckContext& context)
{
    const Outputs now = outputsOf(context.submission);
    Outputs then = outputsOf(*context.previous);
    for (const auto& [key, output] : now) {
        const Output& old = then[key];
        if (old.figures != output.figures)
            book.add(changeOf(key.first, key.second, output, old));
    }
    for (const auto& [key, old] : then) {
        if (!now.contains(key))
            book.add(changeOf(key.first, key.second, Output(), old));
    }
}

} // namespace attest
