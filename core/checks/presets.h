// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// A value that criteria give a parameter, other than the catalogue's.
struct PresetValue {
    const char* name; ///< "check.parameter"
    Decimal value;
    Message reason;   ///< the clause it comes from, and why it differs
};

/// A check that has no ground in the criteria.
struct PresetSwitch {
    const char* check;
    Message reason;
};

/// What criteria of verification change in the catalogue. Lists only what differs; criteria that name no number leave
/// the catalogue's, and `about` says so.
struct Preset {
    const char* id; ///< "avr-2018-2067"
    Message title;
    Message about;
    std::vector<PresetValue> values;
    std::vector<PresetSwitch> off;
};

const std::vector<Preset>& presets();
const Preset* findPreset(const QString& id);
/// The one for the engagement's verification criteria, "ISO 14064-3:2019"; null where none fits.
const Preset* presetFor(const Criteria& criteria);

} // namespace attest
