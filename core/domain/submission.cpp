// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/submission.h"

namespace attest {
namespace {

template <class Item>
const Item* withId(const std::vector<Item>& items, const QString& id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Source* Submission::source(const QString& id) const { return withId(sources, id); }
const Meter* Submission::meter(const QString& id) const { return withId(meters, id); }
const Site* Submission::site(const QString& id) const { return withId(sites, id); }
const SourceFile* Submission::file(const QString& id) const { return withId(files, id); }

const SourceFile* Submission::fileAt(const QString& path) const
{
    const auto found = std::find_if(files.begin(), files.end(), [&](const SourceFile& file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

} // namespace attest
