// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matrix_model.h"

#include "core/domain/names.h"
#include "ui/models/assessment_view.h"
#include "ui/models/roles.h"

namespace attest {

void MatrixModel::show(std::shared_ptr<const Assessment> assessment, const Language& language)
{
    beginResetModel();
    m_assessment = std::move(assessment);
    m_language = language;
    m_sources.clear();
    m_columns.clear();
    m_cells.clear();
    if (m_assessment) {
        const Submission& submission = m_assessment->submission();
        for (const Source& source : submission.sources)
            m_sources.push_back(&source);
        std::stable_partition(m_sources.begin(), m_sources.end(),
                              [](const Source* source) { return source->status == SourceStatus::reported; });
        m_columns = submission.engagement.period.months();
        m_columns.push_back(submission.engagement.period);
        for (const Source* source : m_sources) {
            std::vector<GridCell> row;
            for (const Period& column : m_columns)
                row.push_back(cell(*source, column));
            m_cells.push_back(std::move(row));
        }
    }
    endResetModel();
}

QString MatrixModel::source(int row) const
{
    return m_sources[static_cast<std::size_t>(row)]->id;
}

Period MatrixModel::period(int column) const
{
    return m_columns[static_cast<std::size_t>(column)];
}

GridCell MatrixModel::cell(const Source& source, const Period& period) const
{
    const bool year = period == m_columns.back() && m_columns.size() > 1;
    if (source.status != SourceStatus::reported)
        return nilCell(source, year);
    return year ? yearCell(source) : monthCell(source, period);
}

GridCell MatrixModel::nilCell(const Source& source, bool year) const
{
    // A month is too narrow for the word, in some languages.
    const bool nil = source.status == SourceStatus::nil;
    GridCell cell(nil ? QStringLiteral("0") : QStringLiteral("–"), Hue::nil);
    cell.tip = nil ? tr("Declared as zero") : source.reason;
    if (!year)
        return cell;
    const bool proven = !source.evidence.isEmpty() && m_assessment->submission().fileAt(source.evidence) != nullptr;
    cell.text = proven ? tr("evidence ✓") : tr("no evidence");
    cell.hue = proven || source.status == SourceStatus::excluded ? Hue::muted : Hue::warning;
    return cell;
}

GridCell MatrixModel::monthCell(const Source& source, const Period& month) const
{
    const std::vector<NamedValue> values = valuesOf(*m_assessment, source.id, month);
    const auto independent = std::count_if(values.begin(), values.end(), [](const NamedValue& v) { return !v.declared; });
    const bool declared = independent < static_cast<std::ptrdiff_t>(values.size());
    if (values.empty())
        return GridCell(QStringLiteral("–"), Hue::nil);
    GridCell cell(QString::number(independent), independent > 0 ? Hue::good : Hue::warning);
    if (!declared)
        cell = GridCell(QStringLiteral("?"), Hue::warning);
    const auto worst = gravest(*m_assessment, source.id, month);
    if (worst == Severity::mustCorrect)
        cell = GridCell(QStringLiteral("≠"), Hue::bad);
    else if (worst == Severity::mustExplain)
        cell = GridCell(QStringLiteral("?"), Hue::warning);
    QStringList lines{source.name + u" · " + m_language.period(month)};
    bool marked = false;
    for (const NamedValue& value : values) {
        QString line = value.name + u": " + numberText(value.value->amount, m_language, 3) + u' ' + value.unit.symbol();
        if (value.value->apportioned)
            line += u" – " + tr("apportioned by day");
        if (value.value->estimated)
            line += u" – " + tr("partly estimated");
        marked = marked || value.value->apportioned || value.value->estimated;
        lines += line;
    }
    if (marked)
        cell.text += u'*';
    cell.tip = lines.join(u'\n');
    return cell;
}

GridCell MatrixModel::yearCell(const Source& source) const
{
    const SourceQuantities* quantities = m_assessment->quantities.source(source.id);
    if (quantities == nullptr)
        return GridCell(QStringLiteral("–"), Hue::nil);
    GridCell cell(readableAmount(quantities->declaredTotal(), quantities->unit, m_language));
    const auto worst = gravest(*m_assessment, source.id, m_columns.back());
    cell.hue = worst == Severity::mustCorrect ? Hue::bad : worst == Severity::mustExplain ? Hue::warning : Hue::plain;
    cell.tip = source.name + u": " + numberText(quantities->declaredTotal(), m_language, 6) + u' ' + quantities->unit.symbol();
    return cell;
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridCell& cell = m_cells[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return cell.tip;
    case HueRole: return static_cast<int>(cell.hue);
    case BadgeRole: return index.column() + 1 < columnCount() || columnCount() == 1;
    case KeyRole: return source(index.row());
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(m_sources[static_cast<std::size_t>(section)]->name) : QVariant();
    if (section >= columnCount())
        return {};
    const Period period = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::ToolTipRole || !period.isMonth() || (section + 1 == columnCount() && section > 0))
        return m_language.period(period);
    return m_language.locale().standaloneMonthName(period.from().month(), QLocale::ShortFormat);
}

} // namespace attest
