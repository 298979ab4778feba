// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/same_case.h"

namespace attest {
namespace {

QString plain(const QString& name) { return name.simplified().toCaseFolded(); }

/// "Not published" and the like identify nobody.
bool isNumber(const QString& registrationId)
{
    return std::any_of(registrationId.begin(), registrationId.end(), [](QChar c) { return c.isDigit(); });
}

bool sameClient(const Client& a, const Client& b)
{
    if (plain(a.name) == plain(b.name))
        return true;
    return isNumber(a.registrationId) && plain(a.registrationId) == plain(b.registrationId);
}

Failure otherCase(Message what)
{
    return failure(ErrorKind::refused, std::move(what), {}, QT_TRANSLATE_NOOP("core", "Make a new case for it"));
}

} // namespace

Result<void> sameCase(const Submission& first, const Submission& later)
{
    if (!sameClient(first.client, later.client))
        return otherCase({QT_TRANSLATE_NOOP("core", "The submission is of “%1”, the case of “%2”"), {later.client.name, first.client.name}});
    if (first.engagement.period != later.engagement.period)
        return otherCase({QT_TRANSLATE_NOOP("core", "The submission is for %1, the case for %2"),
                          {later.engagement.period, first.engagement.period}});
    return {};
}

} // namespace attest
