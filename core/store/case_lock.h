// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>

namespace attest {

/// Says beside a case (case.attest.lock) that it is open for writing, by whom and where; taken over from a program that
/// no longer runs on this computer.
class CaseLock {
public:
    /// In use: ErrorKind::caseFile with program, process, computer, user and since when.
    static Result<std::unique_ptr<CaseLock>> take(const QString& casePath);

private:
    explicit CaseLock(const QString& path) : m_file(path) {}
    QLockFile m_file;
};

} // namespace attest
