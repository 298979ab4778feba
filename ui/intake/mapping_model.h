// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake.h"

#include <QAbstractTableModel>

namespace attest {

/// The columns of the chosen file: letters, heading, a sample, the verdict, and the field that each is; the last one (of wide
/// files: the last two) can be edited.
class MappingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Letters, Heading, Sample, Verdict, FieldColumn, Meaning, Columns };
    /// In FieldColumn: a column of a wide file's values.
    static inline const QString kValues = QStringLiteral("values");

    explicit MappingModel(Intake& intake, QObject* parent = nullptr);
    /// The same columns again leave an open editor alone.
    void show(int file);
    /// Whether any column is one of a wide file's values.
    bool isWide() const;
    /// What a column may be, with its words: nothing, a field of the kind, or the values of a wide file.
    std::vector<std::pair<QString, QString>> choices() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Line {
        QString name; ///< by which the entry knows the column
        QString sample;
        QString field; ///< empty, a field, or kValues
        QString meaning;

        friend bool operator==(const Line&, const Line&) = default;
    };

    const ColumnVerdict& verdictAt(int row) const;
    QString fieldText(const Line& line) const;
    std::vector<Line> linesOf(const IntakeFile& file) const;
    void assign();
    void setField(Line& line, const QString& field);

    Intake& m_intake;
    int m_file = -1;
    std::vector<ColumnVerdict> m_columns;
    std::vector<Line> m_lines;
    FileKind m_kind = FileKind::evidence;
};

} // namespace attest
