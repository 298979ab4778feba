// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attest {

class RowReader;
struct Submission;

// One function a kind of file: makes its record and appends it, or refuses the row. Required fields are there.

void acceptActivity(RowReader& row, Submission& submission);
void acceptTotal(RowReader& row, Submission& submission);
void acceptProduction(RowReader& row, Submission& submission);
void acceptPriorYear(RowReader& row, Submission& submission);
void acceptRegister(RowReader& row, Submission& submission);
void acceptCalibration(RowReader& row, Submission& submission);
void acceptInvoice(RowReader& row, Submission& submission);
void acceptStatistics(RowReader& row, Submission& submission);
void acceptLedger(RowReader& row, Submission& submission);
void acceptStock(RowReader& row, Submission& submission);
void acceptContract(RowReader& row, Submission& submission);
void acceptEquipment(RowReader& row, Submission& submission);
void acceptCertificate(RowReader& row, Submission& submission);
void acceptCredit(RowReader& row, Submission& submission);
void acceptReview(RowReader& row, Submission& submission);
void acceptSiteNote(RowReader& row, Submission& submission);

/// Refuses a quantity of electricity that is not in a unit of energy; sources of other categories may be measured in
/// anything, because gas is billed in kWh as well as in m3.
void checkSourceUnit(RowReader& row, const Submission& submission);
/// Refuses a unit that does not convert to the one of the row's meter; a meter that the dossier does not name passes.
void checkMeterUnit(RowReader& row, const Submission& submission);

} // namespace attest
