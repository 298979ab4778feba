// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xls_reader.h"

#include "core/tables/workbook_sheets.h"
#include "core/tables/xls_compound.h"
#include "core/tables/xls_sheet.h"

#include <charconv>
#include <cmath>

namespace attest {
namespace {

// Names of streams; an encrypted document may also be a text, but that cannot be seen.
const QString kWorkbook = QStringLiteral("Workbook");
const QString kOldWorkbook = QStringLiteral("Book");
const QString kEncrypted = QStringLiteral("EncryptedPackage");
constexpr int kFractionDigits = 14; // 15 significant ones, which is what a spreadsheet shows of a double

std::string_view errorName(int code)
{
    switch (code) {
    case 0x00: return "#NULL!";
    case 0x07: return "#DIV/0!";
    case 0x0F: return "#VALUE!";
    case 0x17: return "#REF!";
    case 0x1D: return "#NAME?";
    case 0x24: return "#NUM!";
    case 0x2A: return "#N/A";
    default: return "#ERROR!";
    }
}

class SheetReader final : public Utf8TableReader {
public:
    SheetReader(XlsSheet sheet, std::shared_ptr<const XlsGlobals> globals) : m_sheet(std::move(sheet)), m_globals(std::move(globals)) {}

    Result<bool> nextUtf8(Utf8Row& row) override
    {
        const auto& cells = m_sheet.cells();
        if (m_next >= cells.size())
            return false;
        const quint16 number = cells[m_next].row;
        m_row.clear();
        m_row.number = number + 1;
        m_row.hidden = m_sheet.hidesRow(number);
        for (; m_next < cells.size() && cells[m_next].row == number; ++m_next)
            add(cells[m_next]);
        m_row.fill(row);
        return true;
    }

    bool hidesColumn(int column) const override { return m_sheet.hiddenColumns().contains(column); }

private:
    void add(const XlsCell& cell)
    {
        // Only a number may be anything; of the other kinds it is an index.
        const std::size_t index = cell.kind == XlsCell::Kind::number ? 0 : static_cast<std::size_t>(cell.value);
        switch (cell.kind) {
        case XlsCell::Kind::number: m_row.add(cell.column, appendNumber(cell)); break;
        case XlsCell::Kind::own: m_row.addLasting(cell.column, Cell::Type::text, m_sheet.ownText(index)); break;
        case XlsCell::Kind::boolean:
            m_row.addLasting(cell.column, Cell::Type::boolean, index != 0 ? "TRUE" : "FALSE");
            break;
        case XlsCell::Kind::error: m_row.addLasting(cell.column, Cell::Type::error, errorName(static_cast<int>(index))); break;
        case XlsCell::Kind::shared:
            if (index < m_globals->strings.size())
                m_row.addLasting(cell.column, Cell::Type::text, m_globals->strings.at(index));
            else
                m_row.addLasting(cell.column, Cell::Type::error, "#ERROR!");
            break;
        }
    }

    Cell::Type appendNumber(const XlsCell& cell)
    {
        if (!std::isfinite(cell.value)) {
            m_row.text() += errorName(0x24);
            return Cell::Type::error;
        }
        char digits[40];
        const auto written = std::to_chars(digits, digits + sizeof digits, cell.value, std::chars_format::scientific, kFractionDigits);
        const std::string_view number(digits, static_cast<std::size_t>(written.ptr - digits));
        const auto& styles = m_globals->styles;
        return appendStoredNumber(m_row.text(), number, cell.style < styles.size() ? styles[cell.style] : NumberStyle(),
                                  m_globals->from1904);
    }

    XlsSheet m_sheet;
    std::shared_ptr<const XlsGlobals> m_globals;
    RowBuilder m_row;
    std::size_t m_next = 0;
};

Failure notExcel()
{
    return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file is an old office document, but no workbook"));
}

} // namespace

bool XlsWorkbook::isIn(const XlsCompound& compound)
{
    return compound.contains(kWorkbook) || compound.contains(kOldWorkbook) || compound.contains(kEncrypted);
}

Result<std::unique_ptr<Workbook>> XlsWorkbook::openCompound(const SharedBytes& bytes, const QString& file)
{
    const auto compound = XlsCompound::open(bytes);
    if (!compound)
        return inPlace(compound.failure(), file);
    if (compound->contains(kEncrypted))
        return inPlace(hasPassword(), file);
    for (const QString& name : {kWorkbook, kOldWorkbook}) {
        if (!compound->contains(name))
            continue;
        const auto stream = compound->stream(name);
        if (!stream)
            return inPlace(stream.failure(), file);
        return openBare(*stream, file);
    }
    return inPlace(notExcel(), file);
}

Result<std::unique_ptr<Workbook>> XlsWorkbook::openBare(const SharedBytes& bytes, const QString& file)
{
    auto globals = readXlsGlobals(bytes);
    if (!globals)
        return inPlace(globals.failure(), file);
    return std::unique_ptr<Workbook>(new XlsWorkbook(bytes, file, std::make_shared<const XlsGlobals>(*std::move(globals))));
}

const std::vector<SheetInfo>& XlsWorkbook::sheets() const
{
    return m_globals->sheets;
}

Result<std::unique_ptr<TableReader>> XlsWorkbook::sheet(const QString& nameOrNumber) const
{
    const auto info = findSheet(m_globals->sheets, nameOrNumber, m_file);
    if (!info)
        return info.failure();
    auto sheet = XlsSheet::read(m_stream, m_globals->offsets[static_cast<std::size_t>(info->index - 1)], m_globals->encoding);
    if (!sheet)
        return inPlace(sheet.failure(), m_file, info->name);
    return std::unique_ptr<TableReader>(new SheetReader(*std::move(sheet), m_globals));
}

} // namespace attest
