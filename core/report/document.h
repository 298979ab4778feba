// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QDateTime>
#include <QString>
#include <QStringBuilder>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace attest {

/// A report as plain values: a list of blocks that any renderer (PDF, HTML, XLSX, JSON) can set. All texts are final: the
/// sections have composed them in one language; no renderer adds a word of its own. Nothing here measures or computes.
///
/// Sections write documents with DocumentBuilder (core/report/document_builder.h).

/// How something is meant; never the only sign of it, since pages are printed in grey: say it in words too.
enum class Tone { neutral, good, warning, bad };

/// A stretch of text in one manner.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    bool monospace = false;
    QString link; ///< anchor of a heading or table row of this document; an unknown one is shown as plain text

    friend bool operator==(const Run&, const Run&) = default;
};

/// A paragraph's text: runs one after the other; made from a QString where one manner suffices.
struct RichText {
    std::vector<Run> runs;

    RichText() = default;
    RichText(const QString& text) : runs{Run{text, false, false, false, {}}} {}
    RichText(Run run) { runs.push_back(std::move(run)); }
    RichText(std::vector<Run> list) : runs(std::move(list)) {}
    template <class A, class B>
    RichText(const QStringBuilder<A, B>& text) : RichText(QString(text)) {}
    QString plain() const;
    friend bool operator==(const RichText&, const RichText&) = default;
};

inline Run bold(const QString& text) { return {text, true, false, false, {}}; }
inline Run italic(const QString& text) { return {text, false, true, false, {}}; }
inline Run monospace(const QString& text) { return {text, false, false, true, {}}; }
inline Run linkTo(const QString& anchor, const QString& text) { return {text, false, false, false, anchor}; }

/// The head of the first page: kind of document, its subject, and a line below.
struct TitleBlock {
    QString kicker; ///< small line above, such as the verification body's name
    QString title;
    QString subtitle;
};

/// Becomes a bookmark and, down to the contents' depth, an entry of the contents. Never stands alone at a page's end.
struct HeadingBlock {
    int level = 1;      ///< 1 to 3
    QString text;       ///< with its number, if it has one: "4.2 Electricity"
    QString anchor;     ///< target of links; may be empty
};

struct ParagraphBlock {
    RichText text;
    bool small = false; ///< notes and captions
};

/// One row of a list of facts.
struct Fact {
    QString label;
    RichText value;
    Tone tone = Tone::neutral;
};

/// Labels with their values, in two columns.
struct FactsBlock {
    std::vector<Fact> facts;
};

struct BulletsBlock {
    std::vector<RichText> items;
    bool numbered = false; ///< 1. 2. 3.
};

/// A framed box that must be seen: the opinion, what blocks, a warning.
struct CalloutBlock {
    Tone tone = Tone::neutral;
    QString title;
    std::vector<RichText> paragraphs;
};

enum class ColumnAlignment { left, right, centre };

struct TableColumn {
    QString heading;
    ColumnAlignment alignment = ColumnAlignment::left; ///< right for numbers; a right-aligned cell is never wrapped if it fits
    double width = 0;                                  ///< share of the table's width, any scale; 0: from the content
};

/// One cell; made from a QString, from runs, or from numberCell().
struct TableCell {
    RichText text;
    std::optional<Decimal> number; ///< the exact value behind the text, for spreadsheets and JSON
    Tone tone = Tone::neutral;     ///< a tone other than neutral is set bold in its colour

    TableCell() = default;
    TableCell(const QString& plain) : text(plain) {}
    template <class A, class B>
    TableCell(const QStringBuilder<A, B>& plain) : text(QString(plain)) {}
    TableCell(Run run) : text(std::move(run)) {}
    TableCell(RichText rich) : text(std::move(rich)) {}
    TableCell(const QString& plain, Tone how) : text(plain), tone(how) {}
};

/// A number with its text as the report's language writes it (Language::number).
inline TableCell numberCell(const Decimal& value, const QString& written)
{
    TableCell cell(written);
    cell.number = value;
    return cell;
}

enum class RowEmphasis {
    none,
    total,   ///< bold below a line
    muted,   ///< grey: superseded, not counted
    warning, ///< marked at its edge and tinted
    group,   ///< a subheading: the first cell spans the table, further cells are ignored
};

/// One row; missing cells are empty. A row is never broken over two pages unless it is higher than one.
struct TableRow {
    std::vector<TableCell> cells;
    RowEmphasis emphasis = RowEmphasis::none;
    QString anchor; ///< target of links; may be empty
};

/// A table over the page's width; its head is repeated on every page that it reaches.
struct TableBlock {
    QString caption; ///< above the table; may be empty; also the worksheet's name in XLSX
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    QString footnote; ///< below the table; may be empty
};

enum class ChartKind {
    stackedBars, ///< one bar a category, its series stacked (negative values below zero), with lines over it
    waterfall,   ///< one series: a step a category from one value to the next; see ChartBlock::totals
};

/// One series of a chart; values run parallel to the categories, nothing where there is none.
struct ChartSeries {
    QString name;
    std::vector<std::optional<Decimal>> values;
    int colour = -1; ///< place in the renderer's palette of eight, the same number the same colour in every chart; −1: by position
    bool line = false; ///< drawn as a line over the bars, with a mark at each value
};

/// A chart, drawn as vectors. Numbers on the axis are written in the document's language.
struct ChartBlock {
    ChartKind kind = ChartKind::stackedBars;
    QString title;
    QString unit;        ///< of the values, over the axis: "MWh"
    QString description; ///< what a reader who cannot see it must know: alternative text; required
    QStringList categories;
    std::vector<ChartSeries> series;
    std::vector<int> totals; ///< waterfall: categories whose value is a level, not a step (first and last, usually)
    bool valueLabels = false; ///< the bar's total (stacked) or the step (waterfall) is written at it
    int labelPlaces = 0;      ///< decimal places of value labels
};

struct PageBreakBlock {};

/// Where the contents stands: all headings with their pages.
struct ContentsBlock {
    QString title;
    int depth = 2; ///< heading levels listed
};

/// Who signs, as what; with date and identity if it was signed in the application.
struct SignatureLine {
    QString role;
    QString name;
    QString date;   ///< empty: a line to sign on paper
    QString remark; ///< such as a fingerprint of the signed state; small
};

/// Lines for signatures, two beside each other, kept on one page.
struct SignaturesBlock {
    std::vector<SignatureLine> lines;
};

using Block = std::variant<TitleBlock, HeadingBlock, ParagraphBlock, FactsBlock, BulletsBlock, CalloutBlock, TableBlock,
                           ChartBlock, PageBreakBlock, ContentsBlock, SignaturesBlock>;

/// What a file says about itself and what stands on every page.
struct DocumentMeta {
    QString title;
    QString subject;
    QString author;
    QString language = QStringLiteral("en"); ///< code as in Language: en, de, zh_CN, hi
    QDateTime created;                       ///< given by the caller, never the clock: equal documents give equal bytes
    QString number;                          ///< of the document; at the right of the page's head
    QString header;                          ///< at the left of the page's head
    QString footer;                          ///< at the left of the page's foot
    QString pageNumber = QStringLiteral("%1 / %2"); ///< "Page %1 of %2", in the language; at the right of the page's foot
};

struct Document {
    DocumentMeta meta;
    std::vector<Block> blocks;
};

} // namespace attest
