// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

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
    checkMeterUnit(row, submission);
    row.appendTo(submission.registers, std::move(record));
}

} // namespace attest
