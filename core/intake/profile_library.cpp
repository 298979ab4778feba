// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/intake/profile.h"

#include <QDir>
#include <QFile>

namespace attest {
namespace {

constexpr std::size_t kMostProfiles = 1000;

/// Names are compared without regard to case, because folders of some systems do so.
QString identity(const QString& name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

/// A name of letters that every file system takes, told from similar ones by a part of the hash.
QString fileNameOf(const QString& name)
{
    QString readable;
    for (const QChar c : identity(name).left(40))
        readable += (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : QChar(u'-');
    return readable + u'-' + sha256(identity(name).toUtf8()).left(12) + kProfileSuffix;
}

/// A profile and the path of its file.
struct StoredProfile {
    QString path;
    ReadingProfile profile;
};

Error tooMany(const QString& folder)
{
    return {ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "Only the first %1 profiles of the folder are read"),
                                      {argument(qint64(kMostProfiles))}},
            {folder, {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Remove those that nobody uses")};
}

Error givenTwice(const StoredProfile& stored)
{
    return {ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "There is another profile of the name “%1”"), {stored.profile.name}},
            {stored.path, {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Remove one of the two files")};
}

std::vector<StoredProfile> storedIn(const QString& folder, std::vector<Error>& problems)
{
    std::vector<StoredProfile> stored;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({u'*' + kProfileSuffix}, QDir::Files, QDir::Name)) {
        if (stored.size() == kMostProfiles) {
            problems.push_back(tooMany(folder));
            break;
        }
        auto profile = importProfile(directory.filePath(name));
        if (profile)
            stored.push_back({directory.filePath(name), std::move(*profile)});
        else
            problems.push_back(profile.error());
    }
    return stored;
}

Result<void> removeFile(const QString& path)
{
    QFile file(path);
    if (file.remove())
        return {};
    return failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "The profile cannot be removed: %1"), {file.errorString()}},
                   {path, {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Check that you may write there"));
}

/// The paths of all profiles of the name.
QStringList pathsOf(const QString& folder, const QString& name)
{
    std::vector<Error> ignored;
    QStringList paths;
    for (const StoredProfile& stored : storedIn(folder, ignored)) {
        if (identity(stored.profile.name) == identity(name))
            paths << stored.path;
    }
    return paths;
}

} // namespace

ProfileLibrary::Listing ProfileLibrary::list() const
{
    Listing listing;
    std::set<QString> names;
    for (StoredProfile& stored : storedIn(m_folder, listing.problems)) {
        if (names.insert(identity(stored.profile.name)).second)
            listing.profiles.push_back(std::move(stored.profile));
        else
            listing.problems.push_back(givenTwice(stored));
    }
    std::sort(listing.profiles.begin(), listing.profiles.end(),
              [](const auto& a, const auto& b) { return identity(a.name) < identity(b.name); });
    return listing;
}

Result<void> ProfileLibrary::save(const ReadingProfile& profile) const
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorKind::system, QT_TRANSLATE_NOOP("core", "The folder of the profiles cannot be made"),
                       {m_folder, {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Check the disk and that you may write there"));
    const QString path = QDir(m_folder).filePath(fileNameOf(profile.name));
    if (const auto written = exportProfile(profile, path); !written)
        return written;
    for (const QString& other : pathsOf(m_folder, profile.name)) {
        if (other == path)
            continue;
        if (const auto removed = removeFile(other); !removed)
            return removed;
    }
    return {};
}

Result<void> ProfileLibrary::remove(const QString& name) const
{
    const QStringList paths = pathsOf(m_folder, name);
    if (paths.isEmpty())
        return failure(ErrorKind::usage, Message{QT_TRANSLATE_NOOP("core", "There is no profile “%1”"), {name}});
    for (const QString& path : paths) {
        if (const auto removed = removeFile(path); !removed)
            return removed;
    }
    return {};
}

std::vector<ProfileMatch> ProfileLibrary::bestMatches(const QStringList& headings) const
{
    return matchesAmong(list().profiles, headings);
}

} // namespace attest
