// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <map>

namespace attest {

enum class CellLook { plain, wrapped, head, bold, title, muted, good, warning, bad };

/// A workbook in the making. Every write is checked against the limits of the format; the first failure is kept and
/// returned by finish(), so that callers need not ask after each cell.
class ReportWorkbook {
public:
    explicit ReportWorkbook(const DocumentMeta& meta);
    ~ReportWorkbook();
    ReportWorkbook(const ReportWorkbook&) = delete;
    ReportWorkbook& operator=(const ReportWorkbook&) = delete;

    /// Starts a sheet; the name is made lawful and unique. Column widths are in characters.
    void startSheet(const QString& name, const std::vector<double>& widths);
    /// Rows and columns count from 0. The text is never taken as a formula, a number or a link.
    void text(qsizetype row, qsizetype column, const QString& text, CellLook look = CellLook::plain);
    /// As a number if a binary double shows all its digits, else as the text.
    void number(qsizetype row, qsizetype column, const Decimal& value, const QString& written, CellLook look = CellLook::plain);
    /// Stays in sight when the sheet is scrolled.
    void freezeRows(qsizetype rows);

    Result<QByteArray> finish();

private:
    lxw_format* format(CellLook look, int places);
    void check(lxw_error status);
    bool lies(qsizetype row, qsizetype column);
    QString lawfulName(const QString& wanted);

    QTemporaryDir m_folder;
    QByteArray m_path;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    QString m_sheetName;
    QSet<QString> m_names;
    std::map<std::pair<CellLook, int>, lxw_format*> m_formats;
    std::optional<Failure> m_failure;
};

} // namespace attest
