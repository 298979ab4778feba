// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/draft_row.h"
#include "core/importers/fields.h"
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {
namespace {

using Importer = void (*)(RowReader&, Submission&);

const std::map<FileKind, Importer>& importers()
{
    static const std::map<FileKind, Importer> table{
        {FileKind::reportedActivity, acceptActivity},
        {FileKind::reportedTotals, acceptTotal},
        {FileKind::production, acceptProduction},
        {FileKind::priorYear, acceptPriorYear},
        {FileKind::meterRegisters, acceptRegister},
        {FileKind::calibrations, acceptCalibration},
        {FileKind::invoices, acceptInvoice},
        {FileKind::statistics, acceptStatistics},
        {FileKind::ledger, acceptLedger},
        {FileKind::stock, acceptStock},
        {FileKind::contracts, acceptContract},
        {FileKind::equipment, acceptEquipment},
        {FileKind::certificates, acceptCertificate},
        {FileKind::credits, acceptCredit},
        {FileKind::documentReview, acceptReview},
        {FileKind::siteVisit, acceptSiteNote},
    };
    return table;
}

} // namespace

std::optional<RejectedRow> accept(const DraftRow& row, Submission& submission)
{
    const auto importer = importers().find(row.kind);
    if (importer == importers().end())
        return RejectedRow{row.at, {}, QT_TRANSLATE_NOOP("core", "Files of this kind are not kept row by row")};
    RowReader reader(row);
    const auto isThere = [&](const QString& field) { return reader.has(field.toLatin1().constData()) || mayBeEmpty(row.kind, field); };
    if (const Field* missing = missingField(row.kind, isThere))
        reader.refuse(missing->name, Message{QT_TRANSLATE_NOOP("core", "The field “%1” is empty"), {missing->text()}});
    else
        importer->second(reader, submission);
    return reader.problem();
}

} // namespace attest
