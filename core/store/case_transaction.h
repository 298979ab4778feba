// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/packing/packed_content.h"
#include "core/store/case_file.h"
#include "core/store/database.h"

namespace attest {

/// The only way to write a case: contents and their event, all or nothing. For commands alone.
class CaseTransaction {
public:
    explicit CaseTransaction(CaseFile& file) : m_file(file), m_transaction(*file.m_database) {}

    Result<void> begin();
    /// Keeps packed bytes under their SHA-256; what the case has already is not kept twice.
    Result<void> keep(const PackedContent& content);
    /// Appends to the trail and gives the state that it now adds up to; an event that cannot be replayed is refused.
    Result<CaseState> append(const QDateTime& time, const QString& actor, Act act, const QJsonObject& payload);
    Result<void> commit() { return m_transaction.commit(); }

private:
    Result<void> write(const Event& event);

    CaseFile& m_file;
    Transaction m_transaction;
};

} // namespace attest
