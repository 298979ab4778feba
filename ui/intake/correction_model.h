// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake.h"

#include <QAbstractTableModel>

namespace attest {

/// The refused rows of the chosen file with their fields, which can be typed anew in plain form; last, what still speaks
/// against the row. A row against which nothing speaks becomes a correction.
class CorrectionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CorrectionModel(Intake& intake, QObject* parent = nullptr);
    void show(int file);
    /// Gives up what was typed into a row.
    void restore(int row);
    bool isCorrected(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Line {
        PlainValues values; ///< what is typed, where there is no plain value the text as written
        std::map<QString, Message> problems;
        bool touched = false;
    };

    bool isField(int column) const { return column > 0 && column <= m_fields.size(); }
    const RowToCorrect& original(int row) const { return m_originals[static_cast<std::size_t>(row)]; }
    Line lineOf(const RowToCorrect& row) const;
    QString stateText(int row) const;
    QVariant hueOf(const QModelIndex& index) const;

    Intake& m_intake;
    int m_file = -1;
    QStringList m_fields;
    std::vector<RowToCorrect> m_originals;
    std::vector<Line> m_lines;
    std::shared_ptr<const TrialReading> m_trial; ///< that the rows belong to
};

} // namespace attest
