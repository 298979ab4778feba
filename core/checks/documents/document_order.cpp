// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"

#include "core/checks/documents/serial_order.h"
#include "core/checks/documents/supply_lines.h"
#include "core/checks/outcome.h"
#include "core/checks/series/check_numbers.h"
#include "core/checks/series/series_text.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

/// A document of one supply with all its lines.
struct Document {
    QString number;
    Period period; ///< from its first to its last day
    QDate issued;
    bool estimated = false;
    std::vector<SourceRef> records;
    std::vector<Message> problems;
};

struct Limits {
    explicit Limits(const CheckNumbers& numbers)
        : issueDays(numbers.whole("issue-days")), postingDays(numbers.whole("posting-days")), identical(numbers.count("identical-documents")),
          serials(numbers.count("serial-documents")), serialPercent(numbers.whole("serial-percent")), earlyPercent(numbers.exact("early-percent")),
          shortestNumber(numbers.whole("shortest-number"))
    {
    }
    qint64 issueDays;
    qint64 postingDays;
    std::size_t identical;
    std::size_t serials;
    int serialPercent;
    Rational earlyPercent;
    qsizetype shortestNumber;
};

std::vector<Document> documentsOf(const SupplyLines& supply)
{
    std::map<std::pair<QString, QString>, Document> documents;
    for (const InvoiceLine* line : supply.lines) {
        Document& document = documents[{foldedName(line->supplier), line->number}];
        document.number = line->number;
        document.issued = document.issued.isValid() ? std::max(document.issued, line->issued) : line->issued;
        document.estimated |= line->estimated;
        document.records.push_back(line->at);
        const Period& known = document.period;
        document.period = known.isEmpty() ? line->period
                                          : Period(std::min(known.from(), line->period.from()), std::max(known.to(), line->period.to()));
    }
    std::vector<Document> result;
    for (auto& [key, document] : documents)
        result.push_back(std::move(document));
    std::stable_sort(result.begin(), result.end(), [](const Document& a, const Document& b) { return a.period < b.period; });
    return result;
}

/// A document settles what was read at the end of its period; where most are issued before, they are bills in advance.
void compareWithPeriods(std::vector<Document>& documents, const Limits& limits)
{
    const auto isEarly = [&](const Document& one) {
        return one.issued.isValid() && !one.estimated && one.issued < one.period.to().addDays(-limits.issueDays);
    };
    const Rational early(std::count_if(documents.begin(), documents.end(), isEarly));
    if (early * 100 > Rational(static_cast<qint64>(documents.size())) * limits.earlyPercent)
        return;
    for (Document& one : documents) {
        if (isEarly(one))
            one.problems.push_back({QT_TRANSLATE_NOOP("core", "it was issued on %1, before its period ended on %2"), {one.issued, one.period.to()}});
    }
}

void compareWithSubmission(std::vector<Document>& documents, const QDate& submitted)
{
    for (Document& one : documents) {
        if (one.issued.isValid() && submitted.isValid() && one.issued > submitted)
            one.problems.push_back({QT_TRANSLATE_NOOP("core", "it was issued on %1, after it was handed in on %2"), {one.issued, submitted}});
    }
}

void compareSerials(std::vector<Document>& documents, const Limits& limits)
{
    std::vector<NumberedPaper> papers;
    for (const Document& one : documents)
        papers.push_back({one.number, one.issued});
    for (const std::size_t i : againstTheirDates(papers, limits.serials, limits.serialPercent))
        documents[i].problems.push_back({QT_TRANSLATE_NOOP("core", "its serial number runs against its date (%1)"), {documents[i].issued}});
}

bool names(const LedgerPosting& posting, const QString& number)
{
    const QString& text = posting.text;
    const auto continues = [&](qsizetype i) { return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'-'); };
    for (qsizetype at = text.indexOf(number, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(number, at + 1, Qt::CaseInsensitive)) {
        if (!continues(at - 1) && !continues(at + number.size()))
            return true;
    }
    return false;
}

