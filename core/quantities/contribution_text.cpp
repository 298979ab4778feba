// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/contribution_text.h"

namespace attest {
namespace {

constexpr int kShownPlaces = 6;

void append(Message& text, Message more)
{
    text = text.isEmpty() ? std::move(more) : Message{"%1; %2", {std::move(text), std::move(more)}};
}

Message unmeasured(const char* text, const Unmeasured& of)
{
    return {text, {of.amount.toDecimal(kShownPlaces), argument(of.rows)}};
}

Message shareText(const Contribution& part)
{
    return {QT_TRANSLATE_NOOP("core", "apportioned by day: %1 of %2 days of %3, %4"),
            {argument(part.share->days), argument(part.share->whole.days()), part.what, part.share->whole}};
}

} // namespace

Message howCounted(const Contribution& part)
{
    Message text;
    if (part.rows > 1)
        append(text, {QT_TRANSLATE_NOOP("core", "sum of %1 rows from there on"), {argument(part.rows)}});
    for (const Message& note : part.notes)
        append(text, note);
    if (part.share && part.share->isPart())
        append(text, shareText(part));
    if (part.share && (part.share->startsBetween || part.share->endsBetween))
        append(text, QT_TRANSLATE_NOOP("core", "read between midnights, counted from the nearest one"));
    if (part.estimated.rows > 0)
        append(text, unmeasured(QT_TRANSLATE_NOOP("core", "%1 of it estimated (%2 rows)"), part.estimated));
    if (part.substituted.rows > 0)
        append(text, unmeasured(QT_TRANSLATE_NOOP("core", "%1 of it substituted (%2 rows)"), part.substituted));
    return text;
}

} // namespace attest
