// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boundary.h"
#include "core/domain/engagement.h"

#include <QJsonObject>

namespace attest {

// The parts of dossier.json's header; parsing an object gives the same value again. Empty texts and defaults are left out.

QJsonObject toJson(const Engagement& engagement);
QJsonObject toJson(const Client& client);
QJsonObject toJson(const TeamMember& member);
QJsonObject toJson(const Site& site);
QJsonObject toJson(const Source& source);
QJsonObject toJson(const Meter& meter);

} // namespace attest
