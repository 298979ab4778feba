// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QTabWidget;

namespace attest {

class DataTable;
class DocumentViewer;
class SampleView;

/// Every document with reference number, kind and hash, and a viewer that marks the cell that is meant; and the samples
/// of records that are compared with them.
class EvidencePage final : public Page {
    Q_OBJECT

public:
    explicit EvidencePage(Session& session, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void refresh(const Assessment& assessment) override;

private:
    void open(const SourceRef& at);
    QString usesOf(const Submission& submission, const SourceFile& file) const;

    QTabWidget* m_tabs;
    DataTable* m_documents;
    DocumentViewer* m_viewer;
    SampleView* m_sample;
    bool m_opening = false;
};

} // namespace attest
