// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/transitions.h"

#include "core/domain/names.h"

#include <array>

namespace attest {
namespace {

struct Transition {
    FindingState from;
    FindingAct act;
    FindingState to;
};

using Act = FindingAct;
using State = FindingState;
constexpr std::array kTransitions{
    Transition{State::raised, Act::send, State::sent},
    Transition{State::raised, Act::withdraw, State::withdrawn},
    Transition{State::sent, Act::answer, State::answered},
    Transition{State::sent, Act::uncorrected, State::uncorrected},
    Transition{State::sent, Act::withdraw, State::withdrawn},
    Transition{State::answered, Act::accept, State::closed},
    Transition{State::answered, Act::reject, State::rejected},
    Transition{State::answered, Act::uncorrected, State::uncorrected},
    Transition{State::answered, Act::withdraw, State::withdrawn},
    Transition{State::rejected, Act::answer, State::answered},
    Transition{State::rejected, Act::uncorrected, State::uncorrected},
    Transition{State::rejected, Act::withdraw, State::withdrawn},
};

Failure notPossible(const Finding& finding, FindingAct act)
{
    QStringList possible;
    for (const FindingAct other : actsAllowedIn(finding.state))
        possible << nameOf(other);
    const Message what{QT_TRANSLATE_NOOP("core", "%1 is in the state “%2”; “%3” is not possible there"),
                       {finding.id, label(finding.state), label(act)}};
    if (possible.isEmpty())
        return failure(ErrorKind::refused, what, {}, QT_TRANSLATE_NOOP("core", "This state is final; raise a new finding"));
    return failure(ErrorKind::refused, what, {},
                   {QT_TRANSLATE_NOOP("core", "Possible are: %1"), {possible.join(QStringLiteral(", "))}});
}

} // namespace

std::optional<FindingState> stateAfter(FindingState state, FindingAct act)
{
    for (const Transition& transition : kTransitions) {
        if (transition.from == state && transition.act == act)
            return transition.to;
    }
    return std::nullopt;
}

std::vector<FindingAct> actsAllowedIn(FindingState state)
{
    std::vector<FindingAct> acts;
    for (const Transition& transition : kTransitions) {
        if (transition.from == state)
            acts.push_back(transition.act);
    }
    std::sort(acts.begin(), acts.end());
    return acts;
}

bool needsNote(FindingAct act)
{
    return act == Act::answer || act == Act::reject || act == Act::uncorrected || act == Act::withdraw;
}

Result<FindingState> applied(const Finding& finding, FindingAct act, const QString& note)
{
    const auto state = stateAfter(finding.state, act);
    if (!state)
        return notPossible(finding, act);
    if (needsNote(act) && note.trimmed().isEmpty())
        return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "“%1” of %2 needs a note"), {label(act), finding.id}}, {},
                       QT_TRANSLATE_NOOP("core", "Say why, in writing"));
    return *state;
}

} // namespace attest
