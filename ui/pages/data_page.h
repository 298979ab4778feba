// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QPushButton;
class QTabWidget;

namespace attest {

class DataTable;
class ImportButtons;
class SeriesModel;
class SeriesView;

/// What the company handed over: submissions, their files with what was read of them, the rows that could not be read,
/// the records of each file, and the interval values as pictures. Its act: import the next submission.
class DataPage final : public Page {
    Q_OBJECT

public:
    explicit DataPage(Session& session, QWidget* parent = nullptr);
    /// Imports a dossier's folder; what the button does after asking for it.
    void importFolder(const QString& folder);

protected:
    void retranslate() override;
    void refresh(const Assessment& assessment) override;

private:
    void askForFolder();
    void showSubmissions(const Snapshot& snapshot, int shown);
    void showFiles(const Submission& submission);
    void showRejected(const Submission& submission);
    void showNotes(const Submission& submission);
    void showRecords(const QString& file);

    QPushButton* m_import;
    QTabWidget* m_tabs;
    DataTable* m_submissions;
    DataTable* m_files;
    DataTable* m_rejected;
    DataTable* m_notes;
    DataTable* m_records;
    SeriesModel* m_series;
    SeriesView* m_view;
    ImportButtons* m_fileActs = nullptr;
};

} // namespace attest
