// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"

#include <QString>

#include <vector>

namespace attest {

enum class Claim { carbonNeutral, ghgStatement };
enum class Assurance { reasonable, limited };

/// The standards that the verification is held against; edition included in the text ("GB/T 32150-2015").
struct Criteria {
    QString accounting;
    QString verification;
    QString neutrality; ///< empty where no neutrality is claimed
};

/// When a misstatement matters: a share of the reported emissions, and never less than the floor.
struct MaterialityRule {
    Decimal percent = 5;
    Decimal floorTco2e;
};

/// What was agreed with the client: claim, period, criteria, assurance, materiality (ISO 14064-3, 5.1).
struct Engagement {
    QString title;
    Claim claim = Claim::ghgStatement;
    Period period;
    QString timezone; ///< IANA name; of every time stamp that carries no offset
    Criteria criteria;
    Assurance assurance = Assurance::reasonable;
    MaterialityRule materiality;
    QString gwpSet; ///< "AR5"
};

struct Client {
    QString name;
    QString localName;
    QString registrationId;
    QString sectorScheme;
    QString sectorCode;
    QString address;
};

enum class TeamRole { leadVerifier, verifier, technicalExpert, independentReviewer, signatory };

struct TeamMember {
    QString id;
    QString name;
    TeamRole role = TeamRole::verifier;
};

} // namespace attest
