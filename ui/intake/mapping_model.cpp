// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/mapping_model.h"

#include "core/importers/fields.h"
#include "ui/intake/intake_words.h"
#include "ui/models/roles.h"

namespace attest {
namespace {

/// How an entry names a column: by its heading where no other column has it, else by letters.
QString nameOfColumn(const std::vector<ColumnVerdict>& columns, const ColumnVerdict& column)
{
    const QString heading = column.heading.trimmed();
    const auto times = std::count_if(columns.begin(), columns.end(), [&](const ColumnVerdict& other) { return other.heading.trimmed() == heading; });
    return heading.isEmpty() || times > 1 ? columnLetters(column.column) : heading;
}

QString sampleOf(const std::optional<CellPreview>& cells, int headerRow, int column)
{
    if (!cells)
        return {};
    for (const Row& row : cells->rows) {
        if (row.number > headerRow && !row.cell(column).text.trimmed().isEmpty())
            return row.cell(column).text.trimmed();
    }
    return {};
}

QString meaningOf(const FileEntry& entry, const QString& name)
{
    const auto found = std::find_if(entry.values.begin(), entry.values.end(), [&](const auto& value) { return value.first == name; });
    return found == entry.values.end() ? QString() : found->second;
}

} // namespace

MappingModel::MappingModel(Intake& intake, QObject* parent) : QAbstractTableModel(parent), m_intake(intake) {}

std::vector<MappingModel::Line> MappingModel::linesOf(const IntakeFile& file) const
{
    std::vector<Line> lines;
    const FileEntry& entry = file.look.recognition->entry;
    const std::vector<ColumnVerdict>& columns = file.look.recognition->columns;
    for (const ColumnVerdict& column : columns) {
        Line line;
        line.name = nameOfColumn(columns, column);
        line.sample = sampleOf(file.look.cells, entry.headerRow, column.column);
        line.meaning = entry.wide ? meaningOf(entry, line.name) : QString();
        line.field = line.meaning.isEmpty() ? column.field : kValues;
        lines.push_back(line);
    }
    return lines;
}

void MappingModel::show(int file)
{
    const bool isThere = file >= 0 && m_intake.file(file).look.recognition;
    std::vector<Line> lines = isThere ? linesOf(m_intake.file(file)) : std::vector<Line>();
    const FileKind kind = isThere ? m_intake.file(file).entry().kind : FileKind::evidence;
    const bool isSame = file == m_file && kind == m_kind && lines == m_lines;
    if (!isSame)
        beginResetModel();
    m_file = file;
    m_kind = kind;
    m_lines = std::move(lines);
    m_columns = isThere ? m_intake.file(file).look.recognition->columns : std::vector<ColumnVerdict>();
    if (!isSame)
        endResetModel();
}

bool MappingModel::isWide() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.field == kValues; });
}

const ColumnVerdict& MappingModel::verdictAt(int row) const
{
    return m_columns[static_cast<std::size_t>(row)];
}

std::vector<std::pair<QString, QString>> MappingModel::choices() const
{
    std::vector<std::pair<QString, QString>> choices{{QString(), tr("– not read –")}};
    for (const Field& field : fieldsOf(m_kind)) {
        const QString name = fieldName(field.text());
        choices.emplace_back(field.text(), field.required ? tr("%1 (needed)").arg(name) : name);
    }
    if (wideField(m_kind) == u"period")
        choices.emplace_back(kValues, tr("Values of one month"));
    else if (wideField(m_kind) == u"meter")
        choices.emplace_back(kValues, tr("Values of one meter or month"));
    return choices;
}

QString MappingModel::fieldText(const Line& line) const
{
    if (line.field == kValues)
        return wideField(m_kind) == u"period" ? tr("Values of one month") : tr("Values of one meter or month");
    return line.field.isEmpty() ? tr("– not read –") : fieldName(line.field);
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const ColumnVerdict& verdict = verdictAt(index.row());
    if (role == HueRole) {
        const bool quiet = index.column() == Letters || index.column() == Sample || (index.column() == FieldColumn && line.field.isEmpty());
        return static_cast<int>(quiet ? Hue::muted : index.column() == FieldColumn ? Hue::accent : Hue::plain);
    }
    if (role == Qt::EditRole && index.column() == FieldColumn)
        return line.field;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Letters: return columnLetters(verdict.column);
    case Heading: return verdict.heading;
    case Sample: return line.sample;
    case Verdict: {
        const QString words = m_intake.session().text(verdict.verdict);
        return verdict.unit.isEmpty() ? words : tr("%1; unit %2").arg(words, verdict.unit);
    }
    case FieldColumn: return QString(fieldText(line) + u"  ▾"); // it can be chosen
    case Meaning: return line.meaning;
    default: return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Letters: return tr("Column");
    case Heading: return tr("Heading");
    case Sample: return tr("Sample");
    case Verdict: return tr("What was found");
    case FieldColumn: return tr("Is read as");
    case Meaning: return tr("Stands for");
    default: return {};
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return flags;
    const bool isMeaning = index.column() == Meaning && m_lines[static_cast<std::size_t>(index.row())].field == kValues;
    return index.column() == FieldColumn || isMeaning ? flags | Qt::ItemIsEditable : flags;
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().trimmed();
    QString& changed = index.column() == Meaning ? line.meaning : line.field;
    if (changed == text || (index.column() == Meaning && text.isEmpty()))
        return false;
    if (index.column() == Meaning)
        changed = text;
    else
        setField(line, text);
    Q_EMIT dataChanged(this->index(0, FieldColumn), this->index(rowCount() - 1, Meaning));
    assign();
    return true;
}

void MappingModel::setField(Line& line, const QString& field)
{
    for (Line& other : m_lines) {
        if (other.field == field && field != kValues)
            other.field.clear();
    }
    line.field = field;
    if (field == kValues && line.meaning.isEmpty())
        line.meaning = line.name;
}

void MappingModel::assign()
{
    std::map<QString, QString> columns;
    std::vector<std::pair<QString, QString>> values;
    for (const Line& line : m_lines) {
        if (line.field == kValues)
            values.emplace_back(line.name, line.meaning);
        else if (!line.field.isEmpty())
            columns[line.field] = line.name;
    }
    m_intake.assign(m_file, columns, values);
}

} // namespace attest
