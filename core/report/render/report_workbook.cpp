// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/report_workbook.h"

#include <QFile>

namespace attest {
namespace {

constexpr int kLongestName = 31;
constexpr int kExactDigits = 15;
constexpr int kTextPlaces = -1; ///< a format for text

void applyLook(lxw_format* format, CellLook look)
{
    if (look == CellLook::head || look == CellLook::bold || look == CellLook::title)
        format_set_bold(format);
    if (look == CellLook::head) {
        format_set_bg_color(format, 0xF1F4F6);
        format_set_bottom(format, LXW_BORDER_THIN);
    }
    if (look == CellLook::title)
        format_set_font_size(format, 14);
    if (look == CellLook::muted)
        format_set_font_color(format, 0x5A6672);
    if (look == CellLook::good)
        format_set_font_color(format, 0x1B6E43);
    if (look == CellLook::warning)
        format_set_font_color(format, 0x8A5A00);
    if (look == CellLook::bad)
        format_set_font_color(format, 0xA92A22);
    if (look == CellLook::wrapped || look == CellLook::head)
        format_set_text_wrap(format);
}

int digitsOf(const Decimal& value)
{
    const QString text = value.absolute().text();
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

} // namespace

ReportWorkbook::ReportWorkbook(const DocumentMeta& meta)
    : m_path(QFile::encodeName(m_folder.filePath(QStringLiteral("report.xlsx")))), m_workbook(workbook_new(m_path.constData()))
{
    QByteArray title = meta.title.toUtf8();
    QByteArray subject = meta.subject.toUtf8();
    QByteArray author = meta.author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    properties.created = static_cast<time_t>(meta.created.isValid() ? meta.created.toSecsSinceEpoch() : 1);
    workbook_set_properties(m_workbook, &properties);
}

ReportWorkbook::~ReportWorkbook()
{
    if (m_workbook != nullptr)
        workbook_close(m_workbook);
}

void ReportWorkbook::startSheet(const QString& name, const std::vector<double>& widths)
{
    m_sheetName = lawfulName(name);
    m_sheet = workbook_add_worksheet(m_workbook, m_sheetName.toUtf8().constData());
    if (m_sheet == nullptr) {
        check(LXW_ERROR_SHEETNAME_ALREADY_USED);
        return;
    }
    for (std::size_t c = 0; c < widths.size(); ++c)
        check(worksheet_set_column(m_sheet, static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c), widths[c], nullptr));
}

void ReportWorkbook::text(qsizetype row, qsizetype column, const QString& text, CellLook look)
{
    if (lies(row, column))
        check(worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                     text.toUtf8().constData(), format(look, kTextPlaces)));
}

void ReportWorkbook::number(qsizetype row, qsizetype column, const Decimal& value, const QString& written, CellLook look)
{
    if (digitsOf(value) > kExactDigits)
        text(row, column, written, look);
    else if (lies(row, column))
        check(worksheet_write_number(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), value.toDouble(),
                                     format(look, value.scale())));
}

void ReportWorkbook::freezeRows(qsizetype rows)
{
    if (m_sheet != nullptr)
        worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(rows), 0);
}

Result<QByteArray> ReportWorkbook::finish()
{
    check(workbook_close(std::exchange(m_workbook, nullptr)));
    if (m_failure)
        return *m_failure;
    QFile file(QFile::decodeName(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "The workbook cannot be written: %1"), {file.errorString()}});
    return file.readAll();
}

lxw_format* ReportWorkbook::format(CellLook look, int places)
{
    lxw_format*& found = m_formats[{look, places}];
    if (found != nullptr)
        return found;
    found = workbook_add_format(m_workbook);
    applyLook(found, look);
    format_set_align(found, LXW_ALIGN_VERTICAL_TOP);
    if (places == 0)
        format_set_num_format(found, "#,##0");
    if (places > 0)
        format_set_num_format(found, QByteArray("#,##0." + QByteArray(places, '0')).constData());
    return found;
}

void ReportWorkbook::check(lxw_error status)
{
    if (status == LXW_NO_ERROR || m_failure)
        return;
    Place place;
    place.sheet = m_sheetName;
    m_failure = failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "The workbook cannot be written: %1"),
                                                   {QString::fromUtf8(lxw_strerror(status))}}, place);
}

bool ReportWorkbook::lies(qsizetype row, qsizetype column)
{
    const bool inside = m_sheet != nullptr && row < LXW_ROW_MAX && column < LXW_COL_MAX;
    if (!inside)
        check(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
    return inside;
}

QString ReportWorkbook::lawfulName(const QString& wanted)
{
    QString name = wanted.simplified();
    for (QChar& c : name)
        if (QStringLiteral("[]:*?/\\'").contains(c))
            c = u' ';
    name = name.simplified().left(kLongestName).trimmed();
    if (name.isEmpty() || name.compare(u"History", Qt::CaseInsensitive) == 0) // the format keeps that name for itself
        name = QStringLiteral("1");
    QString unique = name;
    for (int n = 2; m_names.contains(unique.toCaseFolded()); ++n) {
        const QString ending = QStringLiteral(" ") + QString::number(n);
        unique = name.left(kLongestName - ending.size()) + ending;
    }
    m_names.insert(unique.toCaseFolded());
    return unique;
}

} // namespace attest
