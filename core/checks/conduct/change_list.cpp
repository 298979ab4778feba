// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/change_list.h"

#include "core/checks/conduct/change_book.h"

namespace attest {

Change& ChangeBook::at(const QString& source, const QString& meter, const Period& period)
{
    Subject subject;
    subject.source = source;
    subject.meter = source.isEmpty() ? meter : QString();
    subject.period = period;
    Change& change = m_changes[subject.key()];
    change.subject = subject;
    return change;
}

void ChangeBook::add(Change change)
{
    const QString key = change.subject.key();
    m_changes[key] = std::move(change);
}

Change* ChangeBook::lastOf(const QString& source)
{
    Change* last = nullptr;
    for (auto& entry : m_changes) {
        if (entry.second.subject.source == source)
            last = &entry.second;
    }
    return last;
}

std::vector<Change> ChangeBook::take()
{
    std::vector<Change> changes;
    for (auto& entry : m_changes)
        changes.push_back(std::move(entry.second));
    m_changes.clear();
    return changes;
}

std::vector<Change> changesOf(const CheckContext& context)
{
    ChangeBook book;
    addDeclaredChanges(book, context);
    addPaperChanges(book, context);
    if (book.isEmpty()) // the totals follow the figures that they add up
        addTotalChanges(book, context);
    addOutputChanges(book, context);
    return book.take();
}

} // namespace attest
