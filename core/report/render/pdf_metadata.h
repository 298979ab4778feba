// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace attest {

/// Who made the file; in the information dictionary and in the XMP packet alike.
inline QString pdfCreator() { return QStringLiteral("Attest " ATTEST_VERSION); }
inline QString pdfProducer() { return QStringLiteral("Attest (Pango, Cairo, QPDF)"); }

/// "D:20250131120000Z".
QString pdfDate(const QDateTime& time);

/// The XMP packet of a PDF/A-1b file; its entries equal those of the information dictionary, as ISO 19005-1, 6.7.3 asks.
QByteArray xmpPacket(const DocumentMeta& meta);

} // namespace attest
