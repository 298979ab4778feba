// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/domain/boundary.h"
#include "core/domain/declared.h"
#include "core/domain/documents.h"
#include "core/domain/engagement.h"
#include "core/domain/instruments.h"
#include "core/domain/metering.h"
#include "core/domain/review.h"

#include <QDate>
#include <QString>

#include <vector>

namespace attest {

enum class FileKind {
    reportedActivity, reportedTotals, meterIntervals, meterRegisters, invoices, statistics, ledger, stock, production,
    certificates, credits, contracts, equipment, calibrations, priorYear, documentReview, siteVisit, evidence,
};

/// A file of a submission, kept byte for byte in the case.
struct SourceFile {
    QString id;   ///< reference number, "E-002"
    QString path; ///< relative to the dossier, "/" between parts
    FileKind kind = FileKind::evidence;
    QString sha256; ///< empty: the file could not be read
    qint64 size = 0;
    qint64 rows = 0;     ///< data rows seen
    qint64 accepted = 0; ///< records made of them
};

/// A row that could not be read, kept with its reason.
struct RejectedRow {
    SourceRef at;
    QString text;   ///< the offending cell's text
    Message reason;
};

/// Something worth knowing about how a file was read: what was detected, hidden rows and sheets, cells left out.
struct ReadingNote {
    SourceRef at;
    Message note;
};

/// What the company handed over at one time, with what the team wrote down: one import of a dossier. Values only;
/// immutable once read. Revision 1 is the initial report.
struct Submission {
    int revision = 1;
    QString label;
    QDate date;
    QString reason;

    Engagement engagement;
    Client client;
    std::vector<TeamMember> team;
    std::vector<Site> sites;
    std::vector<Source> sources;
    std::vector<Meter> meters;

    std::vector<SourceFile> files;
    std::vector<RejectedRow> rejected;
    std::vector<ReadingNote> notes;

    std::vector<ActivityRecord> activity;
    std::vector<ReportedTotal> totals;
    std::vector<Series> series;
    std::vector<RegisterReading> registers;
    std::vector<InvoiceLine> invoices;
    std::vector<StatisticsRecord> statistics;
    std::vector<LedgerPosting> ledger;
    std::vector<StockLevel> stock;
    std::vector<ProductionRecord> production;
    std::vector<Certificate> certificates;
    std::vector<Credit> credits;
    std::vector<Contract> contracts;
    std::vector<EquipmentItem> equipment;
    std::vector<CalibrationCertificate> calibrations;
    std::vector<PriorYearValue> priorYear;
    std::vector<ReviewRow> review;
    std::vector<SiteNote> siteNotes;

    const Source* source(const QString& id) const;
    const Meter* meter(const QString& id) const;
    const Site* site(const QString& id) const;
    const SourceFile* file(const QString& id) const;
    /// By path relative to the dossier, as references in rows give it.
    const SourceFile* fileAt(const QString& path) const;
};

} // namespace attest
