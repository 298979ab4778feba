// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptSiteNote(RowReader& row, Submission& submission)
{
    SiteNote record;
    record.time = row.time("time");
    record.place = row.text("place");
    record.method = row.word("method", VisitMethod::observe);
    record.note = row.text("note");
    record.person = row.text("person");
    record.role = row.text("role");
    record.meter = row.text("meter");
    record.reading = row.numberIfAny("reading");
    record.unit = row.unitIfAny();
    record.equipment = row.text("equipment");
    record.item = row.text("item");
    record.photo = row.text("photo");
    record.at = row.at("note");
    row.appendTo(submission.siteNotes, std::move(record));
}

} // namespace attest
