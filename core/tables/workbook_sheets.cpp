// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/workbook_sheets.h"

namespace attest {

Result<SheetInfo> findSheet(const std::vector<SheetInfo>& sheets, const QString& nameOrNumber, const QString& file)
{
    for (const auto caseSensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const SheetInfo& sheet : sheets) {
            if (!nameOrNumber.isEmpty() && sheet.name.compare(nameOrNumber, caseSensitivity) == 0)
                return sheet;
        }
    }
    const int number = nameOrNumber.isEmpty() ? 1 : nameOrNumber.toInt();
    if (number >= 1 && static_cast<std::size_t>(number) <= sheets.size())
        return sheets[static_cast<std::size_t>(number - 1)];
    return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The workbook has no sheet “%1”"), {nameOrNumber}},
                   {file, {}, 0, {}, {}});
}

Failure inPlace(Failure failed, const QString& file, const QString& sheet)
{
    failed.error.place.file = file;
    failed.error.place.sheet = sheet;
    return failed;
}

Failure hasPassword()
{
    return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The workbook has a password"), {},
                   QT_TRANSLATE_NOOP("core", "Save it without a password"));
}

} // namespace attest
