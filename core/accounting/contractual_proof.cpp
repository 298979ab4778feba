// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/contractual_proof.h"

#include "core/accounting/supply.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

QString foldedName(const QString& name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

bool isForClient(const Certificate& certificate, const Client& client)
{
    const QString name = foldedName(certificate.beneficiary.isEmpty() ? certificate.holder : certificate.beneficiary);
    return !name.isEmpty() && (name == foldedName(client.name) || name == foldedName(client.localName));
}

/// What settlement documents give for a period; a document that reaches over its ends counts by days.
Rational settledIn(const ByPeriod& documented, const Period& period)
{
    Rational settled;
    for (const auto& [span, value] : documented) {
        const Period common = span.intersected(period);
        if (!common.isEmpty())
            settled += value.amount * Rational(common.days(), span.days());
    }
    return std::max<Rational>(0, settled);
}

/// The share of a period's days that contracts cover which give the attributes to the company.
Rational coveredShare(const Submission& submission, const Source& source, const Period& period, std::vector<SourceRef>& at)
{
    qint64 covered = 0;
    std::vector<Period> counted;
    for (const Contract& contract : submission.contracts) {
        const Period common = contract.period.intersected(period);
        if (contract.source != source.id || contract.attributes != AttributeHolder::company || common.isEmpty())
            continue;
        covered += common.days();
        for (const Period& other : counted)
            covered -= other.intersected(common).days();
        counted.push_back(common);
        if (std::find(at.begin(), at.end(), contract.at) == at.end())
            at.push_back(contract.at);
    }
    return std::min<Rational>(1, Rational(std::max<qint64>(covered, 0), period.days()));
}

/// A unit of the last place that the row is written with: how far it may be rounded.
Rational lastPlace(const DeclaredRow& row, const Unit& unit)
{
    const Quantity& quantity = row.record->quantity;
    return Rational(Decimal(1).shifted(-quantity.value.scale())) * quantity.unit.size() / unit.size();
}

/// Fills the parts up to their limits, in order, as far as the amount reaches.
void spread(Rational amount, const std::vector<Rational>& limits, std::vector<Rational>& parts)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Rational room = std::max<Rational>(0, limits[i] - parts[i]);
        const Rational part = std::min<Rational>(amount, room);
        parts[i] += part;
        amount -= part;
    }
}

Message basisOf(const ContractualClaim& claim)
{
    if (claim.claimedKwh.isZero())
        return QT_TRANSLATE_NOOP("core", "Nothing is claimed as PV");
    if (claim.unprovenKwh.isZero() && claim.provenByCertificatesKwh.isZero())
        return QT_TRANSLATE_NOOP("core", "Proven by contract and settlement documents");
    if (claim.unprovenKwh.isZero())
        return QT_TRANSLATE_NOOP("core", "Proven by contract, settlement documents and cancelled certificates");
    if (claim.unprovenKwh == claim.claimedKwh)
        return QT_TRANSLATE_NOOP("core", "Neither contract with settlement documents nor certificates prove the claim");
    return QT_TRANSLATE_NOOP("core", "Proven in part; the rest counts as grid power");
}

} // namespace

ContractualProver::ContractualProver(const Submission& submission) : m_submission(submission)
{
    std::vector<const Certificate*> taken;
    Rational before;
    for (const Certificate& certificate : submission.certificates) {
        if (certificate.status != CertificateStatus::cancelled || !isForClient(certificate, submission.client)
            || !submission.engagement.period.contains(certificate.vintage))
            continue;
        taken.push_back(&certificate);
        const Rational with = uniqueKwh(taken);
        if (with > before)
            m_lots.push_back({&certificate, with - before});
        before = with;
    }
}

ContractualProof ContractualProver::prove(const Source& source, const SourceQuantities& quantities, const std::vector<DeclaredRow>& rows)
{
    ContractualProof proof;
    proof.proven.assign(rows.size(), 0);
    std::vector<Rational> limits;
    Rational claimed;
    for (const DeclaredRow& row : rows) {
        limits.push_back(row.record->origin == Origin::pv ? row.amount : 0);
        claimed += limits.back();
    }
    const Rational kwh = quantities.unit.size();
    const Rational byContract = proveByContract(source, quantities, rows, proof);
    const Rational certified = drawCertificates(plantsOf(m_submission, source), claimed * kwh, proof.at) / kwh;
    const Rational further = std::max<Rational>(0, certified - byContract);
    spread(further, limits, proof.proven);
    proof.claim = {source.id, claimed * kwh, byContract * kwh, further * kwh, (claimed - byContract - further) * kwh, {}};
    proof.claim.basis = basisOf(proof.claim);
    return proof;
}

Rational ContractualProver::proveByContract(const Source& source, const SourceQuantities& quantities,
                                            const std::vector<DeclaredRow>& rows, ContractualProof& proof) const
{
    std::vector<Rational> limits(rows.size());
    std::set<Period> periods;
    Rational claimed;
    Rational settled;
    Rational rounding;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ActivityRecord& record = *rows[i].record;
        if (record.origin != Origin::pv)
            continue;
        const Rational share = coveredShare(m_submission, source, record.period, proof.at);
        limits[i] = rows[i].amount * share;
        claimed += limits[i];
        rounding += lastPlace(rows[i], quantities.unit) * share;
        if (!periods.insert(record.period).second)
            continue;
        const Rational ofPeriod = settledIn(quantities.documented, record.period) * share;
        settled += ofPeriod;
        proof.proven[i] = std::min<Rational>(limits[i], ofPeriod);
    }
    if (!settled.isZero() && claimed <= settled + rounding) {
        proof.proven = limits;
        return claimed;
    }
    Rational given;
    for (const Rational& part : proof.proven)
        given += part;
    spread(settled - given, limits, proof.proven);
    return settled;
}

Rational ContractualProver::drawCertificates(const QStringList& plants, const Rational& kwh, std::vector<SourceRef>& at)
{
    Rational drawn;
    for (Lot& lot : m_lots) {
        if (!plants.isEmpty() && !plants.contains(lot.certificate->plant))
            continue;
        const Rational part = std::min<Rational>(lot.kwh, kwh - drawn);
        if (part <= Rational(0))
            continue;
        lot.kwh -= part;
        drawn += part;
        at.push_back(lot.certificate->at);
    }
    return drawn;
}

} // namespace attest
