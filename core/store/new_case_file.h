// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_file.h"

namespace attest {

/// A case that is being made under another name beside its own (case.attest.part) and appears only when it is finished.
/// Left unfinished, it is removed.
class NewCaseFile {
public:
    /// Refused where the file exists.
    static Result<std::unique_ptr<NewCaseFile>> begin(const QString& path);
    ~NewCaseFile();

    /// To be written to by commands.
    CaseFile& file() { return *m_file; }
    /// Gives the file its name and opens it.
    Result<std::unique_ptr<CaseFile>> finish();

private:
    NewCaseFile(QString path, std::unique_ptr<CaseLock> lock);
    Result<void> create();
    void removeParts() const;

    QString m_path;
    QString m_part;
    std::unique_ptr<CaseLock> m_lock;
    std::unique_ptr<CaseFile> m_file;
};

} // namespace attest