/// Postings of a month may be dated into it before the bill comes; but nobody posts a number long before it exists.
void compareWithLedger(std::vector<Document>& documents, const Submission& submission, const QString& source, const Limits& limits)
{
    for (Document& one : documents) {
        const QDate earliest = one.issued.isValid() ? std::min(one.issued, one.period.to()) : one.period.from();
        if (one.number.size() < limits.shortestNumber)
            continue;
        for (const LedgerPosting& posting : submission.ledger) {
            if (posting.source != source || posting.date >= earliest.addDays(-limits.postingDays) || !names(posting, one.number))
                continue;
            one.problems.push_back({QT_TRANSLATE_NOOP("core", "it was posted on %1, long before it existed (%2)"), {posting.date, earliest}});
            one.records.push_back(posting.at);
            break;
        }
    }
}

void report(CheckOutcome& outcome, const SupplyLines& supply, const std::vector<Document>& documents)
{
    for (const Document& one : documents) {
        if (one.problems.empty())
            continue;
        Discrepancy found = discrepancyOf(kDocumentOrder, supply.subject(one.number, one.period));
        found.finding = {QT_TRANSLATE_NOOP("core", "Document %1 for %2: %3"), {one.number, one.period, joined(one.problems, one.problems.size())}};
        found.remedy = QT_TRANSLATE_NOOP("core", "Look at the original, ask the supplier to confirm it, and explain the order of the dates.");
        found.records = one.records;
        outcome.found.push_back(std::move(found));
    }
}

/// Documents of several periods that were all issued on one day.
void compareIssueDays(CheckOutcome& outcome, const SupplyLines& supply, const std::vector<Document>& documents, const Limits& limits)
{
    if (documents.size() < limits.identical)
        return;
    const Document& first = documents.front();
    const bool identical = std::all_of(documents.begin(), documents.end(), [&](const Document& one) { return one.issued.isValid() && one.issued == first.issued; });
    if (!identical || first.period == documents.back().period)
        return;
    Discrepancy found = discrepancyOf(kDocumentOrder, supply.subject({}, Period(first.period.from(), documents.back().period.to())));
    found.finding = {QT_TRANSLATE_NOOP("core", "All %1 documents of %2 were issued on the same day (%3)"),
                     {argument(static_cast<qint64>(documents.size())), supply.meter.isEmpty() ? supply.source : supply.meter, first.issued}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Ask the supplier for the original documents, or explain why they were issued together.");
    for (const Document& one : documents)
        append(found.records, one.records);
    outcome.found.push_back(std::move(found));
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    const Limits limits(CheckNumbers(context, kDocumentOrder));
    for (const SupplyLines& supply : bySupply(context.submission)) {
        std::vector<Document> documents = documentsOf(supply);
        outcome.compared += static_cast<int>(std::count_if(documents.begin(), documents.end(), [](const Document& one) { return one.issued.isValid(); }));
        compareWithPeriods(documents, limits);
        compareWithSubmission(documents, context.submission.date);
        compareSerials(documents, limits);
        compareWithLedger(documents, context.submission, supply.source, limits);
        report(outcome, supply, documents);
        compareIssueDays(outcome, supply, documents, limits);
    }
    if (outcome.compared == 0 && outcome.found.empty())
        return notApplicable(QT_TRANSLATE_NOOP("core", "No document states when it was issued"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "the dates of %1 documents against periods, numbers, postings and the submission"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kDocumentOrder{
    "document-order", CheckGroup::documents, Severity::mustExplain, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Order of dates and serials"),
    {{"issue-days", Decimal::of("3"), "days", QT_TRANSLATE_NOOP("core", "default of the catalogue: bills are written a few days before a month ends")},
     {"posting-days", Decimal::of("31"), "days", QT_TRANSLATE_NOOP("core", "default of the catalogue: a bill is posted into the month that it is for")},
     {"identical-documents", Decimal::of("4"), "", QT_TRANSLATE_NOOP("core", "default of the catalogue: fewer documents may come in one letter")},
     {"serial-documents", Decimal::of("6"), "", QT_TRANSLATE_NOOP("core", "default of the catalogue: fewer numbers show no order")},
     {"serial-percent", Decimal::of("20"), "%", QT_TRANSLATE_NOOP("core", "default of the catalogue: where more numbers fall, they are no serial numbers")},
     {"early-percent", Decimal(50), "%", QT_TRANSLATE_NOOP("core", "where more of a supply's documents are issued before their period ends, they are bills in advance; our choice")},
     {"shortest-number", Decimal(4), "", QT_TRANSLATE_NOOP("core", "characters that a document's number must have to be looked for in the ledger's texts: shorter ones stand in any text; our choice")}},
    run};

} // namespace attest
