// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/correction_model.h"

#include "core/importers/fields.h"
#include "ui/intake/intake_words.h"
#include "ui/models/roles.h"

namespace attest {

CorrectionModel::CorrectionModel(Intake& intake, QObject* parent) : QAbstractTableModel(parent), m_intake(intake) {}

void CorrectionModel::show(int file)
{
    const bool isChecked = file >= 0 && m_intake.file(file).look.check && m_intake.file(file).look.check->trial;
    const auto trial = isChecked ? m_intake.file(file).look.check->trial : nullptr;
    if (file == m_file && trial == m_trial)
        return; // what is being typed stays
    beginResetModel();
    m_file = file;
    m_trial = trial;
    m_fields.clear();
    m_originals.clear();
    m_lines.clear();
    if (isChecked && !m_intake.file(file).look.check->toCorrect.empty()) {
        m_fields = fieldNames(m_intake.file(file).entry().kind);
        m_originals = m_intake.file(file).look.check->toCorrect;
        for (const RowToCorrect& row : m_originals)
            m_lines.push_back(lineOf(row));
        for (const auto& [row, values] : m_intake.file(file).corrected) {
            m_lines[static_cast<std::size_t>(row)].values = values;
            m_lines[static_cast<std::size_t>(row)].touched = true;
        }
    }
    endResetModel();
}

bool CorrectionModel::isCorrected(int row) const
{
    return m_file >= 0 && m_file < m_intake.size() && m_intake.file(m_file).corrected.contains(row);
}

CorrectionModel::Line CorrectionModel::lineOf(const RowToCorrect& row) const
{
    Line line;
    line.values = row.written;
    for (const auto& [field, value] : row.values)
        line.values[field] = value;
    return line;
}

void CorrectionModel::restore(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_lines[static_cast<std::size_t>(row)] = lineOf(original(row));
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    m_intake.forgetCorrection(m_file, row);
}

int CorrectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CorrectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_fields.isEmpty() ? 0 : static_cast<int>(m_fields.size()) + 2;
}

QString CorrectionModel::stateText(int row) const
{
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    if (isCorrected(row))
        return tr("corrected");
    QStringList reasons;
    if (line.touched) {
        for (const auto& [field, problem] : line.problems)
            reasons += field.isEmpty() ? m_intake.session().text(problem) : QString(fieldName(field) + u": " + m_intake.session().text(problem));
    } else {
        for (const Message& reason : original(row).reasons)
            reasons += m_intake.session().text(reason);
    }
    return reasons.join(u"; ");
}

QVariant CorrectionModel::hueOf(const QModelIndex& index) const
{
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return static_cast<int>(Hue::muted);
    if (!isField(index.column()))
        return static_cast<int>(isCorrected(index.row()) ? Hue::good : Hue::bad);
    const QString& field = m_fields[index.column() - 1];
    const bool isWrong = line.touched ? line.problems.contains(field)
                                      : line.values.contains(field) && !original(index.row()).values.contains(field);
    return static_cast<int>(isWrong ? Hue::bad : Hue::plain);
}

QVariant CorrectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == HueRole)
        return hueOf(index);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return original(index.row()).at.row;
    if (!isField(index.column()))
        return stateText(index.row());
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const auto value = line.values.find(m_fields[index.column() - 1]);
    return value == line.values.end() ? QString() : value->second;
}

QVariant CorrectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return tr("Row");
    return isField(section) ? fieldName(m_fields[section - 1]) : tr("What speaks against it");
}

Qt::ItemFlags CorrectionModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isField(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool CorrectionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isField(index.column()))
        return false;
    Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const QString field = m_fields[index.column() - 1];
    const QString text = value.toString().trimmed();
    if (data(index, Qt::EditRole).toString() == text)
        return false;
    if (text.isEmpty())
        line.values.erase(field);
    else
        line.values[field] = text;
    line.touched = true;
    line.problems = m_intake.correct(m_file, index.row(), line.values);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    return true;
}

} // namespace attest
