// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace attest {

class Badge;
class CellsModel;
class CheckPanel;
class DataTable;
class FilesList;
class HueLabel;
class MappingModel;
class PreviewModel;
class ProfileButton;
class QuestionList;
class ReadingForm;
class PrintTable;

/// The import of files: how each is understood and why, what it becomes, what is open, and the import itself. Nothing reaches
/// the case before that. Deletes itself when it is done or closed.
class ImportWizard final : public QDialog {
    Q_OBJECT

public:
    /// The session outlives the wizard and has a case open.
    ImportWizard(Session& session, const QString& profileFolder, QWidget* parent = nullptr);

    void add(const std::vector<IncomingFile>& files);
    Intake& intake() { return m_intake; }

Q_SIGNALS:
    void filesWanted();
    void dropped(const QStringList& paths);
    /// So many files and rows are in the case now.
    void imported(int files, qint64 rows);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildFrame();
    QWidget* buildReading();
    QWidget* buildPreview();
    QLayout* buildBottom();
    void connectParts();
    /// Of the chosen file all, of others only their line in the list.
    void refreshSoon(bool whole);
    void refresh();
    void showFile(int file);
    void showTitle(const IntakeFile& file);
    void showCells(const IntakeFile& file);
    void showPreview(const IntakeFile& file);
    void showLeftOut(const IntakeFile& file);
    void showSummary();
    void takeHeadings(int row);
    void createMeter(const QString& id);
    void createSource(const QString& id);
    void startImport();
    void endImport(const Result<void>& result, int files, qint64 rows);
    QString problemText(const Error& error) const;

    Session& m_session;
    Intake m_intake;
    QTimer m_soon;
    bool m_whole = true; ///< the next refresh is of everything
    FilesList* m_files;
    QLabel* m_title;
    Badge* m_state;
    QPushButton* m_again;
    ProfileButton* m_profiles;
    QuestionList* m_questions;
    QTabWidget* m_reading;
    ReadingForm* m_form;
    PrintTable* m_mapping;
    MappingModel* m_mappingModel;
    CheckPanel* m_check;
    QTabWidget* m_preview;
    HueLabel* m_previewHint;
    PrintTable* m_values;
    PreviewModel* m_valuesModel;
    PrintTable* m_cells;
    CellsModel* m_cellsModel;
    DataTable* m_leftOut;
    HueLabel* m_summary;
    QPushButton* m_checkAll;
    QPushButton* m_import;
};

} // namespace attest
