// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/tasks.h"

#include <QImage>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace attest {

class PdfDocument;

/// Pages of a PDF below each other. They are drawn by one worker, those in sight first; the window never waits.
class PdfView final : public QScrollArea {
    Q_OBJECT

public:
    explicit PdfView(Tasks& tasks, QWidget* parent = nullptr);
    ~PdfView() override;

    /// Empty bytes clear the view.
    void show(const QByteArray& pdf);
    using QWidget::show;
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void goTo(int page);

Q_SIGNALS:
    void loaded(int pages);
    void broken();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void drawVisible();
    int pageWidth() const;

    Tasks& m_tasks;
    std::shared_ptr<PdfDocument> m_document;
    QWidget* m_paper;
    QVBoxLayout* m_layout;
    std::vector<QLabel*> m_pages;
    std::vector<int> m_drawnWidths; ///< 0 = not drawn
    bool m_drawing = false;
    int m_generation = 0;
};

} // namespace attest
