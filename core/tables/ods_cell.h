// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/ods_text.h"
#include "core/tables/table.h"

namespace attest {

/// One cell of an OpenDocument sheet while it is read.
class OdsCell {
public:
    void start(const XmlAttributes& attributes);
    OdsTextCollector& content() { return m_content; }
    /// Of a cell that is too long for a spreadsheet.
    bool isTooLong() const;
    const std::string& style() const { return m_style; }
    int repetitions() const { return m_repetitions; }

    /// Appends what stands in the cell; digits is what NumberStyle::digits says.
    Cell::Type appendTo(std::string& text, int digits) const;

private:
    void note(std::string_view name, std::string_view value);
    bool isError() const;
    Cell::Type appendWords(std::string& text) const;

    std::string m_type;
    std::string m_value;
    std::string m_words; ///< office:string-value
    std::string m_formula;
    std::string m_style;
    bool m_hasWords = false;
    bool m_marksError = false;
    int m_repetitions = 1;
    OdsTextCollector m_content;
};

} // namespace attest
