// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

namespace {

/// A multiplier is above zero, and an event that changes it says what it is.
void checkMultiplier(RowReader& row, const RegisterReading& record)
{
    if (record.multiplier && record.multiplier->sign() <= 0)
        row.refuse("multiplier", QT_TRANSLATE_NOOP("core", "A multiplier is greater than zero"));
    if (record.event == RegisterEvent::multiplier && !record.multiplier)
        row.refuse("multiplier", QT_TRANSLATE_NOOP("core", "The multiplier that holds from this reading on is missing"));
}

} // namespace

void acceptRegister(RowReader& row, Submission& submission)
{
    const Meter* meter = submission.meter(row.text("meter"));
    if (meter == nullptr && !row.has("unit"))
        row.refuse("meter", QT_TRANSLATE_NOOP("core", "No unit is given, and the dossier does not name the meter"));

    RegisterReading record;
    record.time = row.time("time");
    record.meter = row.text("meter");
    record.reading = row.number("reading");
    record.unit = row.unitIfAny().value_or(meter != nullptr ? meter->unit : Unit());
    record.event = row.word("event", RegisterEvent::none);
    record.written = row.written("reading");
    record.at = row.at("reading");
    record.multiplier = row.numberIfAny("multiplier");
    record.document = row.text("document");
    checkMultiplier(row, record);
    checkMeterUnit(row, submission);
    row.appendTo(submission.registers, std::move(record));
}

} // namespace attest
