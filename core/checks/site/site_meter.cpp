// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/site_meter.h"

#include <algorithm>

namespace attest {
namespace {

QString folded(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return result.remove(u' ');
}

} // namespace

const Meter* meterSeen(const Submission& submission, const QString& written)
{
    if (written.isEmpty())
        return nullptr;
    if (const Meter* exact = submission.meter(written))
        return exact;
    const auto found = std::find_if(submission.meters.begin(), submission.meters.end(), [&](const Meter& meter) { return folded(meter.id) == folded(written); });
    return found == submission.meters.end() ? nullptr : &*found;
}

const EquipmentItem* equipmentSeen(const Submission& submission, const QString& written)
{
    const auto found = std::find_if(submission.equipment.begin(), submission.equipment.end(),
                                    [&](const EquipmentItem& item) { return !written.isEmpty() && folded(item.tag) == folded(written); });
    return found == submission.equipment.end() ? nullptr : &*found;
}

} // namespace attest
