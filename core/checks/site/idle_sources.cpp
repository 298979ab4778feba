// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/idle_sources.h"

#include "core/checks/boundary/usual_sources.h"
#include "core/checks/site/ran_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {
namespace {

bool isCombustion(const Source& source)
{
    return source.category == SourceCategory::stationaryCombustion || source.category == SourceCategory::mobileCombustion;
}

bool isGenerator(const Source& source)
{
    const auto kinds = recognised(source);
    return std::any_of(kinds.begin(), kinds.end(), [](const UsualSource* kind) { return QLatin1String(kind->id) == QLatin1String("generator"); });
}

bool isGenerator(const EquipmentItem& item)
{
    Source named;
    named.name = item.name + u' ' + item.kind;
    return isGenerator(named);
}

/// As a word of its own where the script has words.
bool names(const QString& text, const QString& name)
{
    constexpr int kShortest = 3;
    if (name.size() < kShortest)
        return false;
    const QRegularExpression word(u"(?<![\\p{Latin}\\d])" + QRegularExpression::escape(name.simplified()) + u"(?![\\p{Latin}\\d])",
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(word);
}

bool isNil(const Submission& submission, const EquipmentItem& item)
{
    const Source* source = submission.source(item.source);
    return source && source->status == SourceStatus::nil && burnsNothing(submission, item);
}

/// The generating set, if no source or machine of that kind is another one than nil.
IdleThing idleGenerator(const Submission& submission)
{
    IdleThing idle;
    for (const Source& source : submission.sources) {
        if (!isCombustion(source) || !isGenerator(source))
            continue;
        if (source.status != SourceStatus::nil || idle.source)
            return {};
        idle.source = &source;
    }
    for (const EquipmentItem& item : submission.equipment) {
        if (!idle.source || item.removed || !isGenerator(item))
            continue;
        if (item.source != idle.source->id || idle.item)
            return {};
        idle.item = &item;
    }
    return idle;
}

} // namespace

bool burnsNothing(const Submission& submission, const EquipmentItem& item)
{
    const Source* source = submission.source(item.source);
    if (!source || source->status == SourceStatus::reported || item.carrier.isEmpty())
        return false;
    return isCombustion(*source) && source->carrier.compare(item.carrier, Qt::CaseInsensitive) == 0;
}

IdleThing idleThingIn(const Submission& submission, const QString& text)
{
    IdleThing idle;
    for (const EquipmentItem& item : submission.equipment) {
        if (!names(text, item.tag) && !names(text, item.name))
            continue;
        if (item.removed || !isNil(submission, item))
            return {};
        if (!idle.item)
            idle = {submission.source(item.source), &item};
    }
    return idle.source || !namesGeneratingSet(text) ? idle : idleGenerator(submission);
}

} // namespace attest
