// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace attest {

/// The library's region codes that hold for a place: the country ("CN"), and where the region is known its own code
/// ("CN-AH", for "Anhui", "安徽省" or "CN-AH") and the regional grid it belongs to ("CN-GRID-EAST"), or an eGRID subregion
/// of the United States. A region that is not known leaves the country.
QStringList regionCodes(const QString& country, const QString& region);

} // namespace attest
