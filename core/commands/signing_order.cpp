// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/signing_order.h"

#include "core/domain/names.h"

namespace attest {
namespace {

bool verifies(TeamRole role)
{
    return role == TeamRole::leadVerifier || role == TeamRole::verifier || role == TeamRole::technicalExpert;
}

bool isSamePerson(const TeamMember& a, const TeamMember& b)
{
    const QString name = a.name.simplified();
    return a.id == b.id || (!name.isEmpty() && name.compare(b.name.simplified(), Qt::CaseInsensitive) == 0);
}

Failure notInRole(const std::vector<TeamMember>& team, TeamRole role, const QString& by)
{
    QStringList holders;
    for (const TeamMember& member : team) {
        if (member.role == role)
            holders << member.id;
    }
    const Message advice = holders.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "The team of the latest submission has nobody in this role"))
                                             : Message(QT_TRANSLATE_NOOP("core", "In this role: %1"), {holders.join(QStringLiteral(", "))});
    return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "“%1” does not hold the role “%2”"), {by, label(role)}}, {}, advice);
}

} // namespace

const std::vector<TeamRole>& signingOrder()
{
    static const std::vector<TeamRole> order{TeamRole::leadVerifier, TeamRole::independentReviewer, TeamRole::signatory};
    return order;
}

bool hasSigned(const std::vector<SignOff>& signOffs, TeamRole role, const QString& statementHash)
{
    return std::any_of(signOffs.begin(), signOffs.end(), [&](const SignOff& signOff) {
        return signOff.role == role && signOff.statementHash == statementHash;
    });
}

Result<void> requireUnblocked(const Statement& statement)
{
    if (statement.blocking.empty())
        return {};
    return failure(ErrorKind::refused,
                   {QT_TRANSLATE_NOOP("core", "The statement is blocked, reasons: %1; the first: %2"),
                    {argument(static_cast<qint64>(statement.blocking.size())), statement.blocking.front()}},
                   {}, QT_TRANSLATE_NOOP("core", "Settle what blocks it, then sign"));
}

Result<void> requireEntitled(const std::vector<TeamMember>& team, TeamRole role, const QString& by)
{
    const auto member = std::find_if(team.begin(), team.end(),
                                     [&](const TeamMember& candidate) { return candidate.id == by && candidate.role == role; });
    if (member == team.end())
        return notInRole(team, role, by);
    if (verifies(role))
        return {};
    for (const TeamMember& other : team) {
        if (verifies(other.role) && isSamePerson(*member, other))
            return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "“%1” took part in the verification as %2"), {by, label(other.role)}},
                           {}, QT_TRANSLATE_NOOP("core", "Review and approval are for somebody else"));
    }
    return {};
}

} // namespace attest
