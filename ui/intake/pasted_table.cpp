// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/pasted_table.h"

#include <QDateTime>
#include <QStringList>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <vector>

namespace attest {
namespace {

using Rows = std::vector<QStringList>;

/// Tab-separated text; cells with tabs or line ends are between quotes, quotes inside doubled.
class TabbedText {
public:
    explicit TabbedText(const QString& text) : m_text(text) {}

    Rows rows()
    {
        while (m_at < m_text.size())
            takeCell();
        if (!m_cells.isEmpty())
            endRow();
        return std::move(m_rows);
    }

private:
    void takeCell()
    {
        const QString cell = m_text[m_at] == u'"' ? quotedCell() : plainCell();
        m_cells += cell;
        if (m_at >= m_text.size())
            return;
        const QChar end = m_text[m_at++];
        if (end == u'\t') {
            if (m_at >= m_text.size())
                m_cells += QString();
            return;
        }
        if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        endRow();
    }

    QString plainCell()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\t' && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QString quotedCell()
    {
        const qsizetype from = m_at++;
        QString cell;
        while (m_at < m_text.size()) {
            if (m_text[m_at] != u'"') {
                cell += m_text[m_at++];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell += u'"';
                m_at += 2;
            } else {
                ++m_at;
                return QString(cell + plainCell());
            }
        }
        m_at = from; // the quote was never closed: an ordinary sign
        return plainCell();
    }

    void endRow()
    {
        m_rows.push_back(std::move(m_cells));
        m_cells.clear();
    }

    const QString& m_text;
    qsizetype m_at = 0;
    Rows m_rows;
    QStringList m_cells;
};

void collectTables(const QTextFrame* frame, QList<QTextTable*>& tables)
{
    for (QTextFrame* child : frame->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child))
            tables += table;
        collectTables(child, tables);
    }
}

QString textOf(const QTextTableCell& cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    return text.replace(QChar::ParagraphSeparator, u' ').replace(QChar::LineSeparator, u' ').trimmed();
}

Rows rowsOfHtml(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    QList<QTextTable*> tables;
    collectTables(document.rootFrame(), tables);
    const auto largest = std::max_element(tables.begin(), tables.end(), [](const QTextTable* a, const QTextTable* b) {
        return a->rows() * a->columns() < b->rows() * b->columns();
    });
    Rows rows;
    if (largest == tables.end())
        return rows;
    for (int row = 0; row < (*largest)->rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < (*largest)->columns(); ++column) {
            const QTextTableCell cell = (*largest)->cellAt(row, column);
            // A merged cell counts in its first place only, as in workbooks.
            cells += cell.row() == row && cell.column() == column ? textOf(cell) : QString();
        }
        rows.push_back(cells);
    }
    return rows;
}

QByteArray csvOf(const Rows& rows)
{
    QString csv;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row[i];
            if (i > 0)
                csv += u',';
            csv += QString(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
        }
        csv += QLatin1String("\r\n");
    }
    return csv.toUtf8();
}

bool isTable(const Rows& rows)
{
    return rows.size() > 1 && std::any_of(rows.begin(), rows.end(), [](const QStringList& row) { return row.size() > 1; });
}

} // namespace

std::optional<QByteArray> pastedTable(const QString& text, const QString& html)
{
    if (text.contains(u'\t')) {
        if (const Rows rows = TabbedText(text).rows(); isTable(rows))
            return csvOf(rows);
    }
    if (html.contains(u"<table", Qt::CaseInsensitive)) {
        if (const Rows rows = rowsOfHtml(html); isTable(rows))
            return csvOf(rows);
    }
    return std::nullopt;
}

QString pastedName(const QDateTime& local)
{
    return u"clipboard-" + local.toString(QStringLiteral("yyyy-MM-dd-HHmm")) + u".csv";
}

} // namespace attest
