// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/change_book.h"

#include "core/checks/conduct/compared_rows.h"
#include "core/checks/outcome.h"

namespace attest {
namespace {

Rational factorOfSource(const Inventory& inventory, const QString& source)
{
    const SourceEmissions* emissions = inventory.source(source);
    return emissions && emissions->factor ? *emissions->factor : Rational(0);
}

Rational emissionsOf(const Inventory& inventory, const QString& source)
{
    const SourceEmissions* emissions = inventory.source(source);
    return emissions ? emissions->location : Rational(0);
}

Rational declaredIn(const SourceQuantities* source, const Period& period)
{
    if (!source)
        return 0;
    const auto found = source->declared.find(period);
    return found != source->declared.end() ? found->second.amount : Rational(0);
}

/// The changes of one source's declared figures and of its definition.
class SourceChanges {
public:
    SourceChanges(ChangeBook& book, const CheckContext& context, const QString& source)
        : m_book(book), m_context(context), m_source(source)
    {
    }

    void collect()
    {
        using Kind = ComparedRows::Kind;
        const ComparedRows now(m_context.submission, m_source, Kind::carrying);
        const ComparedRows then(*m_context.previous, m_source, Kind::carrying);
        Rational explained;
        for (const Period& period : changedPeriods(now, then)) {
            Change& change = add(QT_TRANSLATE_NOOP("core", "declared"), period, now, then);
            setAmounts(change, period);
            explained += change.effect;
        }
        addDefinition(explained);
        if (m_book.lastOf(m_source)) // a printed year follows its months; alone it is a change of its own
            return;
        const ComparedRows yearsNow(m_context.submission, m_source, Kind::repeating);
        const ComparedRows yearsThen(*m_context.previous, m_source, Kind::repeating);
        for (const Period& period : changedPeriods(yearsNow, yearsThen))
            add(QT_TRANSLATE_NOOP("core", "declared year"), period, yearsNow, yearsThen);
    }

private:
    Change& add(const Message& what, const Period& period, const ComparedRows& now, const ComparedRows& then)
    {
        Change& change = m_book.at(m_source, {}, period);
        change.what.push_back(what);
        append(change.records, now.cellsIn(period));
        append(change.records, then.cellsIn(period));
        return change;
    }

    /// Amounts in the later submission's unit where both convert, and what they make of the emissions.
    void setAmounts(Change& change, const Period& period) const
    {
        const SourceQuantities* now = m_context.quantities.source(m_source);
        const SourceQuantities* then = m_context.previousQuantities->source(m_source);
        const Rational after = declaredIn(now, period);
        const Rational before = declaredIn(then, period);
        change.effect = after * factorOfSource(m_context.inventory, m_source) - before * factorOfSource(*m_context.previousInventory, m_source);
        change.unit = now ? now->unit : then ? then->unit : Unit();
        if (now && then && !now->unit.convertsTo(then->unit))
            return;
        change.after = after;
        change.before = now && then ? before * then->unit.size() / now->unit.size() : before;
    }

    /// What the changed periods do not explain lies in the source's definition: its factor, its category, its status.
    void addDefinition(const Rational& explained)
    {
        const Source* now = m_context.submission.source(m_source);
        const Source* then = m_context.previous->source(m_source);
        const Rational rest = emissionsOf(m_context.inventory, m_source) - emissionsOf(*m_context.previousInventory, m_source) - explained;
        const bool same = now && then && figuresOf(*now) == figuresOf(*then);
        if (same && rest.isZero())
            return;
        // Rows of several factors: what a factor of the source cannot tell belongs to the changed rows.
        if (Change* last = same ? m_book.lastOf(m_source) : nullptr) {
            last->effect += rest;
            return;
        }
        Change& change = m_book.at(m_source, {}, m_context.submission.engagement.period);
        const char* what = now && then ? QT_TRANSLATE_NOOP("core", "definition of the source")
            : now                     ? QT_TRANSLATE_NOOP("core", "new source")
                                      : QT_TRANSLATE_NOOP("core", "removed source");
        change.what.emplace_back(what);
        change.effect += rest;
    }

    ChangeBook& m_book;
    const CheckContext& m_context;
    const QString& m_source;
};

} // namespace

void addDeclaredChanges(ChangeBook& book, const CheckContext& context)
{
    QStringList ids;
    for (const Submission* submission : {&context.submission, context.previous}) {
        for (const Source& source : submission->sources) {
            if (!ids.contains(source.id))
                ids << source.id;
        }
    }
    for (const QString& id : ids)
        SourceChanges(book, context, id).collect();
}

} // namespace attest
