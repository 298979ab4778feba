// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/case_file.h"

namespace attest {

/// Something in the case that is not as it was written.
struct Broken {
    Message what;
    QString where;    ///< "event 7", "file E-002", "table event"
    QString expected; ///< may be empty
    QString found;
};

struct AuditReport {
    int events = 0;
    int files = 0;             ///< source files hashed
    std::vector<Broken> broken;
    bool recomputed = false;   ///< every submission was read again from its kept bytes
    std::vector<Broken> different; ///< where that gave something else than what is stored

    bool passed() const { return broken.empty() && different.empty(); }
};

/// Examines a case: the schema, the chain of the trail, that it replays, every stored content against its SHA-256,
/// contents that are missing or belong to nothing, and reads every submission again from its kept source bytes, which
/// must give the same rows and series. Fails only when cancelled or when the case cannot be read at all.
Result<AuditReport> audit(const CaseFile& file, Progress& progress);

} // namespace attest
