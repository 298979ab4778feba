// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/audit.h"

#include <QSet>

namespace attest {

/// The parts of an audit, each of which adds what it finds to the report.
class CaseInspection {
public:
    CaseInspection(const CaseFile& file, AuditReport& report) : m_file(file), m_report(report) {}

    /// Tables and indexes agree: a search by hash may otherwise find other bytes than a walk through the table.
    Result<void> pages();
    /// Tables and triggers are those of the schema's files.
    Result<void> schema();
    /// The chain holds, the head agrees with its end, and the events can be replayed. Gives every submission that
    /// an import left behind, also those that were replaced or taken back.
    Result<std::vector<ImportRecord>> trail();
    /// Every content has the hash that it is kept under.
    Result<void> contents(Progress& progress);
    /// Every content that the imports name is there, and no other.
    Result<void> references(const std::vector<ImportRecord>& imports);
    /// Reading the kept bytes again gives the stored parts.
    Result<void> recompute(const std::vector<ImportRecord>& imports, Progress& progress);

private:
    /// The packed bytes are those that were written, also where others would unpack to the same.
    Result<void> packedContents();
    void compareHead(const std::vector<Event>& events);
    void compare(const ImportRecord& stored, const ImportRecord& again);
    void addBroken(Message what, const QString& where, const QString& expected = {}, const QString& found = {});

    const CaseFile& m_file;
    AuditReport& m_report;
    QSet<QString> m_contents;
};

} // namespace attest
