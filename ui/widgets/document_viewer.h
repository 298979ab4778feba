// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"
#include "ui/shell/session.h"
#include "ui/tasks/source_table.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;

namespace attest {

class HueLabel;
class PdfView;
class SheetModel;
class PrintTable;

/// Shows a source file as what it is: a table with the cell that is meant marked, pages of a PDF, a picture, text. Loads
/// in the background.
class DocumentViewer final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentViewer(Session& session, QWidget* parent = nullptr);

    void show(const SourceFile& file, const SourceRef& at);
    using QWidget::show;
    void clear();
    void retranslate();
    SheetModel* sheetModel() const { return m_model; }

private:
    void take(const QByteArray& bytes);
    void loadSheet(const QString& sheet);
    void showTable(const SourceTable& table);
    void showPicture(const QByteArray& bytes);
    void say(const QString& text);

    Session& m_session;
    SourceFile m_file;
    SourceRef m_at;
    QByteArray m_bytes;
    int m_generation = 0;
    QStackedWidget* m_stack;
    QWidget* m_tablePage;
    QComboBox* m_sheets;
    HueLabel* m_sheetNote;
    PrintTable* m_table;
    SheetModel* m_model;
    PdfView* m_pdf;
    QScrollArea* m_pictureArea;
    QLabel* m_picture;
    QPlainTextEdit* m_text;
    QLabel* m_message;
};

} // namespace attest
