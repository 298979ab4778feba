// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trail/undo_stack.h"

namespace attest {
namespace {

void moveLast(std::vector<qint64>& from, std::vector<qint64>& to)
{
    if (from.empty())
        return;
    to.push_back(from.back());
    from.pop_back();
}

} // namespace

UndoStack undoStack(const std::vector<Event>& events)
{
    std::vector<qint64> done;
    std::vector<qint64> takenBack;
    UndoStack stack;
    for (const Event& event : events) {
        const auto act = actNamed(event.act);
        if (act == Act::undo) {
            moveLast(done, takenBack);
        } else if (act == Act::redo) {
            moveLast(takenBack, done);
        } else {
            stack.undone.insert(takenBack.begin(), takenBack.end());
            takenBack.clear();
            if (act && isUndoable(*act))
                done.push_back(event.seq);
            else
                done.clear();
        }
    }
    stack.undone.insert(takenBack.begin(), takenBack.end());
    if (!done.empty())
        stack.undoable = done.back();
    if (!takenBack.empty())
        stack.redoable = takenBack.back();
    return stack;
}

} // namespace attest
