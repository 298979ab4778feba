// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/calibrations.h"

#include "core/checks/documents/supply_lines.h"

#include <QStringList>

#include <algorithm>

namespace attest {
namespace {

/// Folded as foldedName() does, so that blanks and punctuation do not matter.
constexpr const char* kFailed =
    "fail|notpass|notok|didnotpass|unqualified|notqualified|nonconform|notconform|doesnotconform|rejected|outoftolerance|unfit|"
    "nichtbestanden|durchgefallen|nichtkonform|nichtinordnung|nichtok|mangelhaft|ungültig|abgelehnt|außerhalb|"
    "不合格|未通过|不通过|不符合|不符|超差|अनुत्तीर्ण|असफल|विफल|अस्वीकृत|échec|nonconforme|nosuperad|nãoconforme|不適合";

/// "No nonconformity" is none.
constexpr const char* kDenied = "nononconform|nofail|withoutfail|keine|ohne|无不|没有不|未发现";

bool containsAny(const QString& folded, const char* words)
{
    const QStringList list = QString::fromUtf8(words).split(u'|');
    return std::any_of(list.begin(), list.end(), [&](const QString& word) { return folded.contains(foldedName(word)); });
}

} // namespace

bool saysFailed(const QString& result)
{
    const QString folded = foldedName(result);
    if (folded == QLatin1String("no") || folded == QLatin1String("nein"))
        return true;
    return containsAny(folded, kFailed) && !containsAny(folded, kDenied);
}

MeterCalibrations::MeterCalibrations(const Submission& submission, const Meter& meter)
{
    for (const CalibrationCertificate& certificate : meter.calibration)
        add(certificate);
    const QString id = foldedName(meter.id);
    for (const CalibrationCertificate& certificate : submission.calibrations) {
        if (certificate.meter == meter.id || (submission.meter(certificate.meter) == nullptr && foldedName(certificate.meter) == id))
            add(certificate);
    }
}

void MeterCalibrations::add(const CalibrationCertificate& certificate)
{
    if (certificate.valid.isEmpty())
        return;
    const QString name = foldedName(certificate.certificate);
    const bool failed = saysFailed(certificate.result);
    const bool isListed = !certificate.at.file.isEmpty();
    const auto same = std::find_if(m_certificates.begin(), m_certificates.end(), [&](const Certificate& known) {
        const bool otherPaper = known.at.file.isEmpty() == isListed;
        return otherPaper && !name.isEmpty() && foldedName(known.name) == name;
    });
    if (same == m_certificates.end()) {
        m_certificates.push_back({certificate.certificate, certificate.valid, certificate.valid, failed, certificate.at});
        return;
    }
    same->valid = same->valid.intersected(certificate.valid);
    same->failed |= failed;
    same->at = isListed ? certificate.at : same->at;
}

std::vector<Period> MeterCalibrations::gapsIn(const Period& period) const
{
    std::vector<Period> valid;
    for (const Certificate& certificate : m_certificates) {
        const Period inside = certificate.valid.intersected(period);
        if (!certificate.failed && !inside.isEmpty())
            valid.push_back(inside);
    }
    std::sort(valid.begin(), valid.end());
    std::vector<Period> gaps;
    QDate next = period.from();
    for (const Period& covered : valid) {
        if (covered.from() > next)
            gaps.emplace_back(next, covered.from().addDays(-1));
        next = std::max(next, covered.to().addDays(1));
    }
    if (next <= period.to())
        gaps.emplace_back(next, period.to());
    return gaps;
}

QString MeterCalibrations::failedIn(const Period& period) const
{
    const auto found = std::find_if(m_certificates.begin(), m_certificates.end(),
                                    [&](const Certificate& certificate) { return certificate.failed && certificate.stated.overlaps(period); });
    return found == m_certificates.end() ? QString() : found->name;
}

std::vector<SourceRef> MeterCalibrations::places() const
{
    std::vector<SourceRef> result;
    for (const Certificate& certificate : m_certificates) {
        if (!certificate.at.file.isEmpty())
            result.push_back(certificate.at);
    }
    return result;
}

} // namespace attest
