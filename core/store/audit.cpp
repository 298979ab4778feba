// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"

#include "core/store/inspection.h"

namespace attest {

Result<AuditReport> audit(const CaseFile& file, Progress& progress)
{
    AuditReport report;
    CaseInspection inspection(file, report);
    if (const auto done = inspection.pages(); !done)
        return done.failure();
    if (const auto done = inspection.schema(); !done)
        return done.failure();
    const auto imports = inspection.trail();
    if (!imports)
        return imports.failure();
    if (const auto done = inspection.contents(progress); !done)
        return done.failure();
    if (const auto done = inspection.references(*imports); !done)
        return done.failure();
    // From bytes that are known to be wrong nothing can be recomputed that would say more.
    if (!report.broken.empty())
        return report;
    if (const auto done = inspection.recompute(*imports, progress); !done)
        return done.failure();
    report.recomputed = true;
    return report;
}

} // namespace attest
