// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/without_files.h"

#include "core/intake/trial.h"

namespace attest {
namespace {

/// The elements that come from other files.
class Rest {
public:
    explicit Rest(const QStringList& files) : m_files(files.begin(), files.end()) {}

    template <class Record>
    std::vector<Record> of(const std::vector<Record>& records) const
    {
        return filtered(records, [](const Record& record) -> const QString& { return record.at.file; });
    }
    std::vector<Series> of(const std::vector<Series>& series) const
    {
        return filtered(series, [](const Series& one) -> const QString& { return one.file; });
    }
    std::vector<SourceFile> of(const std::vector<SourceFile>& files) const
    {
        return filtered(files, [](const SourceFile& file) -> const QString& { return file.id; });
    }

private:
    template <class Record, class FileOf>
    std::vector<Record> filtered(const std::vector<Record>& records, FileOf fileOf) const
    {
        std::vector<Record> rest;
        std::copy_if(records.begin(), records.end(), std::back_inserter(rest),
                     [&](const Record& record) { return !m_files.contains(fileOf(record)); });
        return rest;
    }

    std::set<QString> m_files;
};

} // namespace

Submission withoutFiles(const Submission& submission, const QStringList& files)
{
    const Rest rest(files);
    Submission result = boundaryOf(submission);
    result.files = rest.of(submission.files);
    result.rejected = rest.of(submission.rejected);
    result.notes = rest.of(submission.notes);
    result.activity = rest.of(submission.activity);
    result.totals = rest.of(submission.totals);
    result.series = rest.of(submission.series);
    result.registers = rest.of(submission.registers);
    result.invoices = rest.of(submission.invoices);
    result.statistics = rest.of(submission.statistics);
    result.ledger = rest.of(submission.ledger);
    result.stock = rest.of(submission.stock);
    result.production = rest.of(submission.production);
    result.certificates = rest.of(submission.certificates);
    result.credits = rest.of(submission.credits);
    result.contracts = rest.of(submission.contracts);
    result.equipment = rest.of(submission.equipment);
    result.calibrations = rest.of(submission.calibrations);
    result.priorYear = rest.of(submission.priorYear);
    result.review = rest.of(submission.review);
    result.siteNotes = rest.of(submission.siteNotes);
    return result;
}

std::shared_ptr<const Snapshot> withoutFiles(const Snapshot& snapshot, int revision, const QStringList& files)
{
    auto result = std::make_shared<Snapshot>(snapshot);
    for (auto& submission : result->submissions) {
        if (submission->revision != revision)
            continue;
        submission = std::make_shared<const Submission>(withoutFiles(*submission, files));
        return result;
    }
    return nullptr;
}

std::shared_ptr<const Snapshot> withoutRevision(const Snapshot& snapshot, int revision)
{
    if (snapshot.submissions.size() < 2 || snapshot.revision(revision) == nullptr)
        return nullptr;
    auto result = std::make_shared<Snapshot>(snapshot);
    std::erase_if(result->submissions, [&](const auto& submission) { return submission->revision == revision; });
    return result;
}

} // namespace attest
