// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/document_builder.h"
#include "core/statement/assessment.h"

namespace attest {

/// What a section writes from: the assessment, and how numbers and places are written in the report's language.
class ReportView {
public:
    ReportView(const Assessment& assessment, const Language& language) : m_assessment(assessment), m_language(language) {}

    const Assessment& assessment() const { return m_assessment; }
    const Submission& submission() const { return m_assessment.submission(); }
    const Snapshot& snapshot() const { return *m_assessment.snapshot; }
    const Language& language() const { return m_language; }

    QString text(const Message& message) const { return m_language.text(message); }
    /// tCO2e with two places, half-even; "0" for an exact zero.
    QString tonnes(const Rational& value) const;
    /// The same with a sign, for differences.
    QString signedTonnes(const Rational& value) const;
    QString amount(const Rational& value, int maximumPlaces = 2) const;
    QString signedAmount(const Rational& value, int maximumPlaces = 2) const;
    /// "E-002 “数据”!C7"
    QString place(const SourceRef& at) const;
    QString places(const std::vector<SourceRef>& all) const;
    QString dateTime(const QDateTime& utc) const;
    QString memberName(const QString& id) const;
    QString sourceName(const QString& id) const;
    /// "Month" cells of tables: the short name without the year.
    QString monthName(const Period& month) const;

private:
    const Assessment& m_assessment;
    const Language& m_language;
};

/// The sections in the order of the report; each writes its own heading.
void writeStatementPage(DocumentBuilder& builder, const ReportView& view);
void writeProcess(DocumentBuilder& builder, const ReportView& view, int chapter);
/// The team's samples: population with hash, seed, records, results; a section of a chapter.
void writeSampling(DocumentBuilder& builder, const ReportView& view, int chapter, int section);
void writeBoundary(DocumentBuilder& builder, const ReportView& view, int chapter);
void writeEmissions(DocumentBuilder& builder, const ReportView& view, int chapter);
/// Uncertainty by source and of the total, key categories, materiality; a section of a chapter.
void writeUncertainty(DocumentBuilder& builder, const ReportView& view);
/// Estimated, substituted and apportioned values; a section of a chapter.
void writeUnmeasured(DocumentBuilder& builder, const ReportView& view);
void writeElectricity(DocumentBuilder& builder, const ReportView& view, int chapter);
void writeNeutrality(DocumentBuilder& builder, const ReportView& view, int chapter);
void writeDeviation(DocumentBuilder& builder, const ReportView& view, int chapter);
void writeParameterRecords(DocumentBuilder& builder, const ReportView& view, int chapter);
void writeFindings(DocumentBuilder& builder, const ReportView& view, int chapter);
void writeChecks(DocumentBuilder& builder, const ReportView& view, int chapter);
/// Checks switched off, parameters changed and rules added, with who did so and why; a section of a chapter, where there are any.
void writeCaseRules(DocumentBuilder& builder, const ReportView& view, int chapter, int section);
void writeCalculation(DocumentBuilder& builder, const ReportView& view, int chapter);
void writeEvidence(DocumentBuilder& builder, const ReportView& view, int chapter);
void writeSubmission(DocumentBuilder& builder, const ReportView& view, int chapter);

/// "3 Boundary"
QString numbered(int chapter, const QString& title);
QString numbered(int chapter, int section, const QString& title);

} // namespace attest
