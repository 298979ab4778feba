// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace attest::test {

/// A zip file of these entries, as bytes.
QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>>& entries);

/// Builds the bytes of an .xlsx workbook from the XML inside its parts; what is not set has a plain default.
struct WorkbookBuilder {
    QByteArray sheetData;                                  ///< the rows of the first sheet
    QByteArray sheets = R"(<sheet name="One" sheetId="1" r:id="rId1"/>)";
    QByteArray workbookProperties;                         ///< attributes: date1904="1"
    QByteArray sharedStrings;                              ///< the <si> items
    QByteArray numberFormats;                              ///< <numFmt> items
    QByteArray cellFormats = R"(<xf numFmtId="0"/>)";      ///< <xf> items of cellXfs
    QByteArray sheetTarget = "worksheets/sheet1.xml";
    QByteArray spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    std::vector<std::pair<QByteArray, QByteArray>> more;   ///< further entries
    QByteArray moreRelations;                              ///< further relations of the workbook
    QByteArray wholeSheet;                                 ///< replaces the XML of the first sheet

    QByteArray bytes() const;
};

/// Builds the bytes of an .ods workbook from the XML inside its parts.
struct OdsBuilder {
    QByteArray tables;          ///< the content of <office:spreadsheet>
    QByteArray automaticStyles; ///< of content.xml
    QByteArray styles;          ///< the content of styles.xml
    std::vector<std::pair<QByteArray, QByteArray>> more; ///< further entries

    /// A document with one table of these rows.
    static OdsBuilder of(const QByteArray& rows);
    QByteArray bytes() const;
};

} // namespace attest::test
