// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/source_ref.h"

#include <QMetaType>
#include <QString>

namespace attest {

/// What is selected somewhere in the window, and explained by the inspector.
struct Selection {
    enum class Kind {
        nothing,
        quantity,   ///< id: a source; its values in `period`
        derivation, ///< id: of a derivation of the inventory
        group,      ///< id: index of a group of discrepancies
        check,      ///< id: of a check
        finding,    ///< id: of a finding
        file,       ///< id: reference number; `at` a place in it, if one is meant
        meter,      ///< id: of a meter
    };

    Kind kind = Kind::nothing;
    QString id;
    Period period;
    SourceRef at;

    friend bool operator==(const Selection&, const Selection&) = default;
};

} // namespace attest

Q_DECLARE_METATYPE(attest::Selection)
