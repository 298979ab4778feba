// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>

#include <optional>

namespace attest {

enum class ReportFormat { pdf, html, xlsx, json };

/// A finished file. The same document always gives the same bytes.
struct RenderedReport {
    QByteArray bytes;
    int pages = 0;  ///< PDF only
    QString sha256; ///< of the bytes
};

/// The format that a file's ending asks for: pdf, html or htm, xlsx, json.
std::optional<ReportFormat> reportFormatOf(const QString& path);

Result<RenderedReport> renderReport(const Document& document, ReportFormat format);

/// Renders and writes; the file is there whole or, after a failure, as it was before.
Result<RenderedReport> writeReport(const Document& document, ReportFormat format, const QString& path);

} // namespace attest
