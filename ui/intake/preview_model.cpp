// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/preview_model.h"

#include "ui/intake/intake_words.h"
#include "ui/models/roles.h"
#include "ui/shell/session.h"

#include <QTimeZone>

namespace attest {
namespace {

QVariant alignment(bool right)
{
    return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

PreviewModel::PreviewModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

void PreviewModel::show(std::optional<ReadingPreview> preview, const QString& timezone)
{
    beginResetModel();
    m_preview = preview ? *std::move(preview) : ReadingPreview();
    m_zone = timezone.toLatin1();
    m_shown.clear();
    for (std::size_t i = 0; i < m_preview.columns.size(); ++i) {
        if (!m_preview.columns[i].column.isEmpty())
            m_shown.push_back({i, false});
        m_shown.push_back({i, true});
    }
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_shown.empty() ? 0 : static_cast<int>(m_shown.size()) + 2;
}

QString PreviewModel::problemOf(const PreviewRow& row) const
{
    QStringList reasons;
    if (!row.problem.isEmpty())
        reasons += m_session.text(row.problem);
    for (std::size_t i = 0; i < row.cells.size() && i < m_preview.columns.size(); ++i) {
        if (row.cells[i].problem.isEmpty())
            continue;
        const QString where = m_preview.columns[i].column.isEmpty() ? fieldName(m_preview.columns[i].field) : m_preview.columns[i].column;
        reasons += QString(where + u": " + m_session.text(row.cells[i].problem));
    }
    return reasons.join(u"; ");
}

QString PreviewModel::convertedText(const PreviewColumn& column, const PreviewCell& cell) const
{
    if (cell.canonical.isEmpty())
        return cell.problem.isEmpty() ? QString() : QStringLiteral("–");
    const Language& language = m_session.language();
    switch (column.type) {
    case FieldType::number: {
        const auto number = Decimal::parse(cell.canonical);
        return number ? language.number(*number) : cell.canonical;
    }
    case FieldType::date: {
        const QDate date = QDate::fromString(cell.canonical, Qt::ISODate);
        return date.isValid() ? language.date(date) : cell.canonical;
    }
    case FieldType::month:
    case FieldType::period: {
        const auto period = Period::parse(cell.canonical);
        return period ? language.period(*period) : cell.canonical;
    }
    case FieldType::stamp:
        return momentText(cell.canonical);
    case FieldType::text:
    case FieldType::yesNo: break;
    }
    return cell.canonical;
}

QString PreviewModel::momentText(const QString& canonical) const
{
    // A moment is shown on the clock that wrote it, with the clock's name for it.
    const QDateTime utc = QDateTime::fromString(canonical, Qt::ISODate);
    const QTimeZone zone(m_zone);
    if (!utc.isValid() || !zone.isValid())
        return canonical;
    const QDateTime local = utc.toTimeZone(zone);
    const QString format = local.time().second() == 0 ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm:ss");
    return local.toString(format) + u' ' + zone.abbreviation(utc);
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow& row = m_preview.rows[static_cast<std::size_t>(index.row())];
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (index.column() == 0 || index.column() == columnCount() - 1) {
        const bool isNumber = index.column() == 0;
        if (isText)
            return isNumber ? QString::number(row.row) : problemOf(row);
        if (role == Qt::TextAlignmentRole)
            return alignment(isNumber);
        return role == HueRole ? QVariant(static_cast<int>(isNumber ? Hue::muted : Hue::bad)) : QVariant();
    }
    const Shown& shown = m_shown[static_cast<std::size_t>(index.column() - 1)];
    const PreviewColumn& column = m_preview.columns[shown.column];
    if (shown.column >= row.cells.size())
        return {};
    const PreviewCell& cell = row.cells[shown.column];
    if (isText)
        return shown.converted ? convertedText(column, cell) : cell.written;
    if (role == Qt::TextAlignmentRole)
        return alignment(column.type == FieldType::number);
    if (role == HueRole)
        return static_cast<int>(!cell.problem.isEmpty() ? Hue::bad : shown.converted ? Hue::plain : Hue::muted);
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0 || section == columnCount() - 1) {
        if (role == Qt::TextAlignmentRole)
            return alignment(section == 0);
        return role == Qt::DisplayRole ? QVariant(section == 0 ? tr("Row") : tr("Why it is refused")) : QVariant();
    }
    const Shown& shown = m_shown[static_cast<std::size_t>(section - 1)];
    const PreviewColumn& column = m_preview.columns[shown.column];
    if (role == Qt::TextAlignmentRole)
        return alignment(column.type == FieldType::number);
    if (role != Qt::DisplayRole)
        return {};
    if (!shown.converted)
        return column.heading.isEmpty() ? column.column : column.heading;
    const QString name = u"→ " + fieldName(column.field);
    return column.meaning.isEmpty() ? name : QString(name + u' ' + column.meaning);
}

} // namespace attest
