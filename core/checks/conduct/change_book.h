// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/conduct/change_list.h"

#include <map>

namespace attest {

/// Changes while they are gathered: one a source and period.
class ChangeBook {
public:
    /// The change of a source in a period, or of a meter that belongs to none; begun where it is new.
    Change& at(const QString& source, const QString& meter, const Period& period);
    void add(Change change);
    /// In the latest period; null where nothing of the source changed.
    Change* lastOf(const QString& source);
    bool isEmpty() const { return m_changes.empty(); }
    std::vector<Change> take();

private:
    std::map<QString, Change> m_changes; ///< by the key of the subject
};

/// The parts of changesOf(), in their order: what is declared, the papers behind it, the printed totals, the output.
void addDeclaredChanges(ChangeBook& book, const CheckContext& context);
void addPaperChanges(ChangeBook& book, const CheckContext& context);
void addTotalChanges(ChangeBook& book, const CheckContext& context);
void addOutputChanges(ChangeBook& book, const CheckContext& context);

} // namespace attest
