// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace attest {

class DataTable;
class DocumentViewer;

/// Every document with reference number, kind and hash, and a viewer that marks the cell that is meant.
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

    DataTable* m_documents;
    DocumentViewer* m_viewer;
    bool m_opening = false;
};

} // namespace attest
