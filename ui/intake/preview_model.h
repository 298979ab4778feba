// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/preview.h"

#include <QAbstractTableModel>

namespace attest {

class Language;
class Session;

/// The first rows of a file as they are read: of each column the text as written and, beside it, the value that it becomes;
/// last, why a row or cell is refused.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PreviewModel(Session& session, QObject* parent = nullptr);
    void show(std::optional<ReadingPreview> preview, const QString& timezone);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A column of the table: one of the preview, written or converted.
    struct Shown {
        std::size_t column;
        bool converted;
    };

    QString problemOf(const PreviewRow& row) const;
    QString convertedText(const PreviewColumn& column, const PreviewCell& cell) const;
    QString momentText(const QString& canonical) const;

    Session& m_session;
    ReadingPreview m_preview;
    std::vector<Shown> m_shown;
    QByteArray m_zone;
};

} // namespace attest
