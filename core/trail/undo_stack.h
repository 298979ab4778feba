// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trail/event.h"

#include <optional>
#include <set>

namespace attest {

/// Which events of a trail were taken back, and what undo and redo would do next.
struct UndoStack {
    std::set<qint64> undone;         ///< numbers of the events that count no more
    std::optional<qint64> undoable;
    std::optional<qint64> redoable;
};

UndoStack undoStack(const std::vector<Event>& events);

} // namespace attest
