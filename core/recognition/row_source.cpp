// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/row_source.h"

#include "core/recognition/header_row.h"
#include "core/tables/fixed_width.h"

namespace attest {
namespace {

constexpr int kSheetRows = 400;      // looked at for the choice of the sheet
constexpr int kTrialRows = 200;      // looked at to see whether a delimiter gives a table
constexpr int kHiddenShare = 1000;   // a hidden sheet counts this much less

/// How many rows look like a table: more than one filled cell, and threefold with a number or date among them.
Result<qint64> tableRows(TableReader& rows, int most)
{
    Row row;
    qint64 found = 0;
    for (int i = 0; i < most; ++i) {
        const auto more = rows.next(row);
        if (!more)
            return more.failure();
        if (!*more)
            break;
        const auto filled = std::count_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return !cell.text.trimmed().isEmpty(); });
        const auto hasValue = std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
            const CellKind kind = kindOfCell(cell);
            return kind == CellKind::number || kind == CellKind::date;
        });
        found += filled < 2 ? 0 : hasValue ? 3 : 1;
    }
    return found;
}

ReadingVerdict sheetVerdict(const RowSource& source, bool isStated)
{
    const auto visible = std::count_if(source.sheets.begin(), source.sheets.end(), [](const SheetInfo& sheet) { return !sheet.hidden; });
    if (isStated)
        return {QStringLiteral("sheet"), source.sheet, Certainty::given, {}};
    if (visible < 2)
        return {QStringLiteral("sheet"), source.sheet, Certainty::proven, QT_TRANSLATE_NOOP("core", "the only sheet")};
    return {QStringLiteral("sheet"), source.sheet, Certainty::guessed,
            Message{QT_TRANSLATE_NOOP("core", "of %1 sheets it has the largest table"), {argument(visible)}}};
}

Result<RowSource> openSheet(const SharedBytes& bytes, const FileEntry& stated, const std::set<QString>& fixed)
{
    const auto workbook = openWorkbook(bytes, stated.path);
    if (!workbook)
        return workbook.failure();
    RowSource source;
    source.isWorkbook = true;
    source.sheets = (*workbook)->sheets();
    const bool isStated = fixed.contains(QStringLiteral("sheet"));
    QString sheet = stated.sheet;
    if (!isStated) {
        const auto chosen = chooseSheet(**workbook);
        if (!chosen)
            return chosen.failure();
        sheet = source.sheets.at(static_cast<std::size_t>(*chosen)).name;
    }
    auto rows = (*workbook)->sheet(sheet);
    if (!rows)
        return rows.failure();
    source.rows = std::move(*rows);
    source.sheet = sheet;
    source.verdicts.push_back(sheetVerdict(source, isStated));
    return source;
}

void judgeEncoding(RowSource& source, const EncodingVerdict& encoding)
{
    source.encoding = encoding.name;
    source.verdicts.push_back({QStringLiteral("encoding"), encoding.name, encoding.certainty, encoding.reason});
}

Result<RowSource> openFixed(const SharedBytes& bytes, const FileEntry& stated, const ColumnStarts& starts, const EncodingVerdict& encoding)
{
    auto reader = FixedWidthReader::open(bytes, {encoding.name, starts}, stated.path);
    if (!reader)
        return reader.failure();
    RowSource source;
    judgeEncoding(source, encoding);
    source.delimiter = fixedDelimiter((*reader)->starts());
    source.verdicts.push_back({QStringLiteral("delimiter"), source.delimiter, starts.empty() ? Certainty::guessed : Certainty::given,
                               Message{QT_TRANSLATE_NOOP("core", "%1 columns stand below each other"),
                                       {argument(static_cast<qint64>((*reader)->starts().size()))}}});
    source.rows = std::move(*reader);
    return source;
}

/// Whether cutting the lines at fixed places gives a table, where no delimiter does.
bool isFixedWidth(const SharedBytes& bytes, const ReadingFacts& facts)
{
    auto reader = FixedWidthReader::open(bytes, {facts.encoding.name, {}});
    if (!reader)
        return false;
    const auto rows = tableRows(**reader, kTrialRows);
    return rows && *rows >= 6;
}

/// A delimiter that hardly ever occurs is none: the decimal commas of a report in fixed width, for instance.
bool isWeak(const SharedBytes& bytes, const ReadingFacts& facts)
{
    if (facts.delimiterCertainty == Certainty::proven && facts.delimiter != u',')
        return false;
    auto reader = CsvReader::open(bytes, {facts.encoding.name, facts.delimiter, u'"'});
    if (!reader)
        return true;
    Row row;
    int lines = 0;
    int gaps = 0;
    while (lines < kTrialRows) {
        const auto more = (*reader)->next(row);
        if (!more || !*more)
            break;
        if (row.isBlank())
            continue;
        ++lines;
        // Words with wide gaps between them inside of cells: columns that no delimiter parts.
        const auto hasGap = [](const Cell& cell) { return cell.text.trimmed().contains(QStringLiteral("   ")); };
        gaps += std::any_of(row.cells.begin(), row.cells.end(), hasGap) ? 1 : 0;
    }
    return lines > 0 && gaps * 2 > lines;
}

Result<RowSource> openText(const SharedBytes& bytes, const FileEntry& stated, const std::set<QString>& fixed)
{
    const auto isFixed = [&](const char* key) { return fixed.contains(QString::fromLatin1(key)); };
    CsvOptions options;
    options.encoding = isFixed("encoding") ? stated.encoding : QString();
    if (isFixed("delimiter") && !stated.delimiter.isEmpty()) {
        if (const auto starts = parseFixedDelimiter(stated.delimiter)) {
            auto encoding = options.encoding.isEmpty() ? detectEncoding(*bytes) : Result(EncodingVerdict{options.encoding, Certainty::given, {}});
            return encoding ? openFixed(bytes, stated, *starts, *encoding) : Result<RowSource>(encoding.failure());
        }
        options.delimiter = stated.delimiter.front();
    }
    if (isFixed("quote") && !stated.quote.isEmpty())
        options.quote = stated.quote.front();
    auto reader = CsvReader::open(bytes, options, stated.path);
    if (!reader)
        return reader.failure();
    const ReadingFacts facts = (*reader)->facts();
    if (options.delimiter.isNull() && isWeak(bytes, facts) && isFixedWidth(bytes, facts))
        return openFixed(bytes, stated, {}, facts.encoding);
    RowSource source;
    judgeEncoding(source, facts.encoding);
    source.delimiter = QString(facts.delimiter);
    source.verdicts.push_back({QStringLiteral("delimiter"), source.delimiter, facts.delimiterCertainty, facts.delimiterReason});
    source.rows = std::move(*reader);
    return source;
}

} // namespace

Result<int> chooseSheet(const Workbook& workbook)
{
    int best = 0;
    qint64 most = -1;
    for (std::size_t i = 0; i < workbook.sheets().size(); ++i) {
        auto rows = workbook.sheet(workbook.sheets()[i].name);
        if (!rows)
            continue; // a chart or macro sheet
        const auto found = tableRows(**rows, kSheetRows);
        const qint64 score = !found ? 0 : *found * (workbook.sheets()[i].hidden ? 1 : kHiddenShare);
        if (score > most) {
            most = score;
            best = static_cast<int>(i);
        }
    }
    if (workbook.sheets().empty())
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The workbook has no sheet"));
    return best;
}

Result<RowSource> openRows(const SharedBytes& bytes, const FileEntry& stated, const std::set<QString>& fixed)
{
    return isWorkbook(*bytes) ? openSheet(bytes, stated, fixed) : openText(bytes, stated, fixed);
}

} // namespace attest
